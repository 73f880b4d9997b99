// When the page says that it is busy, and that it draws only what was asked for.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import * as frames from '../../web/frames.js';

let scheduled = [];
let drawn = 0;
globalThis.document = { documentElement: { dataset: {} }, hidden: false };
globalThis.requestAnimationFrame = (callback) => scheduled.push(callback);
globalThis._jobglass_frame = () => { drawn += 1; };

const word = () => document.documentElement.dataset.jobglass;
function draw() {
  const due = scheduled;
  scheduled = [];
  due.forEach((callback) => callback(0));
}

beforeEach(() => {
  frames.setWorking(false);
  draw();
  drawn = 0;
});

test('a page is busy until the frame that was asked for is drawn', () => {
  assert.equal(word(), 'idle');
  frames.request();
  frames.request();
  assert.equal(word(), 'busy');
  draw();
  assert.equal(drawn, 1);
  assert.equal(word(), 'idle');
  assert.equal(scheduled.length, 0);
});

test('work keeps it busy after the frame', () => {
  frames.setWorking(true);
  frames.request();
  draw();
  assert.equal(word(), 'busy');
  frames.setWorking(false);
  assert.equal(word(), 'idle');
});

test('a frame for a decoration does not make it busy, unless content follows', (context, done) => {
  frames.requestLater(0);
  setTimeout(() => {
    assert.equal(scheduled.length, 1);
    assert.equal(word(), 'idle');
    frames.request();
    assert.equal(scheduled.length, 1);
    assert.equal(word(), 'busy');
    done();
  }, 10);
});

test('a frame that was put off can be cancelled', (context, done) => {
  frames.requestLater(0);
  frames.cancelLater();
  setTimeout(() => {
    assert.equal(scheduled.length, 0);
    done();
  }, 10);
});

test('what waits for a frame comes after it, and the frame it asks for is still to come', () => {
  const order = [];
  frames.afterFrame(() => {
    order.push(drawn);
    frames.request();
  });
  draw();
  assert.deepEqual(order, [1]);
  assert.equal(word(), 'busy');
});
