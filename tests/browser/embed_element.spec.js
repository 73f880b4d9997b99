// The element <jobglass-job>: its attributes, its size, what a frame can't do, and hosts that got something wrong.
import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { freePort, listens } from './deployments.js';
import { asked, frameOf, heard, hostPage, liveJob, startBoth } from './embedding.js';
import { startHost, startJobglass } from './host_server.js';
import { Jobglass, seedJob, token } from './page.js';

const set = (page, name, value) => page.evaluate(
  ([which, what]) => document.querySelector('jobglass-job').setAttribute(which, what), [name, value]);

test('embed.js from another origin needs its server’s consent, and a copy of it needs none', async ({ page }) => {
  const pages = {};
  const host = await startHost(pages);
  const servers = await startBoth((jobglass, own) => ({
    '/embed.js': { type: 'text/javascript', body: '' },
    '/': hostPage(`${own.hostOf('console')}/`, `<jobglass-job src="${jobglass}" job="${seedJob}"></jobglass-job>`),
  }));
  const source = await readFile('dist/embed.js', 'utf8');
  // Without the header.
  pages['/embed.js'] = { type: 'text/javascript', body: source };
  pages['/'] = hostPage(`${host.hostOf('mute')}/`, '<jobglass-job></jobglass-job>');
  const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/embed.js'));
  await page.goto(`${host.hostOf('console')}/`);
  await failed;
  await expect(page.locator('iframe')).toHaveCount(0);
  // The host's own copy.
  await page.route(`${servers.console}embed.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: source }));
  await page.goto(servers.console);
  await expect(frameOf(page).verdict()).toHaveText('Succeeded in 1 min 8 s');
  host.close();
  servers.stop();
});

test('title names the frame, lang is passed on, and the page stays English', async ({ page }) => {
  await page.addInitScript(() => {
    window.looks = [];
    const send = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function postMessage(message, ...rest) {
      if (message.type === 'look') window.looks.push(message);
      return send.call(this, message, ...rest);
    };
  });
  const servers = await startBoth((jobglass) => ({
    '/': hostPage(jobglass, `<jobglass-job lang="de" src="${jobglass}" job="${seedJob}"></jobglass-job>`) }));
  await page.goto(servers.console);
  await expect(frameOf(page).verdict()).toHaveText('Succeeded in 1 min 8 s');
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'en');
  expect(await page.evaluate(() => window.looks[0].language)).toBe('de');
  await set(page, 'lang', 'fr');
  expect(await page.evaluate(() => window.looks.at(-1).language)).toBe('fr');
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Jobglass');
  await set(page, 'title', 'Trailer');
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Trailer');
  servers.stop();
});

test('another job in the attribute is loaded, with what is to be expanded', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({
    '/': hostPage(jobglass, `<jobglass-job src="${jobglass}" job="${seedJob}"></jobglass-job>`) }));
  await page.goto(servers.console);
  await expect.poll(() => heard(page, 'loaded')).toHaveLength(1);
  await set(page, 'job', liveJob);
  await expect.poll(async () => (await heard(page, 'loaded')).map(({ job }) => job)).toEqual([seedJob, liveJob]);
  const expanded = page.waitForRequest((request) => request.url().endsWith('&expand=file,preset'));
  await set(page, 'expand', 'file,preset');
  await expanded;
  await page.evaluate(() => document.querySelector('jobglass-job').reload());
  await expect.poll(() => heard(page, 'loaded')).toHaveLength(4);
  await page.evaluate(() => document.querySelector('jobglass-job').load('none'));
  await expect.poll(() => heard(page, 'error')).toHaveLength(1);
  servers.stop();
});

test('several elements are independent of each other', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({
    '/': hostPage(jobglass, [seedJob, liveJob].map((job) => (
      `<jobglass-job title="${job}" src="${jobglass}" job="${job}"></jobglass-job>`)).join('')) }));
  await page.goto(servers.console);
  await expect(frameOf(page, seedJob).verdict()).toHaveText('Succeeded in 1 min 8 s');
  // Frames out of sight are not drawn by every browser.
  await page.locator(`jobglass-job[title="${liveJob}"]`).scrollIntoViewIfNeeded();
  await expect(frameOf(page, liveJob).verdict()).toHaveText(/^(Queued|Processing)/);
  expect((await asked(page)).map(({ job }) => job).sort()).toEqual([seedJob, liveJob].sort());
  await page.locator(`jobglass-job[title="${liveJob}"]`).evaluate((element) => element.remove());
  await page.evaluate(() => document.querySelector('jobglass-job').reload());
  await expect.poll(async () => (await heard(page, 'loaded')).filter(({ job }) => job === seedJob)).toHaveLength(2);
  servers.stop();
});

test('without limits the element has 200 px at least and the window’s height at most, or the height that is set', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({
    '/': `<style>#set { height: 333px; }</style>${hostPage(jobglass, ['least', 'most', 'set'].map((id) => (
      `<jobglass-job id="${id}" title="${id}" src="${jobglass}" job="${id === 'least' ? '' : seedJob}"
        view="${id === 'least' ? 'compact' : 'full'}"></jobglass-job>`)).join(''))}` }));
  await page.goto(servers.console);
  const height = (id) => page.locator(`#${id}`).evaluate((element) => element.offsetHeight);
  for (const id of ['most', 'set']) await expect(frameOf(page, id).verdict()).toBeVisible();
  await expect.poll(() => height('least')).toBe(200);
  await expect.poll(() => height('most')).toBe(page.viewportSize().height);
  expect(await height('set')).toBe(333);
  servers.stop();
});

