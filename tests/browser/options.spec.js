// Every parameter of the API, from the control to the request.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob } from './page.js';

test.describe('each check box re-requests the job with its parameter', () => {
  const checks = {
    'Human-readable response': 'human=true',
    'Show null keys': 'show_null=true',
    'Expand all': 'expand_all=true',
    'Expand file': 'expand=file',
    'Expand preset': 'expand=preset',
    'Expand pipeline': 'expand=pipeline',
    'Expand application': 'expand=application',
    'Expand user': 'expand=user',
    'Binary data': 'bin_data=true',
  };
  for (const [name, parameter] of Object.entries(checks)) {
    test(name, async ({ page }) => {
      const jobglass = new Jobglass(page);
      await jobglass.open();
      await jobglass.load();
      await jobglass.openOptions();
      const on = await jobglass.requestOf(() => jobglass.check(name).check());
      expect(new URL(on.url()).pathname).toBe(`/v1/jobs/${seedJob}`);
      expect(new URL(on.url()).search).toBe(`?format=json&${parameter}`);
      await expect(jobglass.check(name)).toBeChecked();
      const off = await jobglass.requestOf(() => jobglass.check(name).uncheck());
      expect(new URL(off.url()).search).toBe('?format=json');
      await expect(jobglass.check(name)).not.toBeChecked();
    });
  }
});

test('kinds are sent together, in the order of the page', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.openOptions();
  await jobglass.requestOf(() => jobglass.check('Expand user').check());
  const request = await jobglass.requestOf(() => jobglass.check('Expand file').check());
  expect(new URL(request.url()).search).toBe('?format=json&expand=file,user');
});

test('expanding files and presets shows their media in the table', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.openOptions();
  await jobglass.requestOf(() => jobglass.check('Expand file').check());
  await jobglass.requestOf(() => jobglass.check('Expand preset').check());
  const row = page.getByRole('table', { name: 'Outputs' }).getByRole('row').nth(1);
  await expect(row).toContainText('fps');
  await expect(row).toContainText('H.264');
});

test('expand all embeds every object the job refers to', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.openOptions();
  await jobglass.requestOf(() => jobglass.check('Expand all').check());
  const references = page.getByRole('region', { name: 'References' });
  await expect(references.getByRole('button', { name: 'Collapse pipeline' })).toBeVisible();
  await expect(references.getByRole('button', { name: 'Collapse user' })).toBeVisible();
});

test('the format switch asks for XML, and the answer of the sandbox is explained', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.openOptions();
  const request = await jobglass.requestOf(() => page.getByRole('radio', { name: 'XML' }).check());
  expect(new URL(request.url()).search).toBe('?format=xml');
  expect(await request.headerValue('accept')).toBe('application/xml');
  await expect(jobglass.verdict()).toBeVisible();
  const back = await jobglass.requestOf(() => page.getByRole('radio', { name: 'JSON' }).check());
  expect(await back.headerValue('accept')).toBe('application/json');
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
});

test('user data and further kinds are sent on Enter', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.openOptions();
  await jobglass.field('User data').fill('My Marker/1');
  let request = await jobglass.requestOf(() => jobglass.field('User data').press('Enter'));
  expect(new URL(request.url()).search).toBe('?format=json&user_data=My%20Marker%2F1');
  await jobglass.field('More kinds to expand').fill('codec, job');
  request = await jobglass.requestOf(() => jobglass.field('More kinds to expand').press('Enter'));
  expect(new URL(request.url()).search).toBe('?format=json&expand=codec,job&user_data=My%20Marker%2F1');
});
