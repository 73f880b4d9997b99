// The table of outputs: sorted, filtered, copied, and as long as it likes.
import { expect, test } from '@playwright/test';
import { Jobglass } from './page.js';

const manyOutputs = '65f2c81014ea67a7cad6d500';
const fourOutputs = '6564a1c014ea67a7cad6d001';

test.beforeEach(async ({ page }) => {
  page.errors = [];
  page.on('pageerror', (error) => page.errors.push(error.message));
});
test.afterEach(async ({ page }) => { expect(page.errors).toEqual([]); });

async function openJob(page, jobId) {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(jobId);
  await jobglass.pause();
  return { jobglass, table: page.getByRole('table', { name: 'Outputs' }) };
}

const header = (table, name) => table.getByRole('columnheader', { name, exact: true });
const rows = (table) => table.getByRole('row').filter({ has: table.page().getByRole('progressbar') });

async function clipboard(page) {
  await expect(page.getByRole('status')).toContainText('Copied the table');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a header sorts with the pointer and with the keyboard, and keeps the focus', async ({ page }) => {
  const { table } = await openJob(page, manyOutputs);
  const sort = header(table, 'Name').getByRole('button');
  await expect(header(table, 'Name')).not.toHaveAttribute('aria-sort');
  const first = await rows(table).first().innerText();
  await sort.click();
  await expect(header(table, 'Name')).toHaveAttribute('aria-sort', 'ascending');
  await sort.press('Enter');
  await expect(header(table, 'Name')).toHaveAttribute('aria-sort', 'descending');
  await expect(sort).toBeFocused();
  await expect(page.getByRole('status')).toContainText('Outputs sorted by Name, descending');
  expect(await rows(table).first().innerText()).not.toBe(first);
  await expect(rows(table).first()).toHaveAttribute('aria-rowindex', '2');
  await sort.press('Space');
  await expect(header(table, 'Name')).not.toHaveAttribute('aria-sort');
  expect(await rows(table).first().innerText()).toBe(first);
});

test('the filter leaves what it finds, and says how many', async ({ page }) => {
  const { jobglass, table } = await openJob(page, manyOutputs);
  await expect(table).toHaveAttribute('aria-rowcount', '501');
  const name = (await rows(table).nth(6).innerText()).split('\n')[0];
  await jobglass.field('Filter outputs').fill(name);
  await jobglass.idle();
  await expect(page.getByText('1 of 500', { exact: true })).toBeVisible();
  await expect(table).toHaveAttribute('aria-rowcount', '2');
  await expect(rows(table)).toHaveCount(1);
  await expect(rows(table)).toContainText(name);
  await jobglass.field('Filter outputs').fill('');
  await expect(table).toHaveAttribute('aria-rowcount', '501');
});

test('columns are chosen, and what is shown is what is copied', async ({ page }) => {
  const { jobglass, table } = await openJob(page, fourOutputs);
  await jobglass.button('Columns').click();
  await expect(jobglass.button('Columns')).toHaveAttribute('aria-expanded', 'true');
  for (const name of ['Preset', 'Video', 'Audio', 'Size', 'Duration']) {
    await jobglass.check(`${name} column`).uncheck();
    await expect(header(table, name)).toHaveCount(0);
  }
  await jobglass.check('File column').check();
  await expect(header(table, 'File')).toBeVisible();
  await jobglass.field('Filter outputs').fill('6564a1c0a636e56d8ae12001');
  await jobglass.idle();
  await jobglass.button('Copy CSV').click();
  expect(await clipboard(page)).toMatch(
    /^Name,File,Progress \(%\)\r\nharbour_sd,6564a1c0a636e56d8ae12001,[\d.]+\r\n$/);
  await jobglass.button('Copy TSV').click();
  await expect(page.getByRole('status')).toContainText('TSV');
  expect(await clipboard(page)).toMatch(
    /^Name\tFile\tProgress \(%\)\nharbour_sd\t6564a1c0a636e56d8ae12001\t[\d.]+\n$/);
});

test('the files of all outputs are loaded with one button', async ({ page }) => {
  const { jobglass, table } = await openJob(page, undefined);
  const unread = table.getByText('…', { exact: true });
  await expect(unread.first()).toBeVisible();
  const expand = page.getByRole('button', { name: /^Load file details for \d+ outputs?$/ });
  const request = await jobglass.requestOf(() => expand.click());
  expect(new URL(request.url()).search).toBe('?format=json&expand=file');
  await expect(unread).toHaveCount(0);
  await expect(expand).toHaveCount(0);
  await jobglass.openOptions();
  await expect(jobglass.check('Expand file')).toBeChecked();
  await expect(table).toContainText('kbit/s');
});

test('the table is one Tab stop, and arrow keys go through it', async ({ page }) => {
  const { jobglass, table } = await openJob(page, manyOutputs);
  await table.getByRole('button', { name: 'Name, sort ascending' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(table.getByRole('button', { name: 'Preset, sort ascending' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const details = table.getByRole('button', { name: /^(Hide d|D)etails of/ });
  await expect(details.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(details.first()).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(details.first()).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(details.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  const focusedRow = () => page.evaluate(() =>
    document.activeElement.closest('[role=row]').getAttribute('aria-rowindex'));
  await expect.poll(focusedRow).toBe('501');
  await page.keyboard.press('Home');
  await expect.poll(focusedRow).toBe('2');
  await jobglass.idle();
  await page.keyboard.press('Tab');
  expect(await table.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await page.keyboard.press('Shift+Tab');
  await expect.poll(focusedRow).toBe('2');
});

test('on a narrow screen rows are cards, and nothing scrolls horizontally', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const { table } = await openJob(page, fourOutputs);
  await expect(rows(table)).toHaveCount(3);
  await expect(rows(table).first()).toContainText('…');
  const horizontal_scroll = await page.evaluate(() => document.querySelectorAll('.scroller').length);
  expect(horizontal_scroll).toBe(0);
  await table.getByRole('button', { name: 'Name, sort ascending' }).click();
  await expect(header(table, 'Name')).toHaveAttribute('aria-sort', 'ascending');
});

test('of ten thousand outputs the page holds those in the window', async ({ page }) => {
  const outputs = Array.from({ length: 10_000 }, (_, index) => (
    { output_name: `film_${index}`, percentage_completed: index % 101, settings: null }));
  await page.route('**/v1/jobs/*', (route) => route.fulfill({
    json: { job: { id: '559cbbec14ea67a7cad6c7d8', status: 'PROCESSING', outputs } } }));
  const { jobglass, table } = await openJob(page, undefined);
  await expect(table).toHaveAttribute('aria-rowcount', '10001');
  expect(await rows(table).count()).toBeLessThan(40);
  await table.getByRole('button', { name: 'Name, sort ascending' }).click();
  await table.getByRole('button', { name: 'Name, sort descending' }).click();
  await expect(rows(table).first()).toContainText('film_9999');
  await page.evaluate(() => window.scrollTo(0, 5000 * 44));
  await jobglass.idle();
  await expect(rows(table).filter({ hasText: /film_4\d\d\d|film_5\d\d\d/ }).first()).toBeVisible();
  expect(await rows(table).count()).toBeLessThan(60);
});
