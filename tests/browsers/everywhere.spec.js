// What every browser must do, told as its user does it. On the plain page, too, where there is no WebGL.
import { expect } from '@playwright/test';
import { seedJob } from '../browser/page.js';
import { test } from './browsers.js';

const verdict = 'Succeeded in 1 min 8 s';
const manyOutputs = '65f2c81014ea67a7cad6d500';

test('start and load: the job that was typed in is shown, painted where the browser can', async ({ user }) => {
  await user.open();
  await user.load();
  const heading = await user.find('heading', verdict);
  expect(await user.isPlain()).toBe(!user.canPaint);
  if (user.canPaint) expect((await user.look(heading)).colours).toBeGreaterThan(10);
  else expect(await user.colourOf(heading)).toBe('rgb(27, 35, 48)');
});

test('paint: text is not bolder than elsewhere, and a flag has its colours', async ({ user }) => {
  await user.openJob();
  const { dark } = await user.look(await user.find('text', 'MyTest_{resolution}'));
  expect(dark).toBeGreaterThan(240);
  expect(dark).toBeLessThan(340);
  await user.openJob('6601d2aa14ea67a7cad6d005');
  const { reds } = await user.look(await user.find('text', '👩‍👩‍👧‍👦 family 🏳️‍🌈 day 👍🏽 🇯🇵'), 24);
  expect(reds).toBeGreaterThan(5);
});

test('read: every field of the job is there, for screen readers, too', async ({ user }) => {
  await user.openJob();
  for (const region of ['Outputs', 'Input', 'References', 'Status']) await user.find('region', region);
  await user.find('table', 'Outputs');
  expect(await user.said()).toMatch(/✓ (\d+) of \1 fields shown/);
});

test('expand: what a reference leads to opens in its place', async ({ user }) => {
  await user.openJob();
  await user.click('button', 'Expand preset of output MyTest');
  expect(await user.said()).toMatch(/received \d\d:\d\d:\d\d \S+ · GET \/v1\/presets\//);
  await user.click('button', 'Collapse preset of output MyTest');
  expect(await user.said()).not.toMatch(/GET \/v1\/presets\//);
});

test('copy: lines, with tabs in them, of what is selected by mouse', async ({ user }) => {
  await user.openJob();
  await user.select(await user.find('heading', 'References'), await user.find('text', '552b874d14eab3a29d1b3d8d'));
  expect(await user.copied()).toBe('References\nPipeline\t552b87a814eab3a29d1b3d90\nApplication\t552cae3514ea10cb4d3ac69e\n' +
    'User\t552b874d14eab3a29d1b3d8d');
});

test('copy: of the tree, JSON', async ({ user }) => {
  await user.openJob(seedJob, 'Raw');
  await user.select(await user.find('treeitem', '"created_at": 1436335084087,'),
    await user.find('treeitem', '"updated_at": 1436335083585,'));
  expect(JSON.parse(await user.copied())).toEqual({ created_at: 1436335084087, updated_at: 1436335083585 });
});

test('copy: by a button, what it names', async ({ user }) => {
  await user.openJob();
  await user.click('button', 'Copy ID');
  expect(await user.pasted()).toBe(seedJob);
});

test('search: the page finds in the body, and the browser in the page', async ({ user }) => {
  await user.openJob(seedJob, 'Raw');
  await user.fill('Search', 'MyTest');
  await user.reads('1 of 2');
  await user.press('Enter');
  await user.reads('2 of 2');
  await user.openJob(manyOutputs);
  await user.press('Control+F');
  const last = await user.run(() => [...document.querySelectorAll('[role=table] [aria-rowindex]')].pop().querySelector('.text').textContent);
  expect(await user.run((text) => window.find(text), last)).toBe(true);
});

test('print: the whole tab, without what can only be pressed', async ({ user, baseURL }) => {
  await user.openJob();
  const paper = await user.printed();
  const withoutSpaces = paper.replace(/\s/g, '');
  for (const text of [verdict, 'movie.mp4', `${baseURL}v1/presets/5260e39d84aea12008b69bc1`, 'Error message', `${baseURL}#job=`]) {
    expect(withoutSpaces).toContain(text.replace(/\s/g, ''));
  }
  if (user.canPrint) expect(paper).not.toMatch(/Load job|Copy ID|Expand/);
  await user.idle();
  expect(await user.isPlain()).toBe(!user.canPaint);
});

test('context loss: the plain page at once, the canvas when it is back', async ({ user }) => {
  await user.openJob();
  await user.run(() => {
    window.losing = document.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
    window.losing.loseContext();
  });
  await expect.poll(() => user.isPlain()).toBe(true);
  await user.click('tab', 'Request');
  await user.reads('Bearer ••••••••');
  await user.run(() => window.losing.restoreContext());
  await expect.poll(() => user.isPlain()).toBe(false);
  await user.click('tab', 'Job');
  expect((await user.look(await user.find('heading', verdict))).colours).toBeGreaterThan(10);
});
