// The evidence file as whoever gets it sees it: without Jobglass, scripts or a network.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { Jobglass, token } from './page.js';

const failedJob = '65d4b3f014ea67a7cad6d003';

// Where the browser saved it.
async function saved(page, jobglass, file) {
  const download = page.waitForEvent('download');
  await jobglass.button('Save evidence').click();
  expect((await download).suggestedFilename()).toMatch(/^evidence(-[\w-]+)?\.html$/);
  await (await download).saveAs(file);
  return file;
}

// tidy returns 0 where it has nothing to say, 1 after warnings.
function judge(file) {
  execFileSync('tidy', ['-quiet', '-errors', '--mute', 'PROPRIETARY_ATTRIBUTE', file], { stdio: 'pipe' });
}

// Opens it and returns what it asked for and what its policy refused.
async function look(page, file) {
  const heard = [];
  page.on('request', (request) => heard.push(request.url()));
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  return heard.filter((each) => each !== address);
}

for (const [what, act] of [
  ['a job', () => {}],
  ['a problem', (jobglass) => jobglass.load('000000000000000000000000')],
]) {
  test(`the evidence of ${what} is valid HTML that asks for nothing`, async ({ page, context }, info) => {
    const jobglass = new Jobglass(page);
    await jobglass.open();
    await jobglass.load(failedJob);
    await act(jobglass);
    const file = await saved(page, jobglass, info.outputPath('evidence.html'));
    judge(file);
    expect(readFileSync(file, 'utf8')).not.toContain(token);

    const reader = await context.newPage();
    expect(await look(reader, file)).toEqual([]);
    await expect(reader.getByRole('heading', { level: 1 })).not.toBeEmpty();
    const background = await reader.evaluate(() => getComputedStyle(document.querySelector('pre')).whiteSpace);
    expect(background).toMatch(/pre-wrap|preserve/);  // the style is allowed
    for (const width of [320, 1280]) {
      await reader.setViewportSize({ width, height: 800 });
      expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect((await reader.pdf()).length).toBeGreaterThan(1000);
  });
}

test('evidence is opened again by Jobglass, and has no script that could run', async ({ page }, info) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(failedJob);
  const verdict = await jobglass.verdict().textContent();
  const file = await saved(page, jobglass, info.outputPath('evidence.html'));
  await jobglass.open();
  const chooser = page.waitForEvent('filechooser');
  await jobglass.button('Open file').first().click();
  await (await chooser).setFiles(file);
  await expect(page.getByText('This job came from the evidence file “evidence.html”')).toBeVisible();
  await expect(jobglass.verdict()).toHaveText(verdict);
});

test('evidence is saved from the Raw and the Request tab too', async ({ page }, info) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(failedJob);
  for (const tab of ['Raw', 'Request']) {
    await jobglass.tab(tab).click();
    judge(await saved(page, jobglass, info.outputPath(`${tab}.html`)));
  }
});
