// What stands behind a value is in reach of those who do not hover.
import { expect, test } from '@playwright/test';
import { Jobglass } from './page.js';

const finished = '1436335151874 ms since 1970 · 2015-07-08T05:59:11.874Z';

test.describe('by keyboard', () => {
  test('the focus shows it, and Escape takes it away', async ({ page }) => {
    const jobglass = new Jobglass(page);
    await jobglass.open();
    await jobglass.load();
    const hint = page.locator('#hint');
    await expect(hint).toHaveCount(0);
    await jobglass.button('Copy ID').focus();
    await page.keyboard.press('Tab');
    await expect(hint).toHaveText(/^created .*; finished /);
    await page.keyboard.press('Tab');
    await expect(hint).toHaveText(/^Asks the API for the file of each output/);
    await page.keyboard.press('Tab');
    await expect(page.getByText(/^created /).and(page.locator(':focus'))).toBeAttached();
    await expect(hint).toHaveText('1436335084087 ms since 1970 · 2015-07-08T05:58:04.087Z');
    await page.keyboard.press('Tab');
    await expect(hint).toHaveText(finished);
    await page.keyboard.press('Escape');
    await expect(hint).toHaveCount(0);

    await jobglass.button('Copy original of Finished').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(hint).toHaveText(`Copy 1436335151874 (${finished})`);
    await page.keyboard.press('Enter');
    await jobglass.idle();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1436335151874');
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a touch shows it, another one takes it away', async ({ page }) => {
    const jobglass = new Jobglass(page);
    await jobglass.open();
    await jobglass.load();
    await page.getByRole('radio', { name: 'UTC' }).click();
    await jobglass.idle();
    const value = page.getByRole('region', { name: 'Times' }).getByText('Wed 8 Jul 2015, 05:59:11 UTC');
    const hint = page.locator('#hint');
    await value.tap();
    await expect(hint).toHaveText(finished);
    const box = await hint.boundingBox();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    await value.tap();
    await expect(hint).toHaveCount(0);
  });
});

test.describe('of a label', () => {
  const explanation = /^When this was created, in milliseconds since 1970 \(UTC\)\. Source: MediaHub’s manual/;
  const labelled = (page) => page.getByRole('region', { name: 'Times' }).getByText('Created', { exact: true });

  test('what its key means is loaded with the first job', async ({ page }) => {
    const jobglass = new Jobglass(page);
    const asked = [];
    page.on('request', (request) => { if (request.url().includes('/key_meanings.')) asked.push(request.url()); });
    await jobglass.open();
    expect(asked).toHaveLength(0);
    await jobglass.load();
    await expect(labelled(page)).toHaveAttribute('title', explanation);
    await jobglass.load();
    expect(asked).toHaveLength(1);
  });

  test('without these texts the page does its work, and says nothing of it', async ({ page }) => {
    const jobglass = new Jobglass(page);
    await page.route('**/key_meanings.*.js', (route) => route.abort());
    const faults = [];
    page.on('pageerror', (error) => faults.push(error));
    await jobglass.open();
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/key_meanings.'));
    await jobglass.load();
    await failed;
    await jobglass.idle();
    await expect(labelled(page)).not.toHaveAttribute('title', /./);
    expect(faults).toHaveLength(0);
  });
});
