import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as measures from '../../web/measures.js';

const no = { matches: false };
const yes = { matches: true };
const seen = {
  box: { width: 360, height: 640 }, pixels: { width: 720, height: 1280 }, scroll: { left: 5, top: 70 },
  wishes: { dark: yes, forced: no, contrast: no, still: no, touch: no }, isPlain: false, isSearched: false,
};

test('every measure is its own', () => {
  const {
    width, height, canvasWidth, canvasHeight, scrollX, scrollY, dark, highContrast, reducedMotion, touch, plain, searched,
  } = measures;
  const all = [width, height, canvasWidth, canvasHeight, scrollX, scrollY, dark, highContrast, reducedMotion, touch, plain, searched];
  assert.deepEqual(all.map((measure) => measure(seen)), [360, 640, 720, 1280, 5, 70, 1, 0, 0, 0, 0, 0]);
  assert.equal(plain({ ...seen, isPlain: true }), 1);
  assert.equal(searched({ ...seen, isSearched: true }), 1);
});

test('forced colours ask for contrast too', () => {
  for (const wish of ['forced', 'contrast']) {
    assert.equal(measures.highContrast({ ...seen, wishes: { ...seen.wishes, [wish]: yes } }), 1);
  }
});

test('device pixels are those the browser reported, unless the ratio contradicts them', () => {
  for (const [reported, estimated, expected] of [
    [undefined, 1279.5, 1280], [1279, 1279.5, 1279], [1281, 1279.5, 1281], [1280, 2560, 2560], [1282, 1280, 1280],
  ]) assert.equal(measures.pixelCount(reported, estimated), expected);
});
