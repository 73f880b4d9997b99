// The browsers that are not Chromium, each as Debian ships it and by its own protocol. Playwright's runner is used
// for all of them; browsers.js starts what `start` names.
import { defineConfig } from '@playwright/test';

const port = process.env.JOBGLASS_TEST_PORT ?? 8931;

export default defineConfig({
  testDir: '.',
  outputDir: '../../build/browsers-tests',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  use: { baseURL: `http://127.0.0.1:${port}/` },
  projects: [
    { name: 'firefox', use: { start: { name: 'firefox', preferences: {} } } },
    {
      name: 'firefox-without-webgl',
      testMatch: 'everywhere.spec.js',
      grepInvert: /paint:|context loss/,
      use: { canPaint: false, start: { name: 'firefox', preferences: { 'webgl.disabled': true } } },
    },
    {
      name: 'firefox-with-false-pixels',
      testMatch: 'everywhere.spec.js',
      grep: /start|every field/,
      use: { canPaint: false, start: { name: 'firefox', preferences: { 'privacy.resistFingerprinting': true } } },
    },
    { name: 'webkit', testMatch: 'everywhere.spec.js', use: { start: { name: 'webkit' } } },
  ],
  webServer: {
    command: `build/bin/jobglass-server --site dist --account src/server/account --port ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
