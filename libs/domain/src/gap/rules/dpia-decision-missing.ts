import { isOnOrBefore, sinceKnown } from '../../kernel/at.ts';
import { both, either, equals, fits, given, not, YES } from '../../kernel/truth.ts';
import { onDay, UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { SOURCES } from '../../law/sources.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { isHeld, isSpecialOrBsn } from '../terms/data-category.ts';
import { isRunning } from '../terms/processing-runs.ts';
import { isSignificant } from '../terms/significant-change.ts';

/** A high risk asks for a DPIA, or for a reasoned decision that none is needed. */
export const dpiaDecisionMissing = defineGapRule({
  id: 'dpia-decision-missing',
  phase: 'plan',
  looksAt: 'processing',
  tier: 'extension',
  severity: 'medium',
  branches: { unchanged: { severity: 'info', when: words('de verwerking is van vóór 25 mei 2018 en sindsdien niet aantoonbaar van betekenis gewijzigd', 'the processing is from before 25 May 2018 and not known to have changed significantly since') } },
  steps: ['similar-breach'],
  title: words('Geen GEB/DPIA en geen besluit waarom niet', 'No DPIA and no decision why not'),
  says: words('De verwerking loopt sinds {started} en heeft kenmerken van een hoog risico. Een DPIA met advies van de FG, of een besluit waarom niet, is niet aantoonbaar.', 'The processing runs since {started} and has marks of a high risk. No DPIA with advice of the FG, nor a decision why not, can be shown.'),
  when: words('De verwerking heeft op grote schaal bijzondere gegevens of het BSN, of gaat over kwetsbare mensen, en er is geen DPIA met advies van de FG en geen besluit met redenen waarom die niet nodig is.',
    'The processing has special data or the BSN on a large scale, or is about vulnerable people, and there is no DPIA with advice of the FG and no reasoned decision that none is needed.'),
  clears: words('Een DPIA met advies van de FG, of een besluit met redenen dat die niet nodig is.', 'A DPIA with advice of the FG, or a reasoned decision that none is needed.'),
  notWhen: words('Nooit voor dagen vóór 25 mei 2018. Voor een ongewijzigde oudere verwerking is het alleen ter informatie.', 'Never for days before 25 May 2018. For an older processing without change it is information only.'),
  decision: words('geen bevinding; achtergrond bijlage 1 §2.1 p. 27', 'not a finding; background annex 1 §2.1 p. 27'),
  cites: [{ source: 'AVG', article: '35(1)' }, { source: 'AVG', article: '35(3)' }, { source: 'AVG', article: '35(11)' }],
  closedBy: 'dpia.decide',

  gapIn(processing, facts) {
    const started = processing.startedOn ?? UNKNOWN_WHEN;
    const avg = onDay(SOURCES.AVG.from);
    const isLarge = fits(processing.subjectsScale, (n) => n >= facts.parameter('processing.largeScaleSubjects'));
    const isHighRisk = either(both(isLarge, either(...processing.categories.map((c) => both(isSpecialOrBsn(c), isHeld(c, facts))))), equals(processing.vulnerableSubjects, true));
    const isDecided = facts.some('dpia-decision', (d) => either(both(equals(d.outcome, 'performed'), sinceKnown(facts.now, d.fgAdvisedOn)), both(equals(d.outcome, 'not-required'), given(d.reasons))));
    const isNew = either(isOnOrBefore(avg, started), facts.some('context-change', (c) => both(isSignificant(c, facts), isOnOrBefore(avg, c.on ?? UNKNOWN_WHEN))));
    return speaksIf(both(isRunning(facts), isHighRisk, not(isDecided)), { started }, isNew === YES ? {} : { branch: 'unchanged' });
  },
});
