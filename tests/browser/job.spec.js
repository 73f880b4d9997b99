// From a token to a job on the screen.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob, token } from './page.js';

test.beforeEach(async ({ page }) => {
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.errors = errors;
});
test.afterEach(async ({ page }) => { expect(page.errors).toEqual([]); });

test('the seed\'s job is on the screen, fact by fact', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  const row = page.getByRole('table', { name: 'Outputs' }).getByRole('row').nth(1);
  await expect(row).toContainText('MyTest');
  await expect(row).toContainText('100 %');
  await expect(row.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '100');
  const input = page.getByRole('region', { name: 'Input' });
  await expect(input).toContainText('movie.mp4');
  await expect(input).toContainText('uploads/vnaqaHDKsCfX6X1UNN1iU97aSpkspyPP/');
  const references = page.getByRole('region', { name: 'References' });
  for (const id of ['552b87a814eab3a29d1b3d90', '552cae3514ea10cb4d3ac69e', '552b874d14eab3a29d1b3d8d']) {
    await expect(references).toContainText(id);
  }
  await expect(page.getByRole('status')).toContainText('Job loaded: SUCCESS');
});

test('the prefilled sandbox needs one press', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await expect(jobglass.field('Job ID')).toHaveValue(seedJob);
  await expect(jobglass.tokenField()).toHaveAttribute('type', 'password');
  await jobglass.button('Load job').click();
  await jobglass.idle();
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
});

test('the body as the vendor prints it shows the same job as its strict form', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.check('Show null keys').check();
  await jobglass.load();
  const strict = await page.getByRole('tabpanel').innerText();
  await jobglass.load('559cbbec14ea67a7cad6c7d9');
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  const relaxed = await page.getByRole('tabpanel').innerText();
  // The sandbox has it under another ID than it says itself.
  expect(relaxed).toContain('You asked for job 559cbbec14ea67a7cad6c7d9, but the API returned job 559cbbec14ea67a7cad6c7d8.');
  const facts = (text) => text.split('\n').filter((line) => !/received in|\/v1\/|fields shown|You asked for/.test(line));
  expect(facts(relaxed)).toEqual(facts(strict));
});

test('a pasted job address is understood', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(`https://api.xvid.com/v1/jobs/${seedJob}?human=true`);
  await expect(jobglass.field('Job ID')).toHaveValue(seedJob);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
});

test('a wrong token and an unknown job have their own screens', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(seedJob, 'wrong-token');
  await expect(jobglass.verdict()).toContainText('token');
  await expect(page.getByText('0x0000003 · Invalid access token')).toBeVisible();
  await expect(jobglass.button('Copy as cURL')).toBeVisible();
  await jobglass.load('000000000000000000000000');
  await expect(page.getByText('0x0050005 · Job does not exist')).toBeVisible();
});

test('a faulty field sends nothing and says why', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  const sent = [];
  page.on('request', (request) => { if (request.url().includes('/v1/')) sent.push(request.url()); });
  await jobglass.load('not a job id');
  await expect(jobglass.field('Job ID')).toHaveAttribute('aria-invalid', 'true');
  await jobglass.load(seedJob, '');
  await expect(page.getByRole('status')).toContainText('access token');
  expect(sent).toEqual([]);
});

test('a slow answer can be cancelled', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.field('Job ID').fill('510000000000000000000005');
  await jobglass.tokenField().fill(token);
  await jobglass.button('Load job').click();
  await expect(page.locator('html')).toHaveAttribute('data-jobglass', 'busy');
  await jobglass.button('Cancel').click();
  await jobglass.idle();
  await expect(page.getByRole('status')).toHaveText('Cancelled');
  await expect(jobglass.button('Cancel')).toHaveCount(0);
  await jobglass.load();
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
});

test('a reload of the page keeps the job but not the token', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await page.route('**/sandbox.json', (route) => route.fulfill({
    json: { api_address: new URL('/v1', page.url()).href },
  }));
  await jobglass.open();
  await jobglass.load();
  expect(new URL(page.url()).hash).toBe(`#job=${seedJob}`);
  await page.reload();
  await jobglass.idle();
  await expect(jobglass.field('Job ID')).toHaveValue(seedJob);
  await expect(jobglass.tokenField()).toHaveValue('');
});

test('the page\'s own URL cannot change the API address', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open(`./?jobglass-api=http://evil.example/v1&api=x#job=${seedJob}&api=http://evil.example`);
  await jobglass.openOptions();
  await jobglass.button('Connection').click();
  await expect(jobglass.field('API address')).toHaveValue(/\/\/127\.0\.0\.1:\d+\/v1$/);
});

test('objects expand in place, one by one', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  const references = page.getByRole('region', { name: 'References' });
  const request = await jobglass.requestOf(() => references.getByRole('button', { name: 'Expand pipeline' }).click());
  expect(new URL(request.url()).pathname).toBe('/v1/pipelines/552b87a814eab3a29d1b3d90');
  await expect(references).toContainText('received');
  await expect(references).toContainText('•••@');
  await expect(references).not.toContainText('secretkey');
  await references.getByRole('button', { name: 'Collapse pipeline' }).click();
  await expect(references).not.toContainText('received');
});

test('500 outputs are one table, of which the rows in the window are drawn', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load('65f2c81014ea67a7cad6d500');
  await expect(page.getByRole('table', { name: 'Outputs' })).toHaveAttribute('aria-rowcount', '501');
  expect(await page.getByRole('row').count()).toBeLessThan(60);
});

test('that a big answer is being read is on the screen before it holds up the page', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      window.saidSo ||= document.getElementById('scrolled')?.textContent.includes('received. Parsing …');
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load('big-30000');
  expect(await page.evaluate(() => window.saidSo)).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Succeeded');
});
