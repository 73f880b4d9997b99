// See scripts/measure: a cold start in pairs, in fresh and in warm browsers.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { coldLoad, launch, line, makePeer, median, megabyteJob, seedJob, serve, tracing } from './measure_common.mjs';

const { values: options } = parseArgs({ options: {
  pairs: { type: 'string', default: '15' },
  against: { type: 'string' },  // the dist/ of another build, for the same run
  peers: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },  // these figures as those of the last release
} });
const pairs = Number(options.pairs);
const figuresFile = 'tests/bench/figures.json';
const worseBy = 1.1;

// Notes what the letters take that a page measures and draws on canvases.
function noteGlyphs() {
  window.glyphs_ms = 0;
  for (const name of ['measureText', 'fillText', 'getImageData']) {
    const { [name]: method } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype[name] = function timed(...given) {
      const begin = performance.now();
      const result = method.apply(this, given);
      if (!window.shown_ms) window.glyphs_ms += performance.now() - begin;
      return result;
    };
  }
}

// What the page's main thread did itself until the job could be read, in ms of CPU; and in what kinds of work, in ms of wall time.
function ownWork(events) {
  const mark = events.find((event) => event.name === 'shown' && event.cat.includes('user_timing'));
  const begin = events.filter((event) => event.name === 'navigationStart' && event.ts <= mark.ts && event.args.data?.documentLoaderURL.startsWith('http'))
    .reduce((last, event) => Math.max(last, event.ts), 0);
  const own = events.filter((event) => event.pid === mark.pid && event.tid === mark.tid && event.ts <= mark.ts && event.ts >= begin);
  const born = own.filter((event) => event.tts).reduce((first, event) => Math.min(first, event.tts), mark.tts);
  const wall = (...names) => own
    .filter((event) => event.ph === 'X' && names.some((name) => event.name.startsWith(name)))
    .reduce((total, event) => total + (event.dur ?? 0), 0) / 1000;
  const around = own.filter((event) => event.name === 'ThreadControllerImpl::RunTask' && event.ts + event.dur >= mark.ts);
  return {
    own_ms: (mark.tts - born) / 1000,
    parts: {
      'scripts evaluated': wall('EvaluateScript'),
      'waiting for the GPU': wall('ImplementationBase::WaitForCmd', 'GpuChannelHost::CreateViewCommandBuffer'),
      'program compiled on first call': wall('wasm.CompileLazy'),
      'program received': wall('wasm.OnBytesReceived', 'wasm.FinishStreaming'),
      'style and layout': wall('UpdateLayoutTree', 'Layout'),
      'task that reads and draws the job': Math.max(0, ...around.map((event) => event.dur)) / 1000,
    },
  };
}

// One start, traced; the bare page's browser work is part of what it takes.
async function sample(browser, page) {
  let moments;
  const events = await tracing(browser, async () => {
    moments = await coldLoad(browser, page, (opened) => opened.addInitScript(noteGlyphs));
  });
  const glyphs_ms = await moments.page.evaluate(() => window.glyphs_ms);
  await moments.close();
  const { own_ms, parts } = ownWork(events);
  return { shown_ms: moments.shown_ms, painted_ms: moments.painted_ms, own_ms, parts: { ...parts, 'letters measured and drawn': glyphs_ms } };
}

// One start without a trace, which slows WebAssembly down more than JavaScript.
async function quickSample(browser, page) {
  const moments = await coldLoad(browser, page);
  await moments.close();
  return moments;
}

// Interleaved rounds over all pages; a fresh browser for each start, or one that has opened each page before.
async function rounds(pages, isFresh, take = sample) {
  const samples = pages.map(() => []);
  let browser = isFresh ? null : await launch();
  if (browser) for (const page of pages) await take(browser, page);
  for (let round = 0; round < pairs; ++round) {
    for (const [index, page] of pages.entries()) {
      if (isFresh) browser = await launch();
      samples[index].push(await take(browser, page));
      if (isFresh) await browser.close();
    }
  }
  if (!isFresh) await browser.close();
  return samples;
}

