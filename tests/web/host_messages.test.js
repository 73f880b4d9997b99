import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOffer, messageIn } from '../../web/host_messages.js';

test('an offer of a port says nothing else', () => {
  assert.equal(isOffer({ jobglass: 'port' }), true);
  for (const other of [null, undefined, 1, 'port', [], ['port'], {}, { jobglass: 'here' }, { jobglass: ['port'] },
    { jobglass: 'port', token: 'x' }, Object.create({ jobglass: 'port' })]) assert.equal(isOffer(other), false);
});

test('messages have exactly their fields', () => {
  for (const sound of [
    { type: 'look', theme: 'auto', view: 'full', language: '', downloads: true },
    { type: 'look', theme: 'dark', view: 'compact', language: 'de-AT', downloads: false },
    { type: 'load', job: '559cbbec14ea67a7cad6c7d8', expand: 'file,preset' },
    { type: 'reload' },
    { type: 'token', number: 1, token: 'secret' },
    { type: 'token', number: 2, token: '' },
  ]) assert.deepEqual({ ...messageIn(sound) }, sound);
});

test('everything else is no message', () => {
  const long = 'x'.repeat(4097);
  for (const other of [
    null, undefined, 0, '', 'load', true, [], [{ type: 'reload' }], {}, { type: 'toString' }, { type: '__proto__' },
    { type: 'constructor' }, { type: 'hasOwnProperty' }, { type: ['reload'] }, { type: 'reload', job: 'x' },
    Object.create({ type: 'reload' }), JSON.parse('{"__proto__":{"type":"reload"}}'),
    JSON.parse('{"type":"reload","__proto__":{}}'),
    { type: 'look', theme: 'red', view: 'full', language: '', downloads: true }, { type: 'look', theme: 'dark', view: 'full' },
    { type: 'look', theme: 'dark', view: 'full', language: {}, downloads: true },
    { type: 'load', job: 1, expand: '' }, { type: 'load', job: 'x' }, { type: 'load', job: long, expand: '' },
    { type: 'load', job: { toString: () => 'x' }, expand: '' }, { type: 'load', job: 'x', expand: ['file'] },
    { type: 'load', job: 'x', expand: '', api_address: 'https://evil.test' },
    { type: 'token', number: '1', token: 'x' }, { type: 'token', number: 1 }, { type: 'token', number: 0.5, token: 'x' },
    { type: 'token', number: NaN, token: 'x' }, { type: 'token', number: 1, token: long },
  ]) assert.equal(messageIn(other), null, JSON.stringify(other));
});
