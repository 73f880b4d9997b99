// The raw and request tabs.
import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { Jobglass, seedJob, token } from './page.js';

test('the raw tab is a tree of the body\'s own tokens that folds', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  const tree = page.getByRole('tree');
  await expect(tree.getByRole('treeitem', { name: '"created_at": 1436335084087' })).toBeVisible();
  const pipeline = tree.getByRole('treeitem', { name: '"pipeline"' });
  await expect(pipeline).toHaveAttribute('aria-expanded', 'true');
  const before = await tree.getByRole('treeitem').count();
  await pipeline.click();
  await jobglass.idle();
  await expect(pipeline).toHaveAttribute('aria-expanded', 'false');
  await expect(pipeline).toContainText('2 keys');
  expect(await tree.getByRole('treeitem').count()).toBe(before - 2);
});

async function openRaw(page, job) {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(job);
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  return jobglass;
}

const radio = (page, name) => page.getByRole('radio', { name, exact: true });
const selected = (page) => page.locator('[role=treeitem][aria-selected=true]');

test('as received, pretty and tree are one key apart', async ({ page }) => {
  const jobglass = await openRaw(page);
  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('2');
  await jobglass.idle();
  await expect(radio(page, 'Pretty')).toBeChecked();
  await expect(page.getByRole('treeitem')).toHaveCount(0);
  await page.keyboard.press('1');
  await jobglass.idle();
  await expect(radio(page, 'As received')).toBeChecked();
  await page.keyboard.press('3');
  await jobglass.idle();
  await expect(radio(page, 'Tree')).toBeChecked();
  // Typing is typing.
  await jobglass.field('Search').fill('');
  await jobglass.field('Search').press('1');
  await expect(radio(page, 'Tree')).toBeChecked();
});

test('the tree is walked, folded and unfolded by its keys, and the path follows', async ({ page }) => {
  const jobglass = await openRaw(page);
  const press = async (key) => {
    await page.keyboard.press(key);
    await jobglass.idle();
    await expect(selected(page)).toBeFocused();
  };
  await page.getByRole('treeitem').first().focus();
  await press('ArrowDown');
  await press('ArrowDown');
  await expect(page.getByText('$.job.pipeline', { exact: true })).toBeVisible();
  await press('ArrowLeft');
  await expect(selected(page)).toHaveAttribute('aria-expanded', 'false');
  await press('ArrowRight');
  await press('ArrowRight');
  await expect(page.getByText('$.job.pipeline.id', { exact: true })).toBeVisible();
  await press('End');
  await press('Home');
  await expect(selected(page)).toHaveText('{');
  await press('ArrowLeft');
  await expect(page.getByRole('treeitem')).toHaveCount(1);
  await press('*');
});

test('paths, values and branches are copied from the selected row', async ({ page }) => {
  const jobglass = await openRaw(page);
  const copied = async (button) => {
    await jobglass.button(button).click();
    await jobglass.idle();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await page.getByRole('treeitem', { name: '"output_name"' }).click();
  await jobglass.idle();
  expect(await copied('Copy path')).toBe('$.job.outputs[0].output_name');
  await radio(page, 'JSON Pointer').click();
  expect(await copied('Copy path')).toBe('/job/outputs/0/output_name');
  expect(await copied('Copy key')).toBe('output_name');
  expect(await copied('Copy value')).toBe('MyTest');
  expect(await copied('Copy as received')).toBe('"MyTest"');
  await expect(page.getByText(/^Pretty and received have the same \d+ tokens\.$/)).toBeVisible();
});

test('a raw row is shown in the job view, and a fact in the raw view', async ({ page }) => {
  const jobglass = await openRaw(page);
  await page.getByRole('treeitem', { name: '"version"' }).click();
  await jobglass.button('Show in job').click();
  await jobglass.idle();
  await expect(jobglass.tab('Job')).toHaveAttribute('aria-selected', 'true');
  const mark = page.locator('[aria-current=true]');
  await expect(mark).toHaveCount(1);
  await expect(mark).toBeInViewport();
  await jobglass.button('Show Version in raw').click();
  await jobglass.idle();
  await expect(selected(page)).toContainText('"version"');
  await expect(selected(page)).toBeInViewport();
});

test('XML has the same tree, with XPath', async ({ page }) => {
  const jobglass = await openRaw(page);
  await jobglass.openOptions();
  await radio(page, 'XML').check();
  await jobglass.idle();
  await page.getByRole('treeitem', { name: '<output_name>' }).click();
  await jobglass.idle();
  await expect(page.getByText('/job/outputs/output/output_name', { exact: true })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), jobglass.button('Save body').click()]);
  expect(download.suggestedFilename()).toBe(`job-${seedJob}.xml`);
});

