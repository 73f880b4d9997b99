// References: what they are, what they ask for, and what opens in their place.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob } from './page.js';

const inputFile = '559cbbe7a636e56d8ae111f0';

async function opened(page) {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  return jobglass;
}

test('objects open inside objects, and end where they meet again', async ({ page }) => {
  const jobglass = await opened(page);
  const input = page.getByRole('region', { name: 'Input' });
  await expect(input).toContainText(inputFile);
  const expand = input.getByRole('button', { name: 'Expand file' });
  await expect(expand).toHaveAttribute('title', `GET /v1/files/${inputFile}?format=json`);
  const file = await jobglass.requestOf(() => expand.click());
  expect(new URL(file.url()).pathname).toBe(`/v1/files/${inputFile}`);
  await expect(input).toContainText(/received \d\d:\d\d:\d\d \S+ · GET \/v1\/files\//);

  const request = await jobglass.requestOf(() => input.getByRole('button', { name: 'Expand pipeline' }).click());
  expect(new URL(request.url()).pathname).toBe('/v1/pipelines/552b87a814eab3a29d1b3d90');
  await expect(input.getByText(/received .* GET \/v1\/pipelines\//)).toBeVisible();
  await expect(input).not.toContainText('secretkey');

  // The pipeline's own file is not the input; it refers back to the pipeline.
  await jobglass.requestOf(() => input.getByRole('button', { name: 'Expand file' }).click());
  await expect(input.getByRole('button', { name: /already shown above/ }).first()).toBeVisible();
  await expect(input.getByRole('button', { name: 'Expand pipeline' })).toHaveCount(0);
  await input.getByRole('button', { name: 'Collapse file' }).first().click();
  await expect(input.getByText(/received \d.*GET/)).toHaveCount(0);
});

test('a preset opens down to its codecs', async ({ page }) => {
  const jobglass = await opened(page);
  const outputs = page.getByRole('region', { name: 'Outputs' });
  await jobglass.requestOf(() => outputs.getByRole('button', { name: 'Expand preset' }).click());
  const codec = await jobglass.requestOf(() => outputs.getByRole('button', { name: 'Expand codec' }).first().click());
  expect(new URL(codec.url()).pathname).toMatch(/^\/v1\/codecs\/525ce63284aed52635e85d0\d$/);
  await expect(outputs.getByText(/received .* GET \/v1\/codecs\//)).toBeVisible();
});

test('an object is read again in its place', async ({ page }) => {
  let size = 1000000;
  await page.route(`**/v1/files/${inputFile}*`, (route) => route.fulfill({
    json: { file: { id: inputFile, size } },
  }));
  const jobglass = await opened(page);
  const input = page.getByRole('region', { name: 'Input' });
  await jobglass.requestOf(() => input.getByRole('button', { name: 'Expand file' }).click());
  await expect(input).toContainText('1.00 MB');
  size = 2000000;
  await jobglass.requestOf(() => input.getByRole('button', { name: 'Refresh' }).click());
  await expect(input).toContainText('2.00 MB');
  await expect(page.getByRole('status')).toContainText('Expanded file');
});

test('an object that is gone says so in its place', async ({ page }) => {
  await page.route(`**/v1/files/${inputFile}*`, (route) => route.fulfill({
    status: 404, json: { error: { error_code: '0x0050005', error_message: 'File not found' } },
  }));
  const jobglass = await opened(page);
  const input = page.getByRole('region', { name: 'Input' });
  await input.getByRole('button', { name: 'Expand file' }).click();
  await jobglass.idle();
  await expect(input).toContainText('File not found');
  await expect(jobglass.verdict()).toHaveText(/Succeeded/);
  await page.unroute(`**/v1/files/${inputFile}*`);
  await jobglass.requestOf(() => input.getByRole('button', { name: 'Try again' }).click());
  await expect(input).toContainText(/received \d.*GET/);
});

test('an ID is copied whole', async ({ page }) => {
  const jobglass = await opened(page);
  await page.getByRole('region', { name: 'References' }).getByRole('button', { name: 'Copy user ID' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied the user ID');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('552b874d14eab3a29d1b3d8d');
  await jobglass.idle();
});

test('a hostile address is never asked', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/v1/jobs/**', (route) => route.fulfill({
    json: { job: { id: seedJob, status: 'SUCCESS',
      elsewhere: { id: 'x1', href: 'https://evil.example/v1/files/x1' },
      script: { id: 'x2', href: 'javascript:fetch("https://evil.example/")' },
      up: { id: '..', href: 'https://api.xvid.com/v1/files/..' } } },
  }));
  const jobglass = await opened(page);
  const others = page.getByRole('region', { name: 'Other fields' });
  await expect(others.getByText('not an API object')).toHaveCount(1);
  for (const name of ['Expand file', 'Expand script']) {
    const request = await jobglass.requestOf(() => others.getByRole('button', { name }).click());
    expect(new URL(request.url()).origin).toBe(new URL(page.url()).origin);
  }
  expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
  await expect(page.locator('a[href*="evil"], a[href^="javascript:"]')).toHaveCount(0);
});

test('an object is open at one place and closed at another', async ({ page }) => {
  await page.route('**/v1/jobs/**', (route) => route.fulfill({
    json: { job: { id: seedJob, status: 'SUCCESS', user: { id: 'u1', href: '/v1/users/u1' },
      owner: { id: 'u1', href: '/v1/users/u1' } } },
  }));
  await page.route('**/v1/users/u1*', (route) => route.fulfill({ json: { user: { id: 'u1', email: 'a@b.example' } } }));
  const jobglass = await opened(page);
  const references = page.getByRole('region', { name: 'References' });
  const others = page.getByRole('region', { name: 'Other fields' });
  await jobglass.requestOf(() => references.getByRole('button', { name: 'Expand user' }).click());
  await expect(references).toContainText('a@b.example');
  await expect(others).not.toContainText('a@b.example');
  await others.getByRole('button', { name: 'Expand user' }).click();
  await references.getByRole('button', { name: 'Collapse user' }).click();
  await expect(others).toContainText('a@b.example');
  await expect(references).not.toContainText('a@b.example');
});

test('each switch says what it sends', async ({ page }) => {
  const jobglass = await opened(page);
  await jobglass.openOptions();
  await expect(jobglass.check('Expand preset')).toHaveAttribute('title', 'Sent as expand=preset');
  await expect(jobglass.check('Expand all')).toHaveAttribute('title', 'Sent as expand_all=true');
});
