// The request tab: what it says of same-origin, cross-origin and failed requests, and copies that
// other programs really run.
import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { promisify } from 'node:util';
import { Jobglass, seedJob, token } from './page.js';

const run = promisify(execFile);

async function open(page, jobId = seedJob) {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load(jobId);
  await jobglass.tab('Request').click();
  await jobglass.idle();
  return jobglass;
}

const part = (page, name) => page.getByRole('region', { name, exact: true });
const rows = (page) => page.getByRole('radiogroup', { name: 'Requests of this page' }).getByRole('radio');

async function copied(page, jobglass, button, what) {
  await jobglass.button(button).click();
  await expect(page.getByRole('status')).toHaveText(`Copied the ${what}`);
  return page.evaluate(() => navigator.clipboard.readText());
}

// An API of another origin; `answer(request, response)` writes what comes, CORS is granted.
async function serveApi(answer) {
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method !== 'OPTIONS') return answer(request, response);
    return response.writeHead(204, { 'Access-Control-Allow-Headers': 'Authorization, Accept' }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function openAt(page, api, jobId = seedJob) {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.button('Connection').click();
  await jobglass.field('API address').fill(`${api.origin}/v1`);
  await jobglass.load(jobId);
  await jobglass.tab('Request').click();
  await jobglass.idle();
  return jobglass;
}

const job = (id) => JSON.stringify({ job: { id, status: 'SUCCESS', user_data: 'x'.repeat(2000) } });

test('a request to the page\'s own origin shows everything', async ({ page, baseURL }) => {
  await open(page);
  await expect(part(page, 'Request')).toContainText(new URL(`/v1/jobs/${seedJob}?format=json`, baseURL).href);
  await expect(part(page, 'Request')).toContainText('Bearer ••••••••');
  const answer = part(page, 'Response');
  for (const words of ['200 OK', 'Wait', 'Download', 'not compressed', 'cache-control', 'no-store',
    'access-control-expose-headers', 'only Set-Cookie could be missing']) {
    await expect(answer).toContainText(words);
  }
  await expect(answer).not.toContainText('not reported');
  await expect(answer).not.toContainText('CORS');
  await expect(answer).not.toContainText('Redirected');
});

test('what another origin does not expose is said to be hidden', async ({ page }) => {
  const api = await serveApi((request, response) => response
    .writeHead(200, { 'Content-Type': 'application/json', 'X-Secret': 'unseen' }).end(job(seedJob)));
  await openAt(page, api);
  const answer = part(page, 'Response');
  await expect(answer).toContainText('hidden by CORS');
  await expect(answer).toContainText('not reported by the browser (needs Timing-Allow-Origin)');
  await expect(answer).toContainText('content-type');
  await expect(answer).not.toContainText('x-secret');
  api.close();
});

test('what another origin does expose is shown', async ({ page }) => {
  const body = gzipSync(job(seedJob));
  const api = await serveApi((request, response) => response.writeHead(200, {
    'Content-Type': 'application/json', 'Content-Encoding': 'gzip', 'Timing-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Content-Encoding, X-Shown', 'X-Shown': 'seen',
  }).end(body));
  await openAt(page, api);
  const answer = part(page, 'Response');
  await expect(answer).toContainText(`${body.length} bytes, compressed to`);
  await expect(answer).toContainText('(gzip)');
  await expect(answer).toContainText('x-shown');
  await expect(answer).toContainText('Queue with CORS preflight');
  await expect(answer).not.toContainText('not reported');
  api.close();
});

test('a redirect is told with where it led', async ({ page }) => {
  const api = await serveApi((request, response) => {
    if (request.url.startsWith('/v1/')) return response.writeHead(302, { Location: `/moved${request.url}&sign=private` }).end();
    return response.writeHead(200, { 'Content-Type': 'application/json' }).end(job(seedJob));
  });
  await openAt(page, api);
  await expect(part(page, 'Response')).toContainText('Redirected to');
  await expect(part(page, 'Response')).toContainText(`${api.origin}`);
  expect(await page.content()).not.toContain('sign=private');
  api.close();
});

test('a refused request brings the diagnosis', async ({ page }) => {
  await open(page, '000000000000000000000404');
  const answer = part(page, 'Response');
  await expect(answer).toContainText('404 Not Found');
  await expect(answer).toContainText('Job not found');
  await expect(answer).toContainText('The API says');
});

test('a request that met no network brings the diagnosis too', async ({ page, context }) => {
  const jobglass = await open(page);
  await context.setOffline(true);
  await jobglass.button('Reload').click();
  await jobglass.idle();
  const answer = part(page, 'Response');
  await expect(answer).toContainText('no response that this page can read');
  await expect(answer).toContainText('Problem');
  await expect(answer).not.toContainText('Other headers');
});

test('requests are listed newest first, the single objects\' too, and each can be shown', async ({ page }) => {
  const jobglass = await open(page);
  await jobglass.tab('Job').click();
  await page.getByRole('button', { name: /^Expand/ }).first().click();
  await jobglass.idle();
  await jobglass.tab('Request').click();
  await jobglass.idle();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).nth(1)).toBeChecked();
  await expect(rows(page).nth(0)).toHaveAccessibleName(/GET http.*\?format=json · 200 OK · .* · \d+\sms · \d\d:\d\d:\d\d/);
  await rows(page).nth(0).check();
  await jobglass.idle();
  await expect(part(page, 'Request')).not.toContainText('/v1/jobs/');
  await expect(part(page, 'Response')).toContainText('200 OK');
  const command = await copied(page, jobglass, 'Copy as cURL', 'cURL command');
  expect(command).not.toContain('/v1/jobs/');
});

