// What the measurements share: the server, the browser, the bare page, medians and lines of figures.
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export const seedJob = '559cbbec14ea67a7cad6c7d8';
export const token = 'sandbox-token-0123456789';

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

export function line(what, value, note = '') {
  console.log(`${what.padEnd(46)} ${value.padStart(12)}  ${note}`);
}

// Serves a built site with the sandbox.
export async function serve(site, port) {
  const server = spawn('build/bin/jobglass-server',
    ['--site', site, '--account', 'src/server/account', '--port', String(port)]);
  await once(server.stdout, 'data');
  return { origin: `http://127.0.0.1:${port}/`, stop: () => server.kill() };
}

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
  });
}

const barePage = `<!doctype html><title>Bare</title><canvas></canvas><script>
  const gl = document.querySelector('canvas').getContext('webgl2');
  gl.clearColor(1, 1, 1, 1);
  gl.clear(gl.COLOR_BUFFER_BIT);
  fetch('/v1/jobs/${seedJob}', { headers: { Authorization: 'Bearer ${token}' } })
    .then((answer) => answer.json())
    .then((body) => requestAnimationFrame(() => {
      performance.mark('first');
      window.first_ms = window.shown_ms = performance.now();
    }));
</script>`;

// Presses the button as soon as the page is ready, and notes when the first frame and the job are on the screen: by
// the page's own clock, which knows nothing of how long a test program takes to press a button.
function pressAndNote() {
  let pressed = false;
  new MutationObserver(() => {
    if (document.documentElement.dataset.jobglass !== 'idle' || window.shown_ms) return;
    const named = (name) => [...document.querySelectorAll('button')].find((each) => each.textContent === name);
    if (!pressed) {
      performance.mark('first');
      window.first_ms = performance.now();
      named('Load job')?.click();
    }
    if (pressed && document.querySelector('h1')?.textContent.includes('Succeeded')) window.shown_ms = performance.now();
    pressed = true;
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-jobglass'] });
}

// Opens the page that only opens WebGL2 and fetches the job, or Jobglass, in a context of its own (nothing cached);
// `watch` may prepare the page before it is opened. Moments in ms since navigation.
export async function coldLoad(browser, origin, isWhole, watch = async () => {}) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await watch(page);
  if (isWhole) {
    await page.addInitScript(pressAndNote);
    await page.goto(origin);
  } else {
    await page.route(`${origin}bare`, (route) => route.fulfill({ contentType: 'text/html', body: barePage }));
    await page.goto(`${origin}bare`);
  }
  await page.waitForFunction(() => window.shown_ms > 0);
  const moments = await page.evaluate(() => ({ first_ms: window.first_ms, shown_ms: window.shown_ms }));
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
