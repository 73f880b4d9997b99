// See scripts/measure.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idle, launch, line, seedJob, serve, timed, watch } from './measure_common.mjs';

const piece = 'A long value, with an accent é and a quote \\" in it. ';
const text = (megabytes) => piece.repeat(Math.ceil((megabytes * 1e6) / piece.length));

const job = ({ name = 'hd', message = 'Broken', other = 'x' }) =>
  `{"job":{"id":"${seedJob}","status":"FAILURE","error_code":"0x0050005","error_msg":"${message}","user_data":"${other}",`
  + `"outputs":[{"output_name":"${name}","percentage_completed":100},{"output_name":"sd"}]}}`;

const bodies = {
  'a name of 20 MB': () => job({ name: text(20) }),
  'an error_msg of 20 MB': () => job({ message: text(20) }),
  'a string of 200 MB': () => job({ other: 'x'.repeat(200e6) }),
};

const tab = (page, name) => page.getByRole('tab', { name, exact: true }).click();
const mode = (page, name) => page.getByRole('radio', { name, exact: true }).click();

// What the largest tab took at most, with all that the browser itself needs for one.
async function peakMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))[1]) * 1024);
  await session.detach();
  return Math.max(...peaks);
}

async function measure(browser, origin, file) {
  const page = await browser.newPage();
  await page.goto(origin);
  await idle(page);
  await watch(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open file' }).first().click();
  const chosen = await chooser;
  const steps = {};
  steps['read it'] = await timed(page, async () => {
    await chosen.setFiles(file);
    await page.getByRole('heading', { level: 1, name: 'Failed' }).waitFor({ state: 'attached', timeout: 120_000 });
  }, () => {});
  steps['digest and check it, in slices'] = await timed(page, () => {});
  steps['request'] = await timed(page, () => tab(page, 'Request'));
  steps['raw, as a tree'] = await timed(page, () => tab(page, 'Raw'));
  steps['search all of it'] = await timed(page, () => page.getByRole('textbox', { name: 'Search', exact: true }).fill('no such text'));
  await timed(page, () => page.getByRole('textbox', { name: 'Search', exact: true }).fill(''));
  steps['pretty'] = await timed(page, () => mode(page, 'Pretty'));
  steps['as received'] = await timed(page, () => mode(page, 'As received'));
  steps['scroll'] = await timed(page, async () => {
    for (let step = 0; step < 20; ++step) {
      await page.mouse.wheel(0, 400);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
  });
  steps['job'] = await timed(page, () => tab(page, 'Job'));
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const peak = await peakMemory(browser);
  await page.close();
  return { steps, nodes, peak };
}

const folder = mkdtempSync(join(tmpdir(), 'jobglass-'));
const { origin, stop } = await serve('dist', 8942);
const browser = await launch();
for (const [what, body] of Object.entries(bodies)) {
  const file = join(folder, 'job.json');
  writeFileSync(file, body());
  const { steps, nodes, peak } = await measure(browser, origin, file);
  for (const [step, { whole_ms, longest_ms, frame95_ms }] of Object.entries(steps)) {
    line(`${what}: ${step}`, `${whole_ms.toFixed(0)} ms`,
      `longest task ${longest_ms.toFixed(0)} ms; 95 % of frames under ${frame95_ms.toFixed(1)} ms`);
  }
  line(`${what}: elements of the page`, String(nodes));
  line(`${what}: memory of the tab, at most`, `${(peak / 1e6).toFixed(0)} MB`);
}
await browser.close();
stop();
rmSync(folder, { recursive: true });
