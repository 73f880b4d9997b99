// Values of 20 MB: every view shows their beginning, and what is drawn and mirrored is bounded.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob } from './page.js';

const megabyte = 1e6;
const mostElements = 1000;
const mostLetters = 64_000;  // of all texts and labels of the page
const mostFrames = 6;  // of a change of the view without work in slices

const text = (bytes) => 'A long värdi with ‘quotes’ and \\"escapes\\". '.repeat(Math.ceil(bytes / 48));
const job = (place, value) => JSON.stringify({
  job: { id: seedJob, status: 'FAILURE', error_msg: '@error_msg@', user_data: '@user_data@', outputs: [{ output_name: '@output_name@' }, { output_name: 'sd' }] },
}).replace(`@${place}@`, () => value);

// The page with two responses for the job, in which the value differs.
async function opened(page, place, address = './') {
  let number = 0;
  await page.route('**/v1/jobs/*', (route) => {
    number += 1;
    route.fulfill({ contentType: 'application/json', body: job(place, `${number}. ${text(20 * megabyte)}`) });
  });
  const jobglass = new Jobglass(page);
  await jobglass.open(address);
  await jobglass.load();
  await jobglass.button('Reload').click();
  await jobglass.idle();
  return jobglass;
}

function measured(page) {
  return page.evaluate(() => {
    const attributes = (element) => [...element.attributes].reduce((sum, each) => sum + each.value.length, 0);
    const all = [...document.body.querySelectorAll('*')];
    return {
      elements: all.length,
      letters: document.body.textContent.length + all.reduce((sum, each) => sum + attributes(each), 0),
      title: document.title.length,
      frames: window.jobglass.frames,
    };
  });
}

async function checkBounds(page) {
  const now = await measured(page);
  expect(now.elements).toBeLessThan(mostElements);
  expect(now.letters).toBeLessThan(mostLetters + 200 * now.elements);  // styles and ids of the elements
  expect(now.title).toBeLessThan(200);
}

async function framesOf(jobglass, action) {
  const before = (await measured(jobglass.page)).frames;
  await action();
  await jobglass.idle();
  return (await measured(jobglass.page)).frames - before;
}

for (const place of ['error_msg', 'user_data', 'output_name']) {
  test(`a value of 20 MB in ${place} is bounded on every tab`, async ({ page }) => {
    const jobglass = await opened(page, place);
    const mode = (name) => page.getByRole('radio', { name, exact: true }).click();
    await checkBounds(page);
    const views = [
      () => jobglass.tab('Raw').click(), () => mode('Pretty'), () => mode('As received'), () => mode('Tree'),
      () => jobglass.tab('Request').click(), () => jobglass.tab('Changes').click(), () => jobglass.tab('Job').click(),
    ];
    for (const round of [1, 2]) {
      for (const show of views) {
        const frames = await framesOf(jobglass, show);
        await checkBounds(page);
        // The first time, lines are cut in slices, with a frame now and then.
        if (round === 2) expect(frames).toBeLessThanOrEqual(mostFrames);
      }
    }
  });
}

test('a value of 20 MB is shown in steps and copied whole', async ({ page }) => {
  const jobglass = await opened(page, 'user_data');
  await expect(page.getByText(/… \([\d.]+\sMB in all\)/).first()).toBeAttached();
  await jobglass.button('Show more of User data').click();
  await jobglass.idle();
  await expect(page.getByText('The raw view shows the rest; copying gives all of it.')).toBeAttached();
  await jobglass.button('Copy value of User data').click();
  await jobglass.idle();
  const length = await page.evaluate(async () => (await navigator.clipboard.readText()).length);
  expect(length).toBeGreaterThan(15 * megabyte);
});

test('a value of 20 MB leaves the plain page and paper what they are', async ({ page }) => {
  const jobglass = await opened(page, 'error_msg', './#plain');
  await checkBounds(page);
  const pdf = await page.pdf();
  expect(pdf.length).toBeLessThan(megabyte);
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  await checkBounds(page);
});
