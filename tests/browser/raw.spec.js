// The raw and request tabs.
import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { Jobglass, seedJob, token } from './page.js';

test('the raw tab is a tree of the body\'s own tokens that folds', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  const tree = page.getByRole('tree');
  await expect(tree.getByRole('treeitem', { name: '"created_at": 1436335084087' })).toBeVisible();
  const pipeline = tree.getByRole('treeitem', { name: '"pipeline"' });
  await expect(pipeline).toHaveAttribute('aria-expanded', 'true');
  const before = await tree.getByRole('treeitem').count();
  await pipeline.click();
  await jobglass.idle();
  await expect(pipeline).toHaveAttribute('aria-expanded', 'false');
  await expect(pipeline).toContainText('2 keys');
  expect(await tree.getByRole('treeitem').count()).toBe(before - 2);
});

test('number oddities stand as they were sent', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load('6612e4b014ea67a7cad6d006');
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  const text = await page.getByRole('tree').innerText();
  for (const spelling of ['9223372036854775808', '1.50', '1e400', '-0']) expect(text).toContain(spelling);
});

test('search steps through matches', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.tab('Raw').click();
  await jobglass.field('Search').fill('movie');
  await jobglass.idle();
  await expect(page.getByText('1 of 1')).toBeVisible();
  await expect(page.locator('[role=treeitem][aria-selected=true]')).toContainText('movie.mp4');
});

test('copying and saving give the bytes of the answer', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  const [response] = await Promise.all([
    page.waitForResponse((each) => each.url().includes(`/jobs/${seedJob}`)),
    jobglass.load(),
  ]);
  const body = await response.text();
  await jobglass.tab('Raw').click();
  await jobglass.button('Copy body').click();
  await expect(page.getByRole('status')).toHaveText('Copied the body');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(body);
  const [download] = await Promise.all([page.waitForEvent('download'), jobglass.button('Save body').click()]);
  expect(download.suggestedFilename()).toBe(`job-${seedJob}.json`);
  expect(await readFile(await download.path(), 'utf8')).toBe(body);
});

test('the request tab shows the exchange with the token masked', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.tab('Request').click();
  await jobglass.idle();
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText(`/v1/jobs/${seedJob}?format=json`);
  await expect(panel).toContainText('Bearer ••••••••');
  await expect(panel).toContainText('200');
  await jobglass.button('Copy as cURL').click();
  await expect(page.getByRole('status')).toHaveText('Copied the cURL command');
  const command = await page.evaluate(() => navigator.clipboard.readText());
  expect(command).toContain('$MEDIAHUB_TOKEN');
  expect(command).not.toContain(token);
});

test('an HTML page instead of JSON is shown and explained', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await page.route('**/v1/jobs/**', (route) => route.fulfill({
    status: 200, contentType: 'text/html', headers: { 'access-control-allow-origin': '*' },
    body: '<!doctype html><title>Sign in</title><script>document.title = "run"</script>',
  }));
  await jobglass.load();
  await expect(jobglass.verdict()).toContainText('web page');
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  await expect(page.getByText('<title>Sign in</title>')).toBeVisible();
  await expect(page).toHaveTitle('Jobglass');
});
