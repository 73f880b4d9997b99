// The page without its canvas: by choice, by force, and while a WebGL context is lost.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob } from './page.js';

const jobs = [seedJob, '6564a1e814ea67a7cad6d002', '65d4b3f014ea67a7cad6d003', '65e1a0c414ea67a7cad6d004',
  '6601d2aa14ea67a7cad6d005', '6634f00014ea67a7cad6d007'];
const tabs = ['Job', 'Raw', 'Request'];

// What is wider than its room, or cut by it. A field scrolls what is in it.
function overflowing() {
  const isCut = (element) => {
    const { overflowX, display } = getComputedStyle(element);
    return display !== 'inline' && overflowX !== 'auto' && element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1;
  };
  const page = document.documentElement;
  const parts = [...document.querySelectorAll('#fixed *, #scrolled *')].filter((each) => !each.matches('.field, .skip'));
  return [...(page.scrollWidth > page.clientWidth ? [page] : []), ...parts.filter(isCut)]
    .map((each) => `${each.className}: ${each.textContent.slice(0, 40)}`);
}

for (const width of [320, 360, 1280, 2560]) {
  test(`nothing overflows in a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const jobglass = new Jobglass(page);
    await jobglass.open('./#plain');
    expect(await page.evaluate(overflowing)).toEqual([]);
    for (const job of jobs) {
      await jobglass.load(job);
      for (const tab of tabs) {
        await jobglass.tab(tab).click();
        await jobglass.idle();
        expect(await page.evaluate(overflowing), `${job} ${tab}`).toEqual([]);
      }
    }
    await jobglass.openOptions();
    expect(await page.evaluate(overflowing)).toEqual([]);
  });
}

test('axe finds nothing to mend on the plain page, in light and dark', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open('./#plain');
  await jobglass.load();
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const tab of tabs) {
      await jobglass.tab(tab).click();
      await jobglass.idle();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).slice(0, 3)}`)).toEqual([]);
    }
  }
});

test('the choice is in the address, stays there, and can be taken back', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open('./#plain');
  await jobglass.load();
  expect(new URL(page.url()).hash).toBe(`#job=${seedJob}&plain`);
  await expect(page.locator('canvas')).toHaveCSS('visibility', 'hidden');
  await page.evaluate(() => { location.hash = location.hash.replace('&plain', ''); });
  await jobglass.idle();
  await expect(page.locator('canvas')).toHaveCSS('visibility', 'visible');
  await expect(jobglass.verdict()).toHaveCSS('position', 'absolute');
});

test('everything can be used: fields and switches have labels, folds and brackets are seen', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open('./#plain');
  await jobglass.load();
  const labelled = (name) => page.locator(`label[data-label="${name}"]`);
  await labelled('UTC').click({ position: { x: 30, y: 8 } });
  await jobglass.idle();
  await expect(page.getByRole('radio', { name: 'UTC' })).toBeChecked();
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  const root = page.getByRole('treeitem').nth(1);
  await expect(root).toHaveText('"job": {');
  await expect(page.getByRole('tree').getByText('}', { exact: true }).last()).toBeVisible();
  await root.click();
  await jobglass.idle();
  await expect(root).toHaveAttribute('aria-expanded', 'false');
  await jobglass.openOptions();
  const check = labelled('Human-readable response');
  expect(await check.evaluate((label) => getComputedStyle(label, '::after').content)).toContain('Human-readable response');
  const box = await check.boundingBox();
  expect(box.width).toBeGreaterThan(150);
});

test('a lost context shows the plain page at once, a restored one the canvas', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await page.evaluate(() => {
    window.losing = document.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
    window.losing.loseContext();
  });
  await expect(page.locator('html[data-plain]')).toBeAttached();
  await jobglass.idle();
  await expect(jobglass.verdict()).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await expect(jobglass.verdict()).toHaveCSS('position', 'static');
  await jobglass.tab('Request').click();
  await jobglass.idle();
  await expect(page.getByText('Bearer ••••••••')).toBeVisible();
  await page.evaluate(() => window.losing.restoreContext());
  await expect(page.locator('html:not([data-plain])')).toBeAttached();
  await jobglass.idle();
  await expect(page.locator('canvas')).toHaveCSS('visibility', 'visible');
});

test('without WebGL and in forced colours the page is plain, with its progress bars', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, forcedColors: 'active' });
  const page = await context.newPage();
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await expect(page.locator('html[data-plain]')).toBeAttached();
  const bar = page.getByRole('progressbar').first();
  const { width, height } = await bar.boundingBox();
  expect(width).toBeGreaterThan(200);
  expect(height).toBeGreaterThan(5);
  expect(await bar.evaluate((each) => getComputedStyle(each).backgroundImage)).toContain('linear-gradient');
  await context.close();
  const without = await browser.newPage({ baseURL });
  await without.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function get(kind, ...more) {
      return kind === 'webgl2' ? null : original.call(this, kind, ...more);
    };
  });
  const plain = new Jobglass(without);
  await plain.open();
  await plain.load();
  await expect(plain.verdict()).toHaveCSS('position', 'static');
  await without.close();
});

test('text spacing moves nothing off the canvas, and spaces the plain page', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  const widths = () => page.locator('#scrolled .text').evaluateAll((all) => all.map((each) => {
    const range = document.createRange();
    range.selectNodeContents(each);
    const { width, height } = range.getBoundingClientRect();
    return `${Math.round(width)} ${Math.round(height)}`;
  }));
  const before = await widths();
  // As a user's own style sheet would, which the page's policy does not concern.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await widths()).toEqual(before);
  await page.evaluate(() => { location.hash += '&plain'; });
  await jobglass.idle();
  await expect(jobglass.verdict()).not.toHaveCSS('letter-spacing', 'normal');
});

test('the console has nothing to remark, and the token has a form that goes nowhere', async ({ page }) => {
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  const field = jobglass.tokenField();
  await expect(field).toHaveAttribute('autocomplete', 'current-password');
  expect(await field.evaluate((each) => each.form.elements[0].autocomplete)).toBe('username');
  const address = page.url();
  await field.evaluate((each) => each.form.requestSubmit());
  await jobglass.idle();
  expect(page.url()).toBe(address);
  expect(said).toEqual([]);
});
