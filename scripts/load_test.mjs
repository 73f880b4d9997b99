// See scripts/load_test.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Agent, createServer, get } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';

const numberOf = (name, usual) => Number(process.env[name] ?? usual);
const requests = numberOf('REQUESTS', 10_000);
const clients = numberOf('CLIENTS', 32);
const slowClients = numberOf('SLOW', 200);
const longest_ms = 120_000;

const token = 'sandbox-token-0123456789';
const job = '/v1/jobs/559cbbec14ea67a7cad6c7d8';
const asked = [
  { path: '/', status: 200 },
  { path: '/style.css', status: 200 },
  { path: '/sandbox.json', status: 200 },
  { path: '/none.js', status: 404 },
  { path: job, status: 200 },
  { path: `${job}?expand_all=true`, status: 200 },
  { path: `${job}?expand_all=true&format=xml&human=true`, status: 200 },
  { path: '/v1/jobs/429000000000000000000429', status: 429 },
];

async function startServer(...options) {
  const server = spawn('build/bin/jobglass-server', ['--site', 'web', '--port', '0', ...options],
    { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(server.stdout, 'data');
  return { server, port: Number(/:(\d+)\//.exec(String(line))[1]) };
}

// Resident now, and at most so far.
async function memory_mb(server) {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
  const of = (name) => (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024).toFixed(1);
  return `${of('VmRSS')} MB, at most ${of('VmHWM')} MB`;
}

// Resolves with whether the answer was the one that is expected. A server may end a connection that was idle just
// as it is used again: as browsers do, the request is sent once more.
function ask(port, agent, { path, status }) {
  return new Promise((resolve) => {
    const request = get({ port, host: '127.0.0.1', path, agent, timeout: 20_000,
      headers: { Authorization: `Bearer ${token}` } }, (response) => {
      response.on('data', () => {});
      response.on('error', () => resolve(false));
      response.on('end', () => resolve(response.statusCode === status));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', (error) => {
      resolve(request.reusedSocket && error.code === 'ECONNRESET' && ask(port, agent, { path, status }));
    });
  });
}

async function load(what, { server, port }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times_ms = [];
  let errors = 0;
  let next = 0;
  const begin = performance.now();
  const client = async () => {
    while (next < requests && performance.now() - begin < longest_ms) {
      const sent_at = performance.now();
      if (await ask(port, agent, asked[next++ % asked.length])) times_ms.push(performance.now() - sent_at);
      else ++errors;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const whole_s = (performance.now() - begin) / 1000;
  agent.destroy();
  times_ms.sort((a, b) => a - b);
  const at = (share) => `${(times_ms[Math.floor(times_ms.length * share)] ?? NaN).toFixed(1)} ms`;
  console.log(`${what}
  requests  ${times_ms.length + errors} in ${whole_s.toFixed(1)} s, ${Math.round(times_ms.length / whole_s)} per second
  errors    ${errors}
  time      p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1 - 1 / (times_ms.length + 1))}
  memory    ${await memory_mb(server)}`);
  return errors;
}

// Half of them send a request byte by byte, and come again when they are cut off; the others ask for much and do not
// read it.
function beSlow(port) {
  const sockets = new Set();
  let stopped = false;
  const open = (index) => {
    if (stopped) return;
    const socket = connect(port, '127.0.0.1');
    sockets.add(socket);
    let drip;
    if (index % 2 === 0) {
      drip = setInterval(() => socket.write('G'), 500);
    } else {
      socket.write('GET /screenshot.png HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(200));
      socket.pause();
    }
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(drip);
      sockets.delete(socket);
      setTimeout(open, 1000, index);
    });
  };
  for (let index = 0; index < slowClients; ++index) open(index);
  return () => {
    stopped = true;
    for (const socket of sockets) socket.destroy();
  };
}

// One answer of 200 MB through the proxy: it must not be held there.
async function passOn(what) {
  const part = Buffer.alloc(1 << 20, 'x');
  const api = createServer((request, response) => Readable.from(Array(200).fill(part)).pipe(response));
  api.listen(0, '127.0.0.1');
  await once(api, 'listening');
  const proxy = await startServer('--upstream', `http://127.0.0.1:${api.address().port}/v1`);
  let bytes = 0;
  const begin = performance.now();
  const [response] = await once(get({ port: proxy.port, host: '127.0.0.1', path: '/v1/jobs/a' }), 'response');
  for await (const each of response) bytes += each.length;
  console.log(`${what}
  bytes     ${bytes} in ${((performance.now() - begin) / 1000).toFixed(1)} s
  memory    ${await memory_mb(proxy.server)}`);
  proxy.server.kill();
  api.close();
  return bytes === 200 * part.length ? 0 : 1;
}

const started = await startServer('--account', 'src/server/account');
let errors = await load(`${clients} clients at a time`, started);
const stop = beSlow(started.port);
// Until all that the slow clients began is done, or waits for them.
await new Promise((settled) => { setTimeout(settled, 6000); });
errors += await load(`The same beside ${slowClients} slow clients`, started);
stop();
started.server.kill();
errors += await passOn('An answer of 200 MB through the proxy');
process.exit(errors === 0 ? 0 : 1);
