// What only Firefox is asked for: a page that embeds Jobglass, and a selection of several parts.
import { expect } from '@playwright/test';
import { Jobglass } from '../browser/page.js';
import { test } from './browsers.js';

test('the example page shows two jobs without anybody typing a token', async ({ user, baseURL }) => {
  const { page } = user.hands;
  await page.goto(`${baseURL}embed/`);
  for (const [title, verdict] of [['Finished job', 'Succeeded in 1 min 8 s'], ['Job under way', /^(Queued|Processing|Succeeded)/]]) {
    const jobglass = new Jobglass(page, page.frameLocator(`iframe[title="${title}"]`));
    await expect(jobglass.verdict()).toHaveText(verdict);
    await jobglass.idle();
    await expect(jobglass.frame.locator('html:not([data-plain])')).toBeAttached();
  }
  await expect(page.getByRole('list', { name: 'Events' }).getByRole('listitem').filter({ hasText: 'jobglass-loaded' })).toHaveCount(2);
});

test('copy: a selection of several parts is several lines', async ({ user }) => {
  await user.openJob();
  await user.run(() => {
    const texts = [...document.querySelectorAll('.text')];
    for (const word of ['Pipeline', 'Application']) {
      const range = document.createRange();
      range.selectNodeContents(texts.find(({ textContent }) => textContent === word));
      window.getSelection().addRange(range);
    }
  });
  expect(await user.copied()).toBe('Pipeline\nApplication');
});
