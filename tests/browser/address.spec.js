// Where the user was: links, Back and Forward.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob, token } from './page.js';

const failedJob = '65d4b3f0c414ea67a7cad003';
const hashOf = (page) => new URL(page.url()).hash;
const selectedRow = (page) => page.locator('[role=treeitem][aria-selected=true]');

async function back(jobglass) {
  await jobglass.page.goBack();
  await jobglass.idle();
}

test('Back and Forward lead through tabs and jobs', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  const blank = page.url();
  await jobglass.load();
  expect(hashOf(page)).toBe(`#job=${seedJob}`);
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  expect(hashOf(page)).toBe(`#job=${seedJob}&tab=raw`);
  await jobglass.load(failedJob);
  await jobglass.pause();
  expect(hashOf(page)).toBe(`#job=${failedJob}&tab=raw`);

  await back(jobglass);
  await expect(jobglass.field('Job ID')).toHaveValue(seedJob);
  await expect(jobglass.tab('Raw')).toHaveAttribute('aria-selected', 'true');
  await back(jobglass);
  await expect(jobglass.tab('Job')).toHaveAttribute('aria-selected', 'true');
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  expect(hashOf(page)).toBe(`#job=${seedJob}`);
  await page.goForward();
  await jobglass.idle();
  await expect(jobglass.tab('Raw')).toHaveAttribute('aria-selected', 'true');
  await page.goForward();
  await jobglass.idle();
  await expect(jobglass.field('Job ID')).toHaveValue(failedJob);
  await page.evaluate(() => history.go(-2));
  await expect(jobglass.tab('Job')).toHaveAttribute('aria-selected', 'true');
  await jobglass.idle();
  // The page without a job is none of the entries.
  await page.goBack();
  expect(page.url()).not.toBe(blank);
});

test('an opened link has the job, its options, its tab and its row', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open(`./#job=${seedJob}&tab=raw&path=$.job.outputs[0]&human=true&times=utc`);
  await expect(jobglass.field('Job ID')).toHaveValue(seedJob);
  await jobglass.tokenField().fill(token);
  const request = await jobglass.requestOf(() => jobglass.tokenField().press('Enter'));
  expect(request.url()).toContain('human=true');
  await expect(jobglass.tab('Raw')).toHaveAttribute('aria-selected', 'true');
  await expect(selectedRow(page)).toBeVisible();
  await expect(page.getByText('$.job.outputs[0]', { exact: true })).toBeVisible();
  // With the token there, another one loads at once.
  const next = await jobglass.requestOf(() => page.evaluate((hash) => { location.hash = hash; },
    `#job=${failedJob}`));
  expect(next.url()).toContain(failedJob);
  await expect(jobglass.tab('Job')).toHaveAttribute('aria-selected', 'true');
});

test('a link to a row is copied, and leads there', async ({ page, context }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  await page.getByRole('treeitem').filter({ hasText: '"status"' }).first().click();
  await jobglass.idle();
  await expect(page).toHaveURL(/&path=\$\.job\.status$/);
  await jobglass.button('Copy link').click();
  await expect(page.getByRole('status')).toHaveText('Copied the link');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  const other = new Jobglass(await context.newPage());
  await other.open(link);
  await other.tokenField().fill(token);
  await other.tokenField().press('Enter');
  await other.idle();
  await expect(selectedRow(other.page)).toContainText('"status"');
});

test('a link to an output opens the job there', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await page.getByRole('button', { name: /^Copy link to / }).first().click();
  await jobglass.idle();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toBe(`#job=${seedJob}&path=$.job.outputs[0]`);
});

test('a frame leaves the history to the page around it', async ({ page, baseURL }) => {
  await page.route('**/host.html', (route) => route.fulfill({
    contentType: 'text/html', body: `<iframe src="${baseURL}" width="1200" height="700"></iframe>` }));
  await page.goto('host.html');
  const jobglass = new Jobglass(page, page.frameLocator('iframe'));
  await jobglass.idle();
  const before = await page.evaluate(() => history.length);
  await jobglass.load();
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  expect(await page.evaluate(() => history.length)).toBe(before);
});
