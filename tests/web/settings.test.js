import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absolute, text } from '../../web/settings.js';

test('addresses are made absolute, without slashes at the end', () => {
  const base = 'https://site.example/tools/jobglass/';
  for (const [address, expected] of [
    ['', ''], ['/v1/', 'https://site.example/v1'], ['api', 'https://site.example/tools/jobglass/api'],
    ['https://api.example//', 'https://api.example'], ['http://[', ''],
  ]) assert.equal(absolute(address, base), expected);
});

test('a setting that is not text counts as none', () => {
  assert.deepEqual(['a', '', 7, null, undefined, {}].map(text), ['a', '', '', '', '', '']);
});
