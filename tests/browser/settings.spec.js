// The settings of the page: its theme, the sheet of keys, and what the device remembers.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Jobglass, seedJob, token } from './page.js';

async function openSettings(jobglass) {
  await jobglass.button('Settings').click();
  await jobglass.idle();
}

const stored = (page) => page.evaluate(() => localStorage.getItem('jobglass'));
const background = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const kLight = 'rgb(246, 247, 249)';
const kDark = 'rgb(15, 20, 27)';

// The colour of the canvas at a place where nothing is painted.
async function canvasColor(page) {
  const picture = await page.screenshot({ clip: { x: 2, y: 700, width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
    return `rgb(${[...context.getImageData(0, 0, 1, 1).data].slice(0, 3).join(', ')})`;
  }, picture.toString('base64'));
}

for (const plain of [false, true]) {
  test(`a theme is chosen for everything${plain ? ', also without a canvas' : ''}`, async ({ page }) => {
    if (plain) {
      await page.addInitScript(() => {
        const { getContext } = HTMLCanvasElement.prototype;
        HTMLCanvasElement.prototype.getContext = function limited(kind, ...more) {
          return kind === 'webgl2' ? null : getContext.call(this, kind, ...more);
        };
      });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    const jobglass = new Jobglass(page);
    await jobglass.open();
    expect(await background(page)).toBe(kLight);
    await openSettings(jobglass);
    for (const [name, color] of [['Dark', kDark], ['Light', kLight], ['Auto', kLight]]) {
      await page.getByRole('radio', { name, exact: true }).check();
      await jobglass.idle();
      expect(await background(page)).toBe(color);
      expect(await canvasColor(page)).toBe(color);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await jobglass.idle();
    await expect.poll(() => canvasColor(page)).toBe(kDark);
    await page.getByRole('radio', { name: 'Light', exact: true }).check();
    await jobglass.idle();
    expect(await canvasColor(page)).toBe(kLight);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  });
}

test('more contrast holds in a chosen theme, too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await openSettings(jobglass);
  await page.getByRole('radio', { name: 'Dark', exact: true }).check();
  await jobglass.idle();
  const [line, text] = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return [style.getPropertyValue('--line'), style.getPropertyValue('--text')];
  });
  expect(line).toBe(text);
});

test('? shows the keys in a modal sheet', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await jobglass.field('Job ID').press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await jobglass.field('Job ID').fill(seedJob);
  await jobglass.tab('Job').focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('?');
  await expect(sheet).toHaveCount(1);
  const { violations } = await new AxeBuilder({ page }).include('#keys').analyze();
  expect(violations.map((each) => each.id)).toEqual([]);
  // Nothing behind it can get the focus.
  for (let tabs = 0; tabs < 4; ++tabs) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement.closest('main, #fixed'))).toBeNull();
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(jobglass.tab('Job')).toBeFocused();
  await openSettings(jobglass);
  await jobglass.button('Keyboard shortcuts').click();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toHaveCount(0);
  await expect(jobglass.button('Keyboard shortcuts')).toBeFocused();
});

test('where the sheet can’t be loaded, the browser says what is in it', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await page.route('**/keys_sheet.*.js', (route) => route.abort());
  await jobglass.painted();
  const said = page.waitForEvent('dialog');
  await page.keyboard.press('?');
  const dialog = await said;
  expect(dialog.message()).toMatch(/^Keyboard shortcuts\n/);
  expect(dialog.message()).toContain('Enter\tLoad the job');
  await dialog.dismiss();
  await jobglass.idle();
});

test('the sheet fits into a small window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.painted();
  await page.keyboard.press('?');
  const box = await page.getByRole('dialog').boundingBox();
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(box.height).toBeLessThanOrEqual(480);
  const overflow = await page.getByRole('dialog').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth);
  expect(overflow).toBe(0);
});

const rowOfFocus = (page, position) => page.locator(`[role=row][aria-rowindex="${position}"]:has(:focus)`);