for (const [width, height] of [[400, 300], [320, 480]]) {
  test(`the full view in ${width} × ${height} begins with the verdict and the progress of the outputs`, async ({ page }) => {
    const servers = await startBoth((jobglass) => ({
      '/': `<style>jobglass-job { width: ${width}px; height: ${height}px; }</style>` +
        hostPage(jobglass, `<jobglass-job src="${jobglass}" job="${liveJob}"></jobglass-job>`) }));
    await page.goto(servers.console);
    const jobglass = frameOf(page);
    await expect(jobglass.verdict()).toHaveCount(1);
    await jobglass.idle();
    const outputs = jobglass.frame.getByRole('list', { name: 'Outputs' }).getByRole('progressbar');
    await expect(outputs).toHaveCount(3);
    for (const part of [jobglass.verdict(), ...await outputs.all()]) {
      expect(await part.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThanOrEqual(height);
    }
    await jobglass.tab('Raw').click();
    await expect(jobglass.frame.getByRole('tree')).toBeAttached();
    servers.stop();
  });
}

test('a sandbox has the flags that are named, and they are all that files and tabs need', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({
    '/': hostPage(jobglass, `<jobglass-job src="${jobglass}" job="${seedJob}" view="compact"
      sandbox="allow-scripts allow-popups allow-downloads"></jobglass-job>`) }));
  await page.goto(servers.console);
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', 'allow-scripts allow-popups allow-downloads');
  const jobglass = frameOf(page);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  const [full] = await Promise.all([page.waitForEvent('popup'), jobglass.button('Open the full page').click()]);
  await full.waitForLoadState();
  expect(full.url()).toBe(`${servers.jobglass}#job=${seedJob}`);
  await set(page, 'view', 'full');
  await jobglass.tab('Raw').click();
  const [download] = await Promise.all([page.waitForEvent('download'), jobglass.button('Save body').click()]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  await expect(jobglass.frame.getByText(/^Was no file saved\?/)).toHaveCount(0);
  servers.stop();
});

test('where a sandbox keeps files from being saved, the page says so', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({
    '/': hostPage(jobglass, `<jobglass-job src="${jobglass}" job="${seedJob}" sandbox></jobglass-job>`) }));
  const downloads = [];
  page.on('download', (download) => downloads.push(download));
  await page.goto(servers.console);
  const jobglass = frameOf(page);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  await jobglass.tab('Raw').click();
  await jobglass.button('Save body').click();
  await expect(jobglass.frame.getByText('Was no file saved? The frame around this page is a sandbox, which needs “allow-downloads” for ' +
    'that. Open this page in a tab of its own to save files.')).toBeVisible();
  expect(downloads).toEqual([]);
  servers.stop();
});

test('a frame of another site can’t show notifications, and says so', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({
    '/': hostPage(jobglass, `<jobglass-job src="${jobglass}" job="${liveJob}"></jobglass-job>`) }));
  await page.goto(servers.console);
  const jobglass = frameOf(page);
  await expect(jobglass.verdict()).toBeVisible();
  await jobglass.check('Notify me').click();
  await expect(jobglass.frame.getByText('The browser doesn’t allow notifications from a page inside another one.').first()).toBeVisible();
  servers.stop();
});

