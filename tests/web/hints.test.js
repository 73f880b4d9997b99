import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf } from '../../web/hints.js';

const view = { width: 360, height: 640 };
const size = { width: 200, height: 30 };

for (const [what, element, expected] of [
  ['below the element', { left: 50, top: 100, bottom: 120 }, { left: 50, top: 126 }],
  ['not beyond the right edge', { left: 300, top: 100, bottom: 120 }, { left: 154, top: 126 }],
  ['not beyond the left edge', { left: -40, top: 100, bottom: 120 }, { left: 6, top: 126 }],
  ['above where there is no room below', { left: 50, top: 600, bottom: 620 }, { left: 50, top: 564 }],
  ['just below', { left: 50, top: 584, bottom: 604 }, { left: 50, top: 610 }],
  ['at the top where there is no room at all', { left: 50, top: 20, bottom: 630 }, { left: 50, top: 0 }],
]) {
  test(`a hint is ${what}`, () => assert.deepEqual(placeOf(element, size, view), expected));
}

test('a hint as wide as the window begins at its left edge', () => {
  const place = placeOf({ left: 100, top: 10, bottom: 20 }, { width: 400, height: 30 }, view);
  assert.deepEqual(place, { left: 6, top: 26 });
});
