// What selecting and copying gives, as the clipboard has it.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob, token } from './page.js';

async function copied(page, from, to = from) {
  await page.evaluate(([first, last]) => {
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.setBaseAndExtent(first, 0, last, last.childNodes.length);
  }, [await from.elementHandle(), await to.elementHandle()]);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('Control+C');
  return page.evaluate(() => navigator.clipboard.readText());
}

async function open(page, job = seedJob) {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(job);
  return jobglass;
}

async function openRaw(page, mode) {
  const jobglass = await open(page);
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  await page.getByRole('radio', { name: mode, exact: true }).check();
  await jobglass.idle();
  return jobglass;
}

test('rows of a table have tabs between their cells', async ({ page }) => {
  await open(page);
  const table = page.getByRole('table', { name: 'Outputs' });
  const text = await copied(page, table.getByRole('row').nth(0), table.getByRole('row').nth(1));
  expect(text).toBe('Name\tPreset\tVideo\tAudio\tSize\tDuration\tProgress\tDetails\n' +
    'MyTest thumbnails MyTest_{resolution} · 1 logo\t5260e39d84aea12008b69bc1\t…\t…\t…\t…\t100 %');
});

test('facts are lines without the names of their buttons', async ({ page }) => {
  await open(page);
  const facts = page.getByRole('region', { name: 'References' });
  const text = await copied(page, facts);
  expect(text.split('\n').slice(0, 4)).toEqual(['References', 'Pipeline\t552b87a814eab3a29d1b3d90',
    'Application\t552cae3514ea10cb4d3ac69e', 'User\t552b874d14eab3a29d1b3d8d']);
  expect(text).not.toMatch(/Copy|Expand|raw/);
});

test('of the body as received, its bytes', async ({ page }) => {
  await openRaw(page, 'As received');
  const body = await page.evaluate(async ([job, asToken]) => {
    const response = await fetch(`v1/jobs/${job}?format=json`, { headers: { Authorization: `Bearer ${asToken}` } });
    return response.text();
  }, [seedJob, token]);
  const lines = page.getByRole('group', { name: 'Body text' }).locator('.text');
  expect(await copied(page, lines.first(), lines.last())).toBe(body.replace(/\n$/, ''));
});

test('of the tree, JSON with what is selected', async ({ page }) => {
  await openRaw(page, 'Tree');
  const items = page.getByRole('treeitem');
  const text = await copied(page, items.first(), page.getByRole('tree').locator('> *').last());
  expect(JSON.parse(text).job.outputs[0].output_name).toBe('MyTest');
  const part = await copied(page, items.filter({ hasText: '"created_at"' }), items.filter({ hasText: '"updated_at"' }));
  expect(JSON.parse(part)).toEqual({ created_at: 1436335084087, updated_at: 1436335083585 });
});

test('a part of one text is that part, and what is in a field is its own', async ({ page }) => {
  const jobglass = await open(page);
  await jobglass.field('Job ID').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(seedJob);
  await jobglass.field('Job ID').blur();
  expect(await copied(page, jobglass.verdict())).toBe('Succeeded in 1 min 8 s');
});

test('the browser finds what is out of the window', async ({ page }) => {
  const jobglass = await open(page, '65f2c81014ea67a7cad6d500');
  await page.keyboard.press('Control+F');
  const rows = page.getByRole('table', { name: 'Outputs' }).locator('[role=row][aria-rowindex]');
  await expect(rows).toHaveCount(501);
  const last = (await rows.last().locator('.text').first().textContent()).trim();
  expect(await page.evaluate((text) => window.find(text), last)).toBe(true);
  await jobglass.idle();
  await expect(rows.last()).toBeInViewport();
});
