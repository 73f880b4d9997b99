// Jobglass in a page of another origin: it gets a job and a token through a port, and says what becomes of the job.
import { expect, test } from '@playwright/test';
import { stat } from 'node:fs/promises';
import { startFaultServer, response } from './fault_server.js';
import { asked, frameOf, heard, hostPage, liveJob, startBoth } from './embedding.js';
import { startHost, startJobglass } from './host_server.js';
import { Jobglass, seedJob, token } from './page.js';

const jobBody = (status, percent) => JSON.stringify({ job: { id: 'a', status, percentage_completed: percent } });

test('a host page hands over a job and a token, and hears of the job', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({
    '/': hostPage(jobglass, `<jobglass-job src="${jobglass}" job="${seedJob}" expand="file,preset"></jobglass-job>`),
  }));
  const urls = [];
  const withToken = [];
  page.on('request', async (request) => {
    urls.push(request.url());
    if (JSON.stringify(await request.allHeaders()).includes(token)) withToken.push(request.url());
  });
  await page.addInitScript(() => {
    window.messages = [];
    window.addEventListener('message', ({ data }) => window.messages.push(data));
  });
  await page.goto(servers.console);
  const jobglass = frameOf(page);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  await jobglass.idle();
  expect(urls).toContain(`${servers.jobglass}v1/jobs/${seedJob}?format=json&expand=file,preset`);
  expect(await asked(page)).toEqual([{ reason: 'start', job: seedJob }]);
  expect(await heard(page, 'ready')).toHaveLength(1);
  expect(await heard(page, 'loaded')).toEqual([
    { name: 'loaded', job: seedJob, status: 'SUCCESS', percent: 100, at: expect.any(Number) }]);
  const everywhere = await Promise.all(page.frames().map((frame) => frame.evaluate(() => {
    const parts = [document.documentElement.outerHTML, location.href, document.cookie];
    try {
      parts.push(JSON.stringify({ ...localStorage, ...sessionStorage }));
    } catch {
      // The browser lets frames of other sites store nothing.
    }
    return parts.join();
  })));
  // The host's own page has it in its script.
  expect(everywhere.slice(1).join()).not.toContain(token);
  const toWindows = await Promise.all(page.frames().map((frame) => frame.evaluate(() => JSON.stringify(window.messages))));
  expect(toWindows.join() + urls.join() + JSON.stringify(await page.evaluate(() => window.heard))).not.toContain(token);
  const api = `${servers.jobglass}v1/`;
  expect(withToken.length).toBeGreaterThan(0);
  expect(withToken.filter((url) => !url.startsWith(api))).toEqual([]);
  servers.stop();
});

test('the example page shows two jobs without anybody typing a token', async ({ page }) => {
  await page.goto('embed/');
  await expect(frameOf(page, 'Finished job').verdict()).toHaveText('Succeeded in 1 min 8 s');
  await expect(frameOf(page, 'Job under way').verdict()).toHaveText(/^(Queued|Processing|Succeeded)/);
  const events = page.getByRole('list', { name: 'Events' }).getByRole('listitem');
  await expect(events.filter({ hasText: `jobglass-loaded · ${seedJob} · SUCCESS · 100 %` })).toHaveCount(1);
  await expect(events.filter({ hasText: `jobglass-loaded · ${liveJob}` })).toHaveCount(1);
});

// Jobglass as a proxy to an API that answers as `answers` says: a status and a body.
async function startWithApi(answers, element, tokens) {
  const api = await startFaultServer(() => response(answers.status, answers.body));
  const pages = {};
  const host = await startHost(pages);
  const jobglass = await startJobglass(host.hostOf('console'), '--upstream', `${api.origin}/v1`);
  pages['/'] = hostPage(jobglass.address, element(jobglass.address), tokens);
  return { console: `${host.hostOf('console')}/`, stop() { for (const end of [api.close, host.close, jobglass.stop]) end(); } };
}

const jobA = (jobglass) => `<jobglass-job src="${jobglass}" job="a"></jobglass-job>`;
const reload = (page) => page.evaluate(() => document.querySelector('jobglass-job').reload());

