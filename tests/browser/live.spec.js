// A job that is under way is followed until it has ended. The clock of the page is the test's own.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob } from './page.js';

const job = (percent, status = 'PROCESSING') => ({
  json: { job: { id: seedJob, status, percentage_completed: percent } } });
const trouble = { status: 503, headers: { 'Retry-After': '60' }, json: {} };
const refusal = { status: 401, json: {} };

// Loads the job from an API that gives `api.answer` whenever it is asked: the clock also runs by itself,
// so that polls may come between any two steps of a test.
async function follow(page) {
  const api = { asked: 0, answer: job(10) };
  await page.route('**/v1/jobs/**', (route) => {
    api.asked += 1;
    return route.fulfill(api.answer);
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });  // the stripes of a running bar ask for many frames
  await page.clock.install();
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  return { jobglass, api };
}

async function after(jobglass, seconds) {
  await jobglass.page.clock.fastForward(seconds * 1000);
  await jobglass.idle();
}

test('a running job is asked for until it ends, and no longer', async ({ page }) => {
  const { jobglass, api } = await follow(page);
  await expect(jobglass.check('Follow live')).toBeChecked();
  await expect(jobglass.verdict()).toHaveText('Processing · 10 %');
  await expect(page.getByText(/next in \d\ss$/)).toBeAttached();
  api.answer = job(55);
  await after(jobglass, 31);
  await expect(jobglass.verdict()).toHaveText('Processing · 55 %');
  await expect(page.getByRole('status')).toHaveText('Job updated: PROCESSING, 55 %');
  api.answer = job(100, 'SUCCESS');
  await after(jobglass, 31);
  await expect(jobglass.verdict()).toHaveText(/^Succeeded/);
  await expect(page.getByRole('status')).toHaveText('Job updated: SUCCESS, 100 %');
  await expect(jobglass.check('Follow live')).toHaveCount(0);
  const asked = api.asked;
  await after(jobglass, 600);
  expect(api.asked).toBe(asked);
});

test('the switch pauses and resumes by keyboard', async ({ page }) => {
  const { jobglass, api } = await follow(page);
  await jobglass.check('Follow live').focus();
  await page.keyboard.press('Space');
  await jobglass.idle();
  await expect(jobglass.check('Follow live')).not.toBeChecked();
  const asked = api.asked;
  await after(jobglass, 300);
  expect(api.asked).toBe(asked);
  api.answer = job(20);
  await page.keyboard.press('Space');
  await after(jobglass, 1);
  await expect(jobglass.verdict()).toHaveText('Processing · 20 %');
  await expect(jobglass.check('Follow live')).toBeFocused();
});

test('a failed refresh keeps the job and says when it is tried again', async ({ page }) => {
  const { jobglass, api } = await follow(page);
  api.answer = trouble;
  await after(jobglass, 31);
  await expect(page.getByText(/^Couldn’t refresh: .*\. Trying again at \d\d:\d\d:\d\d/))
    .toBeVisible();
  await expect(jobglass.verdict()).toHaveText('Processing · 10 %');
  const asked = api.asked;
  await after(jobglass, 20);
  expect(api.asked).toBe(asked);
  api.answer = job(30);
  await after(jobglass, 60);
  await expect(jobglass.verdict()).toHaveText('Processing · 30 %');
  await expect(page.getByText('Couldn’t refresh')).toHaveCount(0);
});

test('a revoked token ends it and is said', async ({ page }) => {
  const { jobglass, api } = await follow(page);
  api.answer = refusal;
  await after(jobglass, 31);
  await expect(page.getByText(/^Couldn’t refresh: .*\. Live updates are off\./))
    .toBeVisible();
  await expect(jobglass.verdict()).toHaveText('Processing · 10 %');
  const asked = api.asked;
  await after(jobglass, 600);
  expect(api.asked).toBe(asked);
});

test('a hidden page asks once a minute, and at once when it is shown again', async ({ page }) => {
  const { jobglass, api } = await follow(page);
  const turn = (hidden) => page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
  await turn(true);
  const asked = api.asked;
  await after(jobglass, 50);
  expect(api.asked).toBe(asked);
  await after(jobglass, 15);
  expect(api.asked).toBe(asked + 1);
  api.answer = job(20);
  await after(jobglass, 50);  // longer than a page in view waits
  expect(api.asked).toBe(asked + 1);
  await turn(false);
  await after(jobglass, 1);
  await expect(jobglass.verdict()).toHaveText('Processing · 20 %');
});

test('a network that comes back is used at once', async ({ page, context }) => {
  const { jobglass } = await follow(page);
  await page.unroute('**/v1/jobs/**');
  await context.setOffline(true);
  await after(jobglass, 31);
  await expect(page.getByText(/^Couldn’t refresh: .*\. Trying again at/)).toBeVisible();
  await after(jobglass, 200);
  await page.route('**/v1/jobs/**', (route) => route.fulfill(job(20)));
  await context.setOffline(false);
  await after(jobglass, 1);
  await expect(jobglass.verdict()).toHaveText('Processing · 20 %');
});
