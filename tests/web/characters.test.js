import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInvisible, textOf } from '../../web/characters.js';

test('what takes no room', () => {
  for (const codePoint of [0x00, 0x1f, 0x7f, 0x9f, 0xad, 0x200b, 0x200f, 0x202e, 0x2060, 0xd800, 0xfe0f, 0xfeff, 0xe0fff]) {
    assert.ok(isInvisible(codePoint), codePoint.toString(16));
  }
  for (const codePoint of [0x20, 0x7e, 0xa0, 0xac, 0xae, 0x2010, 0x2070, 0xd7ff, 0xe000, 0xfe10, 0x1f600]) {
    assert.ok(!isInvisible(codePoint), codePoint.toString(16));
  }
});

test('symbols are asked for as text, emoji in colour', () => {
  assert.equal(textOf(0x41), 'A');
  assert.equal(textOf(0x218f), '\u218f');
  assert.equal(textOf(0x2190), '\u2190\ufe0e');
  assert.equal(textOf(0x2bff), '\u2bff\ufe0e');
  assert.equal(textOf(0x2c00), '\u2c00');
  assert.equal(textOf(0x1f600), '😀');
});
