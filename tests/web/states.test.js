// What each state of a node does to its element.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as Role from '../../web/roles.js';
import * as states from '../../web/states.js';

// As much of an element as states touch; every attribute is in `attributes`.
function entryWith(role, properties = {}) {
  const attributes = {};
  const classes = new Set();
  const element = {
    tagName: role.tag.toUpperCase(),
    attributes,
    classes,
    setAttribute: (name, value) => { attributes[name] = value; },
    removeAttribute: (name) => { delete attributes[name]; },
    classList: { toggle: (name, on) => (on ? classes.add(name) : classes.delete(name)) },
    set tabIndex(value) { attributes.tabindex = String(value); },
    ...properties,
  };
  return { handle: 1, element, content: element, role, active: false };
}

for (const [state, role, value, attribute, expected] of [
  ['invalid', Role.textField, 1, 'aria-invalid', 'true'],
  ['selected', Role.tab, 0, 'aria-selected', 'false'],
  ['expanded', Role.treeItem, 1, 'aria-expanded', 'true'],
  ['current', Role.text, 1, 'aria-current', 'true'],
  ['checked', Role.button, 0, 'aria-pressed', 'false'],
  ['level', Role.treeItem, 3, 'aria-level', '3'],
  ['position', Role.treeItem, 2, 'aria-posinset', '2'],
  ['position', Role.row, 2, 'aria-rowindex', '2'],
  ['count', Role.treeItem, 9, 'aria-setsize', '9'],
  ['count', Role.table, 9, 'aria-rowcount', '9'],
  ['sort', Role.columnHeader, 1, 'aria-sort', 'ascending'],
  ['sort', Role.columnHeader, 2, 'aria-sort', 'descending'],
  ['shortcut', Role.radio, 49, 'aria-keyshortcuts', '1'],
]) {
  test(`${state} ${value} of a ${role.aria || role.tag} is ${attribute}="${expected}", and goes`, () => {
    const entry = entryWith(role);
    states[state](entry, value);
    assert.deepEqual(entry.element.attributes, { [attribute]: expected });
    states[state](entry, -1);
    assert.deepEqual(entry.element.attributes, {});
  });
}

test('the level of a heading is its element', () => {
  const entry = entryWith(Role.heading);
  states.level(entry, 2);
  assert.deepEqual(entry.element.attributes, {});
});

test('what the browser knows itself is a property', () => {
  const entry = entryWith(Role.checkBox, { disabled: false, checked: false, readOnly: false });
  for (const state of ['disabled', 'checked', 'readOnly']) {
    states[state](entry, 1);
    assert.equal(entry.element[state], true);
    states[state](entry, -1);
    assert.equal(entry.element[state], false);
  }
  assert.deepEqual(entry.element.attributes, {});
});

test('a cell that can be pressed is a Tab stop, a button is one already', () => {
  const cell = entryWith(Role.cell);
  states.active(cell, 1);
  assert.deepEqual([cell.active, cell.element.attributes, [...cell.element.classes]], [true, { tabindex: '0' }, ['act']]);
  states.stop(cell, -1);
  assert.deepEqual(cell.element.attributes, { tabindex: '0' });
  states.active(cell, -1);
  assert.deepEqual([cell.active, cell.element.attributes, [...cell.element.classes]], [false, {}, []]);

  const button = entryWith(Role.button);
  states.active(button, 1);
  assert.deepEqual([button.active, button.element.attributes], [true, {}]);
});

test('text with more to say is a Tab stop', () => {
  const text = entryWith(Role.text);
  states.stop(text, 1);
  assert.deepEqual(text.element.attributes, { tabindex: '0' });
  states.stop(text, -1);
  assert.deepEqual(text.element.attributes, {});
});
