// What a reload changed: marked, listed, said once.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob } from './page.js';

const before = {
  id: seedJob, status: 'PROCESSING', percentage_completed: 42, updated_at: 1436335100000,
  outputs: [{ output_name: 'film', percentage_completed: 40 }],
};
const after = {
  ...before, percentage_completed: 61, updated_at: 1436335160000,
  outputs: [{ output_name: 'film', percentage_completed: 70 }],
};

// Opens the page with an API that gives these jobs one after the other, the last one for ever.
async function openWith(page, jobs) {
  const left = [...jobs];
  await page.route('**/v1/jobs/**', (route) => route.fulfill({
    json: { job: left.length > 1 ? left.shift() : left[0] },
  }));
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.pause();
  return jobglass;
}

test('a reload lists what changed, before and after, and says so once', async ({ page }) => {
  const jobglass = await openWith(page, [before, after]);
  const changes = page.getByRole('region', { name: 'Changes' });
  await expect(changes).toHaveCount(0);
  await page.evaluate(() => {
    window.said = [];
    const status = document.querySelector('[role=status]');
    new MutationObserver(() => window.said.push(status.textContent))
      .observe(status, { childList: true, characterData: true, subtree: true });
  });
  await jobglass.button('Reload').click();
  await jobglass.idle();
  await expect(changes).toContainText(/^3 changes since \d\d:\d\d:\d\d/);
  const items = changes.getByRole('listitem');
  await expect(items).toHaveCount(3);
  await expect(items.nth(0)).toHaveText(/Progress\s*42\s% → 61\s%/);
  await expect(items.nth(1)).toHaveText(/Output film · progress\s*40\s% → 70\s%/);
  await expect(items.nth(2)).toContainText('Updated');
  await expect(page.getByRole('status')).toHaveText('Job loaded: PROCESSING, 61 %. 3 changes');
  const said = await page.evaluate(() => window.said.filter((text) => text.includes('changes')));
  expect(said).toHaveLength(1);
});

test('a changed value says what it was, and stops after half a minute', async ({ page }) => {
  // The stripes of a running bar would be painted for every moment of the time that is skipped.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const jobglass = await openWith(page, [before, after]);
  await jobglass.button('Reload').click();
  await jobglass.idle();
  const progress = page.getByRole('region', { name: 'Status' }).getByTitle(/was 42\s%/);
  await expect(progress).toHaveText('61 %');
  await expect(page.getByRole('region', { name: 'Status' })).toContainText('+19');
  await page.clock.runFor(31_000);
  await expect(progress).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Changes' })).toContainText('3 changes since');
});

test('nothing is drawn while the marks stand', async ({ page }) => {
  const done = { ...before, status: 'SUCCESS' };
  const jobglass = await openWith(page, [done, { ...done, percentage_completed: 100 }]);
  await jobglass.button('Reload').click();
  await jobglass.idle();
  await expect(page.getByRole('region', { name: 'Changes' })).toBeVisible();
  await page.waitForTimeout(500);
  const frames = await page.evaluate(() => window.jobglass.frames);
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => window.jobglass.frames)).toBe(frames);
});

test('an equal answer says that nothing changed; other options compare only what both have', async ({ page }) => {
  const jobglass = await openWith(page, [before, before, { ...before, user: null }]);
  await jobglass.button('Reload').click();
  await jobglass.idle();
  await expect(page.getByText(/^No changes since/)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Job loaded: PROCESSING, 42 %. No changes');
  await jobglass.openOptions();
  await jobglass.check('Show null keys').check();
  await jobglass.idle();
  await expect(page.getByText(/changes since/)).toHaveCount(0);
});

test('what changed stays listed while nothing else does', async ({ page }) => {
  const jobglass = await openWith(page, [before, after, after]);
  await jobglass.button('Reload').click();
  await jobglass.idle();
  const film = page.getByRole('table', { name: 'Outputs' }).getByRole('cell').getByText('70 %', { exact: true }).first();
  await expect(film).toHaveAttribute('title', /was 40\s%/);
  await jobglass.button('Reload').click();
  await jobglass.idle();
  const changes = page.getByRole('region', { name: 'Changes' });
  await expect(changes).toContainText(/^3 changes between \S+ .*and \S+ .*, none since/);
  await expect(changes.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('status')).toHaveText('Job loaded: PROCESSING, 61 %. No changes');
  await expect(film).toHaveAttribute('title', /was 40\s%/);
});

test('details stay open where their output moves', async ({ page }) => {
  const [film, clip] = ['film', 'clip'].map((name) => ({ output_name: name, percentage_completed: 1 }));
  const jobglass = await openWith(page, [
    { ...before, outputs: [film, clip] }, { ...before, outputs: [{ output_name: 'new' }, film, clip] }]);
  await jobglass.button('Details of output clip').click();
  await jobglass.button('Reload').click();
  await jobglass.idle();
  await expect(jobglass.button('Hide details of output clip')).toBeVisible();
  await expect(jobglass.button('Details of output film')).toBeVisible();
});

test('a long list is folded', async ({ page }) => {
  const outputs = (percent) => Array.from({ length: 18 }, (_, index) => (
    { output_name: `film_${index}`, percentage_completed: percent }));
  const jobglass = await openWith(page, [
    { ...before, outputs: outputs(10) }, { ...before, outputs: outputs(20) }]);
  await jobglass.button('Reload').click();
  await jobglass.idle();
  const items = page.getByRole('region', { name: 'Changes' }).getByRole('listitem');
  await expect(items).toHaveCount(6);
  await jobglass.button('Show 12 more').click();
  await expect(items).toHaveCount(18);
  await jobglass.button('Show fewer').click();
  await expect(items).toHaveCount(6);
});
