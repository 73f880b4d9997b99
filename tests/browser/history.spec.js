// The answers of a job so far: any two compared, listed, shown in the raw tree, copied.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob } from './page.js';

const answer = (percent, more = {}) => ({
  id: seedJob, status: 'SUCCESS', percentage_completed: percent, ...more });

async function openWith(page, jobs) {
  const left = [...jobs];
  await page.route('**/v1/jobs/**', (route) => route.fulfill({
    json: { job: left.length > 1 ? left.shift() : left[0] } }));
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  for (let reload = 1; reload < jobs.length; ++reload) {
    await jobglass.button('Reload').click();
    await jobglass.idle();
  }
  return jobglass;
}

const outputs = (...names) => names.map((name) => ({ output_name: name, size: name.length }));

test('the tab is there once two answers differ', async ({ page }) => {
  const jobglass = await openWith(page, [answer(10), answer(10)]);
  await expect(jobglass.tab('Changes')).toHaveCount(0);
});

test('the last two answers are compared, and any others can be', async ({ page }) => {
  const jobglass = await openWith(page, [
    answer(10, { outputs: outputs('a', 'b') }),
    answer(20, { outputs: outputs('b', 'a') }),
    answer(30, { outputs: outputs('new', 'b', 'a'), note: 'x' }),
  ]);
  await jobglass.tab('Changes').click();
  await jobglass.idle();
  const items = page.getByRole('list', { name: 'Changes' }).getByRole('listitem');
  await expect(items).toHaveCount(3);
  await expect(items.nth(0)).toContainText('$.job.percentage_completed');
  await expect(items.nth(0)).toContainText('20 → 30');
  await expect(items.nth(1)).toContainText('$.job.outputs[0]');
  await expect(items.nth(1)).toContainText('added');
  const compare = page.getByRole('radiogroup', { name: 'Compare' }).getByRole('radio');
  await expect(compare).toHaveCount(3);
  await compare.first().check();
  await jobglass.idle();
  await page.getByRole('radiogroup', { name: 'with' }).getByRole('radio').nth(1).check();
  await jobglass.idle();
  // The outputs only changed places.
  await expect(items).toHaveCount(1);
  await expect(items).toContainText('10 → 20');
});

test('a change jumps to its node in the raw tree, by keyboard', async ({ page }) => {
  const jobglass = await openWith(page, [answer(10), answer(30, { note: 'x' })]);
  await jobglass.tab('Changes').click();
  await jobglass.idle();
  await jobglass.button('Show $.job.note in raw').focus();
  await page.keyboard.press('Enter');
  await jobglass.idle();
  await expect(jobglass.tab('Raw')).toHaveAttribute('aria-selected', 'true');
  const row = page.getByRole('treeitem').filter({ hasText: '"note"' });
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(row).toBeFocused();
  await expect(row).toHaveAttribute('title', /^added since \d\d:\d\d:\d\d/);
  await expect(page.getByRole('treeitem').filter({ hasText: '"percentage_completed"' }))
    .toHaveAttribute('title', /^changed since \d\d:\d\d:\d\d .*, was 10 · /);
});

test('all changes are copied as text', async ({ page }) => {
  const jobglass = await openWith(page, [answer(10, { gone: 1 }), answer(30)]);
  await jobglass.tab('Changes').click();
  await jobglass.button('Copy changes').click();
  await jobglass.idle();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('~ $.job.percentage_completed: 10 -> 30\n');
  expect(text).toContain('- $.job.gone: 1\n');
});

test('thousands of changes scroll', async ({ page }) => {
  const many = (value) => answer(10, { list: Array.from({ length: 5000 }, () => value) });
  const jobglass = await openWith(page, [many(0), many(1)]);
  await jobglass.tab('Changes').click();
  await jobglass.idle();
  await expect(page.getByText('5,000 changed')).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await jobglass.idle();
  await expect(page.getByText('$.job.list[4999]', { exact: true })).toBeVisible();
});
