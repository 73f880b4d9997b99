// How the page tells of its job where nobody looks at it: the title and the icon of its tab, and
// notifications.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob } from './page.js';

const job = (percent, status = 'PROCESSING') => ({ json: { job: {
  id: seedJob, status, percentage_completed: percent, input: { input_name: 'uploads/movie.mp4' } } } });

// Loads the job from an API that gives `api.answer` whenever it is asked.
async function follow(page) {
  const api = { answer: job(42) };
  const refusals = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refusals.push(message.text());
  });
  await page.route('**/v1/jobs/**', (route) => route.fulfill(api.answer));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  return { jobglass, api, refusals };
}

async function after(jobglass, seconds) {
  await jobglass.page.clock.fastForward(seconds * 1000);
  await jobglass.idle();
}

const icon = async (page) => decodeURIComponent(await page.locator('link[rel="icon"]').getAttribute('href'));

test('the tab shows progress, what is stale, and the end', async ({ page }) => {
  const { jobglass, api, refusals } = await follow(page);
  await expect(page).toHaveTitle('42 % · movie.mp4 – Jobglass');
  expect(await icon(page)).toMatch(/^data:image\/svg\+xml,<svg .*stroke-dasharray="34\.31 81\.68"/);
  await jobglass.check('Follow live').uncheck();
  await jobglass.idle();
  await expect(page).toHaveTitle('42 % (stale) · movie.mp4 – Jobglass');
  await expect(page.getByText(/^Stale: as of .* Live updates are off\.$/)).toBeVisible();
  await jobglass.check('Follow live').check();
  api.answer = job(42, 'FAILURE');
  await after(jobglass, 31);
  await expect(page).toHaveTitle('✗ movie.mp4 – Jobglass');
  const pictures = await page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image.naturalWidth;
  }, await page.locator('link[rel="icon"]').getAttribute('href'));
  expect(pictures).toBeGreaterThan(0);
  expect(refusals).toEqual([]);
});

test('a job that is followed no more draws no frames', async ({ page }) => {
  const { jobglass } = await follow(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await jobglass.check('Follow live').uncheck();
  await after(jobglass, 60);
  await page.evaluate(() => {
    window.framesAsked = 0;
    const ask = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => { window.framesAsked += 1; return ask(callback); };
  });
  await after(jobglass, 60);
  expect(await page.evaluate(() => window.framesAsked)).toBe(0);
});

test('the end is told to who asked for it, in the browser’s own notification', async ({ page, context }) => {
  await context.grantPermissions(['notifications']);
  await page.addInitScript(() => {
    window.notified = [];
    window.permissionAsked = 0;
    window.Notification = class {
      constructor(title, options) { window.notified.push([title, options.body]); }
      static async requestPermission() { window.permissionAsked += 1; return 'granted'; }
      close() {}
    };
  });
  const { jobglass, api } = await follow(page);
  expect(await page.evaluate(() => window.permissionAsked)).toBe(0);
  await jobglass.check('Notify me').check();
  await expect(page.getByRole('status')).toHaveText('A notification will tell when the job ends');
  api.answer = job(100, 'SUCCESS');
  await after(jobglass, 31);
  await expect(page).toHaveTitle('✓ movie.mp4 – Jobglass');
  expect(await page.evaluate(() => window.notified)).toEqual([['Succeeded', 'movie.mp4']]);
});

test('a browser that refuses notifications, or has none, is named as the reason', async ({ page }) => {
  await page.addInitScript(() => {
    window.Notification = class { static async requestPermission() { return 'denied'; } };
  });
  const { jobglass } = await follow(page);
  await jobglass.check('Notify me').click();
  await expect(page.getByText(/^The browser blocks notifications from this page\./).last()).toBeVisible();
  await expect(jobglass.check('Notify me')).not.toBeChecked();
  await page.evaluate(() => { delete window.Notification; window.Notification = undefined; });
  await jobglass.check('Notify me').click();
  await expect(page.getByText(/^This browser can’t show notifications for this page\./).last()).toBeVisible();
});
