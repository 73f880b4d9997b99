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

// Run in the page before its own scripts.
function refuseWebGL() {
  const get = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return /webgl/.test(kind) ? null : get.call(this, kind, ...rest);
  };
}

function spoilShaders() {
  const set = WebGL2RenderingContext.prototype.shaderSource;
  WebGL2RenderingContext.prototype.shaderSource = function (shader, source) {
    set.call(this, shader, source.replace('void main()', 'void main(no_such_type value)'));
  };
}

function spoilLinking() {
  // Two shaders of one kind do not make a program.
  const attach = WebGL2RenderingContext.prototype.attachShader;
  WebGL2RenderingContext.prototype.attachShader = function (program, shader) {
    if (this.getShaderParameter(shader, this.SHADER_TYPE) === this.VERTEX_SHADER) attach.call(this, program, shader);
  };
}

function falsifyPixels() {
  const read = CanvasRenderingContext2D.prototype.getImageData;
  CanvasRenderingContext2D.prototype.getImageData = function (...area) {
    const image = read.apply(this, area);
    image.data[0] ^= 1;
    return image;
  };
}

for (const [what, spoil, reason] of [
  ['WebGL', refuseWebGL, /^Jobglass shows its page without the canvas: the browser has no WebGL2$/],
  ['a shader that compiles', spoilShaders, /without the canvas: the graphics driver refuses a shader: .*no_such_type/s],
  ['a program that links', spoilLinking, /without the canvas: the graphics driver refuses a shader: .*[a-z]{3}/s],
  ['true pixels', falsifyPixels, /without the canvas: the browser falsifies the pixels of a canvas$/],
]) {
  test(`without ${what} the page is text, and the console says why`, async ({ page }) => {
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    await page.addInitScript(spoil);
    const jobglass = new Jobglass(page);
    await jobglass.open();
    await jobglass.load();
    await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
    await expect(jobglass.verdict()).toHaveCSS('color', /^rgb\(/);
    await expect(page.locator('canvas')).toHaveCSS('visibility', 'hidden');
    expect(said.filter((text) => reason.test(text))).toHaveLength(1);
    await page.screenshot({ path: `build/browser-tests/screens/without-${what.replaceAll(' ', '-')}.png` });
  });
}

test('a WebGL context that cannot be made again leaves the page as text', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await expect(jobglass.verdict()).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await page.evaluate(spoilShaders);
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const extension = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
    canvas.addEventListener('webglcontextlost', () => setTimeout(() => extension.restoreContext()), { once: true });
    extension.loseContext();
  });
  await expect(jobglass.verdict()).toHaveCSS('color', /^rgb\(/);
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  await expect(page.getByRole('tree')).toBeVisible();
});
