import { readCase } from '@sluitend/case-file';
import { dossiersOf, findGaps, parseDay, phasesOf, RULES } from '@sluitend/domain';
import { voorbeeldstad } from '../voorbeeldstad.ts';

/** The states of the four phases of each made-up processing on the day it is reckoned back from. */
function circles(today: string): Readonly<Record<string, readonly string[]>> {
  const reading = readCase(voorbeeldstad(today), 'voorbeeldstad');
  if (!reading.case) throw new Error(JSON.stringify(reading.problems));
  const day = parseDay(today) ?? 0;
  return Object.fromEntries(dossiersOf(reading.case.records).filter((d) => d.processing !== null).map((dossier) =>
    [dossier.processing, phasesOf(dossier, findGaps(dossier, RULES, day, 'hindsight').gaps, day, 'hindsight').phases.map((p) => p.status)]));
}

describe('Gemeente Voorbeeldstad', () => {
  it.each(['2026-11-22', '2027-02-28', '2028-02-29', '2031-07-01'])('shows closed circles beside open ones, whatever the day it is made on (%s)', (today) => {
    const found = circles(today);
    expect(Object.keys(found)).toHaveLength(12);
    expect([found['PARKEREN'], found['AFVAL']]).toEqual([Array(4).fill('in-order'), Array(4).fill('in-order')]);
    expect(found['HEFFING']).toEqual(Array(4).fill('not-in-order'));
    expect(found['SOLLICITATIE']).toContain('unknown');
  });

  it('is the same text for the same day', () => {
    expect(voorbeeldstad('2026-11-22')).toBe(voorbeeldstad('2026-11-22'));
  });
});