test('an object whose own request is refused gets another token, once', async ({ page }) => {
  const used = [];
  const seed = await readFile('tests/document/data/seed_job.txt', 'utf8');
  const api = createServer((request, answer) => {
    const isJob = request.url.includes('/jobs/');
    if (!isJob) used.push(request.headers.authorization);
    const isRefused = !isJob && request.headers.authorization === 'Bearer first-token';
    answer.writeHead(isRefused ? 401 : 200, { 'Content-Type': 'application/json' });
    answer.end(isJob ? seed : isRefused ? '{}' : '{"file":{"size":8094037}}');
  }).listen(0, '127.0.0.1');
  await once(api, 'listening');
  const pages = {};
  const host = await startHost(pages);
  const jobglassServer = await startJobglass(host.hostOf('console'), '--upstream', `http://127.0.0.1:${api.address().port}/v1`);
  pages['/'] = hostPage(jobglassServer.address, `<jobglass-job src="${jobglassServer.address}" job="${seedJob}"></jobglass-job>`,
    ['first-token', 'second-token', 'third-token']);
  await page.goto(`${host.hostOf('console')}/`);
  const jobglass = frameOf(page);
  await expect(jobglass.verdict()).toBeVisible();
  await jobglass.frame.getByRole('button', { name: /^Expand file of output/ }).first().click();
  await jobglass.idle();
  expect(await asked(page)).toEqual([{ reason: 'start', job: seedJob }, { reason: 'expired', job: seedJob }]);
  expect(used).toEqual(['Bearer first-token', 'Bearer second-token']);
  for (const end of [() => api.close(), host.close, jobglassServer.stop]) end();
});

test('without a list nobody hands over a job, and an address can still name one', async ({ page, baseURL }) => {
  const port = await freePort();
  const python = spawn('python3', ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', 'dist', String(port)], { stdio: 'ignore' });
  const site = `http://127.0.0.1:${port}/`;
  await listens(site);
  const pages = {};
  const host = await startHost(pages);
  pages['/'] = hostPage(new URL('./', baseURL).href, `<jobglass-job src="${site}" job="${seedJob}"></jobglass-job>`);
  pages['/plain'] = `<iframe title="Jobglass" width="1000" height="700" src="${site}#job=${seedJob}"></iframe>`;
  const origin = host.hostOf('console');
  await page.goto(`${origin}/`);
  await expect(page.frameLocator('iframe').getByText(`The page around this one, ${origin}, tried to hand over a job`).first()).toBeVisible();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1, name: /Succeeded/ })).toHaveCount(0);
  expect(await asked(page)).toEqual([]);
  await page.goto(`${origin}/plain`);
  const jobglass = new Jobglass(page, page.frameLocator('iframe'));
  await expect(jobglass.field('Job ID')).toHaveValue(seedJob);
  await jobglass.button('Connection').click();
  await jobglass.field('API address').fill(new URL('v1', baseURL).href);
  await jobglass.tokenField().fill(token);
  await jobglass.button('Load job').click();
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  python.kill();
  host.close();
});

test('jobglass-server says who may show the page, and without a list its own site only', async () => {
  const headersOf = async (server) => {
    const { headers } = await fetch(server.address);
    server.stop();
    return [headers.get('content-security-policy'), headers.get('x-frame-options')];
  };
  const list = "'self' https://console.example.com";
  const listed = await startJobglass(list);
  expect(await (await fetch(listed.address)).text()).toContain(`<meta name="jobglass-hosts" content="${list}">`);
  expect(await headersOf(listed)).toEqual([`frame-ancestors ${list}`, null]);
  expect(await headersOf(await startJobglass(null))).toEqual(["frame-ancestors 'self'", 'SAMEORIGIN']);
});

test('where the frame can’t come there is no event, and the console says why', async ({ page }) => {
  const policy = {};
  const servers = await startBoth((jobglass) => ({
    '/': hostPage(jobglass, `<jobglass-job src="${jobglass}elsewhere/" job="${seedJob}"></jobglass-job>`),
    '/forbidden': hostPage(jobglass, `<jobglass-job src="${jobglass}" job="${seedJob}" sandbox></jobglass-job>`) }), policy);
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(servers.console);
  await expect.poll(() => said.some((text) => text.includes('404'))).toBe(true);
  expect(await heard(page, 'ready')).toEqual([]);
  policy['Content-Security-Policy'] = "frame-src 'none'";
  await page.goto(`${servers.console}forbidden`);
  await expect.poll(() => said.some((text) => text.includes('frame-src'))).toBe(true);
  expect(await heard(page, 'ready')).toEqual([]);
  servers.stop();
});
