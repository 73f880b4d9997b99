import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counterpart, nearest, rowAfter, tabAfter } from '../../web/focus_rules.js';

test('the keys of tabs go round', () => {
  const keys = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'Home', 'End', '*'];
  assert.deepEqual(keys.map((key) => tabAfter(0, 4, key)), [3, 3, 1, 1, 0, 3, 0]);
  assert.deepEqual(keys.map((key) => tabAfter(3, 4, key)), [2, 2, 0, 0, 0, 3, 3]);
});

test('the keys of a table end at its first and its last row', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'Home', 'End'];
  assert.deepEqual(keys.map((key) => rowAfter(5, 9, key)), [4, 6, 2, 9]);
  assert.deepEqual(keys.map((key) => rowAfter(1, 9, key)), [0, 2, 2, 9]);
  assert.deepEqual(keys.map((key) => rowAfter(9, 9, key)), [8, 0, 2, 9]);
  assert.deepEqual(keys.map((key) => rowAfter(1, 1, key)), [0, 0, 0, 1]);
});

const row = [{ left: 10, isDetails: true }, { left: 100, isDetails: false }, { left: 200, isDetails: false }];
const header = { isDetails: false, inHeader: true };
const other = { isDetails: false, inHeader: false };

for (const [what, buttons, from, expected] of [
  ['details below details', row, { left: 190, isDetails: true, inHeader: false }, 0],
  ['details below the header', row, { left: 190, ...header }, 0],
  ['the nearest button', row, { left: 160, ...other }, 2],
  ['the first of two as near', row, { left: 150, ...other }, 1],
  ['the nearest where there are no details', row.slice(1), { left: 0, ...header }, 0],
  ['none in a row without buttons', [], { left: 0, ...other }, -1],
]) {
  test(`in another row the focus goes to: ${what}`, () => assert.equal(counterpart(buttons, from), expected));
}

test('the nearest of none is none', () => {
  assert.equal(nearest([]), -1);
  assert.equal(nearest([3, 1, 1]), 1);
});
