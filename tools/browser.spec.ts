import { chromium as playwright } from 'playwright-core';
import { broughtAlong, chromium } from './browser.ts';

it.each([
  ['of this machine', chromium],
  ['that npm brought along', broughtAlong],
])('starts the Chromium %s and reads what it draws', async (_which, options) => {
  const browser = await playwright.launch(await options());
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Één dag te laat</h1>');
    expect(await page.locator('h1').innerText()).toBe('Één dag te laat'); // Empty when it found no font.
  } finally {
    await browser.close();
  }
});