const of = (samples, field) => samples.map((each) => each[field]);
const ratio = (samples, others, field) => median(samples.map((each, index) => each[field] / others[index][field]));

function print(what, pages, samples) {
  const figures = {};
  for (const [index, { name }] of pages.entries()) {
    const note = index === 0 ? '' : `${ratio(samples[index], samples[0], 'shown_ms').toFixed(2)} x the bare page, pair by pair`;
    line(`${what}: ${name}, job shown`, `${median(of(samples[index], 'shown_ms')).toFixed(0)} ms`, note);
    line(`${what}: ${name}, own CPU to the job`, `${median(of(samples[index], 'own_ms')).toFixed(0)} ms`,
      `all painted after ${median(of(samples[index], 'painted_ms')).toFixed(0)} ms`);
  }
  figures[`${what}: job shown, x the bare page`] = ratio(samples[1], samples[0], 'shown_ms');
  figures[`${what}: own CPU to the job, x the bare page`] = ratio(samples[1], samples[0], 'own_ms');
  for (const part of Object.keys(samples[1][0].parts)) {
    line(`${what}:   ${part}`, `${median(samples[1].map((each) => each.parts[part])).toFixed(0)} ms`, 'wall time of Jobglass, to the job');
  }
  if (samples[2]) {
    for (const [field, name] of [['shown_ms', 'job shown'], ['own_ms', 'own CPU to the job'], ['painted_ms', 'all painted']]) {
      line(`${what}: ${name}, beside the other build`, `${ratio(samples[1], samples[2], field).toFixed(2)} x`);
    }
  }
  return figures;
}

// Jobglass with the job in its address, beside svelte-jsoneditor, which fetches and shows the same bytes.
async function comparePeers(server) {
  const figures = {};
  for (const [size, job] of [['small job', seedJob], ['1 MB job', megabyteJob]]) {
    const peer = await serve(makePeer(job), 8943);
    const pages = [{ origin: peer.origin, kind: 'peer' }, { origin: server.origin, kind: 'jobglass', job }];
    for (const isFresh of [true, false]) {
      const [theirs, ours] = await rounds(pages, isFresh, quickSample);
      const what = `${isFresh ? 'fresh' : 'warm'} browser: ${size} shown, x svelte-jsoneditor`;
      figures[what] = ratio(ours, theirs, 'shown_ms');
      line(what, `${figures[what].toFixed(2)} x`, `${median(of(ours, 'shown_ms')).toFixed(0)} ms beside ${median(of(theirs, 'shown_ms')).toFixed(0)} ms`);
    }
    peer.stop();
  }
  return figures;
}

function compare(figures) {
  const last = existsSync(figuresFile) ? JSON.parse(readFileSync(figuresFile, 'utf8')) : {};
  for (const [name, value] of Object.entries(figures)) {
    const before = last[name];
    if (before && value > before * worseBy) line(`WORSE ${name}`, value.toFixed(2), `${before} in the last release`);
  }
  if (!options.keep) return;
  const rounded = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(2))]));
  writeFileSync(figuresFile, `${JSON.stringify({ ...last, ...rounded }, null, 2)}\n`);
}

const servers = [await serve('dist', 8941)];
if (options.against) servers.push(await serve(options.against, 8942));
const pages = [
  { name: 'bare page', origin: servers[0].origin, kind: 'bare' },
  { name: 'Jobglass', origin: servers[0].origin, kind: 'jobglass' },
  ...(options.against ? [{ name: 'the other build', origin: servers[1].origin, kind: 'jobglass' }] : []),
];
line('load of the machine', loadavg()[0].toFixed(1), `${pairs} interleaved pairs`);
const figures = {
  ...print('fresh browser', pages, await rounds(pages, true)),
  ...print('warm browser', pages, await rounds(pages, false)),
  ...(options.peers ? await comparePeers(servers[0]) : {}),
};
line('load of the machine', loadavg()[0].toFixed(1));
compare(figures);
for (const server of servers) server.stop();
