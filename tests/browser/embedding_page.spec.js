// What EMBEDDING.md shows, as it is written there but for the addresses; and that each of its sentences has a test.
import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, listens } from './deployments.js';
import { claims } from './embedding_claims.js';
import { startHost, startJobglass } from './host_server.js';
import { Jobglass, seedJob, token } from './page.js';

const text = await readFile(new URL('../../EMBEDDING.md', import.meta.url), 'utf8');
const blocks = (language) => [...text.matchAll(new RegExp('```' + language + '\n([^`]*)```', 'g'))].map(([, block]) => block);

// The example of a server, with a token.
async function startExample() {
  const folder = await mkdtemp(join(tmpdir(), 'jobglass-example-'));
  const file = join(folder, 'server.mjs');
  await writeFile(file, blocks('js')[0]);
  const port = await freePort();
  const server = spawn('node', [file], { env: { ...process.env, PORT: port, MEDIAHUB_TOKEN: token }, stdio: 'inherit' });
  const address = `http://127.0.0.1:${port}/mediahub-token`;
  await listens(address);
  return { address, async stop() { server.kill(); await rm(folder, { recursive: true }); } };
}

test('the start is all it takes', async ({ page }) => {
  const [, start] = blocks('html');
  expect(start.trim().split('\n')).toHaveLength(5);
  const pages = {};
  const host = await startHost(pages);
  const jobglass = await startJobglass(host.hostOf('console'));
  pages['/'] = `<!doctype html>${start.replace('https://tools.example.com/jobglass/', jobglass.address)}`;
  pages['/mediahub-token'] = { type: 'text/plain', body: token };
  await page.goto(`${host.hostOf('console')}/`);
  await expect(new Jobglass(page, page.frameLocator('iframe')).verdict()).toHaveText('Succeeded in 1 min 8 s');
  expect(start).toContain(seedJob);
  host.close();
  jobglass.stop();
});

test('the example of a server gives a token to whoever is signed in', async () => {
  const example = await startExample();
  const ask = (method, headers = {}) => fetch(example.address, { method, headers });
  expect((await ask('GET')).status).toBe(404);
  expect((await ask('POST')).status).toBe(401);
  const given = await ask('POST', { Cookie: 'session=1' });
  expect(given.status).toBe(200);
  expect(given.headers.get('cache-control')).toBe('no-store');
  expect(await given.text()).toBe(token);
  await example.stop();
});

test('the types are beside embed.js', async ({ baseURL }) => {
  const types = await (await fetch(new URL('embed.d.ts', baseURL))).text();
  expect(types).toBe(await readFile('web/embed.d.ts', 'utf8'));
  for (const name of ['getToken', 'load', 'reload', 'jobglass-finished']) expect(types).toContain(name);
});

// Of paragraphs and of rows of tables, without headings and code.
function sentences() {
  return text.replace(/```[^`]*```/g, '').split(/\n\n+/).flatMap((block) => {
    if (block.startsWith('#')) return [];
    if (block.startsWith('|')) return block.trim().split('\n').slice(2).map((row) => row.replace(/^\| */, '').replace(/ *\| */, ': '));
    return block.replaceAll('\n', ' ').trim().split(/(?<=[.:])\s+(?=[A-Z`'])/);
  }).filter((sentence) => sentence !== '');
}

test('every sentence has a test', async () => {
  const said = sentences();
  expect(said.length).toBeGreaterThan(50);
  for (const sentence of said) {
    expect([sentence, Object.keys(claims).filter((beginning) => sentence.startsWith(beginning)).length]).toEqual([sentence, 1]);
  }
  for (const [beginning, tests] of Object.entries(claims)) {
    expect([beginning, said.filter((sentence) => sentence.startsWith(beginning)).length]).toEqual([beginning, 1]);
    expect(tests.length).toBeGreaterThan(0);
    for (const [file, title] of tests) {
      const source = await readFile(new URL(`../${file}`, import.meta.url), 'utf8');
      expect([file, title, ["'", '`'].some((quote) => source.includes(`test(${quote}${title}${quote}`))]).toEqual([file, title, true]);
    }
  }
});
