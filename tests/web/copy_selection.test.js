// How the texts of a selection are put together.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join } from '../../web/copy_selection.js';

const at = (top, bottom = top + 20) => ({ top, bottom });
const one = 'a row';
const other = 'another';
const piece = (text, row, column, place = at(0), isFact = false) => ({ text, row, column, isFact, place });

test('cells are separated by tabs, rows by line breaks', () => {
  assert.equal(join([
    piece('Name', one, 0), piece('Size', one, 1), piece('MyTest', other, 0, at(30)), piece('1 MB', other, 3, at(30)),
  ]), 'Name\tSize\nMyTest\t\t\t1 MB');
});

test('what is in one cell stays in it', () => {
  assert.equal(join([piece('MyTest', one, 0), piece('1 logo', one, 0, at(25)), piece('100 %', one, 1)]),
    'MyTest 1 logo\t100 %');
});

test('a fact is its name, a tab and its value, with the lines of that', () => {
  assert.equal(join([
    piece('Logo', one, 0, at(0), true), piece('a.png', one, 1, at(0), true), piece('top', one, 1, at(0), true),
    piece('preset', one, 1, at(25), true),
  ]), 'Logo\ta.png top\npreset');
});

test('other texts end where their lines do', () => {
  assert.equal(join([piece('created', null, 0), piece('finished', null, 0), piece('Input', null, 0, at(40))]),
    'created finished\nInput');
  assert.equal(join([]), '');
});
