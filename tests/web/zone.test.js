// The user's clock, as web/zone.js hands it to C++. Node follows a change of TZ while it runs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, plainName } from '../../web/zone.js';

const now = Date.UTC(2015, 6, 8);
const iso = (line) => line.replace(/^\d{13}/, (ms) => new Date(Number(ms)).toISOString());

function linesIn(zone) {
  process.env.TZ = zone;
  return lines(now).split('\n').map(iso);
}

for (const [zone, first, expected] of [
  ['UTC', '0 UTC', []],
  ['Asia/Kolkata', '330 UTC+5:30', []],
  ['Europe/Berlin', '60 CET', ['2015-03-29T01:00:00.000Z 120 CEST', '2015-10-25T01:00:00.000Z 60 CET']],
  ['America/New_York', '-300 EST', ['2015-03-08T07:00:00.000Z -240 EDT', '2015-11-01T06:00:00.000Z -300 EST']],
  ['Australia/Lord_Howe', '660 UTC+11',
    ['2015-04-04T15:00:00.000Z 630 UTC+10:30', '2015-10-03T15:30:00.000Z 660 UTC+11']],
]) {
  test(`the clock of ${zone}`, () => {
    const found = linesIn(zone);
    assert.equal(found[0], first);
    assert.deepEqual(found.filter((line) => line.startsWith('2015-')), expected);
  });
}

test('changes are known from 2010 until a year from now', () => {
  const found = linesIn('Europe/Berlin');
  assert.equal(found[1], '2010-03-28T01:00:00.000Z 120 CEST');
  assert.equal(found[found.length - 1], '2016-03-27T01:00:00.000Z 120 CEST');
});

test('offsets without a name', () => {
  assert.deepEqual([0, 60, -210, 345, -720].map(plainName), ['UTC', 'UTC+1', 'UTC−3:30', 'UTC+5:45', 'UTC−12']);
});