// What each key of the sheet must do; a key that the sheet adds has to be added here.
const proofs = {
  'Everywhere, except in text fields: ?': async (page) => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
  },
  'Everywhere, except in text fields: Esc': async (page) => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  },
  'Fields: Enter': async (page, jobglass) => {
    await jobglass.requestOf(() => jobglass.field('Job ID').press('Enter'));
  },
  'Fields: Esc': async (page, jobglass) => {
    await openTab(jobglass, 'Raw');
    await jobglass.field('Search').fill('SUCCESS');
    await jobglass.field('Search').press('Escape');
    await jobglass.idle();
    await expect(jobglass.field('Search')).toHaveValue('');
    await expect(jobglass.button('Next match')).toHaveCount(0);
  },
  'Tabs: ← →': async (page, jobglass) => {
    await openTab(jobglass, 'Job');
    await page.keyboard.press('ArrowRight');
    await expect(jobglass.tab('Raw')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(jobglass.tab('Job')).toBeFocused();
  },
  'Tabs: Home End': async (page, jobglass) => {
    await openTab(jobglass, 'Job');
    await page.keyboard.press('End');
    await expect(jobglass.tab('Request')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(jobglass.tab('Job')).toBeFocused();
  },
  'Outputs: ↑ ↓': async (page, jobglass) => {
    const header = await openOutputs(page, jobglass);
    await page.keyboard.press('ArrowDown');
    await expect(header).not.toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(rowOfFocus(page, 1)).toHaveCount(1);
  },
  'Outputs: ← →': async (page, jobglass) => {
    const header = await openOutputs(page, jobglass);
    await page.keyboard.press('ArrowRight');
    await expect(header).not.toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(header).toBeFocused();
  },
  'Outputs: Home End': async (page, jobglass) => {
    await openOutputs(page, jobglass);
    for (const key of ['End', 'Home']) {
      await page.keyboard.press(key);
      await expect(rowOfFocus(page, 2)).toHaveCount(1);
      await page.keyboard.press('ArrowUp');
    }
  },
  'Outputs: Enter': async (page, jobglass) => {
    const header = await openOutputs(page, jobglass);
    await page.keyboard.press('Enter');
    await jobglass.idle();
    await expect(header).toHaveCount(0);  // its name says how it sorts next
  },
  'Raw tab: 1 2 3': async (page, jobglass) => {
    await openTab(jobglass, 'Raw');
    for (const [key, name] of [['1', 'As received'], ['2', 'Pretty'], ['3', 'Tree']]) {
      await page.keyboard.press(key);
      await jobglass.idle();
      await expect(page.getByRole('radio', { name, exact: true })).toBeChecked();
    }
  },
  'Raw tree: ↑ ↓': async (page, jobglass) => {
    const rows = await openTree(page, jobglass);
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(rows.first()).toBeFocused();
  },
  'Raw tree: →': async (page, jobglass) => {
    const rows = await openTree(page, jobglass);
    await page.keyboard.press('ArrowRight');
    await expect(rows.nth(1)).toBeFocused();
  },
  'Raw tree: ←': async (page, jobglass) => {
    const rows = await openTree(page, jobglass);
    await page.keyboard.press('ArrowLeft');
    await jobglass.idle();
    await expect(rows.first()).toHaveAttribute('aria-expanded', 'false');
  },
  'Raw tree: Home End': async (page, jobglass) => {
    const rows = await openTree(page, jobglass);
    await page.keyboard.press('End');
    await expect(rows.first()).not.toBeFocused();
    await page.keyboard.press('Home');
    await expect(rows.first()).toBeFocused();
  },
  'Raw tree: *': async (page, jobglass) => {
    const rows = await openTree(page, jobglass);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('*');
    await jobglass.idle();
    await expect(rows.first()).toHaveAttribute('aria-expanded', 'true');
  },
  'Raw tree: Enter': async (page, jobglass) => {
    const rows = await openTree(page, jobglass);
    await page.keyboard.press('Enter');
    await jobglass.idle();
    await expect(rows.first()).toHaveAttribute('aria-expanded', 'false');
  },
};

async function openTab(jobglass, name) {
  await jobglass.tab(name).click();
  await jobglass.idle();
}

async function openOutputs(page, jobglass) {
  await openTab(jobglass, 'Job');
  const header = page.getByRole('table', { name: 'Outputs' }).getByRole('button', { name: 'Name, sort ascending' });
  await header.focus();
  return header;
}

async function openTree(page, jobglass) {
  await openTab(jobglass, 'Raw');
  const rows = page.getByRole('treeitem');
  await rows.first().focus();
  return rows;
}

test('every key of the sheet does what it says', async ({ page }) => {
  test.slow();
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.painted();
  await jobglass.load();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  const keys = await page.locator('#keys section').evaluateAll((areas) => areas.flatMap((area) =>
    [...area.querySelectorAll('dt')].map((term) => `${area.querySelector('h3').textContent}: `
      + [...term.children].map((key) => key.textContent).join(' '))));
  await page.keyboard.press('Escape');
  expect(keys).toEqual(Object.keys(proofs));
  for (const [key, proof] of Object.entries(proofs)) {
    await test.step(key, async () => {
      await page.reload();
      await jobglass.idle();
      await jobglass.load();
      await jobglass.tab('Job').focus();
      await proof(page, jobglass);
    });
  }
});

test('nothing is stored until that is switched on, never a token, and one press forgets all', async ({ page }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await jobglass.load();
  await openSettings(jobglass);
  await page.getByRole('radio', { name: 'Dark', exact: true }).check();
  await jobglass.idle();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await jobglass.check('Remember on this device').check();
  await jobglass.idle();
  const text = await stored(page);
  expect(text).toContain(seedJob);
  expect(text).not.toContain(token);

  await page.goto('about:blank');
  await jobglass.open();
  expect(await background(page)).toBe(kDark);
  const recent = page.getByRole('list', { name: 'Recent jobs' });
  await expect(recent).toContainText('Succeeded in 1 min 8 s');
  await jobglass.tokenField().fill(token);
  await recent.getByRole('button').click();
  await jobglass.idle();
  await expect(jobglass.verdict()).toHaveText('Succeeded in 1 min 8 s');
  if (await jobglass.button('Settings').getAttribute('aria-expanded') === 'false') await openSettings(jobglass);
  await jobglass.button('Forget all').click();
  await jobglass.idle();
  expect(await stored(page)).toBeNull();
  await jobglass.button('Reload').click();
  await jobglass.idle();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('forgetting in one page of the site stops the others', async ({ page, context }) => {
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await openSettings(jobglass);
  await jobglass.check('Remember on this device').check();
  await jobglass.idle();
  const other = new Jobglass(await context.newPage());
  await other.open();
  await openSettings(other);
  await other.button('Forget all').click();
  await other.idle();
  await expect(jobglass.check('Remember on this device')).not.toBeChecked();
  await jobglass.load();
  expect(await stored(page)).toBeNull();
});

test('a frame without storage says so', async ({ page, baseURL }) => {
  await page.route('**/host.html', (route) => route.fulfill({
    contentType: 'text/html',
    body: `<iframe sandbox="allow-scripts" src="${baseURL}" width="1200" height="700"></iframe>` }));
  await page.goto('host.html');
  const jobglass = new Jobglass(page, page.frameLocator('iframe'));
  await jobglass.idle();
  await openSettings(jobglass);
  await expect(jobglass.check('Remember on this device')).toHaveCount(0);
  await expect(jobglass.frame.getByText('doesn’t let the page store anything')).toBeVisible();
});

test('a full storage says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  const jobglass = new Jobglass(page);
  await jobglass.open();
  await openSettings(jobglass);
  await jobglass.check('Remember on this device').click();
  await jobglass.idle();
  await expect(page.getByRole('status')).toContainText('doesn’t let the page store anything');
});
