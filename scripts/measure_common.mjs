// What the measurements share: the server, the browser, the bare page, medians and lines of figures.
import { chromium } from '@playwright/test';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

export const seedJob = '559cbbec14ea67a7cad6c7d8';
export const megabyteJob = 'big-4000';
export const token = 'sandbox-token-0123456789';

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

export function line(what, value, note = '') {
  console.log(`${what.padEnd(46)} ${value.padStart(12)}  ${note}`);
}

// Serves a built site with the sandbox.
export async function serve(site, port) {
  const server = spawn('build/bin/jobglass-server',
    ['--site', site, '--account', 'src/server/account', '--port', String(port)]);
  const ended = once(server, 'exit').then(() => { throw new Error(`No server on port ${port}: is it in use?`); });
  await Promise.race([once(server.stdout, 'data'), ended]);
  ended.catch(() => {});
  return { origin: `http://127.0.0.1:${port}/`, stop: () => server.kill() };
}

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
  });
}

const barePage = (job) => `<!doctype html><title>Bare</title><canvas></canvas><script>
  const gl = document.querySelector('canvas').getContext('webgl2');
  gl.clearColor(1, 1, 1, 1);
  gl.clear(gl.COLOR_BUFFER_BIT);
  fetch('/v1/jobs/${job}', { headers: { Authorization: 'Bearer ${token}' } })
    .then((answer) => answer.json())
    .then((body) => requestAnimationFrame(() => {
      performance.mark('shown');
      window.shown_ms = window.painted_ms = performance.now();
      console.log('painted');
    }));
</script>`;

const peer = { name: 'vanilla-jsoneditor', version: '3.13.0' };
const peerScript = (job) => `import { createJSONEditor } from './standalone.js';
const answer = await fetch('/v1/jobs/${job}', { headers: { Authorization: 'Bearer ${token}' } });
createJSONEditor({ target: document.body, props: { content: { text: await answer.text() }, mode: 'tree', readOnly: true } });
const note = () => {
  if (!document.body.textContent.includes('job')) return requestAnimationFrame(note);
  performance.mark('shown');
  return requestAnimationFrame(() => {
    window.shown_ms = window.painted_ms = performance.now();
    console.log('painted');
  });
};
note();
`;

// No index.html, which the server tells of its sandbox.
const peerPage = 'page.html';

// A site that shows the job in svelte-jsoneditor, as its manual does it; returns the folder.
export function makePeer(job) {
  const folder = `build/peers/${job}`;
  const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', 'build/peers', `${peer.name}@${peer.version}`];
  execFileSync('npm', npm, { stdio: 'ignore' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${peerPage}`, '<!doctype html><title>Peer</title><body><script type="module" src="peer.js"></script>');
  writeFileSync(`${folder}/peer.js`, peerScript(job));
  copyFileSync(`build/peers/node_modules/${peer.name}/standalone.js`, `${folder}/standalone.js`);
  for (const tool of [['brotli', '-kf', '-q', '11'], ['gzip', '-kf', '-9']]) {
    execFileSync(tool[0], [...tool.slice(1), `${folder}/standalone.js`, `${folder}/peer.js`]);
  }
  return folder;
}

// Notes when the job can be read, with the frame that shows it, and when all of the page is painted, by the page's own
// clock.
function noteMoments() {
  let isThere = false;
  const notePainted = () => {
    if (!window.shown_ms || window.painted_ms || document.documentElement.dataset.jobglass !== 'idle') return;
    window.painted_ms = performance.now();
    console.log('painted');
  };
  new MutationObserver(() => {
    notePainted();
    if (isThere || !document.querySelector('h1')?.textContent.includes('Succeeded')) return;
    isThere = true;
    performance.mark('shown');
    requestAnimationFrame(() => {
      window.shown_ms = performance.now();
      notePainted();
    });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

// A new window keeps the browser busy for a while, with pages of its own.
const settle_ms = 800;

// Opens a page in a context of its own (nothing cached): Jobglass with the job in its address, the page that only opens
// WebGL2 and fetches the job ('bare'), or one that notes its moments itself ('peer'). `watch` may prepare the page before
// it is opened. Nothing is asked of the page before it says that it is painted. Moments in ms since navigation.
export async function coldLoad(browser, { origin, kind, job = seedJob }, watch = async () => {}) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await watch(page);
  if (kind === 'bare') {
    await page.route(`${origin}bare`, (route) => route.fulfill({ contentType: 'text/html', body: barePage(job) }));
  }
  if (kind === 'jobglass') await page.addInitScript(noteMoments);
  await setTimeout(settle_ms);
  const painted = page.waitForEvent('console', (message) => message.text() === 'painted');
  const path = { bare: 'bare', jobglass: `#job=${job}`, peer: peerPage }[kind];
  await page.goto(origin + path, { waitUntil: 'commit' });
  await painted;
  const moments = await page.evaluate(() => ({ shown_ms: window.shown_ms, painted_ms: window.painted_ms }));
  return { ...moments, page, close: () => context.close() };
}

export const idle = (page) => page.locator('html[data-jobglass="idle"]').waitFor({ state: 'attached', timeout: 120_000 });

// Notes how long the page keeps the browser to itself (tasks over 50 ms), and what each of its frames takes.
export const watch = (page) => page.evaluate(() => {
  window.tasks = [];
  window.frames = [];
  new PerformanceObserver((list) => { for (const each of list.getEntries()) window.tasks.push(each.duration); })
    .observe({ entryTypes: ['longtask'] });
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) => request((time) => {
    const begin = performance.now();
    draw(time);
    window.frames.push(performance.now() - begin);
  });
});

// What `action` takes until the page is idle again, or until `action` itself is done.
export async function timed(page, action, end = idle) {
  await page.evaluate(() => { window.tasks.length = 0; window.frames.length = 0; });
  const begin = performance.now();
  await action();
  await end(page);
  const whole_ms = performance.now() - begin;
  const seen = await page.evaluate(() => ({ tasks: window.tasks, frames: window.frames }));
  const frames = seen.frames.sort((a, b) => a - b);
  return {
    whole_ms,
    longest_ms: Math.max(0, ...seen.tasks),
    frame95_ms: frames.length ? frames[Math.floor(frames.length * 0.95)] : 0,
  };
}

const traced = ['devtools.timeline', 'toplevel', 'v8', 'blink.user_timing', 'gpu', 'v8.wasm',
  'disabled-by-default-v8.wasm.detailed'];

// Runs `action`, and returns what the browser noted meanwhile.
export async function tracing(browser, action) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: traced } });
  await action();
  const done = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve); });
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return events;
}
