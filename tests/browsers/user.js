// A user of Jobglass in any browser: finds things by role and name, and waits until the page says that it is idle.
// `hands` are those of one browser (by_playwright.js, by_webdriver.js).
import { expect } from '@playwright/test';
import { seedJob, token } from '../browser/page.js';

const kIn = 8; // px, from the edge of a line into it

// Of the text in an element, within the window.
function textBox(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return { left, top, right, bottom };
}

// What a part of a PNG in base64 has: how many colours, how many pixels of red, and as much dark as that many pixels.
async function lookAt(png, { left, top, right, bottom }) {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(left, top, right - left, bottom - top);
  const pixels = Array.from({ length: data.length / 4 }, (_, at) => [...data.subarray(at * 4, at * 4 + 3)]);
  return {
    colours: new Set(pixels.map(String)).size,
    reds: pixels.filter(([red, green, blue]) => red > 150 && green < 80 && blue < 80).length,
    dark: pixels.reduce((sum, [red, green, blue]) => sum + 1 - (red + green + blue) / 765, 0),
  };
}

export class User {
  constructor(hands, site, canPaint) {
    this.hands = hands;
    this.site = site;
    this.canPaint = canPaint;
  }

  // Each function runs in the page: it has nothing but its arguments.
  run(script, ...values) { return this.hands.run(script, ...values); }

  async idle() {
    await expect.poll(() => this.run(() => document.documentElement.dataset.jobglass)).toBe('idle');
  }

  async open(address = '') {
    await this.hands.goto('about:blank'); // another fragment alone would not load the page anew
    await this.hands.goto(this.site + address);
    await this.idle();
  }

  async find(role, name) {
    let found = null;
    await expect.poll(async () => {
      found = await this.hands.find(role, name);
      return found !== null;
    }, `${role} “${name}”`).toBe(true);
    return found;
  }

  async click(role, name) {
    await this.hands.click(await this.find(role, name));
    await this.idle();
  }

  async fill(name, text) {
    await this.hands.fill(await this.find('textbox', name), text);
    await this.idle();
  }

  async press(keys) {
    await this.hands.press(keys);
    await this.idle();
  }

  async load(job = seedJob) {
    await this.fill('Job ID', job);
    await this.fill('Access token', token);
    await this.click('button', 'Load job');
  }

  // A link to a job, which loads at once: the sandbox's token is filled in.
  async openJob(job = seedJob, tab = 'Job') {
    await this.open(`#job=${job}`);
    await expect.poll(() => this.run(() => document.querySelector('h1') !== null)).toBe(true);
    await this.idle();
    if (tab !== 'Job') await this.click('tab', tab);
  }

  isPlain() { return this.run(() => document.documentElement.hasAttribute('data-plain')); }

  // All that the page's elements say, also those that are out of the window.
  said() { return this.run(() => document.body.textContent); }

  // Waits for a text that an element says, alone.
  async reads(text) {
    await expect.poll(() => this.run((wanted) => [...document.querySelectorAll('body *')].some((each) => (
      each.textContent.trim() === wanted)), text), `“${text}” is on the page`).toBe(true);
  }

  // Selects with the mouse, from the beginning of one element to the end of another one.
  async select(from, to) {
    await this.hands.runOn(from, (element) => element.scrollIntoView({ block: 'center' }));
    await this.idle();
    const first = await this.hands.runOn(from, textBox);
    const last = await this.hands.runOn(to, textBox);
    await this.hands.drag({ x: first.left + 1, y: first.top + kIn }, { x: last.right - 1, y: last.bottom - kIn });
  }

  // What is selected, by the clipboard.
  async copied() {
    await this.press('Control+C');
    return this.pasted();
  }

  // What the clipboard has, for another page.
  async pasted() {
    await this.hands.goto('about:blank');
    await this.run(() => {
      document.body.appendChild(document.createElement('textarea')).focus();
    });
    await this.hands.press('Control+V');
    await expect.poll(() => this.run(() => document.querySelector('textarea').value)).not.toBe('');
    return this.run(() => document.querySelector('textarea').value);
  }

  // Some browsers print for nobody but people.
  get canPrint() { return 'printed' in this.hands; }

  // What is on paper, or else what the page says while it believes that it is printed.
  async printed() {
    if (this.canPrint) return this.hands.printed();
    await this.run(() => { window.dispatchEvent(new Event('beforeprint')); });
    expect(await this.isPlain()).toBe(true);
    const text = await this.run(() => [document.body.innerText,
      ...[...document.querySelectorAll('[data-address]')].map((each) => each.dataset.address)].join('\n'));
    await this.run(() => { window.dispatchEvent(new Event('afterprint')); });
    await this.idle();
    return text;
  }

  // Of its own text, which is transparent where the canvas shows it.
  colourOf(element) { return this.hands.runOn(element, (each) => getComputedStyle(each).color); }

  // What the window shows where an element has its text, or the last pixels of that.
  async look(element, lastPixels = Infinity) {
    const box = await this.hands.runOn(element, textBox);
    const left = Math.max(box.left, box.right - lastPixels);
    return this.run(lookAt, (await this.hands.picture()).toString('base64'), { ...box, left });
  }
}
