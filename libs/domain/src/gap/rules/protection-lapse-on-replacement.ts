import { both, either, equals, NO, not } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { ifCome } from '../../kernel/at.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { isImplemented, isOver, isShownImplemented, wasInForce } from '../terms/measure-in-force.ts';
import { goesOn } from '../terms/processing-runs.ts';

/** Between the old lock and the new one the door stood open. */
export const protectionLapseOnReplacement = defineGapRule({
  id: 'protection-lapse-on-replacement',
  phase: 'do',
  looksAt: 'measure',
  tier: 'ap-norm',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Oude maatregel beëindigd, nieuwe nog niet aantoonbaar ingevoerd', 'Old measure ended before the successor is demonstrably in place'),
  says: words('“{measure}” is beëindigd ({ended}), en invoering van de opvolger is niet aantoonbaar.', '“{measure}” ended ({ended}), and the introduction of its successor cannot be shown.'),
  when: words('De maatregel is beëindigd en vervangen, en geen opvolger is met bewijs ingevoerd.', 'The measure ended and was replaced, and no successor is implemented with evidence.'),
  clears: words('Een opvolger is met bewijs ingevoerd, of de oude maatregel geldt weer.', 'A successor is implemented with evidence, or the old measure is reinstated.'),
  notWhen: words('Het risico bestaat niet meer, omdat het kanaal gesloten is.', 'The risk no longer exists, because the channel is closed.'),
  decision: words('§3.3.2 p. 13-14; feiten §2.6.2 p. 8 en bijlage 1 §2.2 p. 30-31', '§3.3.2 p. 13-14; facts §2.6.2 p. 8 and annex 1 §2.2 p. 30-31'),
  cites: [{ source: 'AVG', article: '32(1)(b)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '6.3' }],
  closedBy: 'measure.evidence',

  gapIn(measure, facts) {
    const successors = facts.of('measure', 'replaces', measure.id).filter((s) => facts.has('measure', s) !== NO);
    const replaced = either(...successors.map((s) => facts.has('measure', s)));
    const inPlace = either(...successors.map((s) => both(isImplemented(s, facts), isShownImplemented(s, facts))));
    const ended = ifCome(facts.now, measure.endedOn) ?? ifCome(facts.now, measure.withdrawnOn) ?? UNKNOWN_WHEN;
    return speaksIf(both(isOver(measure, facts), wasInForce(measure, facts), replaced, not(inPlace), not(equals(measure.channelClosed, true)), goesOn(facts, measure.processings)), { measure: measure.title, ended });
  },
});
