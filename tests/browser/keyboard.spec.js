// Where the keyboard is after a press, and whether that can be seen.
import { expect, test } from '@playwright/test';
import { Jobglass } from './page.js';

const failedJob = '65d4b3f014ea67a7cad6d003';

async function pressed(jobglass, name) {
  await jobglass.button(name).focus();
  await jobglass.page.keyboard.press('Enter');
  await jobglass.idle();
}

test('a press that leads to another place takes the focus there, and back', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await pressed(jobglass, 'Show Version in raw');
  const row = page.getByRole('treeitem', { selected: true });
  await expect(row).toContainText('"version"');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport({ ratio: 1 });
  await pressed(jobglass, 'Show in job');
  await expect(jobglass.button('Copy value of Version')).toBeFocused();
  await expect(jobglass.button('Copy value of Version')).toBeInViewport({ ratio: 1 });
});

// What hides a part of the ring around what has the focus: an end of the window or a fixed bar; and whose ring it is.
const hidden = (page) => page.evaluate(() => {
  const { activeElement } = document;
  const { top, bottom, height } = activeElement.getBoundingClientRect();
  if (activeElement === document.body || height > window.innerHeight / 2) return [];
  const { outlineOffset, outlineWidth } = getComputedStyle(activeElement);
  const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth);
  const bars = [...document.querySelectorAll('#fixed > *')].filter((bar) => !bar.contains(activeElement))
    .map((bar) => bar.getBoundingClientRect());
  const name = activeElement.getAttribute('aria-label') || activeElement.textContent;
  return [{ top: -window.innerHeight, bottom: 0 }, { top: window.innerHeight, bottom: Infinity }, ...bars]
    .filter((each) => each.top < bottom + reach && each.bottom > top - reach)
    .map((each) => `${name} at ${top} to ${bottom}: ${each.top} to ${each.bottom}`);
});

for (const tab of ['Job', 'Raw', 'Request']) {
  test(`what gets the focus is in sight with the whole ring around it: ${tab}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    const jobglass = new Jobglass(page);
    await jobglass.open();
    await jobglass.load(failedJob);
    await jobglass.tab(tab).click();
    await jobglass.idle();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let stop = 0; stop < 70; ++stop) {
        await page.keyboard.press(key);
        // Where the focus scrolls the page, the bars follow with the next frame.
        await expect.poll(() => hidden(page)).toEqual([]);
      }
    }
  });
}
