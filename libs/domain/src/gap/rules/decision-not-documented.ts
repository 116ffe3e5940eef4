import { isBefore } from '../../kernel/at.ts';
import { both, not, YES, MAYBE } from '../../kernel/truth.ts';
import { plus, UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { SHOWS_DECISION } from '../../evidence/evidence.ts';
import { defineGapRule, lackingAfter } from '../gap-rule.ts';
import { datedBetween, ofKind, someEvidence } from '../terms/evidence-of.ts';

/** A decision that nobody wrote down at the time cannot be shown; also the decision to do nothing. */
export const decisionNotDocumented = defineGapRule({
  id: 'decision-not-documented',
  phase: 'do',
  looksAt: 'decision',
  tier: 'ap-finding',
  severity: 'high',
  steps: ['sensitive', 'similar-breach'],
  title: words('Besluit (ook om niets te doen) niet vastgelegd', 'Decision (also to do nothing) not documented'),
  says: words('Van het besluit “{decision}” van {decided} is geen verslag of besluitdocument van uiterlijk {due} aantoonbaar.', 'Of the decision “{decision}” of {decided} no minutes or decision document dated by {due} can be shown.'),
  when: words('Er is geen verslag of besluitdocument met een datum tussen het besluit en het einde van de termijn voor bewijs. Een voorstel of voorlegger telt niet. Ook een afwijzing of uitstel wordt vastgelegd.', 'There are no minutes or decision document dated between the decision and the end of the term for evidence. A proposal does not count. Rejections and postponements are documented too.'),
  clears: words('Een stuk uit die tijd. Een verklaring van later maakt het gat hersteld, niet gesloten.', 'A document of the time. A later statement makes the gap remedied, not closed.'),
  notWhen: words('Eén verslag dekt meer besluiten als het die noemt.', 'One record may cover several decisions if it names them.'),
  decision: words('bijlage 1 §2.2 p. 34; bijlage 1 §2.1 p. 27', 'annex 1 §2.2 p. 34; annex 1 §2.1 p. 27'),
  cites: [{ source: 'AVG', article: '5(2)' }, { source: 'AVG', article: '24(1)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4(a)' }, { source: 'ISO 27001', article: '7.5, 6.1.3' }],
  closedBy: 'decision.document',

  gapIn(decision, facts) {
    const decided = decision.decidedOn ?? UNKNOWN_WHEN;
    const grace = { days: facts.parameter('evidence.graceDays') };
    const inTime = someEvidence(decision.minutes, facts, (e) => both(ofKind(e, SHOWS_DECISION), datedBetween(e, decided, plus(decided, grace))));
    const later = someEvidence(decision.minutes, facts, (e) => both(not(ofKind(e, ['proposal'])), isBefore(plus(decided, grace), e.documentDate ?? UNKNOWN_WHEN)));
    return lackingAfter(facts.now, both(not(inTime), later === MAYBE ? MAYBE : YES), decided, grace, { decision: decision.title, decided }, later === YES ? { state: 'remedied' } : {});
  },
});
