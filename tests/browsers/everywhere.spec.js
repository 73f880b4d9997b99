// What every browser must do, told as its user does it.
import { expect, test } from '@playwright/test';
import { Jobglass } from '../browser/page.js';

test('it starts and shows the job of the sandbox, painted on the canvas', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.button('Load job').click();
  await jobglass.idle();
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  await expect(page.locator('html:not([data-plain])')).toBeAttached();
});