test('a job that changes and ends is told, an expired token is renewed once and then said', async ({ page }) => {
  const answers = { status: 200, body: jobBody('PROCESSING', 10) };
  const servers = await startWithApi(answers, jobA, ['first-token', 'second-token']);
  await page.goto(servers.console);
  await expect.poll(() => heard(page, 'loaded')).toHaveLength(1);
  Object.assign(answers, { body: jobBody('SUCCESS', 100) });
  await expect.poll(() => heard(page, 'finished')).toHaveLength(1);
  expect(await heard(page, 'changed')).toEqual([
    { name: 'changed', job: 'a', status: 'SUCCESS', percent: 100, at: expect.any(Number) }]);

  Object.assign(answers, { status: 401, body: '{}' });
  await reload(page);
  await expect.poll(() => heard(page, 'error')).toEqual([expect.objectContaining({
    job: 'a', status: 'SUCCESS', message: 'The access token was rejected' })]);
  expect(await asked(page)).toEqual([{ reason: 'start', job: 'a' }, { reason: 'expired', job: 'a' }]);
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'The access token was rejected' })).toBeVisible();
  servers.stop();
});

for (const [what, callback] of [['rejects', 'async () => { throw new Error("signed out"); }'], ['has none', '() => ""']]) {
  test(`a host whose callback ${what} is said to have given no token`, async ({ page }) => {
    const servers = await startBoth((jobglass) => ({ '/': hostPage(jobglass, jobA(jobglass)) +
      `<script>document.querySelector('jobglass-job').getToken = ${callback};</script>` }));
    await page.goto(servers.console);
    const sentence = `The page around this one, ${servers.console.slice(0, -1)}, gave no access token. Reload that page. If that ` +
      'doesn’t help, contact its operator.';
    await expect(page.frameLocator('iframe').getByText(sentence).first()).toBeVisible();
    expect(await heard(page, 'error')).toEqual([expect.objectContaining({ job: 'a', message: sentence })]);
    servers.stop();
  });
}

test('a callback that is set late is asked then', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({
    '/': `<!doctype html><jobglass-job src="${jobglass}" job="${seedJob}"></jobglass-job>
      <script type="module" src="${jobglass}embed.js"></script>` }));
  await page.goto(servers.console);
  await expect(page.frameLocator('iframe').getByText(`Waiting for an access token from ${servers.console.slice(0, -1)}`))
    .toBeVisible();
  await page.evaluate((given) => { document.querySelector('jobglass-job').getToken = () => given; }, token);
  await expect(frameOf(page).verdict()).toHaveText('Succeeded in 1 min 8 s');
  servers.stop();
});

test('load() shows another job, with other expansions', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({ '/': hostPage(jobglass, `<jobglass-job src="${jobglass}"></jobglass-job>`) }));
  await page.goto(servers.console);
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
  const [request] = await Promise.all([
    page.waitForRequest((each) => each.url().includes('/v1/jobs/')),
    page.evaluate((id) => document.querySelector('jobglass-job').load(id, { expand: ['user', 'file'] }), seedJob),
  ]);
  expect(request.url()).toMatch(/expand=file,user$/);
  await expect.poll(() => heard(page, 'loaded')).toHaveLength(1);
  servers.stop();
});

test('the height follows the content, between the host’s limits', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({
    '/': `<style>#low { min-height: 0; max-height: 150px; } #free { min-height: 0; } #high { min-height: 600px; }</style>
      ${hostPage(jobglass, ['low', 'free', 'high'].map((id) => (
    `<jobglass-job id="${id}" title="${id}" src="${jobglass}" job="${seedJob}" view="compact"></jobglass-job>`)).join(''))}` }));
  await page.goto(servers.console);
  const height = (id) => page.locator(`#${id}`).evaluate((element) => element.offsetHeight);
  for (const id of ['low', 'free', 'high']) await expect(frameOf(page, id).verdict()).toBeVisible();
  const content = () => page.frameLocator('iframe[title="free"]').locator('#scrolled').evaluate((element) => element.offsetHeight);
  await expect.poll(async () => await height('free') === await content()).toBe(true);
  expect(await height('low')).toBe(150);
  expect(await height('high')).toBe(600);
  servers.stop();
});

test('the theme is the host’s choice, and the system’s without one', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const servers = await startBoth((jobglass) => ({
    '/': hostPage(jobglass, `<jobglass-job src="${jobglass}" job="${seedJob}" theme="dark"></jobglass-job>`) }));
  await page.goto(servers.console);
  await frameOf(page).idle();
  const html = page.frameLocator('iframe').locator('html');
  const background = () => html.evaluate((element) => getComputedStyle(element).backgroundColor);
  const choose = (theme) => page.evaluate((value) => document.querySelector('jobglass-job').setAttribute('theme', value), theme);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  const dark = await background();
  await choose('auto');
  await expect(html).not.toHaveAttribute('data-theme');
  const light = await background();
  expect(light).not.toBe(dark);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).toBe(dark);
  await choose('light');
  await expect(html).toHaveAttribute('data-theme', 'light');
  expect(await background()).toBe(light);
  servers.stop();
});

