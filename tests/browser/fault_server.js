// A server that fails in the way that a test says: it writes bytes, or drops the connection, with no HTTP library in
// between that would mend them. It serves the built page too, so that page and API can share an origin.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';

const cors = 'Access-Control-Allow-Origin: *\r\nAccess-Control-Allow-Headers: *\r\nAccess-Control-Expose-Headers: *\r\n';
const types = { html: 'text/html', css: 'text/css', js: 'text/javascript', wasm: 'application/wasm', svg: 'image/svg+xml' };

// A whole response. `headers` are lines; those of CORS are added unless `open` is false.
export function response(status, body = '', headers = ['Content-Type: application/json'], open = true) {
  const lines = [...headers, `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'];
  return `HTTP/1.1 ${status} X\r\n${open ? cors : ''}${lines.join('\r\n')}\r\n\r\n${body}`;
}

// Only the beginning of one, with a length of your own.
export function beginning(status, body, headers) {
  return `HTTP/1.1 ${status} X\r\n${cors}Content-Type: application/json\r\n${headers.join('\r\n')}\r\n\r\n${body}`;
}

export const packed = (body) => gzipSync(body);

async function file(path) {
  const name = path === '/' ? 'index.html' : path.slice(1).split(/[?#]/)[0];
  try {
    const body = await readFile(new URL(`../../dist/${name}`, import.meta.url));
    const head = `HTTP/1.1 200 OK\r\nContent-Type: ${types[name.split('.').pop()] ?? 'text/plain'}\r\n` +
      `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), body]);
  } catch {
    return response(404, 'no such file', ['Content-Type: text/plain'], false);
  }
}

// What `fault` says: bytes to send before the connection is closed properly, or a function of the socket.
function fail(socket, fault) {
  if (typeof fault === 'function') fault(socket);
  else socket.end(fault ?? response(404, '{}'));
}

async function answer(socket, head, faultOf) {
  const [method, path] = head.split(' ');
  const settings = JSON.stringify({ api_address: 'v1', access_token: 'sandbox-token-0123456789' });
  if (method === 'OPTIONS') return socket.end(`HTTP/1.1 204 X\r\n${cors}Connection: close\r\n\r\n`);
  if (path === '/sandbox.json') return socket.end(response(200, settings));
  if (method === 'HEAD') return socket.end('HTTP/1.1 200 X\r\nConnection: close\r\n\r\n');
  const job = /^\/v1\/jobs\/([^?]*)/.exec(path);
  return job ? fail(socket, faultOf(job[1])) : socket.end(await file(path));
}

// `faultOf(jobId)` says what becomes of a request for that job.
export async function startFaultServer(faultOf) {
  const server = createServer((socket) => {
    let head = '';
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      head += bytes.toString('latin1');
      if (head.includes('\r\n\r\n')) {
        answer(socket, head, faultOf);
        head = '';
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
