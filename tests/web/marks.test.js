// Copying what is selected gives the real characters.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutMarks } from '../../web/marks.js';

test('marks become the characters that they stand for', () => {
  assert.equal(withoutMarks('pay⟦U+200B⟧pal ⟦U+0000⟧⟦U+E0041⟧'), 'pay\u200Bpal \u0000\u{E0041}');
  for (const text of ['', 'a', '⟦U+20⟧', '⟦200B⟧', '⟦U+FFFFFF⟧', '⟦U+200b⟧']) assert.equal(withoutMarks(text), text);
});
