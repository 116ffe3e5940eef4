import { after, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, NO, not, truthOf, type Truth } from '../../kernel/truth.ts';
import { type When } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type Measure } from '../../measure/measure.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { inForceFrom, isActive } from '../terms/measure-in-force.ts';
import { goesOn } from '../terms/processing-runs.ts';

type Bypass = Measure['bypass'][number];
/** Looked at within the check interval; a measure younger than that need not have been. */
function isReviewed(on: When | null, from: When, facts: Facts): Truth {
  const interval = facts.interval('check.intervalMonths');
  return either(not(after(facts.now, from, interval)), on ? both(sinceKnown(facts.now, on), not(after(facts.now, on, interval))) : NO);
}
/** Is the bypass governed? What is not known about it counts as not shown. */
const isGoverned = (b: Bypass, from: When, facts: Facts): Truth =>
  both(truthOf(b.approved === true), truthOf(b.logged === true), truthOf(b.expires === true), isReviewed(b.reviewedOn, from, facts));

/** A lock to which anyone can get the key protects only when somebody watches the key. */
export const controlBypassable = defineGapRule({
  id: 'control-bypassable',
  phase: 'do',
  looksAt: 'measure',
  tier: 'ap-finding',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Maatregel te omzeilen, beheersing daarvan niet aangetoond', 'Control can be bypassed, governance of the bypass not shown'),
  says: words('“{measure}” is te omzeilen, en goedkeuring, logging, beoordeling en einddatum van uitzonderingen zijn niet alle aantoonbaar.', '“{measure}” can be bypassed, and approval, logging, review and expiry of exceptions cannot all be shown.'),
  when: words('De maatregel is te omzeilen, en niet alle vier zijn aantoonbaar: een rol die goedkeurt, logging, beoordeling van het gebruik binnen de controletermijn, en een einddatum per uitzondering.', 'The measure can be bypassed, and not all four can be shown: an approving role, logging, review of use within the check interval, and expiry of each exception.'),
  clears: words('De omzeiling is weggenomen of beheerst: goedkeuring, log en periodieke beoordeling met bewijs.', 'The bypass is removed, or governed: approval, log and periodic review with evidence.'),
  notWhen: words('Een vastgelegde noodprocedure waarvan het log wordt bekeken. De verwerking is beëindigd.', 'A documented break-glass procedure of which the log is reviewed. The processing has ended.'),
  decision: words('§2.3 p. 5; §3.3.2 p. 16', '§2.3 p. 5; §3.3.2 p. 16'),
  cites: [{ source: 'AVG', article: '32(1)(b)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '9.1' }, { source: 'BIO2', article: '8.02.01' }, { source: 'ISO 27002', article: '8.18' }],
  closedBy: 'measure.govern-bypass',

  gapIn(measure, facts) {
    const from = inForceFrom(measure, facts);
    const loose = either(...measure.bypass.map((b) => both(equals(b.exists, true), not(sinceKnown(facts.now, b.removedOn)), not(isGoverned(b, from, facts)))));
    return speaksIf(both(goesOn(facts, measure.processings), isActive(measure, facts), loose), { measure: measure.title });
  },
});
