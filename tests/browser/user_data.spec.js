// The request for a job with certain user data, against the sandbox, which filters as the vendor's page says.
import { expect, test } from '@playwright/test';
import { Jobglass } from './page.js';

const job = '6564a1c014ea67a7cad6d001';

test('a job with other user data is not there, and the one on the screen stays', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(job);
  await jobglass.openOptions();
  const problem = page.getByRole('region', { name: 'Problem', exact: true });
  await jobglass.field('User data').fill('season-4');
  await jobglass.field('User data').press('Enter');
  await jobglass.idle();
  await expect(problem.getByRole('heading', { name: 'No job matches the user data' })).toBeVisible();
  await expect(problem).toContainText('The API found no job with this ID and the user_data “season-4”.');
  await expect(problem).toContainText('0x0050005 · Job does not exist');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await jobglass.field('User data').fill('harbour-2026');
  await jobglass.field('User data').press('Enter');
  await jobglass.idle();
  await expect(problem).toHaveCount(0);
  await expect(page.getByText('harbour-2026', { exact: true }).first()).toBeVisible();
});
