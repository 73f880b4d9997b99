// The browsers that are not Chromium, each as its users have it: Debian's, with its own protocol.
// WebGL is drawn by software, since machines for tests have no GPU.
import { defineConfig } from '@playwright/test';

const port = process.env.JOBGLASS_TEST_PORT ?? 8931;
const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' };
const preferences = { 'ui.systemUsesDarkTheme': 0 };

const firefox = (more = {}) => ({
  browserName: 'firefox',
  channel: 'moz-firefox', // by WebDriver BiDi, which needs no build of Playwright's own
  headless: false,
  launchOptions: {
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    firefoxUserPrefs: { ...preferences, ...more },
    env,
  },
});

export default defineConfig({
  testDir: '.',
  outputDir: '../../build/browsers-tests',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  use: { baseURL: `http://127.0.0.1:${port}/`, viewport: { width: 1280, height: 900 } },
  projects: [
    { name: 'firefox', use: firefox() },
  ],
  webServer: {
    command: `build/bin/jobglass-server --site dist --account src/server/account --port ${port}`,
    cwd: '../..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
