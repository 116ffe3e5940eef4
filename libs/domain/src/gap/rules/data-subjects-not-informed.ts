import { since } from '../../kernel/at.ts';
import { daysOf } from '../../kernel/moment.ts';
import { both, either, equals, fits, given, not, YES } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { breachName, dutyOf, happened, lastOf } from '../terms/breach-clock.ts';
import { concludedAt, decidedInform, decidedLevel, isAtLeastConsiderable } from '../terms/breach-decision.ts';
import { isRealBreach } from '../terms/similar-breach.ts';

/** Whoever runs a high risk must hear of it without delay; the number of days is the organisation's own. */
export const dataSubjectsNotInformed = defineGapRule({
  id: 'data-subjects-not-informed',
  phase: 'breach',
  looksAt: 'breach',
  tier: 'extension',
  severity: 'high',
  branches: { 'very-large': { severity: 'critical', when: words('het niveau is zeer groot', 'the level is very large') } },
  steps: [],
  title: words('Betrokkenen niet (onverwijld) geïnformeerd', 'Data subjects not informed without delay'),
  says: words('Over datalek “{breach}” moesten betrokkenen uiterlijk {due} bericht krijgen, en dat bericht is niet aantoonbaar.', 'Data subjects had to be told of breach “{breach}” by {due}, and no such message can be shown.'),
  when: words('Besloten is betrokkenen te informeren, of het niveau is aanzienlijk of zeer groot zonder uitzondering 4.2, 4.3 of 4.4, en na de eigen termijn is er geen bericht vastgelegd.', 'It was decided to inform data subjects, or the level is considerable or very large without exception 4.2, 4.3 or 4.4, and after the own term no message is recorded.'),
  clears: words('Een brief of een ander vastgelegd bericht aan elke persoon of groep; bij 4.3 een openbare mededeling.', 'A letter or another recorded message to each person or group; a public notice for 4.3.'),
  notWhen: words('De termijn loopt nog. Het onderzoek loopt nog, met reden, ten hoogste 28 dagen. Een onbekende datum is niet te laat.', 'The term still runs. The investigation is still open, with a reason, for 28 days at most. An unknown date is not late.'),
  decision: words('geen bevinding; Toetsingskader deel 4', 'not a finding; breach framework part 4'),
  cites: [{ source: 'AVG', article: '34(1)-(3)' }, { source: 'UAVG', article: '41' }, { source: 'Wbp 34a', article: '34a(2)' }],
  closedBy: 'breach.inform',

  gapIn(breach, facts) {
    const level = decidedLevel(breach, facts);
    const decided = equals(decidedInform(breach, facts), true);
    const excepted = fits(breach.informException, (code) => code !== '4.1');
    const wanted = either(decided, both(isAtLeastConsiderable(level), not(excepted)));
    const decidedOn = daysOf((decided === YES ? (breach.informDecidedAt ?? lastOf(breach.humanDecision, facts)?.at) : null) ?? concludedAt(breach, facts));
    const investigating = given(breach.informInvestigation) === YES;
    return lackingAfter(facts.now, both(isRealBreach(breach), wanted, since(facts.now, decidedOn), not(happened(facts.now, breach.informedAt))), decidedOn, { days: facts.parameter(investigating ? 'breach.informInvestigationDays' : 'breach.informDays') },
      { breach: breachName(breach) }, { lawOf: dutyOf(breach), ...(equals(level, 'very-large') === YES ? { branch: 'very-large' } : {}) });
  },
});
