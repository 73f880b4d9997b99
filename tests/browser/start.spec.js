// The first moments of the page: a job's texts can be read before the canvas is open, at the places where the canvas
// then paints them, and no text is ever seen twice.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob } from './page.js';

// Notes which texts of elements are seen when the canvas is opened. The response comes before the page gives up
// waiting for it, however slow the machine.
function noteTexts() {
  const later = window.setTimeout.bind(window);
  window.setTimeout = (task, ms, ...rest) => later(task, ms === 100 ? 30_000 : ms, ...rest);
  window.textsSeen = () => [...document.querySelectorAll(':is(#scrolled, #fixed) :not(.skip)')]
    .filter((element) => element.firstChild instanceof Text && !/ 0\)$/.test(getComputedStyle(element).color))
    .map((element) => element.textContent.replace(/\s/g, ' '));
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function open(kind, ...rest) {
    if (kind === 'webgl2') window.seenAtFirst = document.getElementById('boot') ? null : window.textsSeen();
    return getContext.call(this, kind, ...rest);
  };
}

// The bounds of what differs from the background in a part of the window.
async function inkWithin(page, box) {
  const picture = (await page.screenshot({ clip: box })).toString('base64');
  return page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const isInk = (pixel) => [0, 1, 2].some((channel) => Math.abs(data[pixel * 4 + channel] - data[channel]) > 60);
    const inked = Array.from({ length: data.length / 4 }, (_, pixel) => pixel).filter(isInk);
    const columns = inked.map((pixel) => pixel % bitmap.width);
    const rows = inked.map((pixel) => Math.floor(pixel / bitmap.width));
    const ends = (all) => [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
    return [...ends(columns), ...ends(rows)];
  }, picture);
}

test('a job can be read before the canvas is open, and then on it', async ({ page }) => {
  await page.addInitScript(noteTexts);
  const jobglass = new Jobglass(page);
  await jobglass.open(`./#job=${seedJob}`);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  const { first, now } = await page.evaluate(() => ({ first: window.seenAtFirst, now: window.textsSeen() }));
  expect(first).toEqual(expect.arrayContaining(['Succeeded in 1 min 8 s', 'MyTest', '100 %']));
  // What the canvas words otherwise is left to it.
  expect(first).not.toEqual(expect.arrayContaining(['Load job']));
  expect(now).toEqual([]);
});

test('no text moves when the canvas is painted', async ({ page }) => {
  await page.addInitScript(noteTexts);
  const jobglass = new Jobglass(page);
  await jobglass.open(`./#job=${seedJob}`);
  for (const text of ['Succeeded in 1 min 8 s', 'The files may be gone.', 'MyTest_{resolution}', 'created 8 Jul 2015']) {
    const box = await page.locator('.text, h1').filter({ hasText: text }).first().boundingBox();
    const painted = await inkWithin(page, box);
    await page.evaluate(() => {
      document.documentElement.toggleAttribute('data-unpainted', true);
      document.getElementById('canvas').style.visibility = 'hidden';
    });
    const unpainted = await inkWithin(page, box);
    await page.evaluate(() => {
      document.documentElement.toggleAttribute('data-unpainted', false);
      document.getElementById('canvas').style.visibility = '';
    });
    painted.forEach((edge, index) => expect(Math.abs(edge - unpainted[index]), text).toBeLessThanOrEqual(1));
  }
});

test('the first screen can be read and typed into before the canvas is open', async ({ page }) => {
  await page.addInitScript(noteTexts);
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function open(kind, ...rest) {
      if (kind === 'webgl2') {
        document.querySelector('input.field').focus();
        document.execCommand('selectAll');
        document.execCommand('insertText', false, '559c');
      }
      return getContext.call(this, kind, ...rest);
    };
  });
  const jobglass = new Jobglass(page);
  await jobglass.open();
  expect(await page.evaluate(() => window.seenAtFirst)).toContain('Jobglass');
  expect(await page.evaluate(() => window.textsSeen())).toEqual([]);
  await expect(jobglass.field('Job ID')).toHaveValue('559c');
  await expect(jobglass.field('Job ID')).toBeFocused();
});

