import './support/page.js';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import * as addressBar from '../../web/address_bar.js';

let written = [];

function open(href, inFrame = false) {
  globalThis.location = new URL(href);
  globalThis.window = {};
  window.top = inFrame ? {} : window;
  const note = (how) => (_state, _title, hash) => {
    written.push(how + hash);
    globalThis.location.hash = hash;
  };
  globalThis.history = { state: null, pushState: note('push '), replaceState: note('replace ') };
}

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  written = [];
});

// The module remembers when it wrote last.
afterEach(() => {
  mock.timers.tick(1000);
  mock.timers.reset();
});

test('the fragment is as it is written, and a page without one can be linked to', () => {
  for (const [href, fragment, page] of [
    ['https://example.com/a/?b=c', '', 'https://example.com/a/?b=c'],
    ['https://example.com/a/#', '', 'https://example.com/a/'],
    ['http://127.0.0.1:1/#job=a%20b&path=$.c[0]', 'job=a%20b&path=$.c[0]', 'http://127.0.0.1:1/'],
    ['file:///a/index.html#job=a', 'job=a', 'file:///a/index.html'],
    ['about:srcdoc', '', ''],
    ['blob:https://example.com/1#job=a', 'job=a', ''],
  ]) {
    open(href);
    assert.deepEqual([addressBar.fragment(), addressBar.page()], [fragment, page]);
  }
});

test('entries are written at once, and what is there already is not', () => {
  open('https://example.com/#job=a');
  addressBar.show('job=a', true);
  addressBar.show('job=a&tab=raw', true);
  addressBar.show('job=b', true);
  assert.deepEqual(written, ['push #job=a&tab=raw', 'push #job=b']);
});

test('the first of many small changes is written at once, of the others the last one', () => {
  open('https://example.com/#job=a');
  for (const path of ['1', '2', '3']) addressBar.show('job=a&path=' + path, false);
  assert.deepEqual(written, ['replace #job=a&path=1']);
  mock.timers.tick(300);
  assert.deepEqual(written, ['replace #job=a&path=1', 'replace #job=a&path=3']);
});

test('a small change is written before an entry leaves it behind', () => {
  open('https://example.com/#job=a');
  addressBar.show('job=a&path=1', false);
  addressBar.show('job=a&path=2', false);
  addressBar.show('job=b', true);
  mock.timers.tick(300);
  assert.deepEqual(written, ['replace #job=a&path=1', 'replace #job=a&path=2', 'push #job=b']);
});

test('a frame adds nothing to the history of the page around it', () => {
  open('https://example.com/#job=a', true);
  addressBar.show('job=b', true);
  assert.deepEqual(written, ['replace #job=b']);
});

test('a frame that may not touch its address is left alone', () => {
  open('https://example.com/#job=a');
  history.pushState = () => { throw new Error('sandboxed'); };
  addressBar.show('job=b', true);
  assert.deepEqual(written, []);
});
