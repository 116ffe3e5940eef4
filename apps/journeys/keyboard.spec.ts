import type { Locator } from 'playwright-core';
import { journey } from './visitor/journey.ts';
import type { Visitor } from './visitor/visitor.ts';

/** What is wrong with where the focus is: nowhere, not marked, out of sight or covered. Runs in the page. */
function faultOfFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'the focus is nowhere';
  const name = `${focused.tagName} "${(focused.textContent ?? '').trim().slice(0, 40)}"`;
  const style = getComputedStyle(focused);
  if (!focused.matches(':focus-visible') || style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) return `${name} does not show the focus`;
  const { left, right, top, bottom, width, height } = focused.getBoundingClientRect();
  if (width === 0 || height === 0 || bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `${name} is out of sight`;
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const uppermost = document.elementFromPoint(x, y);
  return uppermost && (focused.contains(uppermost) || uppermost.contains(focused)) ? null : `${name} is covered by ${uppermost?.tagName ?? 'nothing'}`;
}

/** Presses Tab until this has the focus; every stop on the way must show it. */
async function tabsTo({ page }: Visitor, target: Locator, most = 60): Promise<void> {
  await target.first().waitFor();
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(faultOfFocus)).toBeNull();
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab did not reach ${target} in ${most} presses.`);
}

const enters = async (visitor: Visitor, target: Locator) => {
  await tabsTo(visitor, target);
  await visitor.page.keyboard.press('Enter');
};

journey('someone without a mouse goes by the skip link and the menu to a gap and its facts', async (bso) => {
  const { page } = bso;
  await page.exposeFunction('noteMouse', () => { throw new Error('a mouse was used'); });
  await page.addInitScript("addEventListener('mousedown', () => window.noteMouse())");
  await bso.opens('/mijn-werk');
  await bso.arrivesAt('Aanmelden');
  await enters(bso, page.getByRole('region', { name: 'UWV' }).getByRole('button', { name: 'Business security officer' }));
  await bso.arrivesAt('Mijn werk');

  await page.reload();
  await bso.arrivesAt('Mijn werk');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await enters(bso, skip);
  await page.locator('main:focus').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);

  await page.reload();
  await bso.arrivesAt('Mijn werk');
  await enters(bso, page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Gaten' }));
  await bso.arrivesAt('Gaten');
  await page.locator('h1:focus').waitFor(); // A reader hears where they have come.
  await enters(bso, page.locator('summary').filter({ hasText: 'Besluit tot onderzoek nooit uitgevoerd' }));
  await enters(bso, page.locator('summary').filter({ hasText: 'Feiten en regel' }).filter({ visible: true }));
  await page.getByRole('term').filter({ hasText: 'Regel' }).waitFor();
  await enters(bso, page.getByRole('definition').getByRole('link', { name: 'Besluit tot onderzoek nooit uitgevoerd' }));
  await bso.arrivesAt('Besluit tot onderzoek nooit uitgevoerd');
  await page.locator('h1:focus').waitFor();

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Toetsen' });
  await keys.waitFor();
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'hidden' });
});
