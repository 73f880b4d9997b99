import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coveredBy } from '../../web/fixed_bars.js';

for (const [what, bars, expected] of [
  ['no bars', [], { top: 0, bottom: 0 }],
  ['a head', [{ top: 0, height: 56 }], { top: 56, bottom: 0 }],
  ['a head, tools below it and a bar at the bottom',
    [{ top: 0, height: 56 }, { top: 56, height: 44 }, { top: 850, height: 50 }], { top: 100, bottom: 50 }],
  ['a bar that covers more than half of the window', [{ top: 0, height: 500 }], { top: 0, bottom: 0 }],
]) {
  test(`covered by ${what}`, () => assert.deepEqual(coveredBy(bars, 900), expected));
}
