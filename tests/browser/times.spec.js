// Times as the user chooses to read them, and the time left of a job that is watched.
import { expect, test } from '@playwright/test';
import { Jobglass } from './page.js';

const running = '6564a1c014ea67a7cad6d001';
const finished = /1436335151874\sms since 1970 · 2015-07-08T05:59:11\.874Z/;

test.use({ timezoneId: 'Europe/Berlin' });

test('local, UTC and relative times, each with its zone and the exact moment', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  const choice = (name) => page.getByRole('radiogroup', { name: 'Times' }).getByRole('radio', { name });
  const times = page.getByRole('region', { name: 'Times' });
  await expect(choice('Local')).toBeChecked();
  await expect(page.getByText(/^Times in local time \(now (CEST, UTC\+2|CET, UTC\+1)\)$/)).toBeAttached();

  // July is told in summer time, whatever the season is now.
  await expect(times).toContainText('Wed 8 Jul 2015, 07:59:11 CEST');

  await choice('UTC').click();
  await jobglass.idle();
  await expect(choice('UTC')).toBeChecked();
  await expect(times).toContainText('Wed 8 Jul 2015, 05:59:11 UTC');
  await expect(times.getByText('Wed 8 Jul 2015, 05:59:11 UTC')).toHaveAttribute('title', finished);
  await expect(page.getByText('Times in UTC')).toBeAttached();

  await choice('Relative').click();
  await jobglass.idle();
  await expect(times).toContainText(/\d+\syears ago/);
  await expect(page.getByText(/^Times relative to \d\d:\d\d:\d\d .+$/)).toBeAttached();
  await jobglass.tab('Request').click();
  await expect(page.getByText(/^(now|\d+\ss ago)$/)).toBeAttached();
});

// The clock of the page and the percentages are the test's own, so that the range is always the same.
test('the time left appears with the third answer', async ({ page }) => {
  const begin = Date.parse('2026-03-01T14:00:00Z');
  const answers = [24, 33, 42, 42, 42];
  let asked = 0;
  await page.clock.setFixedTime(begin);
  await page.route(`**/v1/jobs/${running}*`, async (route) => {
    const response = await route.fetch();
    const { job } = await response.json();
    job.status = 'PROCESSING';
    job.percentage_completed = answers[asked];
    job.created_at = begin - 38_000;
    delete job.finished_at;
    for (const output of job.outputs) output.percentage_completed = 0;
    asked += 1;
    await route.fulfill({ response, json: { job } });
  });
  const jobglass = new Jobglass(page);
  await jobglass.open();
  const reloadAt = async (seconds) => {
    await page.clock.setFixedTime(begin + seconds * 1000);
    await jobglass.button('Reload').click();
    await jobglass.idle();
  };
  await jobglass.load(running);
  await jobglass.pause();
  await page.getByRole('radio', { name: 'UTC' }).click();
  await reloadAt(45);
  await expect(page.getByText('no estimate yet: not enough data (2 of 3 responses)')).toBeAttached();
  await reloadAt(90);
  await expect(page.getByText(/running for 2\smin 8\ss · 4–6\smin left, based on the last 90\ss$/)).toBeAttached();
  await expect(page.getByText('≈ 14:06–14:07 UTC')).toBeAttached();
  await expect(page.getByText('processing for at least 1 min 30 s')).toBeAttached();
  await reloadAt(135);
  await reloadAt(180);
  await expect(page.getByText('no estimate yet: no recent progress')).toBeAttached();
});
