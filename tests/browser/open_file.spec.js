// Jobs that the user gives to the page: no network, no token, all views.
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob } from './page.js';

const seed = readFileSync('src/server/account/seed_as_printed.txt', 'utf8');
const xml = `<job><id>${seedJob}</id><status>FAILURE</status></job>`;

async function opened(page) {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  const requests = [];
  // The explanations of keys are the site's own, and loaded with the first job of any kind.
  page.on('request', (request) => {
    if (!request.url().includes('/key_meanings.')) requests.push(request.url());
  });
  return { jobglass, requests };
}

for (const [what, name, buffer, verdict] of [
  ['bare keys', 'job.txt', Buffer.from(seed), /^Succeeded/],
  ['XML', 'job.xml', Buffer.from(xml), /^Failed/],
  ['gzip', 'job.json.gz', gzipSync(seed), /^Succeeded/],
]) {
  test(`a chosen file of ${what} is shown on every tab without a request`, async ({ page }) => {
    const { jobglass, requests } = await opened(page);
    const chooser = page.waitForEvent('filechooser');
    await jobglass.button('Open file').first().click();
    await (await chooser).setFiles({ name, mimeType: '', buffer });
    await expect(jobglass.verdict()).toHaveText(verdict);
    await jobglass.idle();
    await expect(page.getByText(`This job came from the file “${name}”`)).toBeVisible();
    await jobglass.tab('Raw').click();
    await expect(page.getByRole('tree')).toContainText(seedJob);
    await jobglass.tab('Request').click();
    await expect(page.getByRole('radio', { name: `${name} · opened` })).toBeChecked();
    expect(requests).toEqual([]);
  });
}

// Files from outside of the browser, as far as scripts can make them.
async function drop(page, name, text) {
  const data = await page.evaluateHandle(([fileName, content]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], fileName, { lastModified: 1708438000000 }));
    return transfer;
  }, [name, text]);
  await page.dispatchEvent('#scrolled', 'dragover', { dataTransfer: data });
  await expect(page.locator('html[data-file-over]')).toBeAttached();
  await page.dispatchEvent('#scrolled', 'drop', { dataTransfer: data });
  await expect(page.locator('html[data-file-over]')).not.toBeAttached();
}

test('a dropped file is shown, and one without a job leaves that on the screen', async ({ page }) => {
  const { jobglass } = await opened(page);
  await drop(page, 'job.json', seed);
  await expect(jobglass.verdict()).toHaveText(/^Succeeded/);
  await drop(page, 'notes.txt', 'hello');
  await expect(page.getByRole('heading', { name: 'The file is neither JSON nor XML' })).toBeVisible();
  await jobglass.button('Back to the job').click();
  await expect(jobglass.verdict()).toHaveText(/^Succeeded/);
});

test('a pasted job is shown; what is pasted into a field stays there', async ({ page }) => {
  const { jobglass } = await opened(page);
  const paste = async (text) => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('Control+V');
  };
  await jobglass.field('Job ID').focus();
  await page.keyboard.press('Control+A');
  await paste('{ not a job');
  await expect(jobglass.field('Job ID')).toHaveValue('{ not a job');
  await expect(jobglass.verdict()).toHaveText('See what happened to your video');
  await jobglass.button('Show a sample job').focus();
  await paste('no document');
  await paste(xml);
  await expect(jobglass.verdict()).toHaveText(/^Failed/);
  await expect(page.getByText('This job came from pasted text.')).toBeVisible();
});

test('the sample job needs no server', async ({ page }) => {
  const { jobglass, requests } = await opened(page);
  await jobglass.tokenField().fill('');
  await page.route('**', (route) => route.abort());
  await jobglass.button('Show a sample job').click();
  await expect(jobglass.verdict()).toHaveText(/^Succeeded/);
  await jobglass.button('Collapse file').or(jobglass.button('Expand file')).first().click();
  await expect(page.getByText('Enter an access token. MediaHub requires one.').first()).toBeVisible();
  expect(requests).toEqual([]);
});
