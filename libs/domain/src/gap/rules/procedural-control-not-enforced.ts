import { after } from '../../kernel/at.ts';
import { both, equals, fits, MAYBE, not, truthOf, YES } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { PROCEDURAL_SUBTYPES } from '../../measure/measure.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { inForceFrom, isActive } from '../terms/measure-in-force.ts';
import { isShownCheck, performedOn } from '../terms/shown-check.ts';
import { patternsOf, someBreachAfter } from '../terms/similar-breach.ts';
import { goesOn } from '../terms/processing-runs.ts';

/** A rule on paper holds for as long as nobody is in a hurry. */
export const proceduralControlNotEnforced = defineGapRule({
  id: 'procedural-control-not-enforced',
  phase: 'do',
  looksAt: 'measure',
  tier: 'ap-norm',
  severity: 'high',
  branches: {
    'breached-since': { severity: 'critical', when: words('sinds de invoering gebeurde een soortgelijk datalek', 'a similar breach happened since its introduction') },
    young: { severity: 'info', when: words('de maatregel geldt nog niet langer dan de termijn voor een controle op werking', 'the measure is no older than the term for an operation check') },
  },
  steps: ['sensitive'],
  title: words('Vierogenprincipe of werkinstructie niet afgedwongen', 'Four-eyes principle or instruction introduced but not enforced'),
  says: words('“{measure}” geldt sinds {from}, en dat mensen zich eraan houden is niet afgedwongen en niet aantoonbaar.', '“{measure}” is in force since {from}, and that people keep to it is neither enforced nor demonstrable.'),
  when: words('De maatregel is een vierogenprincipe, instructie of procedure, niet afgedwongen door techniek en niet per geval aangetoond, en er is geen recente controle op werking die voldoet.', 'The measure is a four-eyes principle, instruction or procedure, neither technically forced nor evidenced per case, and there is no recent operation check with result pass.'),
  clears: words('Techniek dwingt de maatregel af, of een controle op werking laat per geval zien dat hij is gevolgd.', 'Technology enforces the measure, or an operation check shows per case that it was followed.'),
  notWhen: words('In de eerste termijn alleen ter informatie, tenzij er een datalek volgt. De verwerking is beëindigd.', 'For information only in the first term, unless a breach follows. The processing has ended.'),
  decision: words('§3.3.2 p. 16; feiten bijlage 1 §2.2 p. 39-41', '§3.3.2 p. 16; facts annex 1 §2.2 p. 39-41'),
  cites: [
    { source: 'AVG', article: '32(1)(b)' }, { source: 'AVG', article: '32(4)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(c)' }, { source: 'ISO 27002', article: '5.3' }, { source: 'BIO2', article: 'deel 1 §4' },
  ],
  closedBy: 'measure.enforce',

  gapIn(measure, facts) {
    const from = inForceFrom(measure, facts);
    const term = { days: facts.parameter('check.operationDays') };
    const unenforced = measure.enforcement === null ? MAYBE : equals(measure.enforcement, 'none');
    const seenToWork = facts.some('check', (c) => both(truthOf(c.kinds.includes('operation')), equals(c.result, 'pass'), isShownCheck(c, measure, facts), not(after(facts.now, performedOn(c), term))), facts.of('check', 'measure', measure.id));
    const lacking = both(goesOn(facts, measure.processings), isActive(measure, facts), fits(measure.subtype, (subtype) => PROCEDURAL_SUBTYPES.includes(subtype)), unenforced, not(seenToWork));
    const breached = someBreachAfter(patternsOf(measure.againstPatterns, measure.triggeredBy, facts), from, facts);
    return speaksIf(lacking, { measure: measure.title, from }, breached === YES ? { branch: 'breached-since' } : after(facts.now, from, term) === YES ? {} : { branch: 'young' });
  },
});
