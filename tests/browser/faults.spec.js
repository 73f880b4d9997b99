// What goes wrong on the way or at the server, as a user reads it: title, cause, what the server says, what is
// ruled out, what is possible, what to do, word for word.
import { expect, test } from '@playwright/test';
import { beginning, packed, response, startFaultServer } from './fault_server.js';
import { Jobglass, token } from './page.js';
import { networkFaults } from './network_faults.js';
import { statusFaults } from './status_faults.js';

const all = { ...networkFaults, ...statusFaults };
const bytes = { beginning, packed, response };
let api;

test.beforeAll(async () => { api = await startFaultServer((job) => all[job]?.send(bytes)); });
test.afterAll(() => api.close());

// The page at `origin`, with the server of faults as its API.
async function openAt(page, origin) {
  const jobglass = new Jobglass(page);
  await jobglass.open(origin);
  await jobglass.tokenField().fill(token);
  await jobglass.button('Connection').click();
  await jobglass.field('API address').fill(`${api.origin}/v1`);
  return jobglass;
}

async function problemOf(jobglass, job) {
  await jobglass.field('Job ID').fill(job);
  await jobglass.field('Job ID').press('Enter');
  await jobglass.idle();
  const region = jobglass.page.getByRole('region', { name: 'Problem', exact: true });
  const text = await region.evaluate((element) => [...element.querySelectorAll('h1, p, dt, dd, span, div')]
    .filter((each) => !each.querySelector('h1, p, dt, dd, span, div') && !each.closest('button'))
    .map((each) => each.textContent.trim()).filter(Boolean).join('\n'));
  return text.replaceAll('\u00a0', ' ').replaceAll(api.origin, 'API').replaceAll(new URL(api.origin).host, 'API');
}

for (const [job, fault] of Object.entries(networkFaults)) {
  for (const where of ['sameOrigin', 'firstContact']) {
    if (!(where in fault)) continue;
    test(`${job}, ${where}`, async ({ page, baseURL }) => {
      const jobglass = await openAt(page, where === 'sameOrigin' ? `${api.origin}/` : baseURL);
      expect(await problemOf(jobglass, job)).toBe(fault[where]);
    });
  }
}

test('what the server responds, from another origin', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const jobglass = await openAt(page, baseURL);
  for (const [job, fault] of Object.entries(statusFaults)) {
    expect(await problemOf(jobglass, job), job).toBe(fault.text);
  }
});
