// Search and filter of the raw view, with the keyboard alone where that says the same.
import { test, expect } from '@playwright/test';
import { Jobglass } from './page.js';

async function openRaw(page) {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  return jobglass;
}

const selectedRow = (page) => page.locator('[role=treeitem][aria-selected=true]');

test('a time is found by its date, and what is folded unfolds on the way', async ({ page }) => {
  const jobglass = await openRaw(page);
  await jobglass.button('Fold all').click();
  await jobglass.idle();
  await jobglass.field('Search').fill('Jul 2015');
  await jobglass.idle();
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await expect(selectedRow(page)).toContainText('_at');
});

test('Enter goes from match to match and round again', async ({ page }) => {
  const jobglass = await openRaw(page);
  const field = jobglass.field('Search');
  await field.fill('id');
  await jobglass.check('Whole words').click();
  await jobglass.idle();
  const [, count] = /1 of (\d+)/.exec(await page.getByText(/^1 of \d+$/).innerText());
  await field.press('Enter');
  await jobglass.idle();
  await expect(page.getByText(`2 of ${count}`, { exact: true })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(`Match 2 of ${count}`);
  await jobglass.button('Previous match').click();
  await jobglass.button('Previous match').click();
  await jobglass.idle();
  await expect(page.getByText(`${count} of ${count}`, { exact: true })).toBeVisible();
});

test('a wrong expression is said where it is wrong, and a hostile one does no harm', async ({ page }) => {
  const jobglass = await openRaw(page);
  await jobglass.check('Regular expression').click();
  await jobglass.field('Search').fill('a(b');
  await jobglass.idle();
  await expect(page.getByText('Position 2: this “(” is never closed.')).toBeVisible();
  await expect(jobglass.field('Search')).toHaveAttribute('aria-invalid', 'true');
  await jobglass.field('Search').fill('(\\w+)+!$');
  await jobglass.idle();
  await expect(page.getByText('none', { exact: true })).toBeVisible();
});

test('a JSONPath filters the tree', async ({ page }) => {
  const jobglass = await openRaw(page);
  const rows = page.getByRole('treeitem');
  const all = await rows.count();
  await jobglass.field('JSONPath filter').fill('$.job.status');
  await jobglass.idle();
  await expect(page.getByText('1 node', { exact: true })).toBeVisible();
  await expect(rows).toHaveCount(3);
  await jobglass.field('JSONPath filter').fill('$.job.');
  await jobglass.idle();
  await expect(page.getByText('Position 7: expected a name or “*” after “.”.')).toBeVisible();
  await jobglass.button('Clear filter').click();
  await jobglass.idle();
  await expect(rows).toHaveCount(all);
});

test('in a narrow window the search stays in sight, focused, and so does what it finds', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const jobglass = await openRaw(page);
  const field = jobglass.field('Search');
  await field.pressSequentially('MyTest');
  await jobglass.idle();
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport({ ratio: 1 });
  await field.press('Enter');
  await jobglass.idle();
  await expect(page.getByText('2 of 2', { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(selectedRow(page)).toBeInViewport();
  await expect(field).toBeInViewport({ ratio: 1 });
  await expect(field).toBeFocused();
});

test('on a phone one line of tools unfolds the rest, and folds it away again', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const jobglass = await openRaw(page);
  const save = jobglass.button('Save body');
  await expect(save).toHaveCount(0);
  await jobglass.button('Tools').click();
  await jobglass.idle();
  await expect(save).toBeInViewport({ ratio: 1 });
  await expect(jobglass.button('Tools')).toBeFocused();
  await jobglass.button('Tools').click();
  await jobglass.idle();
  await expect(save).toHaveCount(0);
  await jobglass.button('Tree').click();
  await page.getByRole('radio', { name: 'Pretty', exact: true }).click();
  await jobglass.idle();
  await expect(jobglass.button('Pretty')).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('treeitem')).toHaveCount(0);
});
