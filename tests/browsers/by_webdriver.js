// The hands of a user in WebKit: WebKitGTK's MiniBrowser, through its own WebDriver.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { openScreen } from './screen.js';

const kElement = 'element-6066-11e4-a52e-4f735466cecf'; // how WebDriver marks one in JSON
const kKeys = { Enter: '\uE007', Control: '\uE009', Escape: '\uE00C' };
// The elements that may have a role; the browser itself then says which ones do.
const kCandidates = {
  text: '.text',
  button: 'button', heading: 'h1, h2, h3', textbox: 'input, textarea', tab: '[role=tab]', radio: 'input[type=radio]',
  tree: '[role=tree]', treeitem: '[role=treeitem]', table: 'table', region: 'section',
};

function named(selector, name) {
  const labelOf = ({ parentElement: around }) => (around.tagName === 'LABEL' ? around.dataset.label : '');
  const nameOf = (each) => each.getAttribute('aria-label') || labelOf(each) || each.textContent;
  return [...document.querySelectorAll(selector)].filter((each) => nameOf(each).replace(/\s+/g, ' ').trim() === name);
}

class Hands {
  constructor(send) { this.send = send; }

  goto(url) { return this.send('POST', '/url', { url }); }
  run(script, ...args) {
    return this.send('POST', '/execute/sync', { script: `return (${script}).apply(null, arguments)`, args });
  }
  click(element) { return this.send('POST', `/element/${element[kElement]}/click`, {}); }
  runOn(element, script) { return this.run(script, element); }
  async picture() { return Buffer.from(await this.send('GET', '/screenshot'), 'base64'); }

  // By what the browser tells screen readers, except for text.
  async find(role, name) {
    for (const element of await this.run(named, kCandidates[role], name)) {
      const path = `/element/${element[kElement]}`;
      const itsRole = await this.send('GET', `${path}/computedrole`);
      const itsName = await this.send('GET', `${path}/computedlabel`);
      if (role === 'text' || (itsRole === role && itsName.replace(/\s+/g, ' ') === name)) return element;
    }
    return null;
  }

  async fill(element, text) {
    const path = `/element/${element[kElement]}`;
    await this.send('POST', `${path}/clear`, {});
    await this.send('POST', `${path}/value`, { text });
  }

  act(type, actions, parameters) {
    return this.send('POST', '/actions', { actions: [{ type, id: type, actions, parameters }] });
  }

  press(keys) {
    const values = keys.split('+').map((key) => kKeys[key] ?? key.toLowerCase());
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = values.map((value) => ({ type: 'keyUp', value })).reverse();
    return this.act('key', [...down, ...up]);
  }

  drag(from, to) {
    const move = ({ x, y }) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
    return this.act('pointer', [move(from), { type: 'pointerDown', button: 0 }, move(to), { type: 'pointerUp', button: 0 }],
      { pointerType: 'mouse' });
  }

  close() { return this.goto('about:blank'); }
}

async function call(url, method, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value.error}: ${value.message}`);
  return value;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export async function startWebKit() {
  const screen = await openScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'inherit', env: screen.environment });
  process.once('exit', () => driver.kill());
  const address = `http://127.0.0.1:${port}`;
  while (!await fetch(`${address}/status`).then(({ ok }) => ok, () => false)) await new Promise(setImmediate);
  const { sessionId, capabilities } = await call(`${address}/session`, 'POST', { capabilities: {} });
  const send = (method, path, body) => call(`${address}/session/${sessionId}${path}`, method, body);
  await send('POST', '/window/rect', { width: 1280, height: 940 });
  return {
    version: capabilities.browserVersion,
    async open() { return new Hands(send); },
    async close() {
      await send('DELETE', '');
      driver.kill();
      screen.close();
    },
  };
}
