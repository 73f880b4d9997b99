// Whether the files of a job are there: asked with one press, said per output and in the verdict.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob } from './page.js';

const checkedJob = '667a1c0014ea67a7cad6d008';
const rowOf = (page, name) => page.getByRole('row').filter({ hasText: name });

test('each way a file can be answered for is said in its row, and all of them in the verdict', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(checkedJob);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 10 min');
  await expect(page.getByText(/Counted from finished_at, that is /)).toBeVisible();
  await jobglass.button('Check 5 files').click();
  await jobglass.idle();
  await expect(jobglass.verdict()).toHaveText('Succeeded 2 days ago; 1 of 5 files is gone');
  await expect(page.getByRole('status')).toHaveText('Files checked: 2 of 5 files available, ' +
    '1 of 5 files unknown, 1 of 5 files not visible, 1 of 5 files gone');
  await expect(rowOf(page, 'film_hd')).toContainText(/Available.*since .* · until /);
  await expect(rowOf(page, 'film_sd')).toContainText('Available');
  await expect(rowOf(page, 'film_sd')).not.toContainText('until');
  await expect(rowOf(page, 'trailer')).toContainText('Gone');
  await expect(rowOf(page, 'teaser')).toContainText(/Not visible.*\(0x0000003\)/);
  await expect(rowOf(page, 'clip')).toContainText(/Unknown.*\(0x0000001\)/);
  await expect(page.getByText('Download the files that are available soon. ' +
    'If you need the others, run the job again.')).toBeVisible();
});

test('500 files are asked for four at a time, and the check can be cancelled', async ({ page }) => {
  test.setTimeout(120000);
  let open = 0;
  let most = 0;
  let asked = 0;
  await page.route('**/v1/files/**', async (route) => {
    most = Math.max(most, open += 1);
    asked += 1;
    await route.continue();
    open -= 1;
  });
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load('65f2c81014ea67a7cad6d500');
  await jobglass.button('Check 500 files').click();
  await jobglass.button('Cancel the file check').click();
  await jobglass.idle();
  expect(asked).toBeLessThan(500);
  await page.getByRole('button', { name: /^Check .*files$/ }).click();
  await expect(page.getByText(/^500 outputs · all 500 files available/)).toBeVisible({ timeout: 90000 });
  expect(most).toBeLessThanOrEqual(4);
});

test('files that were requested with the job need no press', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(seedJob);
  await jobglass.button('Load file details for 1 output').click();
  await jobglass.idle();
  await expect(page.getByText(/^1 output · file available/)).toBeVisible();
  await expect(page.getByText('The API gives no expires_at for the files.')).toBeVisible();
});
