// The servers that the site is deployed on, and one in front of them.
import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer, request as ask } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export async function listens(address) {
  await expect.poll(() => fetch(address).then(() => true, () => false)).toBe(true);
}

export const recipe = (name) => readFile(new URL(`../../scripts/nginx/${name}.conf`, import.meta.url), 'utf8');

const brotliModule = ['/usr/lib', '/usr/lib64'].map((each) => `${each}/nginx/modules/ngx_http_brotli_static_module.so`).find(existsSync);

// nginx with this in its server block, in a folder of its own; with its module for brotli, and what site.conf includes
// then, or without.
export async function startNginx(locations, { brotli = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'jobglass-nginx-'));
  const port = await freePort();
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder}/${each};`);
  if (brotli) await writeFile(join(folder, 'brotli.conf'), await recipe('brotli'));
  await writeFile(join(folder, 'nginx.conf'), `
    ${brotli ? `load_module ${brotliModule};` : ''}
    ${process.getuid() === 0 ? 'user root;' : ''}
    daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    events {}
    http { include /etc/nginx/mime.types; ${paths.join(' ')} access_log ${folder}/access.log;
      server { listen 127.0.0.1:${port}; ${locations.replaceAll('/etc/nginx/jobglass/', `${folder}/`)} } }`);
  const nginx = spawn(process.env.NGINX ?? '/usr/sbin/nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const origin = `http://127.0.0.1:${port}`;
  await listens(origin);
  return {
    origin,
    log: async () => await readFile(join(folder, 'access.log'), 'utf8') + await readFile(join(folder, 'error.log'), 'utf8'),
    async stop() {
      nginx.kill();
      await once(nginx, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

// What nginx does with `location FOLDER { proxy_pass BEHIND; }`: the folder becomes the address behind. `answered` has
// the path and the status of each request.
export async function startFront(folder, behind) {
  const answered = [];
  const front = createHttpServer((request, response) => {
    if (!request.url.startsWith(folder)) return response.writeHead(404).end();
    const address = new URL(request.url.slice(folder.length), behind);
    const headers = { ...request.headers, host: address.host };
    return request.pipe(ask(address, { method: request.method, headers }, (answer) => {
      answered.push(`${request.url} ${answer.statusCode}`);
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    }));
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  return { answered, address: `http://127.0.0.1:${front.address().port}${folder}`, stop: () => front.close() };
}
