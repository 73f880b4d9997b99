// Faults on the way, for faults.spec.js: what the server does, and what the page then says. The page's origin is
// the server's own, or another that this server has not responded to before.

const closedEarly = `The connection broke
API closed the connection before a complete response arrived. It does respond to other requests.
Ruled out
This page’s own security policy: it allows the API
CORS: page and API share one origin
DNS, certificate and firewall: the server responds to a test
Still possible
The server or a proxy closed the connection early
The response is not valid HTTP, or can’t be decompressed
Its redirects lead in a circle
What you can do
Try again`;

const blocked = `The browser blocked the response
API responds to a test without the token, but the browser won’t let this page read its response. Most likely it does not allow requests from this page’s origin (CORS).
Ruled out
This page’s own security policy: it allows the API
DNS, certificate and firewall: the server responds to a test
Still possible
The server or a proxy closed the connection early
A gateway’s error page, which does not allow this page to read it (no CORS headers)
What you can do
Open this page through a proxy that serves both (jobglass-server --upstream …)
Ask the API’s operator to allow this origin`;

const brokenBody = `The connection broke
API returned 200, then the connection broke after 0 bytes of the body.
Ruled out
CORS: status and headers arrived
Still possible
The server or a proxy closed the connection early
The response is not valid HTTP, or can’t be decompressed
What you can do
Try again`;

const shortBody = `The connection broke
API returned 200, then the connection broke after 0 bytes of 4.00 KB.
Ruled out
CORS: status and headers arrived
Still possible
The server or a proxy closed the connection early
The server announced more than it sent
What you can do
Try again`;

export const networkFaults = {
  'reset': {
    send: () => (socket) => socket.resetAndDestroy(),
    sameOrigin: closedEarly,
    firstContact: blocked,
  },
  'closed': {
    send: () => '',
    sameOrigin: closedEarly,
    firstContact: blocked,
  },
  'no-http': {
    send: () => 'SSH-2.0-OpenSSH_9.2\r\n',
    sameOrigin: closedEarly,
    firstContact: blocked,
  },
  'half-headers': {
    send: () => 'HTTP/1.1 200 OK\r\nContent-Ty',
    sameOrigin: `The response is empty
The API returned 200, which means success, but no body.
Still possible
An error in the API
Something between this page and the API dropped the body
What you can do
Try again
Compare with the response that the cURL command gets`,
    firstContact: blocked,
  },
  'two-lengths': {
    send: () => 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}',
    sameOrigin: closedEarly,
    firstContact: blocked,
  },
  'redirect-loop': {
    send: () => 'HTTP/1.1 302 X\r\nAccess-Control-Allow-Origin: *\r\nLocation: redirect-loop\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    sameOrigin: closedEarly,
    firstContact: blocked,
  },
  'no-cors': {
    send: ({ response }) => response(200, '{"job":{"id":"no-cors"}}', [], false),
    firstContact: blocked,
  },
  'short': {
    send: ({ beginning }) => beginning(200, '{"job":', ['Content-Length: 4000', 'Connection: close']),
    sameOrigin: shortBody,
    firstContact: shortBody,
  },
  'cut-chunk': {
    send: ({ beginning }) => beginning(200, '10\r\n{"job":', ['Transfer-Encoding: chunked', 'Connection: close']),
    sameOrigin: brokenBody,
    firstContact: brokenBody,
  },
  'not-gzip': {
    send: ({ beginning }) => beginning(200, '{"job":{}}', ['Content-Encoding: gzip', 'Content-Length: 10', 'Connection: close']),
    sameOrigin: brokenBody,
    firstContact: brokenBody,
  },
};
