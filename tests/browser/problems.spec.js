// What a failed job or request hands on, what a fact hands out, and the pictures of an answer.
import { expect, test } from '@playwright/test';
import { Jobglass, token } from './page.js';

const failedJob = '65d4b3f014ea67a7cad6d003';
const png = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';
const svg = `data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=1"/>')}`;
const html = `data:text/html;base64,${btoa('<script>document.title = 1</script>')}`;

const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

async function openJob(page, job) {
  const jobglass = new Jobglass(page);
  await page.route('**/v1/jobs/**', (route) => route.fulfill({ json: { job } }));
  await jobglass.open();
  await jobglass.load();
  return jobglass;
}

test('a failed job is explained, and its support report holds no token', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(failedJob);
  for (const label of ['Meaning', 'Likely cause', 'Next step', 'Retry']) {
    await expect(page.getByText(label, { exact: true })).toHaveCount(1);
  }
  await jobglass.button('Copy support report').click();
  await expect(page.getByRole('status')).toHaveText('Copied the support report');
  const report = await clipboard(page);
  for (const part of [`Job: ${failedJob}`, 'Status: FAILURE', 'Code: 0x0050012', 'Finished: 2024-02-20T14:16:47.092Z',
    'As of: ', `/v1/jobs/${failedJob}?format=json`, '$MEDIAHUB_TOKEN']) {
    expect(report).toContain(part);
  }
  expect(report).not.toContain(token);
  await jobglass.button('Show in raw').click();
  await jobglass.idle();
  await expect(page.getByRole('treeitem', { name: /error_code/ })).toHaveAttribute('aria-selected', 'true');
});

test('one output\'s own message is on the page once', async ({ page }) => {
  const jobglass = await openJob(page, {
    id: '1', status: 'FAILURE', created_at: 1436335084087, finished_at: 1436335096087,
    outputs: [{ output_name: 'hd', error_msg: 'codec not supported' }],
  });
  await expect(jobglass.verdict()).toHaveText('Failed after 12 s');
  await expect(page.getByRole('heading', { name: 'Output “hd” · codec not supported', exact: true })).toBeVisible();
});

test('problem screens offer a report too, even where the answer repeats the token', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load('000000000000000000000000');
  await jobglass.button('Copy support report').click();
  await expect.poll(() => clipboard(page)).toContain('Problem: Job not found');
  await page.route('**/v1/jobs/**', (route) => route.fulfill({
    status: 403, json: { error: { error_code: '0x0000003', error_message: `Bad token ${token}` } },
  }));
  await jobglass.load();
  await jobglass.button('Copy support report').click();
  await expect.poll(() => clipboard(page)).toContain('API message: Bad token •••');
  expect(await clipboard(page)).not.toContain(token);
  await page.route('**/v1/jobs/**', (route) => route.abort());
  await jobglass.load();
  await jobglass.button('Copy support report').click();
  await expect.poll(() => clipboard(page)).toContain('Response: none that this page can read');
});

test('a fact hands out its value or its original', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.check('Expand file').check();
  await jobglass.load();
  const input = page.getByRole('region', { name: 'Input' });
  await input.getByRole('button', { name: 'Copy value of Size', exact: true }).click();
  await expect.poll(() => clipboard(page)).toBe('8.09 MB');
  const original = input.getByRole('button', { name: 'Copy original of Size', exact: true });
  await original.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toBe('8094037');
  await expect(page.getByRole('status')).toHaveText('Copied the original of Size');
  await expect(input.getByText('8.09 MB').first()).toHaveAttribute('title', '8094037');
});

test('pictures of allowed types are shown, SVG and HTML stay text', async ({ page }) => {
  await openJob(page, { id: '1', status: 'SUCCESS', first: png, second: gif, drawing: svg, markup: html });
  await expect(page.getByRole('img')).toHaveCount(2);
  const picture = page.getByRole('img', { name: 'Picture in first', exact: true });
  await expect(picture).toHaveAttribute('src', png);
  await expect.poll(() => picture.evaluate((image) => image.complete && image.naturalWidth)).toBe(1);
  await expect(page.getByRole('img', { name: 'Picture in second', exact: true })).toHaveAttribute('src', gif);
  await expect(page.getByText(/^image\/svg\+xml · .*Not shown as a picture/)).toBeVisible();
  await expect(page.getByText(/^text\/html · .*Not shown as a picture/)).toBeVisible();
  await expect(page.locator('[src*="svg"], [src*="html"], iframe, object, embed')).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy value of drawing', exact: true }).click();
  await expect.poll(() => clipboard(page)).toBe(svg);
});

test('the sandbox\'s thumbnail is shown once binary data is asked for', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.check('Expand file').check();
  await jobglass.check('Binary data').check();
  await jobglass.load();
  const picture = page.getByRole('region', { name: 'Input' }).getByRole('img');
  await expect(picture).toHaveCount(1);
  await expect.poll(() => picture.evaluate((image) => image.naturalWidth)).toBe(16);
});

test('a picture ends where the bar at the top begins', async ({ page }) => {
  const filler = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`field_${index}`, index]));
  const jobglass = await openJob(page, { id: '1', status: 'SUCCESS', first: png, ...filler });
  const picture = page.getByRole('img', { name: 'Picture in first', exact: true });
  await page.evaluate(() => {
    const top = document.querySelector('img').getBoundingClientRect().top;
    window.scrollBy(0, top);
  });
  await jobglass.idle();
  await expect.poll(() => picture.evaluate((image) => image.style.clipPath)).toMatch(/^inset\(\d/);
});
