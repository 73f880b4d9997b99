// dist/ at home on any static file server, in any folder, and in an iframe of another origin.
import { expect, test } from '@playwright/test';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Jobglass, seedJob, token } from './page.js';

const types = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

// The plainest static server there is: no CORS, no compression, and the site in a folder.
async function serve(folder, pages = {}) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://here').pathname;
    if (pages[path]) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(pages[path]);
      return;
    }
    const file = path.startsWith(folder) ? path.slice(folder.length) || 'index.html' : null;
    try {
      const bytes = await readFile(join('dist', file));
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function loadSeed(jobglass, baseURL) {
  await jobglass.idle();
  await jobglass.button('Connection').click();
  await jobglass.field('API address').fill(new URL('/v1', baseURL).href);
  await jobglass.load(seedJob, token);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
}

test('a plain static server and a sub-path', async ({ page, baseURL }) => {
  const server = await serve('/deep/er/jobglass/');
  const jobglass = new Jobglass(page);
  await page.goto(`${server.origin}/deep/er/jobglass/`);
  await loadSeed(jobglass, baseURL);
  server.close();
});

for (const sandbox of ['', ' sandbox="allow-scripts"']) {
  test(`an iframe of another origin${sandbox}`, async ({ page, baseURL }) => {
    const site = await serve('/');
    const host = await serve('/none/', {
      '/': `<!doctype html><title>Host</title><iframe${sandbox} width="1200" height="800" src="${site.origin}/"></iframe>`,
    });
    await page.goto(host.origin.replace('127.0.0.1', 'localhost'));
    await loadSeed(new Jobglass(page, page.frameLocator('iframe')), baseURL);
    site.close();
    host.close();
  });
}

test('a page that fixes its API address', async ({ page, baseURL }) => {
  const html = (await readFile('dist/index.html', 'utf8'))
    .replace('<head>', `<head><meta name="jobglass-api" content="${new URL('/v1', baseURL).href}">`);
  const server = await serve('/', { '/fixed.html': html });
  const jobglass = new Jobglass(page);
  await page.goto(`${server.origin}/fixed.html`);
  await jobglass.idle();
  await jobglass.button('Connection').click();
  await expect(jobglass.field('API address')).not.toBeEditable();
  await jobglass.load(seedJob, token);
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  server.close();
});

test('an API that does not allow this page is explained as that', async ({ page }) => {
  const silent = await serve('/none/');
  const site = await serve('/');
  const jobglass = new Jobglass(page);
  await page.goto(site.origin);
  await jobglass.idle();
  await jobglass.button('Connection').click();
  await jobglass.field('API address').fill(`${silent.origin}/v1`);
  await jobglass.load(seedJob, token);
  await expect(jobglass.verdict()).toHaveText('The browser blocked the response');
  await expect(page.getByText('Still possible')).toBeVisible();
  await expect(jobglass.button('Try again')).toBeVisible();
  silent.close();
  site.close();
});

test('without WebGL the page is text', async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return /webgl/.test(kind) ? null : get.call(this, kind, ...rest);
    };
  });
  const jobglass = new Jobglass(page);
  await page.goto(baseURL);
  await jobglass.idle();
  await jobglass.load();
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  const color = await jobglass.verdict().evaluate((heading) => getComputedStyle(heading).color);
  expect(color).not.toMatch(/, 0\)$/);
  await page.screenshot({ path: 'build/browser-tests/screens/without-webgl.png' });
  await page.close();
});
