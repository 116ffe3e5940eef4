import type { Visitor } from './visitor/visitor.ts';
import { journey } from './visitor/journey.ts';

const processing = 'Verzenden van groepsberichten via Mijn Werkmap';
const investigation = /^Op 20 oktober 2016 is besloten tot .*; een uitkomst van uiterlijk 19 december 2016 of een besluit om te stoppen is niet aantoonbaar\.$/;

/** A gap on the page of a processing, in its list per phase. */
const gap = (visitor: Visitor, says: string | RegExp) =>
  visitor.page.getByRole('region', { name: 'Gaten per fase' }).getByRole('listitem').filter({ has: visitor.page.getByRole('heading', { level: 4, name: says }) }).last();

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

async function seesWhyTheInvestigationIsCritical(fg: Visitor): Promise<void> {
  await fg.sees('U bekijkt de situatie op 1 maart 2017.');
  const found = gap(fg, investigation);
  await fg.sees('Kritiek', found);
  await fg.sees(/sinds 20 december 2016 \(71 dagen\)/, found);
  await fg.sees(/Een stuk met de uitkomst en een besluit daarover, of een besluit om te stoppen/, found);
  expect(await found.getByRole('list', { name: 'Bronnen' }).getByRole('listitem').allInnerTexts()).toEqual(['Wbp 13']);
}

describe('the FG looks at group messages', () => {
  journey('as of 1 March 2017, by typing the day, and sees why the investigation is critical', async (fg) => {
    await looksAtGroupMessages(fg);
    await fg.presses('Geldig op vandaag');
    await fg.types('Geldig op', '1-3-2017');
    await fg.presses('Toon deze dag');
    await seesWhyTheInvestigationIsCritical(fg);
    expect(fg.address()).toBe('/verwerkingen/VW-0002?geldig-op=2017-03-01');
  });
});
