// What must hold for the page as a whole: quiet when idle, secrets kept, usable by keyboard, at home anywhere.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob, token } from './page.js';

test('an idle page draws no frame', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  const before = await page.evaluate(() => window.jobglass.frames);
  expect(before).toBeGreaterThan(0);
  // Three seconds are what is measured here, not what is waited for.
  await page.evaluate(() => new Promise((done) => { setTimeout(done, 3000); }));
  expect(await page.evaluate(() => window.jobglass.frames)).toBe(before);
});

test('the token is nowhere but in memory', async ({ page }) => {
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  const urls = [];
  page.on('request', (request) => urls.push(request.url()));
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.tab('Request').click();
  await jobglass.idle();
  await jobglass.load(seedJob, 'another-secret-token');
  await jobglass.idle();
  const found = await page.evaluate(() => {
    const storage = [];
    for (const store of [localStorage, sessionStorage]) storage.push(JSON.stringify({ ...store }));
    return document.documentElement.outerHTML + location.href + document.cookie + storage.join();
  });
  for (const secret of [token, 'another-secret-token']) {
    expect(found).not.toContain(secret);
    expect(said.join()).not.toContain(secret);
    expect(urls.join()).not.toContain(secret);
  }
});

test('nobody but the page\'s own server and the API is asked for anything', async ({ page, baseURL }) => {
  const urls = [];
  page.on('request', (request) => urls.push(request.url()));
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  for (const url of urls) expect(new URL(url).origin).toBe(new URL(baseURL).origin);
});

test('the keyboard alone is enough', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.field('Job ID').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(seedJob);
  await page.keyboard.press('Tab');
  await expect(jobglass.tokenField()).toBeFocused();
  await page.keyboard.type(token);
  await page.keyboard.press('Tab');
  await expect(jobglass.button('Load job')).toBeFocused();
  await page.keyboard.press('Enter');
  await jobglass.idle();
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  await jobglass.tab('Job').focus();
  await page.keyboard.press('ArrowRight');
  await jobglass.idle();
  await expect(jobglass.tab('Raw')).toHaveAttribute('aria-selected', 'true');
  const first = page.getByRole('treeitem').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('treeitem').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await jobglass.idle();
  await expect(page.getByRole('treeitem').nth(1)).toHaveAttribute('aria-expanded', 'false');
});

test('the first Tab stop leads past the head', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.painted();
  const skip = page.getByRole('link', { name: 'Skip to the job' });
  await expect(skip).toHaveCSS('opacity', '0');
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel')).toBeFocused();
});

test('axe finds nothing to mend', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  for (const tab of ['Job', 'Raw', 'Request']) {
    await jobglass.tab(tab).click();
    await jobglass.idle();
    // The texts are transparent over the canvas: their contrast is that of the drawing, kept by the theme.
    const { violations } = await new AxeBuilder({ page }).disableRules(['color-contrast']).analyze();
    expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).slice(0, 3)}`)).toEqual([]);
  }
});

for (const scale of [1, 1.25, 2, 3]) {
  test(`the canvas has as many pixels as the screen at device pixel ratio ${scale}`, async ({ browser }) => {
    const context = await browser.newContext({ deviceScaleFactor: scale, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const jobglass = new Jobglass(page);
    await jobglass.open();
    await jobglass.load();
    const size = await page.locator('canvas').evaluate((canvas) => [canvas.width, canvas.height]);
    expect(size).toEqual([Math.round(1280 * scale), Math.round(900 * scale)]);
    await page.screenshot({ path: `build/browser-tests/screens/job-at-${scale}.png` });
    await context.close();
  });
}

test('the canvas follows the window to a screen with another device pixel ratio', async ({ page }) => {
  await page.addInitScript(() => {
    let ratio = 1;
    const watched = [];
    const original = window.matchMedia.bind(window);
    Object.defineProperty(window, 'devicePixelRatio', { get: () => ratio });
    window.matchMedia = (query) => {
      if (!query.includes('resolution')) return original(query);
      const list = Object.assign(new EventTarget(), { query });
      watched.push(list);
      return list;
    };
    window.moveToRatio = (next) => {
      ratio = next;
      watched[watched.length - 1].dispatchEvent(new Event('change'));
      return watched[watched.length - 1].query;
    };
  });
  const jobglass = new Jobglass(page);
  await jobglass.open();
  for (const ratio of [2, 4, 1]) {
    expect(await page.evaluate((next) => window.moveToRatio(next), ratio)).toBe(`(resolution: ${ratio}dppx)`);
    await expect(page.locator('canvas')).toHaveJSProperty('width', 1280 * ratio);
  }
});

test('the page survives the loss of its WebGL context', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });  // two pictures are compared: nothing may fade
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await page.mouse.move(2, 2);  // off the button, which the browser lights up under the pointer
  const before = await page.screenshot();
  await page.evaluate(() => new Promise((done) => {
    const canvas = document.querySelector('canvas');
    const extension = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
    canvas.addEventListener('webglcontextrestored', () => done(), { once: true });
    canvas.addEventListener('webglcontextlost', () => setTimeout(() => extension.restoreContext()), { once: true });
    extension.loseContext();
  }));
  await jobglass.idle();
  expect(Buffer.compare(await page.screenshot(), before)).toBe(0);
});