for (const [width, height] of [[400, 300], [320, 480]]) {
  test(`the compact view shows verdict and outputs in ${width} × ${height} without scrolling`, async ({ page }) => {
    const servers = await startBoth((jobglass) => ({
      '/': `<style>jobglass-job { width: ${width}px; height: ${height}px; }</style>` +
        hostPage(jobglass, `<jobglass-job src="${jobglass}" job="${liveJob}" view="compact"></jobglass-job>`) }));
    await page.goto(servers.console);
    const jobglass = frameOf(page);
    await expect(jobglass.verdict()).toBeVisible();
    await jobglass.idle();
    const bars = page.frameLocator('iframe').getByRole('progressbar');
    await expect(bars).toHaveCount(4);
    for (const part of [jobglass.verdict(), ...await bars.all(), jobglass.button('Open the full page')]) {
      const bottom = await part.evaluate((element) => element.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThanOrEqual(height);
    }
    for (const role of ['tab', 'textbox']) await expect(page.frameLocator('iframe').getByRole(role)).toHaveCount(0);
    await expect(jobglass.tokenField()).toHaveCount(0);
    const [full] = await Promise.all([page.waitForEvent('popup'), jobglass.button('Open the full page').click()]);
    await full.waitForLoadState();
    expect(full.url()).toBe(`${servers.jobglass}#job=${liveJob}`);
    await expect(new Jobglass(full).field('Job ID')).toHaveValue(liveJob);
    servers.stop();
  });
}

test('elements that are removed leave nothing behind', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({
    '/': hostPage(jobglass, `<jobglass-job title="kept" src="${jobglass}" job="${seedJob}"></jobglass-job>`) }));
  await page.goto(servers.console);
  await expect(frameOf(page, 'kept').verdict()).toBeVisible();
  await page.evaluate(async ([src, job, given]) => {
    window.gone = [];
    for (let count = 0; count < 3; ++count) {
      const element = document.createElement('jobglass-job');
      Object.assign(element, { title: 'gone', getToken: () => given });
      element.setAttribute('src', src);
      element.setAttribute('job', job);
      const loaded = new Promise((done) => { element.addEventListener('jobglass-loaded', done, { once: true }); });
      document.body.append(element);
      await loaded;
      element.remove();
      window.gone.push(new WeakRef(element));
    }
  }, [servers.jobglass, seedJob, token]);
  await expect(page.locator('iframe')).toHaveCount(1);
  const session = await page.context().newCDPSession(page);
  await expect.poll(async () => {
    await session.send('HeapProfiler.collectGarbage');
    return page.evaluate(() => window.gone.filter((each) => each.deref()).length);
  }).toBe(0);
  await page.evaluate((id) => document.querySelector('jobglass-job').load(id), liveJob);
  await expect.poll(() => heard(page, 'loaded')).toHaveLength(2);
  servers.stop();
});

test('a sandboxed frame without an origin gets its settings, its program and its token', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({
    '/': hostPage(jobglass, `<jobglass-job sandbox src="${jobglass}" job="${seedJob}" theme="dark"></jobglass-job>`) }));
  const urls = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto(servers.console);
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(frameOf(page).verdict()).toHaveText('Succeeded in 1 min 8 s');
  expect(await page.frames()[1].evaluate(() => self.origin)).toBe('null');
  expect(urls.filter((url) => url.includes('/v1/'))).toEqual([`${servers.jobglass}v1/jobs/${seedJob}?format=json`]);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
  servers.stop();
});

test('a host with a strict policy needs script-src and frame-src, and nothing else', async ({ page }) => {
  const policy = {};
  const servers = await startBoth((jobglass) => ({
    '/': `<!doctype html><jobglass-job src="${jobglass}" job="${seedJob}"></jobglass-job>
      <script type="module" src="${jobglass}embed.js"></script><script type="module" src="/app.js"></script>`,
    '/app.js': { type: 'text/javascript', body: `document.querySelector('jobglass-job').getToken = () => '${token}';` },
  }), policy);
  policy['Content-Security-Policy'] =
    `default-src 'none'; script-src 'self' ${servers.jobglass}embed.js; frame-src ${servers.jobglass}`;
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(servers.console);
  await expect(frameOf(page).verdict()).toHaveText('Succeeded in 1 min 8 s');
  expect(said.filter((text) => text.includes('Content Security Policy') && !text.includes('favicon'))).toEqual([]);
  servers.stop();
});

test('embed.js has at most 5 KB', async () => {
  expect((await stat('dist/embed.js')).size).toBeLessThanOrEqual(5120);
});
