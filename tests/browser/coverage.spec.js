// Nothing hidden: every field is counted, and leads to where the answer says it and back.
import { expect, test } from '@playwright/test';
import { Jobglass } from './page.js';

test('all fields are shown, and those in closed details are named', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  const all = /^✓ (\d+) of \1 fields shown$/;
  await expect(page.getByText(all)).toBeVisible();
  await page.getByRole('button', { name: /^Hide details of/ }).click();
  await jobglass.idle();
  await expect(page.getByText(/^✓ (\d+) of \1 fields shown, \d+ of them in collapsed details$/)).toBeVisible();
});

test('a fact is one press away from its place in the raw view', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  const raw = page.getByRole('region', { name: 'Status' }).getByRole('button', { name: 'Show Status in raw' });
  await raw.focus();
  await page.keyboard.press('Enter');
  await jobglass.idle();
  await expect(jobglass.tab('Raw')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[role=treeitem][aria-selected=true]')).toContainText('"status"');
});
