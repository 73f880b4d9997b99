// Pages that embed Jobglass and mean no good: what they may not do, and what is said of them.
import { expect, test } from '@playwright/test';
import { startHost, startJobglass } from './host_server.js';
import { Jobglass, seedJob, token } from './page.js';

// A page that shakes hands by itself and keeps all that the frame says: to its window, and through each of `ports`.
const byHand = (jobglass, ports = 1) => `<!doctype html><title>Host</title><script>
  window.toWindow = [];
  window.toPorts = [];
  window.ports = [];
  addEventListener('message', (event) => {
    toWindow.push(event.data);
    for (let number = 0; number < ${ports}; ++number) {
      const { port1, port2 } = new MessageChannel();
      toPorts.push([]);
      port1.onmessage = ({ data }) => toPorts[number].push(data);
      window.ports.push(port1);
      event.source.postMessage({ jobglass: 'port' }, '*', [port2]);
    }
  });
  window.say = (message, number = 0) => window.ports[number].postMessage(message);
</script><iframe title="Jobglass" width="1000" height="700" src="${jobglass}"></iframe>`;

// Jobglass lists console.localhost; with `open` any page may show it.
async function startBoth(pagesFor, open = ' *') {
  const pages = {};
  const host = await startHost(pages);
  const jobglass = await startJobglass(host.hostOf('console') + open);
  Object.assign(pages, pagesFor(jobglass.address, host.hostOf));
  return { jobglass: jobglass.address, at: (name) => `${host.hostOf(name)}/`, stop() { host.close(); jobglass.stop(); } };
}

const frameOf = (page) => new Jobglass(page, page.frameLocator('iframe[title="Jobglass"]'));
const look = { type: 'look', theme: 'auto', view: 'full', language: '', downloads: true };
const load = (job) => ({ type: 'load', job, expand: '' });
const say = (page, message, number = 0) => page.evaluate(([what, which]) => window.say(what, which), [message, number]);
const saidToPort = (page, type, number = 0) => page.evaluate(
  ([wanted, which]) => (window.toPorts[which] ?? []).filter((each) => each.type === wanted), [type, number]);

for (const name of ['evil-console', 'console.evil', 'other']) {
  test(`${name}.localhost is not console.localhost: it is refused and named`, async ({ page }) => {
    const servers = await startBoth((jobglass) => ({ '/': byHand(jobglass) }));
    await page.goto(servers.at(name));
    const jobglass = frameOf(page);
    await jobglass.idle();
    const origin = servers.at(name).slice(0, -1);
    await expect(page.frameLocator('iframe').getByText(`The page around this one, ${origin}, tried to hand over a job, but this ` +
      `site doesn’t list it. To allow it, the operator of this site adds it to the head of index.html: ` +
      `<meta name="jobglass-hosts" content="${origin}">`)).toBeVisible();
    await say(page, look);
    await say(page, load(seedJob));
    await jobglass.tokenField().fill('a-token-of-the-user');
    await expect(jobglass.field('Job ID')).toHaveValue(seedJob);  // the sandbox's own proposal
    expect(await page.evaluate(() => [window.toWindow, window.toPorts])).toEqual([[{ jobglass: 'here' }], [[]]]);
    await expect(page.frameLocator('iframe').getByRole('tab', { name: 'Raw' })).toBeDisabled();
    servers.stop();
  });
}

test('a page that is not listed can’t show the page at all where the server says so', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({ '/': byHand(jobglass) }), '');
  await page.goto(servers.at('evil-console'));
  await expect(page.frameLocator('iframe').locator('html[data-jobglass]')).toHaveCount(0);
  await page.goto(servers.at('console'));
  await frameOf(page).idle();
  servers.stop();
});

test('a stranger around the listed page is warned of before a token is typed', async ({ page }) => {
  const servers = await startBoth((jobglass, at) => ({
    '/': byHand(jobglass), '/outer': `<iframe title="outer" width="1100" height="800" src="${at('console')}/"></iframe>` }));
  await page.goto(`${servers.at('evil')}outer`);
  const frame = page.frameLocator('iframe[title="outer"]').frameLocator('iframe');
  await new Jobglass(page, frame).idle();
  const stranger = servers.at('evil').slice(0, -1);
  const warning = frame.getByText(`This page is shown inside ${stranger}, which this site doesn’t list. Enter an access token only ` +
    'if you trust that page.');
  await expect(warning).toBeVisible();
  servers.stop();
});