for (const [job, notice] of [
  ['truncated', /^Parsing stopped at line \d+, column \d+ \(byte 1,?000\): /],
  ['200000000000000000000200', /^Parsing stopped at line 1, column 1 \(byte 0\): /],
]) {
  test(`an unreadable body is shown with its fault: ${job}`, async ({ page }) => {
    const jobglass = await openRaw(page, job);
    await expect(page.getByText(notice)).toBeVisible();
    await expect(radio(page, 'As received')).toBeChecked();
    await jobglass.button('Go to the fault').click();
    await jobglass.idle();
    await expect(page.getByRole('tabpanel')).toBeVisible();
  });
}

test('text behind a whole document is named', async ({ page }) => {
  await openRaw(page, 'trailing-garbage');
  await expect(page.getByText(/^The response has text after the JSON \(\d+ bytes\): /)).toBeVisible();
});

test('a body in UTF-16 or with invalid bytes is saved byte for byte', async ({ page }) => {
  for (const job of ['utf-16-le', 'utf-8-bom', 'invalid-utf-8']) {
    const jobglass = new Jobglass(page);
    await jobglass.open();
    const [response] = await Promise.all([
      page.waitForResponse((each) => each.url().includes(`/jobs/${job}`)),
      jobglass.load(job),
    ]);
    // Of an answer to the page, the browser's tools give the text alone.
    const answer = await page.request.get(response.url(), { headers: { Authorization: `Bearer ${token}` } });
    const body = await answer.body();
    await jobglass.tab('Raw').click();
    await jobglass.idle();
    const [download] = await Promise.all([page.waitForEvent('download'), jobglass.button('Save body').click()]);
    expect(Buffer.compare(await readFile(await download.path()), body)).toBe(0);
  }
});

test('a very long body is scrolled to its end, by its keys and by the wheel', async ({ page }) => {
  test.setTimeout(120000);
  const jobglass = await openRaw(page, 'big-30000');
  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('End');
  await jobglass.idle();
  await expect(selected(page)).toBeFocused();
  await expect(selected(page)).toBeInViewport();
  const before = await selected(page).boundingBox();
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, -60);
  await expect.poll(async () => (await selected(page).boundingBox()).y).toBeCloseTo(before.y + 60, 0);
  await page.keyboard.press('Home');
  await jobglass.idle();
  await expect(selected(page)).toHaveText('{');
  await expect(selected(page)).toBeInViewport();
});

test('number oddities stand as they were sent', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load('6612e4b014ea67a7cad6d006');
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  const text = await page.getByRole('tree').innerText();
  for (const spelling of ['9223372036854775808', '1.50', '1e400', '-0']) expect(text).toContain(spelling);
});

test('search steps through matches', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.tab('Raw').click();
  await jobglass.field('Search').fill('movie');
  await jobglass.idle();
  await expect(page.getByText('1 of 1')).toBeVisible();
  await expect(page.locator('[role=treeitem][aria-selected=true]')).toContainText('movie.mp4');
});

test('copying and saving give the bytes of the answer', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  const [response] = await Promise.all([
    page.waitForResponse((each) => each.url().includes(`/jobs/${seedJob}`)),
    jobglass.load(),
  ]);
  const body = await response.text();
  await jobglass.tab('Raw').click();
  await jobglass.button('Copy body').click();
  await expect(page.getByRole('status')).toHaveText('Copied the body');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(body);
  const [download] = await Promise.all([page.waitForEvent('download'), jobglass.button('Save body').click()]);
  expect(download.suggestedFilename()).toBe(`job-${seedJob}.json`);
  expect(await readFile(await download.path(), 'utf8')).toBe(body);
});

test('the request tab shows the exchange with the token masked', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.tab('Request').click();
  await jobglass.idle();
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText(`/v1/jobs/${seedJob}?format=json`);
  await expect(panel).toContainText('Bearer ••••••••');
  await expect(panel).toContainText('200');
  await jobglass.button('Copy as cURL').click();
  await expect(page.getByRole('status')).toHaveText('Copied the cURL command');
  const command = await page.evaluate(() => navigator.clipboard.readText());
  expect(command).toContain('$MEDIAHUB_TOKEN');
  expect(command).not.toContain(token);
});

test('an HTML page instead of JSON is shown and explained', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await page.route('**/v1/jobs/**', (route) => route.fulfill({
    status: 200, contentType: 'text/html', headers: { 'access-control-allow-origin': '*' },
    body: '<!doctype html><title>Sign in</title><script>document.title = "run"</script>',
  }));
  await jobglass.load();
  await expect(jobglass.verdict()).toContainText('Web page');
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  await expect(page.getByText('<title>Sign in</title>')).toBeVisible();
  await expect(page).toHaveTitle('Jobglass');
});
