import { isBefore, isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, fits, NO, not, truthOf, YES, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { ONLY_TELLS, SHOWS_IMPLEMENTATION, type Evidence, type EvidenceKind } from '../../evidence/evidence.ts';
import { type Claim } from '../../statement/statement.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { affirms, isUpheld } from '../terms/claims.ts';
import { ofKind, someEvidence } from '../terms/evidence-of.ts';
import { evidenceOf } from '../terms/measure-in-force.ts';

const IN_FORCE = ['in-force', 'implemented'];
/** Documents that say what should be, or that it was told, and not that anybody looked. */
const SHOWS_NO_LOOK: readonly EvidenceKind[] = [...ONLY_TELLS, 'guideline', 'procedure', 'proposal'];
const madeOn = (claim: Claim): When => claim.on ?? UNKNOWN_WHEN;

/** Is one measure shown, by documents no later than the claim, to be what the claim says of it? */
function isMeasureShown(id: string, claim: Claim, facts: Facts): Truth {
  const by = (date: When | null) => isOnOrBefore(date ?? UNKNOWN_WHEN, madeOn(claim));
  const of = (evidence: readonly string[], test: (e: Evidence) => Truth = () => YES) => someEvidence(evidence, facts, (e) => both(by(e.documentDate), test(e)));
  const measure = facts.one('measure', id);
  if (claim.predicate === 'checked') return facts.some('check', (c) => both(by(c.performedOn), of(c.evidence)), facts.of('check', 'measure', id));
  if (claim.predicate === 'evaluated') return facts.some('evaluation', (e) => both(by(e.performedOn), of(e.evidence)), facts.of('evaluation', 'measures', id));
  return measure ? both(facts.has('measure', measure), of(evidenceOf(measure), (e) => ofKind(e, SHOWS_IMPLEMENTATION))) : NO;
}
/** Had a measure it calls in force ended before the day the claim is about? */
const isContradicted = (claim: Claim, facts: Facts): Truth => either(...claim.measures.map((id) => {
  const measure = facts.one('measure', id);
  return either(...[measure?.endedOn ?? null, measure?.withdrawnOn ?? null].map((end) => both(sinceKnown(facts.now, end), isBefore(end ?? UNKNOWN_WHEN, claim.periodTo ?? madeOn(claim)))));
}));

/** A statement to the regulator is not evidence of what it states. */
export const claimedInForceWithoutEvidence = defineGapRule({
  id: 'claimed-in-force-without-evidence',
  phase: 'do',
  looksAt: 'claim',
  tier: 'ap-finding',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Beweerd “van kracht/gecontroleerd/geëvalueerd” zonder stukken', 'Claimed in force, checked or evaluated without documents'),
  says: words('De bewering “{claim}” ({on}) steunt niet op een stuk van die datum of eerder, of een vastgelegd besluit spreekt haar tegen.', 'The claim “{claim}” ({on}) rests on no document of that date or before, or a recorded decision contradicts it.'),
  when: words('Een bewering zegt dat iets van kracht, ingevoerd, gecontroleerd of geëvalueerd is, en geen ouder bewijs steunt dat, of een vastgelegd besluit spreekt het tegen.', 'A claim says that something is in force, implemented, checked or evaluated, and no older evidence supports it, or a recorded decision contradicts it.'),
  clears: words('Steunend bewijs met een oudere datum, of correctie van de bewering.', 'Supporting evidence with an older date, or correction of the claim.'),
  notWhen: words('Beweringen in concepten worden niet beoordeeld.', 'Claims in drafts are not judged.'),
  decision: words('§2.6.2 p. 8; bijlage 1 §2.2 p. 29, 33-35, 41', '§2.6.2 p. 8; annex 1 §2.2 p. 29, 33-35, 41'),
  cites: [
    { source: 'AVG', article: '5(2)' }, { source: 'AVG', article: '24(1)' }, { source: 'AVG', article: '31', remark: words('(alleen bij een bewering tegenover de AP)', '(only for a claim made to the AP)') }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(c)' },
  ],
  closedBy: 'claim.correct',

  gapIn(claim, facts) {
    const inForce = fits(claim.predicate, (p) => IN_FORCE.includes(p));
    const looked = fits(claim.predicate, (p) => p === 'checked' || p === 'evaluated');
    const own = someEvidence(claim.evidence, facts, (e) => both(isOnOrBefore(e.documentDate ?? UNKNOWN_WHEN, madeOn(claim)), either(both(inForce, ofKind(e, SHOWS_IMPLEMENTATION)), both(looked, not(ofKind(e, SHOWS_NO_LOOK))))));
    const shown = either(own, both(truthOf(claim.measures.length > 0), ...claim.measures.map((id) => isMeasureShown(id, claim, facts))));
    return speaksIf(both(isUpheld(claim, facts), affirms(claim), either(inForce, looked), either(not(shown), both(inForce, isContradicted(claim, facts)))), { claim: claim.what, on: madeOn(claim) });
  },
});