test('the script that knows who is around the page is loaded in frames, which don’t start without it', async ({ page, baseURL }) => {
  const urls = [];
  page.on('request', (request) => urls.push(request.url()));
  await new Jobglass(page).open(baseURL);
  expect(urls.filter((url) => url.includes('/host_port.'))).toEqual([]);
  const servers = await startBoth((jobglass) => ({ '/': byHand(jobglass) }));
  await page.route('**/host_port.*.js', (route) => route.abort());
  await page.goto(servers.at('evil'));
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText(/^host_port\..*\.js couldn’t be loaded\. Reload the page\./)).toBeVisible();
  await expect(frame.getByLabel('Access token')).toHaveCount(0);
  servers.stop();
});

test('the first port wins, and a second page at the port has no say', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({ '/': byHand(jobglass, 2) }));
  await page.goto(servers.at('console'));
  await frameOf(page).idle();
  await say(page, { ...look, view: 'compact' }, 1);
  await say(page, load('evil'), 1);
  await say(page, look);
  await say(page, load(seedJob));
  await expect.poll(() => saidToPort(page, 'token')).toEqual([{ type: 'token', number: 1, reason: 'start', job: seedJob }]);
  await say(page, { type: 'token', number: 1, token: 'evil-token' }, 1);
  await say(page, { type: 'token', number: 1, token });
  await expect(frameOf(page).verdict()).toHaveText('Succeeded in 1 min 8 s');
  expect(await page.evaluate(() => window.toPorts[1])).toEqual([]);
  servers.stop();
});

test('malformed messages, prototype tricks and floods change nothing', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({ '/': byHand(jobglass) }));
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(servers.at('console'));
  const jobglass = frameOf(page);
  await jobglass.idle();
  await page.evaluate(() => {
    const frame = document.querySelector('iframe').contentWindow;
    const odd = [null, 0, 'load', [], {}, { type: 'toString' }, { type: '__proto__' }, { type: 'constructor' },
      JSON.parse('{"type":"load","job":"x","expand":"","__proto__":{"polluted":true}}'),
      { type: 'load', job: {}, expand: '' }, { type: 'load', job: 'x'.repeat(5000), expand: '' },
      { type: 'token', number: 1, token: 'unasked' }, { type: 'token', number: '1', token: 'x' },
      { type: 'look', theme: 'red', view: 'full', language: '' }];
    for (let round = 0; round < 500; ++round) {
      for (const each of odd) window.say(each);
      for (const each of odd) frame.postMessage(each, '*');
    }
  });
  expect(await page.frames()[1].evaluate(() => ({}).polluted)).toBe(undefined);
  const urls = [];
  page.on('request', (request) => urls.push(request.url()));
  await say(page, look);
  // The first counts, and of all that come at once the last.
  await page.evaluate((job) => {
    for (let number = 0; number < 500; ++number) window.say({ type: 'load', job: `job-${number}`, expand: '' });
    window.say({ type: 'load', job, expand: '' });
  }, seedJob);
  await expect.poll(() => saidToPort(page, 'token')).toHaveLength(1);
  await expect(jobglass.field('Job ID')).toHaveValue(seedJob);
  await say(page, { type: 'token', number: 1, token });
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  expect(urls.filter((url) => url.includes('/v1/'))).toHaveLength(1);
  expect(faults).toEqual([]);
  servers.stop();
});

test('a host that goes away while it is asked for a token is waited for 30 seconds', async ({ page }) => {
  test.setTimeout(120_000);
  const servers = await startBoth((jobglass) => ({ '/': byHand(jobglass) }));
  await page.goto(servers.at('console'));
  await frameOf(page).idle();
  await say(page, look);
  await say(page, load(seedJob));
  await expect.poll(() => saidToPort(page, 'token')).toHaveLength(1);
  await page.evaluate(() => window.ports[0].close());
  await expect(page.frameLocator('iframe').getByText(
    `The page around this one, ${servers.at('console').slice(0, -1)}, gave no access token.`).first()).toBeVisible({ timeout: 60_000 });
  await frameOf(page).idle();
  servers.stop();
});

test('a window hears that the frame is there, and nothing else', async ({ page }) => {
  const servers = await startBoth((jobglass) => ({ '/': byHand(jobglass) }));
  await page.goto(servers.at('console'));
  await frameOf(page).idle();
  await say(page, look);
  await say(page, load(seedJob));
  await expect.poll(() => saidToPort(page, 'token')).toHaveLength(1);
  await say(page, { type: 'token', number: 1, token });
  await expect.poll(() => saidToPort(page, 'loaded')).toHaveLength(1);
  expect(await page.evaluate(() => window.toWindow)).toEqual([{ jobglass: 'here' }]);
  const toPort = await page.evaluate(() => window.toPorts[0]);
  expect([...new Set(toPort.map((each) => each.type))].sort()).toEqual(['height', 'loaded', 'ready', 'token']);
  expect(Object.keys(toPort.find((each) => each.type === 'loaded').detail).sort()).toEqual(['at', 'job', 'percent', 'status']);
  expect(JSON.stringify(toPort)).not.toContain(token);
  servers.stop();
});
