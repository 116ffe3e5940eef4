import { journey, ourBrowser } from './visitor/journey.ts';
import { type Visitor, newVisitor } from './visitor/visitor.ts';

const rows = ({ page }: Visitor) => page.locator('main').getByRole('heading', { level: 2 });

/** What the gaps in sight say, once the list stands. */
async function read(visitor: Visitor): Promise<string[]> {
  await rows(visitor).first().waitFor();
  return rows(visitor).allInnerTexts();
}

async function filters(bso: Visitor): Promise<void> {
  await bso.page.getByText('Filters', { exact: true }).click();
  await bso.page.getByRole('group', { name: 'Ernst' }).getByRole('checkbox', { name: 'Kritiek' }).check();
  await bso.page.getByLabel('Eenheid').selectOption('Divisie WERKbedrijf');
  await bso.presses('Filter');
  await bso.sees('Ernst: Kritiek');
  await bso.sees('Eenheid: Divisie WERKbedrijf');
}

describe('the BSO looks for gaps', () => {
  journey('filters on severity and unit, opens one, goes back, and everything is as it was left', async (bso) => {
    await bso.opens('/gaten');
    await bso.signsIn('bso');
    await bso.arrivesAt('Gaten');
    const all = await bso.page.getByRole('status').filter({ hasText: /gaten$/ }).innerText();
    await filters(bso);
    await bso.page.getByRole('status').filter({ hasText: /gaten$/ }).filter({ hasNotText: all }).waitFor();
    await bso.follows('Toon als lijst');
    await bso.follows('Oudste eerst');
    await bso.page.getByRole('link', { name: 'Ernstigste eerst' }).waitFor();
    const before = { address: bso.address(), rows: await read(bso) };
    expect(before.rows.length).toBeGreaterThan(10);

    const tenth = bso.page.locator('main > ol > li').nth(9);
    await tenth.getByText('Feiten en regel').click();
    const place = await bso.page.evaluate(() => window.scrollY);
    expect(place).toBeGreaterThan(500);
    await tenth.getByRole('definition').getByRole('link').click();
    await bso.page.getByRole('heading', { level: 2, name: 'Bronnen' }).waitFor();
    await bso.page.goBack();
    await bso.arrivesAt('Gaten');
    expect(await read(bso)).toEqual(before.rows);
    expect(bso.address()).toBe(before.address);
    await bso.sees('Ernst: Kritiek');
    await bso.page.getByRole('link', { name: 'Ernstigste eerst' }).waitFor();
    await bso.page.waitForFunction((left) => Math.abs(window.scrollY - left) < 300, place);
  });

  journey('and a colleague who gets the address sees the same', async (bso) => {
    await bso.opens('/gaten?ernst=kritiek&weergave=lijst&sorteer=sinds');
    await bso.signsIn('bso');
    await bso.arrivesAt('Gaten');
    const seen = await read(bso);
    const fg = await newVisitor(await ourBrowser());
    try {
      await fg.opens(bso.address());
      await fg.signsIn('fg');
      await fg.arrivesAt('Gaten');
      expect(await read(fg)).toEqual(seen);
      expect(fg.address()).toBe(bso.address());
    } finally {
      await fg.page.context().close();
    }
  });
});
