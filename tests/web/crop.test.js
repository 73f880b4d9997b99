import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsOf, pixelsWithin } from '../../web/crop.js';

// A picture from rows of letters: "." is transparent, others are pixels whose red is their code.
function picture(...rows) {
  const pixels = rows.join('').split('');
  const data = Uint8ClampedArray.from(pixels.flatMap((each) => (each === '.' ? [0, 0, 0, 0] : [each.charCodeAt(0), 0, 0, 1])));
  return { data, width: rows[0].length, height: rows.length };
}

test('a glyph is cut out at its outermost pixels', () => {
  const drawn = picture('.....', '..ab.', '.c...', '.....');
  const box = boundsOf(drawn);
  assert.deepEqual(box, { left: 1, top: 1, width: 3, height: 2 });
  const reds = [...pixelsWithin(drawn, box)].filter((_, at) => at % 4 === 0);
  assert.equal(String.fromCharCode(...reds), '\0abc\0\0');
});

test('one pixel in a corner', () => {
  assert.deepEqual(boundsOf(picture('..', '.a')), { left: 1, top: 1, width: 1, height: 1 });
});

test('nothing was drawn', () => {
  const drawn = picture('..', '..');
  const box = boundsOf(drawn);
  assert.deepEqual([box.width, box.height], [0, 0]);
  assert.equal(pixelsWithin(drawn, box).length, 0);
});