test('while a response takes its time the canvas is opened, and says that it is awaited', async ({ page }) => {
  let answer = () => {};
  const isDue = new Promise((resolve) => { answer = resolve; });
  await page.route(`**/v1/jobs/${seedJob}*`, async (route) => {
    await isDue;
    await route.continue();
  });
  await page.goto(`./#job=${seedJob}`);
  await expect(page.locator('#boot')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Cancel', exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.hasAttribute('data-unpainted'))).toBe(false);
  answer();
  await new Jobglass(page).idle();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Succeeded in 1 min 8 s');
});

test('the plain page begins as it stays', async ({ page }) => {
  await page.addInitScript(noteTexts);
  const jobglass = new Jobglass(page);
  await jobglass.open(`./#plain&job=${seedJob}`);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  const before = await page.evaluate(() => window.seenAtFirst);
  expect(before).toEqual(await page.evaluate(() => window.textsSeen()));
});

// The URLs of the API that the page asks for.
function requestsOf(page) {
  const urls = [];
  page.on('request', (request) => { if (request.url().includes('/v1/')) urls.push(request.url().replace(/^.*\/v1/, '')); });
  return urls;
}

test('the job in the address is asked for while the program is on its way, and once', async ({ page }) => {
  const urls = requestsOf(page);
  await page.route('**/*.wasm', async (route) => {
    await expect.poll(() => urls.length).toBe(1);
    await route.continue();
  });
  const jobglass = new Jobglass(page);
  await jobglass.open(`./#job=${seedJob}&times=utc`);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  expect(urls).toEqual([`/jobs/${seedJob}?format=json`]);
  expect(await page.evaluate(() => window.jobglassEarly)).toBe(undefined);
});

test('a response that came before the program took as long as it did', async ({ page }) => {
  const delayMs = 700;
  let isOver = false;
  await page.route(`**/v1/jobs/${seedJob}*`, async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, delayMs); });
    await route.continue();
    isOver = true;
  });
  await page.route('**/*.wasm', async (route) => {
    await expect.poll(() => isOver).toBe(true);
    await route.continue();
  });
  const jobglass = new Jobglass(page);
  await jobglass.open(`./#job=${seedJob}&tab=request`);
  const request = page.getByRole('radiogroup', { name: 'Requests of this page' }).getByRole('radio');
  await expect(request).toHaveAccessibleName(/200 OK/);
  const [, number, unit] = / · ([\d.]+)\s(ms|s) · /.exec(await request.getAttribute('aria-label') ?? await request.textContent());
  expect(Number(number) * (unit === 's' ? 1000 : 1)).toBeGreaterThanOrEqual(delayMs);
});

test('a link with options is asked for by the program, once', async ({ page }) => {
  const urls = requestsOf(page);
  const jobglass = new Jobglass(page);
  await jobglass.open(`./#job=${seedJob}&format=xml&expand=file`);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  expect(urls).toEqual([`/jobs/${seedJob}?format=xml&expand=file`]);
});

test('that the page starts is said only where that takes its time', async ({ page }) => {
  let go = () => {};
  const isDue = new Promise((resolve) => { go = resolve; });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const boot = document.getElementById('boot');
      if (!boot) return;
      window.seenAtOnce = getComputedStyle(boot).visibility;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.route('**/*.wasm', async (route) => {
    await isDue;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByText('Starting …')).toBeVisible();
  expect(await page.evaluate(() => window.seenAtOnce)).toBe('hidden');
  go();
  await new Jobglass(page).idle();
  await expect(page.getByText('Starting …')).toHaveCount(0);
});

test('a script that is missing is named', async ({ page }) => {
  await page.route('**/early.*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText('Jobglass can’t start')).toBeVisible();
  await expect(page.getByText('early.js couldn’t be loaded. Reload the page. If that doesn’t help, contact the operator of this site.')).toBeVisible();
});

test('why a request got no response is known of one that was sent early, too', async ({ page }) => {
  await page.route('**/sandbox.json', (route) => route.fulfill({
    json: { api_address: 'http://api.example/v1', access_token: 'sandbox-token-0123456789' } }));
  const jobglass = new Jobglass(page);
  await jobglass.open(`./#job=${seedJob}`);
  await expect(page.getByText('This page may not connect to that address').first()).toBeVisible();
});
