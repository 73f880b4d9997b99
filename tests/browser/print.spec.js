// What paper shows: each tab as a PDF whose text is read back with pdftotext.
import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { Jobglass, seedJob, token } from './page.js';

const manyOutputs = '65f2c81014ea67a7cad6d500';

async function printed(page) {
  const pdf = await page.pdf();
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 64 << 20 }).toString();
}

async function open(page, job) {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(job);
  return jobglass;
}

test('each tab says which job it is, when and where, and has no buttons', async ({ page, baseURL }) => {
  const jobglass = await open(page, seedJob);
  for (const [tab, contents] of [
    ['Job', ['Succeeded in 1 min 8 s', 'movie.mp4', `${baseURL}v1/presets/5260e39d84aea12008b69bc1`, 'Error message']],
    ['Raw', ['"output_name": "MyTest",', '"status": "SUCCESS",', '}']],
    ['Request', ['Bearer ••••••••', `${baseURL}v1/jobs/${seedJob}`]],
  ]) {
    await jobglass.tab(tab).click();
    await jobglass.idle();
    const text = await printed(page);
    expect(text).toContain(`Job ${seedJob}`);
    expect(text).toMatch(/Printed \d+ \w+ \d{4}(,| at) \d\d:\d\d:\d\d \S/);
    expect(text).toContain(`${baseURL}#job=${seedJob}`);
    for (const each of contents) expect(text).toContain(each);
    for (const button of ['Load job', 'Copy ID', 'Expand', 'Save body', 'Copy URL']) expect(text).not.toContain(button);
    expect(text).not.toContain(token);
    await expect(page.locator('html:not([data-plain])')).toBeAttached();
    await expect(page.locator('#paper')).toHaveCount(0);
  }
});

test('the raw tree prints with all its brackets, depth by depth', async ({ page }) => {
  const jobglass = await open(page, seedJob);
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  const lines = (await printed(page)).split('\n').map((line) => line.replace(/[▸▾\f]/g, '').trim());
  const first = lines.indexOf('{');
  const body = lines.slice(first).filter(Boolean).join('');
  expect(JSON.parse(body).job.id).toBe(seedJob);
});

test('all rows of a job with 500 outputs are printed', async ({ page }) => {
  const jobglass = await open(page, manyOutputs);
  await page.evaluate(() => window.scrollTo(0, 3000));
  await jobglass.idle();
  const names = await page.evaluate(async (asToken) => {
    const response = await fetch('v1/jobs/65f2c81014ea67a7cad6d500?format=json', { headers: { Authorization: `Bearer ${asToken}` } });
    return (await response.json()).job.outputs.map((output) => output.output_name);
  }, token);
  expect(names).toHaveLength(500);
  const text = (await printed(page)).replace(/\s/g, '');
  expect(names.filter((name) => !text.includes(name.replace(/\s/g, '')))).toEqual([]);
  await jobglass.idle();
  expect(await page.evaluate(() => window.scrollY)).toBe(3000);
});

test('paper is light whatever the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const jobglass = await open(page, seedJob);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(jobglass.verdict()).toHaveCSS('color', 'rgb(27, 35, 48)');
});
