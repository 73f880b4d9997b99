// Jobglass as a user drives it: by role and name, waiting until the page says that it is idle.
import { expect } from '@playwright/test';

export const seedJob = '559cbbec14ea67a7cad6c7d8';
export const token = 'sandbox-token-0123456789';

export class Jobglass {
  constructor(page, frame = page) {
    this.page = page;
    this.frame = frame;
  }

  async open(address = './') {
    await this.page.goto(address);
    await this.idle();
  }

  // Browsers drop keys that come before they have painted anything.
  async painted() {
    await expect.poll(() => this.page.evaluate(() => performance.getEntriesByType('paint').length)).toBeGreaterThan(0);
  }

  async idle() {
    await expect(this.frame.locator('html[data-jobglass="idle"]')).toBeAttached();
  }

  field(name) { return this.frame.getByRole('textbox', { name, exact: true }); }
  tokenField() { return this.frame.getByLabel('Access token', { exact: true }); }
  button(name) { return this.frame.getByRole('button', { name, exact: true }); }
  check(name) { return this.frame.getByRole('checkbox', { name, exact: true }); }
  tab(name) { return this.frame.getByRole('tab', { name, exact: true }); }
  verdict() { return this.frame.getByRole('heading', { level: 1 }); }

  async load(jobId = seedJob, withToken = token) {
    await this.field('Job ID').fill(jobId);
    await this.tokenField().fill(withToken);
    await this.button('Load job').click();
    await this.idle();
  }

  // They fold away once a job is asked for.
  async openOptions() {
    const options = this.button('Options');
    if (await options.getAttribute('aria-expanded') === 'false') await options.click();
    await this.idle();
  }

  // Stops following a job that is under way, so that nothing changes under the test's hands.
  async pause() {
    const follow = this.check('Follow live');
    if (await follow.count() > 0) await follow.uncheck();
    await this.idle();
  }

  // The URL of the request that `action` makes for a job.
  async requestOf(action) {
    const [request] = await Promise.all([
      this.page.waitForRequest((each) => each.url().includes('/v1/') && each.method() === 'GET'),
      action(),
    ]);
    await this.idle();
    return request;
  }
}