test.describe('a copy run by its own program gets the same body', () => {
  const tools = [
    ['Copy as cURL', 'cURL command', 'curl', (text) => ['sh', ['-c', `${text} --silent`]]],
    ['Copy as HTTPie', 'HTTPie command', 'http', (text) => ['sh', ['-c', `${text} --ignore-stdin`]]],
    ['Copy as Python', 'Python program', 'python3', (text) => ['python3', ['-c', text]]],
    ['Copy as fetch()', 'fetch() call', 'node', (text) => ['node', ['--input-type=module', '-e', text]]],
  ];
  for (const [button, what, program, command] of tools) {
    test(button, async ({ page }) => {
      const found = await run('sh', ['-c', `command -v ${program}`]).then(() => true, () => false);
      test.skip(!found, `SKIPPED: there is no ${program} on this machine`);
      const jobglass = new Jobglass(page);
      await jobglass.open();
      await jobglass.field('User data').fill('it\'s "$HOME" `id` \\ !! %41 é\u2028');
      const [response] = await Promise.all([
        page.waitForResponse((each) => each.url().includes('/v1/jobs/')),
        jobglass.load('510000000000000000000009'),
      ]);
      await jobglass.tab('Request').click();
      await jobglass.idle();
      const text = await copied(page, jobglass, button, what);
      expect(text).toContain(response.url());
      expect(text).toContain('MEDIAHUB_TOKEN');
      expect(text).not.toContain(token);
      const [file, values] = command(text);
      const output = (await run(file, values, { env: { ...process.env, MEDIAHUB_TOKEN: token } })).stdout;
      expect(output).toContain(await response.text());
    });
  }
});

test('the token is in no element, no copy and no address', async ({ page }) => {
  const jobglass = await open(page);
  for (const [button, what] of [['Copy URL', 'URL'], ['Copy as cURL', 'cURL command'],
    ['Copy as fetch()', 'fetch() call'], ['Copy as HTTPie', 'HTTPie command'], ['Copy as Python', 'Python program']]) {
    expect(await copied(page, jobglass, button, what)).not.toContain(token);
  }
  expect(await page.content()).not.toContain(token);
  expect(page.url()).not.toContain(token);
});
