// The built site where it may live: the real servers, with the recipes that scripts/nginx offers.
import { expect, test } from '@playwright/test';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort, listens, recipe, startNginx } from './deployments.js';
import { startHost, startJobglass } from './host_server.js';
import { Jobglass, seedJob, token } from './page.js';

// nginx with the files at the root of its site.
async function startSite(options) {
  const site = (await recipe('site')).replace('location /tools/jobglass/', 'location /').replace('/srv/jobglass/', `${resolve('dist')}/`);
  const nginx = await startNginx(site, options);
  return { address: `${nginx.origin}/`, stop: nginx.stop };
}

// An answer as it is sent: fetch() would decompress it.
function rawGet(address, accept) {
  return new Promise((done, fail) => {
    get(address, { headers: { 'Accept-Encoding': accept } }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => done({ headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', fail);
  });
}

async function expectSeed(page, address, apiAddress) {
  const jobglass = new Jobglass(page);
  await jobglass.open(address);
  if (apiAddress) {
    await jobglass.button('Connection').click();
    await jobglass.field('API address').fill(apiAddress);
  }
  await jobglass.load(seedJob, token);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
}

test('python3 -m http.server', async ({ page, baseURL }) => {
  const port = await freePort();
  const python = spawn('python3', ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', 'dist', String(port)], { stdio: 'ignore' });
  await listens(`http://127.0.0.1:${port}`);
  await expectSeed(page, `http://127.0.0.1:${port}/`, new URL('v1', baseURL).href);
  python.kill();
});

test('a file that is opened from a disk', async ({ page, baseURL }) => {
  await expectSeed(page, pathToFileURL(resolve('dist/index.html')).href, new URL('v1', baseURL).href);
});

test('nginx with the files, in a folder and at the root', async ({ page, baseURL }) => {
  const site = (await recipe('site')).replace('/srv/jobglass/', `${resolve('dist')}/`);
  for (const path of ['/tools/jobglass/', '/']) {
    const nginx = await startNginx(site.replace('location /tools/jobglass/', `location ${path}`));
    const responses = new Map();
    page.on('response', (response) => responses.set(response.url(), response.headers()));
    await expectSeed(page, nginx.origin + path, new URL('v1', baseURL).href);
    const program = [...responses.keys()].find((url) => url.endsWith('.wasm'));
    expect(program).toMatch(`${nginx.origin}${path}jobglass.`);
    expect(responses.get(program)).toMatchObject({ 'content-type': 'application/wasm', 'content-encoding': 'gzip' });
    expect(responses.get(nginx.origin + path)).toMatchObject({ 'content-security-policy': "frame-ancestors 'self'" });
    await nginx.stop();
  }
});

// What jobglass-server and nginx send of a file to a browser that takes `accept`.
for (const [name, start] of [
  ['jobglass-server', () => startJobglass("'self'")],
  ['nginx', () => startSite({})],
  ['nginx with its module for brotli', () => startSite({ brotli: true })],
]) {
  test(`${name} sends what was compressed beforehand to those who take it`, async () => {
    const server = await start();
    const program = (await readdir('dist')).find((file) => file.endsWith('.wasm'));
    const best = name === 'nginx' ? 'gzip' : 'br';
    for (const [accept, coding] of [['gzip, deflate, br', best], ['gzip', 'gzip'], ['identity', null], ['br;q=0, gzip', 'gzip']]) {
      const { headers, body } = await rawGet(server.address + program, accept);
      expect([accept, headers['content-encoding'] ?? null]).toEqual([accept, coding]);
      expect(headers).toMatchObject({ 'content-type': 'application/wasm', 'vary': 'Accept-Encoding' });
      const sent = { br: '.br', gzip: '.gz' }[coding] ?? '';
      expect(body.equals(await readFile(join('dist', program + sent)))).toBe(true);
    }
    await server.stop();
  });
}

test('embed.js from nginx, in a page of another site', async ({ page, baseURL }) => {
  const folder = await mkdtemp(join(tmpdir(), 'jobglass-site-'));
  await cp('dist', folder, { recursive: true });
  const pages = {};
  const host = await startHost(pages);
  const listed = host.hostOf('console');
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  await writeFile(join(folder, 'index.html'), html.replace('<head>',
    `<head><meta name="jobglass-hosts" content="${listed}"><meta name="jobglass-api" content="${new URL('v1', baseURL).href}">`));
  const nginx = await startNginx((await recipe('site')).replace('/srv/jobglass/', `${folder}/`)
    .replace("frame-ancestors 'self'", `frame-ancestors ${listed}`));
  pages['/'] = `<!doctype html><script type="module" src="${nginx.origin}/tools/jobglass/embed.js"></script>
    <jobglass-job job="${seedJob}"></jobglass-job>
    <script type="module">document.querySelector('jobglass-job').getToken = () => '${token}';</script>`;
  await page.goto(`${listed}/`);
  await expect(new Jobglass(page, page.frameLocator('iframe')).verdict()).toHaveText('Succeeded in 1 min 8 s');
  host.close();
  await nginx.stop();
  await rm(folder, { recursive: true });
});

test('nginx in front of the proxy, in a folder and at the root', async ({ page, baseURL }) => {
  const server = await startJobglass("'self'", '--upstream', new URL('v1', baseURL).href);
  const front = (await recipe('server')).replace('http://127.0.0.1:8080/', server.address);
  for (const path of ['/tools/jobglass/', '/']) {
    const nginx = await startNginx(front.replace('location /tools/jobglass/', `location ${path}`));
    await expectSeed(page, nginx.origin + path);
    expect(await nginx.log()).not.toContain(seedJob);
    await nginx.stop();
  }
  server.stop();
});

// A TLS server for the name, whose certificate `ca` is its own.
async function startApi(folder, name) {
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`, '-addext',
    `subjectAltName=DNS:${name}`, '-keyout', join(folder, 'key.pem'), '-out', join(folder, 'ca.pem')], { stdio: 'ignore' });
  const asked = [];
  const body = await readFile('tests/document/data/seed_job.txt', 'utf8');
  const server = createServer({ key: await readFile(join(folder, 'key.pem')), cert: await readFile(join(folder, 'ca.pem')) },
    (request, response) => {
      asked.push({ method: request.method, url: request.url, headers: request.headers });
      response.writeHead(200, { 'Content-Type': 'application/json', 'Set-Cookie': 'a=b' }).end(body);
    });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { asked, port: server.address().port, close: () => server.close() };
}

test('nginx alone as the way to the API', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'jobglass-api-'));
  await cp('dist', join(folder, 'site'), { recursive: true });
  const index = join(folder, 'site', 'index.html');
  await writeFile(index, (await readFile(index, 'utf8')).replace('<head>', '<head><meta name="jobglass-api" content="v1">'));
  const api = await startApi(folder, 'api.xvid.com');
  const site = (await recipe('site')).replace('/srv/jobglass/', `${folder}/site/`);
  const way = (await recipe('api')).replace('proxy_pass https://api.xvid.com/', `proxy_pass https://127.0.0.1:${api.port}/`);
  const nginx = await startNginx(site + way.replace('/etc/ssl/certs/ca-certificates.crt', join(folder, 'ca.pem')));
  const address = `${nginx.origin}/tools/jobglass/`;
  await page.context().addCookies([{ name: 'session', value: 'secret', url: nginx.origin }]);
  await expectSeed(page, address);
  expect(api.asked).toHaveLength(1);
  expect(api.asked[0]).toMatchObject({ method: 'GET', url: `/v1/jobs/${seedJob}?format=json` });
  expect(Object.keys(api.asked[0].headers).sort()).toEqual(['accept', 'authorization', 'host']);
  expect(api.asked[0].headers).toMatchObject({ authorization: `Bearer ${token}`, host: 'api.xvid.com' });
  expect((await fetch(`${address}v1/jobs/a`)).headers.get('set-cookie')).toBe(null);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect((await fetch(`${address}v1/jobs/a`, { method })).status).toBe(403);
  }
  expect(await nginx.log()).not.toMatch(/v1\/jobs/);
  await nginx.stop();

  // Without trust in its certificate, the API gets no token.
  const count = api.asked.length;
  const distrustful = await startNginx(way);
  expect((await fetch(`${distrustful.origin}/tools/jobglass/v1/jobs/a`, { headers: { Authorization: 'Bearer x' } })).status).toBe(502);
  expect(api.asked).toHaveLength(count);
  await distrustful.stop();
  api.close();
  await rm(folder, { recursive: true });
});
