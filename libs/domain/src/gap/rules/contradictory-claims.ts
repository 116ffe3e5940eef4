import { isOnOrBefore } from '../../kernel/at.ts';
import { DAWN } from '../../kernel/day.ts';
import { both, either, equals, same, truthOf, type Truth } from '../../kernel/truth.ts';
import { onDay, UNKNOWN_WHEN, type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Claim } from '../../statement/statement.ts';
import { defineGapRule, mostPressing, speaksIf } from '../gap-rule.ts';
import { affirms, isUpheld } from '../terms/claims.ts';

/** What something did once; the other predicates say how it is on a day. */
const EVENTS = ['implemented', 'checked', 'evaluated', 'decided'];
const madeOn = (c: Claim): When => c.on ?? UNKNOWN_WHEN;
/** The stretch a claim is about: as recorded, else everything before it for what was done, and its own day for how things are. */
const begins = (c: Claim): When => c.periodFrom ?? (c.predicate !== null && EVENTS.includes(c.predicate) ? onDay(DAWN) : madeOn(c));
const ends = (c: Claim): When => c.periodTo ?? madeOn(c);
const overlap = (a: Claim, b: Claim): Truth => both(isOnOrBefore(begins(a), ends(b)), isOnOrBefore(begins(b), ends(a)));

const subjectsOf = (c: Claim): readonly string[] => [...c.measures, ...c.decisions, ...c.patterns, ...c.risks];
const shareSubject = (a: Claim, b: Claim): Truth => {
  const [of, others] = [subjectsOf(a), subjectsOf(b)];
  return truthOf(of.length + others.length === 0 ? a.processings.some((p) => b.processings.includes(p)) : of.some((id) => others.includes(id)));
};
const denies = (c: Claim): Truth => equals(c.holds, false);

/** Yes and no to the same question cannot both be relied on. */
export const contradictoryClaims = defineGapRule({
  id: 'contradictory-claims',
  phase: 'do',
  looksAt: 'claim',
  tier: 'ap-finding',
  severity: 'medium',
  steps: ['sensitive', 'similar-breach'],
  title: words('Tegenstrijdige verklaringen', 'Contradictory statements'),
  says: words('“{claim}” ({on}) en “{other}” ({otherOn}) spreken elkaar tegen, en geen van beide is gecorrigeerd.', '“{claim}” ({on}) and “{other}” ({otherOn}) contradict each other, and neither is corrected.'),
  when: words('Twee beweringen over hetzelfde onderwerp en hetzelfde punt verschillen, over dezelfde tijd, en geen van beide is gecorrigeerd.', 'Two claims on the same subject and point differ, about the same time, and neither is corrected.'),
  clears: words('Eén van beide beweringen wordt met reden ingetrokken.', 'One of the claims is withdrawn with a reason.'),
  notWhen: words('Beweringen over verschillende perioden kunnen beide waar zijn.', 'Claims about different periods may both be true.'),
  decision: words('§2.6.1 p. 7; §3.3.2 p. 15; bijlage 1 §2.2 p. 33', '§2.6.1 p. 7; §3.3.2 p. 15; annex 1 §2.2 p. 33'),
  cites: [{ source: 'AVG', article: '5(2)' }, { source: 'Wbp', article: '13' }, { source: 'AVG', article: '31', remark: words('(alleen bij een bewering tegenover de AP)', '(only for a claim made to the AP)') }],
  closedBy: 'claim.correct',

  gapIn(claim, facts) {
    const contradicts = (other: Claim): Truth => both(
      facts.has('claim', other), same(claim.predicate, other.predicate), shareSubject(claim, other),
      either(both(affirms(claim), denies(other)), both(denies(claim), affirms(other))), overlap(claim, other), isUpheld(claim, facts), isUpheld(other, facts),
    );
    return mostPressing(facts.all('claim').filter((other) => other.id !== claim.id).map((other) =>
      speaksIf(contradicts(other), { claim: claim.what, on: madeOn(claim), other: other.what, otherOn: madeOn(other) })));
  },
});
