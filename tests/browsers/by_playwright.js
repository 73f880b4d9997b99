// The hands of a user in Firefox: Playwright, which speaks WebDriver BiDi with the Firefox that Debian ships.
import { firefox } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { openScreen } from './screen.js';

class Hands {
  constructor(page) { this.page = page; }

  async goto(address) { await this.page.goto(address); }
  run(script, ...values) { return this.page.evaluate(`(${script}).apply(null, ${JSON.stringify(values)})`); }

  find(role, name) {
    const exactly = { name, exact: true };
    const found = {
      text: () => this.page.getByText(name, exactly),
      textbox: () => this.page.getByLabel(name, exactly), // that of the token has no role
    }[role]?.() ?? this.page.getByRole(role, exactly);
    return found.first().elementHandle();
  }

  click(element) { return element.click(); }
  fill(element, text) { return element.fill(text); }
  runOn(element, script) { return element.evaluate(script); }
  press(key) { return this.page.keyboard.press(key); }
  picture() { return this.page.screenshot(); }

  async drag(from, to) {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
  }

  // What is on paper of the size A4: the numbers reach Firefox as centimetres.
  async printed() {
    const pdf = await this.page.pdf({ width: '21in', height: '29.7in' });
    return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 64 << 20 }).toString();
  }

  close() { return this.page.context().close(); }
}

export async function startFirefox(preferences) {
  const screen = await openScreen();
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    headless: false,
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    firefoxUserPrefs: preferences,
    env: screen.environment,
  });
  return {
    version: browser.version(),
    async open() { return new Hands(await browser.newPage({ viewport: { width: 1280, height: 900 } })); },
    async close() {
      await browser.close();
      screen.close();
    },
  };
}
