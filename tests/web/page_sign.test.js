// The icon of the page's tab: a picture for each icon, which shows the progress of a job under way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as icons from '../../web/tab_icons.js';
import { pictureOf } from '../../web/page_sign.js';

// The length of the line along the ring, as a share of the ring.
function shareOf(icon) {
  const [, line, round] = /stroke-dasharray="([\d.]+) ([\d.]+)"/.exec(icon);
  return Number(line) / Number(round);
}

test('the ring closes with the progress', () => {
  for (const percent of [0, 25, 42, 100]) {
    const share = shareOf(pictureOf(icons.processing, percent));
    assert.ok(Math.abs(share - percent / 100) < 0.001, `${percent}: ${share}`);
  }
});

test('only the icons of a job under way have a ring', () => {
  const withRing = Object.keys(icons).filter((name) => pictureOf(icons[name], 50).includes('dasharray'));
  assert.deepEqual(withRing.sort(), ['processing', 'queued', 'stale']);
});

test('every icon but none has a shape and a colour of its own, in pictures that are whole', () => {
  const pictures = new Set();
  for (const name of Object.keys(icons).filter((each) => each !== 'none')) {
    const picture = pictureOf(icons[name], 50);
    assert.match(picture, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*>.*<\/svg>$/);
    assert.match(picture, new RegExp(`fill="${icons[name].color}"`));
    assert.match(icons[name].shape, /^M[\d.]/);
    pictures.add(picture);
  }
  assert.equal(pictures.size, 7);
});
