// Servers of pages that embed Jobglass, and of Jobglass for them: any name below "localhost" is this machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';

// A test that fails does not get to stop them.
const running = new Set();
process.on('exit', () => running.forEach((server) => server.kill()));

// jobglass-server with the sandbox, for pages of `ancestors`, or as it is without that option. Stopped by `stop`.
export async function startJobglass(ancestors, ...options) {
  const site = options.includes('--site') ? [] : ['--site', 'dist'];
  const who = ancestors === null ? [] : ['--frame-ancestors', ancestors];
  const server = spawn('build/bin/jobglass-server',
    [...site, '--account', 'src/server/account', '--port', '0', ...who, ...options],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(server);
  const [line] = await once(server.stdout, 'data');
  return { address: /http:\S+/.exec(String(line))[0], stop: () => server.kill() };
}

// Pages by path: HTML, or { type, body }. `headers` go with each. It stands at any name: hostOf('console').
export async function startHost(pages, headers = {}) {
  const server = createServer((request, response) => {
    const page = pages[request.url];
    const { type, body } = typeof page === 'string' ? { type: 'text/html', body: page } : page ?? { type: 'text/plain', body: '' };
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8`, ...headers });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return { hostOf: (name) => `http://${name}.localhost:${port}`, close: () => server.close() };
}
