import { both, either, isTrueWord, NO, not, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Measure } from '../../measure/measure.ts';
import { titleOf } from '../dossier.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, speaksIf, type GapRule } from '../gap-rule.ts';
import { isCurrent } from '../terms/current-risk.ts';
import { isImpossibilityShown, isPatternImpossible } from '../terms/impossibility.ts';
import { actsOnPattern, actsOnRisk, isActive, isTechnicalInPlace } from '../terms/measure-in-force.ts';
import { isRunning } from '../terms/processing-runs.ts';
import { concernsSubjects } from '../terms/qualifying-analysis.ts';
import { isRealBreach, someBreach } from '../terms/similar-breach.ts';

const common: Omit<GapRule, 'looksAt' | 'gapIn'> = {
  id: 'organisational-only-no-impossibility',
  phase: 'do',
  tier: 'ap-finding',
  severity: 'high',
  branches: { grave: { severity: 'critical', when: words('de verwerking is gevoelig, of er was een datalek', 'the processing is sensitive, or there was a breach') } },
  steps: [],
  title: words('Alleen organisatorische maatregelen, onmogelijkheid van techniek niet aangetoond', 'Only organisational measures, impossibility of technical ones not shown'),
  says: words('Voor “{about}” zijn alleen organisatorische maatregelen aantoonbaar, en niet dat een technische maatregel onmogelijk is.', 'For “{about}” only organisational measures can be shown, and not that a technical one is impossible.'),
  when: words('Er zijn maatregelen van kracht tegen het risico, geen daarvan is technisch, voor de beveiliging en aantoonbaar ingevoerd, en er is geen geldig besluit van een directeur dat techniek niet kan. Zonder vastgelegde risico’s geldt dit voor de verwerking.',
    'Measures against the risk are in force, none of them technical, for security and shown to be implemented, and there is no valid statement by a director that technology is impossible. Without recorded risks this holds for the processing.'),
  clears: words('Een technische maatregel op de oorzaak, ingevoerd met bewijs, of een goedgekeurde onmogelijkheid met extra maatregelen en controles.', 'A technical measure on the cause, implemented with evidence, or an approved impossibility with extra measures and checks.'),
  notWhen: words('Besloten is niet ingevoerd. Een technische maatregel tegen een ander risico telt niet mee. Bij spraak volstaat een onmogelijkheid met een korte reden.', 'Decided is not implemented. A technical measure against another risk does not count. For speech an impossibility with a short reason will do.'),
  decision: words('§3.3.1 p. 12; §3.3.2 p. 15-16; §3.4.2 p. 18', '§3.3.1 p. 12; §3.3.2 p. 15-16; §3.4.2 p. 18'),
  cites: [
    { source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '32(1)(b)' }, { source: 'Wbp', article: '13' }, { source: 'Richtlijn 95/46', article: '25, 46', remark: words('(overwegingen)', '(recitals)') },
    { source: 'CBP Z2003-0145', article: 'p. 3' }, { source: 'BIO2', article: 'deel 1 §25, 8.12' },
  ],
  closedBy: 'measure.decide',
};
const gravity = (facts: Facts, breached: Truth) => (facts.sensitive() === YES || breached === YES ? { branch: 'grave' } : {});
/** A measure that is linked to nothing may be against this risk, but is not shown to act on its cause. */
const isUnlinked = (m: Measure): Truth => truthOf(m.risks.length === 0 && m.againstPatterns.length === 0);

export const organisationalOnlyForRisk = defineGapRule({
  ...common,
  looksAt: 'risk',
  gapIn(risk, facts) {
    const stands = both(isRunning(facts), isCurrent(risk, facts), concernsSubjects(risk));
    const measured = facts.some('measure', (m) => both(isActive(m, facts), either(actsOnRisk(m, risk), isUnlinked(m))));
    const technical = facts.some('measure', (m) => both(isTechnicalInPlace(m, facts), actsOnRisk(m, risk)));
    const impossible = facts.some('technical-impossibility', (t) => both(truthOf(t.risk === risk.id || (typeof t.pattern === 'string' && risk.patterns.includes(t.pattern))), isImpossibilityShown(t, facts)));
    const breached = someBreach(facts, (b) => risk.patterns.length === 0 || (b.pattern !== null && risk.patterns.includes(b.pattern)));
    return speaksIf(both(stands, measured, not(technical), not(impossible)), { about: titleOf('risk', risk) }, gravity(facts, breached));
  },
});

/** For a processing without recorded risks: its patterns of breaches stand in for them, and failing those the whole. */
export const organisationalOnlyForProcessing = defineGapRule({
  ...common,
  looksAt: 'processing',
  gapIn(processing, facts) {
    const hasRisks = facts.some('risk', (r) => both(isCurrent(r, facts), concernsSubjects(r)));
    const measured = facts.some('measure', (m) => isActive(m, facts));
    const inPlace = facts.all('measure').map((measure) => ({ measure, technical: isTechnicalInPlace(measure, facts) })).filter((m) => m.technical !== NO);
    const leaked = facts.all('breach').flatMap((b) => (b.pattern && isTrueWord(b.pattern) && both(facts.has('breach', b), isRealBreach(b)) === YES ? [b.pattern] : []));
    const impossible = facts.some('technical-impossibility', (t) => both(truthOf(t.risk === null && (t.pattern === null || leaked.length === 0)), isImpossibilityShown(t, facts)));
    const covered = leaked.length === 0 ? either(...inPlace.map((m) => m.technical))
      : both(...leaked.map((p) => either(isPatternImpossible(p, facts), ...inPlace.map((m) => both(m.technical, actsOnPattern(m.measure, p))))));
    return speaksIf(both(isRunning(facts), not(hasRisks), measured, not(covered), not(impossible)), { about: processing.name }, gravity(facts, someBreach(facts)));
  },
});
