// Characters that leave no trace are marked on the screen, and copied as they are.
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob } from './page.js';

const name = 'pay\u200Bpal\u202Egpj.exe';
const body = JSON.stringify({ job: { id: seedJob, status: 'SUCCESS', user_data: name, outputs: [] } });

test('invisible characters are marked, and copying gives them back', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await page.route('**/v1/jobs/**', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await jobglass.open();
  await jobglass.load();
  const shown = page.getByText('pay⟦U+200B⟧pal⟦U+202E⟧gpj.exe', { exact: true });
  await expect(shown.first()).toBeVisible();
  await shown.first().selectText();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(name);
  await jobglass.button('Copy value of User data').first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(name);
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  await expect(page.getByRole('treeitem', { name: /pay⟦U\+200B⟧pal⟦U\+202E⟧gpj/ })).toBeVisible();
});

test('a warning of PHP before the JSON is named above the job and in the raw view', async ({ page }) => {
  const jobglass = new Jobglass(page);
  const warning = '<br />\n<b>Warning</b>:  a() in <b>/srv/a.php</b> on line <b>3</b><br />\n';
  const remark = 'The response has a message from PHP before the JSON (72 bytes): “Warning: a() in /srv/a.php on line 3”.';
  await page.route('**/v1/jobs/**', (route) => route.fulfill({ body: warning + body, contentType: 'text/html' }));
  await jobglass.open();
  await jobglass.load();
  await expect(jobglass.verdict()).toHaveText('Succeeded');
  await expect(page.getByText(remark, { exact: true })).toBeVisible();
  await jobglass.tab('Raw').click();
  await jobglass.idle();
  await expect(page.getByText(remark, { exact: true })).toBeVisible();
  await expect(page.getByText(/^Pretty and received have the same \d+ tokens\.$/)).toBeVisible();
});
