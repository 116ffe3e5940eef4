import type { Locator } from 'playwright-core';
import { journey } from './visitor/journey.ts';
import type { Visitor } from './visitor/visitor.ts';

const processing = 'Verzenden van groepsberichten via Mijn Werkmap';
const investigation = /^Op 20 oktober 2016 is besloten tot .*; een uitkomst van uiterlijk 19 december 2016 of een besluit om te stoppen is niet aantoonbaar\.$/;
const noTechnicalMeasure = /zijn alleen organisatorische maatregelen aantoonbaar, en niet dat een technische maatregel onmogelijk is\.$/;

/** The gaps of phase Do, all of them, once the page of the day has come that says this. */
async function gapsOfDo({ page }: Visitor, says: string): Promise<Locator> {
  await page.getByText(says).first().waitFor({ state: 'attached' });
  const phase = page.getByRole('region', { name: /^Do \(\d+\)$/ });
  const rest = phase.getByText(/^Nog \d+ gaten$/);
  const opened = await rest.evaluate((summary) => summary.closest('details')?.open); // A day that was seen before stands there as it was left.
  if (!opened) await rest.click();
  return phase;
}
const gap = (phase: Locator, says: RegExp) => phase.getByRole('listitem').filter({ has: phase.page().getByRole('heading', { level: 4, name: says }) });
const sourcesOf = (found: Locator) => found.getByRole('list', { name: 'Bronnen' }).first().getByRole('listitem').allInnerTexts();

async function looksAtGroupMessages(fg: Visitor): Promise<void> {
  await fg.opens('/');
  await fg.arrivesAt('Aanmelden');
  await fg.signsIn('fg');
  await fg.arrivesAt('Mijn werk');
  await fg.follows('Verwerkingen');
  await fg.arrivesAt('Verwerkingen');
  await fg.follows(processing);
  await fg.arrivesAt(`${processing} (VW-0002)`);
}

async function choosesDay(fg: Visitor, typed: string): Promise<void> {
  await fg.presses('Geldig op vandaag');
  await fg.types('Geldig op', typed);
  await fg.presses('Toon deze dag');
}

describe('the FG looks at group messages', () => {
  journey('as of 1 March 2017, by typing the day, and sees why the investigation is critical', async (fg) => {
    await looksAtGroupMessages(fg);
    await choosesDay(fg, '1-3-2017');
    await fg.sees('U bekijkt de situatie op 1 maart 2017.');
    const found = gap(await gapsOfDo(fg, 'sinds 20 december 2016 (71 dagen)'), investigation);
    await fg.sees('Kritiek', found);
    await fg.sees(/sinds 20 december 2016 \(71 dagen\)/, found);
    await fg.sees(/Een stuk met de uitkomst en een besluit daarover, of een besluit om te stoppen/, found);
    expect(await sourcesOf(found)).toEqual(['Wbp 13']);
    expect(fg.address()).toBe('/verwerkingen/VW-0002?geldig-op=2017-03-01');
  });

  journey('along the line of time, from event to event, to the day of the fifth leak', async (fg) => {
    await looksAtGroupMessages(fg);
    await choosesDay(fg, '20-2-2017');
    await fg.sees('U bekijkt de situatie op 20 februari 2017.');
    const line = fg.page.getByRole('slider', { name: 'Dag op de tijdlijn' });
    await line.press('ArrowRight');
    await fg.sees('U bekijkt de situatie op 21 februari 2017.');
    expect(await line.getAttribute('aria-valuetext')).toMatch(/^21 februari 2017, .*datalek 5/);
    const found = gap(await gapsOfDo(fg, 'sinds 20 december 2016 (63 dagen)'), investigation);
    await fg.sees(/sinds 20 december 2016 \(63 dagen\)/, found);
    await fg.sees('Kritiek', found);
    await fg.presses('Vorige gebeurtenis');
    await fg.seesNoMore('U bekijkt de situatie op 21 februari 2017.');
    await fg.presses('Volgende gebeurtenis');
    await fg.sees('U bekijkt de situatie op 21 februari 2017.');
    await fg.presses('Terug naar vandaag');
    await fg.seesNoMore(/^U bekijkt de situatie op/);
  });

  journey('on 31 December 2018 and finds the technical gap gone, and Plan, Check and Act still not in order', async (fg) => {
    await looksAtGroupMessages(fg);
    await choosesDay(fg, '6-9-2018');
    await fg.sees('U bekijkt de situatie op 6 september 2018.');
    await fg.sees('Kritiek', gap(await gapsOfDo(fg, 'sinds 20 december 2016 (20 maanden)'), noTechnicalMeasure));
    await fg.presses('Terug naar vandaag'); // The clock of this example stands at 31 December 2018.
    await fg.seesNoMore(/^U bekijkt de situatie op/);
    const ofDo = await gapsOfDo(fg, 'sinds 20 december 2016 (2 jaar)');
    const found = gap(ofDo, investigation);
    await fg.sees('Ingehaald', found);
    expect(await sourcesOf(found)).toEqual(['AVG 32(1)', 'AVG 24(1)']);
    expect(await gap(ofDo, noTechnicalMeasure).count()).toBe(0);
    const circle = fg.page.getByRole('region', { name: 'De PDCA-cirkel' });
    for (const phase of ['Plan', 'Check', 'Act']) await circle.getByRole('link', { name: new RegExp(`${phase} Niet op orde`) }).waitFor();
  });
});
