// A browser for each worker, as its project says, and in it a new page for each test: `user` uses it.
import { test as base } from '@playwright/test';
import { startFirefox } from './by_playwright.js';
import { startWebKit } from './by_webdriver.js';
import { User } from './user.js';

export const test = base.extend({
  start: [null, { option: true, scope: 'worker' }], // which browser, and the preferences of a Firefox
  canPaint: [true, { option: true }], // whether it lets the page use the canvas

  started: [async ({ start: { name, preferences } }, use) => {
    const browser = await (name === 'webkit' ? startWebKit() : startFirefox(preferences));
    await use(browser);
    await browser.close();
  }, { scope: 'worker', timeout: 60_000 }],

  user: async ({ started, baseURL, canPaint }, use) => {
    const hands = await started.open();
    await use(new User(hands, baseURL, canPaint));
    await hands.close();
  },
});
