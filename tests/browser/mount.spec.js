// The page below a path, with its API beside it: served there by jobglass-server itself, and by another server in
// front of it.
import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startFront } from './deployments.js';
import { Jobglass, seedJob, token } from './page.js';

async function startServer(...options) {
  const server = spawn('build/bin/jobglass-server', ['--site', 'dist', '--port', '0', ...options],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(server.stdout, 'data');
  return { address: /http:\S+/.exec(String(line))[0], stop: () => server.kill() };
}

// Everything that the page asks for is below `address`.
async function expectSeed(page, address) {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const jobglass = new Jobglass(page);
  await jobglass.open(address);
  await jobglass.load(seedJob, token);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  expect(asked).toContainEqual(expect.stringContaining(`${address}v1/jobs/${seedJob}`));
  expect(asked.filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url))).toEqual([]);
}

test('the sandbox below a path', async ({ page }) => {
  const server = await startServer('--mount', '/sub/path');
  expect(server.address).toMatch(/\/sub\/path\/$/);
  await expectSeed(page, server.address);
  server.stop();
});

test('the proxy below a path', async ({ page, baseURL }) => {
  const server = await startServer('--mount', '/sub/path', '--upstream', new URL('/v1', baseURL).href);
  await expectSeed(page, server.address);
  server.stop();
});

test('another server in front', async ({ page, baseURL }) => {
  const server = await startServer('--upstream', new URL('/v1', baseURL).href);
  const sandbox = await startFront('/apps/jobglass/', baseURL);
  const proxy = await startFront('/apps/proxied/', server.address);
  await expectSeed(page, sandbox.address);
  await expectSeed(page, proxy.address);
  for (const each of [sandbox, proxy, server]) each.stop();
});
