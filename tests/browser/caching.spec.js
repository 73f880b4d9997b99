// What a browser keeps of the site: all that is named by its content, until index.html names something else.
import { expect, test } from '@playwright/test';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recipe, startFront, startNginx } from './deployments.js';
import { startJobglass } from './host_server.js';
import { Jobglass } from './page.js';

const hashed = /^(.+)\.([0-9a-f]{10})\.(css|js|svg|wasm|wasm\.js)$/;

async function copyOfSite() {
  const folder = await mkdtemp(join(tmpdir(), 'jobglass-caching-'));
  await cp('dist', folder, { recursive: true });
  // Servers tell versions apart by seconds.
  await utimes(join(folder, 'index.html'), new Date(0), new Date(0));
  return folder;
}

// What another build would have changed, had one of its scripts changed: the name of that, and index.html.
async function update(folder) {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const [old] = /jobglass\.[0-9a-f]+\.js/.exec(page);
  const script = `${await readFile(join(folder, old), 'utf8')}document.documentElement.dataset.build = 'newer';`;
  const name = `jobglass.${createHash('sha256').update(script).digest('hex').slice(0, 10)}.js`;
  for (const ending of ['', '.br', '.gz']) await rm(join(folder, old + ending));
  await writeFile(join(folder, name), script);
  await writeFile(join(folder, 'index.html'), page.replace(old, name));
  return name;
}

const servers = {
  'jobglass-server': async (folder) => startJobglass("'self'", '--site', folder),
  nginx: async (folder) => {
    const site = (await recipe('site')).replace('location /tools/jobglass/', 'location /').replace('/srv/jobglass/', `${folder}/`);
    const nginx = await startNginx(site);
    return { address: `${nginx.origin}/`, stop: nginx.stop };
  },
};

for (const [name, start] of Object.entries(servers)) {
  test(`a second visit to ${name} asks for the page only, and a reload finds an update`, async ({ page }) => {
    const folder = await copyOfSite();
    const server = await start(folder);
    const front = await startFront('/', server.address);
    const settings = name === 'nginx' ? [] : ['/sandbox.json 200'];
    const jobglass = new Jobglass(page);
    const answered = async (visit) => {
      front.answered.length = 0;
      await visit();
      await jobglass.idle();
      return [...front.answered].sort();
    };
    const first = await answered(() => page.goto(front.address));
    for (const part of ['/ 200', /^\/jobglass\..*\.js 200$/, /^\/jobglass\..*\.wasm 200$/, /^\/style\..*\.css 200$/]) {
      expect(first).toContainEqual(typeof part === 'string' ? part : expect.stringMatching(part));
    }
    await page.goto('about:blank');
    expect(await answered(() => page.goto(front.address))).toEqual(['/ 304', ...settings]);
    expect(await answered(() => page.reload())).toEqual(['/ 304', ...settings]);
    const script = await update(folder);
    expect(await answered(() => page.reload())).toEqual(['/ 200', `/${script} 200`, ...settings]);
    await expect(page.locator('html')).toHaveAttribute('data-build', 'newer');
    front.stop();
    await server.stop();
    await rm(folder, { recursive: true });
  });

  test(`${name} lets what is named by its content be kept for good, and nothing else`, async () => {
    const folder = await copyOfSite();
    const server = await start(folder);
    const caching = new Map();
    for (const file of await readdir(folder)) {
      if (/\.(br|gz)$/.test(file) || file === 'embed') continue;
      const response = await fetch(server.address + file);
      expect(response.status).toBe(200);
      caching.set(file, response.headers.get('cache-control'));
      const known = response.headers.get('etag');
      expect((await fetch(server.address + file, { headers: { 'If-None-Match': known } })).status).toBe(304);
    }
    const kept = [...caching.keys()].filter((file) => caching.get(file) === 'public, max-age=31536000, immutable');
    expect(kept).toEqual([...caching.keys()].filter((file) => hashed.test(file)));
    expect(new Set(caching.values()).size).toBe(2);
    for (const file of ['index.html', 'embed.js', 'embed.d.ts', 'LICENSE.txt']) expect(caching.get(file)).toBe('no-cache');
    const gone = await fetch(`${server.address}jobglass.0123456789.js`);
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, name === 'nginx' ? null : 'no-store']);
    await server.stop();
    await rm(folder, { recursive: true });
  });
}

test('the built site has each file once, under the hash of its content', async () => {
  const stems = new Set();
  const files = (await readdir('dist')).filter((file) => hashed.test(file));
  for (const file of files) {
    const [, stem, hash, ending] = hashed.exec(file);
    expect(stems).not.toContain(`${stem}.${ending}`);
    stems.add(`${stem}.${ending}`);
    // The program has the hash of the script that it is in, too.
    const bytes = await readFile(join('dist', ending === 'wasm' ? `${file}.js` : file));
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex').slice(0, 10));
  }
  expect([...stems].sort()).toEqual(['early.js', 'host_port.js', 'icon.svg', 'jobglass.js', 'jobglass.wasm', 'jobglass.wasm.js',
    'key_meanings.js', 'keys_sheet.js', 'plain.css', 'print.css', 'style.css']);
});
