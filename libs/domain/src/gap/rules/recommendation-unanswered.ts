import { after, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, given, NO, not, YES } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { defineGapRule, lackingAfter, mostPressing, speaksIf } from '../gap-rule.ts';

/** Advice may be refused, but not left lying. */
export const recommendationUnanswered = defineGapRule({
  id: 'recommendation-unanswered',
  phase: 'act',
  looksAt: 'recommendation',
  tier: 'extension',
  severity: 'medium',
  branches: { weighty: { severity: 'high', when: words('de aanbeveling komt van de FG of gaat over een kritiek risico', 'the recommendation is from the FG or on a critical risk') } },
  steps: ['sensitive', 'similar-breach'],
  title: words('Aanbeveling (FG, audit, onderzoek) zonder reactie', 'Recommendation without response'),
  says: words('Op aanbeveling “{what}” ({received}) is een besluit, of de uitvoering op tijd, niet aantoonbaar.', 'On recommendation “{what}” ({received}) no decision, or no carrying out in time, can be shown.'),
  when: words('Na de termijn is niet besloten om de aanbeveling over te nemen, met een reden af te wijzen of uit te stellen. Of zij is overgenomen of uitgesteld, en de afgesproken dag is voorbij.',
    'After the term it was not decided to adopt the recommendation, to reject it with a reason or to postpone it. Or it was adopted or postponed, and the agreed day is past.'),
  clears: words('Een besluit per aanbeveling, en uitvoering op de afgesproken dag.', 'A decision per recommendation, carried out by the agreed day.'),
  notWhen: words('Eén besluit noemt alle nummers van de aanbevelingen waarover het gaat.', 'One decision lists all the numbers of the recommendations it is about.'),
  decision: words('geen bevinding; achtergrond §2.6.2 p. 9; bijlage 1 §2.2 p. 38-41', 'not a finding; background §2.6.2 p. 9; annex 1 §2.2 p. 38-41'),
  cites: [{ source: 'AVG', article: '38(1)' }, { source: 'AVG', article: '39(1)(b)' }, { source: 'AVG', article: '24(1)' }, { source: 'ISO 27001', article: '10.2' }],
  closedBy: 'recommendation.answer',

  gapIn(recommendation, facts) {
    const { answer, dueOn } = recommendation;
    const isToDo = either(equals(answer, 'adopt'), equals(answer, 'postpone'));
    const isAnswered = both(sinceKnown(facts.now, recommendation.answeredOn), either(isToDo, both(equals(answer, 'reject'), given(recommendation.answerReason))));
    const isDone = sinceKnown(facts.now, recommendation.completedOn);
    const isOverdue = both(isAnswered, isToDo, dueOn ? after(facts.now, dueOn, { days: 0 }) : NO, not(isDone));
    const received = recommendation.receivedOn ?? UNKNOWN_WHEN;
    const said = { what: recommendation.what, received };
    const graded = either(equals(recommendation.by, 'fg'), equals(recommendation.onCriticalRisk, true)) === YES ? { branch: 'weighty' } : {};
    return mostPressing([
      lackingAfter(facts.now, not(either(isAnswered, isDone)), received, { days: facts.parameter('recommendation.responseDays') }, said, graded),
      speaksIf(isOverdue, said, graded),
    ]);
  },
});
