// See scripts/measure: what the page's main thread does in a frame of scrolling.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { idle, launch, line, median, serve, tracing } from './measure_common.mjs';

const { values: options } = parseArgs({ options: {
  pairs: { type: 'string', default: '7' },
  against: { type: 'string' },  // the dist/ of another build, for the same run
} });
const frames = 100;
const notch = 120;  // how far one step of a wheel scrolls, in px

const subjects = {
  '500 outputs': { job: '65f2c81014ea67a7cad6d500' },
  '10,000 outputs': { job: 'big-10000' },
  'raw tree of 48 MB': { job: 'big-50000', expand: 'Expand file', tab: 'Raw' },
};

async function open(browser, { origin }, { job, expand, tab }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(origin);
  await idle(page);
  if (expand) await page.getByRole('checkbox', { name: expand, exact: true }).check();
  await page.getByRole('textbox', { name: 'Job ID', exact: true }).fill(job);
  await page.getByRole('button', { name: 'Load job', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Succeeded' }).waitFor({ state: 'attached', timeout: 120_000 });
  await idle(page);
  if (tab) await page.getByRole('tab', { name: tab, exact: true }).click();
  await idle(page);
  return page;
}

// Scrolls once in each frame from the top of the page on, and marks where frames begin: as far as a wheel does, or as
// somebody who drags the scroll bar through the whole page.
const scroll = (page, step_px) => page.evaluate(async ({ count, px }) => {
  const step = px || (document.documentElement.scrollHeight - window.innerHeight) / count;
  for (let frame = 0; frame <= count; ++frame) {
    await new Promise((drawn) => { requestAnimationFrame(drawn); });
    performance.mark('frame');
    window.scrollTo(0, frame * step);
  }
}, { count: frames, px: step_px });

// What the main thread did between each two marks, in ms of CPU: the program, the elements, style, layout and paint.
async function sample(browser, page, step_px) {
  const events = await tracing(browser, () => scroll(page, step_px));
  await idle(page);
  const marks = events.filter(({ name, cat }) => name === 'frame' && cat.includes('user_timing')).sort((a, b) => a.ts - b.ts);
  const each = marks.slice(1).map((mark, index) => (mark.tts - marks[index].tts) / 1000).sort((a, b) => a - b);
  return { median: median(each), most: each[Math.floor(each.length * 0.95)] };
}

function print(what, [ours, theirs]) {
  const of = (field) => ours.map((each) => each[field]);
  const ratio = (field) => median(ours.map((each, index) => each[field] / theirs[index][field])).toFixed(2);
  const beside = theirs ? `; beside the other build ${ratio('median')} x, 95 % ${ratio('most')} x, pair by pair` : '';
  line(what, `${median(of('median')).toFixed(2)} ms`, `95 % of frames under ${median(of('most')).toFixed(2)} ms${beside}`);
}

const servers = [await serve('dist', 8941)];
if (options.against) servers.push(await serve(options.against, 8942));
const browser = await launch();
line('load of the machine', loadavg()[0].toFixed(1), `${options.pairs} interleaved pairs of ${frames} frames; own CPU of each`);
for (const [name, subject] of Object.entries(subjects)) {
  const pages = [];
  for (const server of servers) pages.push(await open(browser, server, subject));
  for (const [way, step] of [['by wheel', notch], ['by scroll bar', 0]]) {
    const samples = pages.map(() => []);
    for (const page of pages) await scroll(page, step);
    for (let pair = 0; pair < Number(options.pairs); ++pair) {
      for (const [index, page] of pages.entries()) samples[index].push(await sample(browser, page, step));
    }
    print(`${name}, ${way}`, samples);
  }
  for (const page of pages) await page.context().close();
}
await browser.close();
for (const server of servers) server.stop();
