import { both, type Truth } from '../../kernel/truth.ts';
import { words } from '../../kernel/words.ts';
import { type Demand, type PolicyRequirement } from '../../norm/policy.ts';
import { type Facts } from '../facts.ts';
import { defineGapRule, silent, speaksIf, type Verdict } from '../gap-rule.ts';
import { concernsProcessing, isDemanded } from '../terms/demanded.ts';
import { PRACTICE_OF_ORGANISATION, PRACTICE_OF_PROCESSING, type Lacking } from '../terms/practice.ts';
import { isRunning } from '../terms/processing-runs.ts';

const common = {
  id: 'policy-practice-gap',
  phase: 'governance',
  looksAt: 'policy-requirement',
  tier: 'ap-finding',
  severity: 'high',
  title: words('Beleid schrijft voor, praktijk ontbreekt', 'Policy requires, practice absent'),
  says: words('“{policy}” vraagt: {demand}; voor {whom} is dat niet aantoonbaar.', '“{policy}” asks: {demand}; for {whom} that cannot be shown.'),
  when: words('Een geldende beleidseis vraagt om een vastlegging, en die is er voor deze verwerking of organisatie niet, of niet vaak genoeg.', 'A policy requirement in force asks for a record, and for this processing or organisation there is none, or not often enough.'),
  clears: words('De gevraagde vastlegging is er, of het bevoegde orgaan wijzigt het beleid. De tijd daarvoor blijft zichtbaar.', 'The record asked for is there, or the competent body changes the policy. The time before stays visible.'),
  notWhen: words('Het beleid gold nog niet of niet meer.', 'The policy was not in force yet, or no longer.'),
  decision: words('§2.5 p. 7; §3.3.2 p. 15-16; §4.3.2 p. 22-23; bijlage 1 §1 p. 25-26', '§2.5 p. 7; §3.3.2 p. 15-16; §4.3.2 p. 22-23; annex 1 §1 p. 25-26'),
  cites: [
    { source: 'AVG', article: '24(2)' }, { source: 'AVG', article: '32(1)' }, { source: 'Wbp', article: '13' }, { source: 'VIR', article: '4' }, { source: 'ISO 27001', article: '5.2, 9.1' }, { source: 'BIO2', article: '5.01.01, 5.36.01' },
  ],
  closedBy: 'policy.fulfil',
} as const;

function held(r: PolicyRequirement, practice: Partial<Record<Demand, Lacking>>, applies: Truth, whom: string, facts: Facts): Verdict {
  const lacking = r.demands === null || r.demands === 'unknown' ? undefined : practice[r.demands];
  if (!lacking) return silent;
  return speaksIf(both(isDemanded(r, facts), applies, lacking(r, facts)), { policy: facts.one('policy', r.policy)?.title ?? r.policy, demand: r.text, whom });
}

/** The organisation knew what it had to do: it wrote it down itself. What policy asks of every processing is judged in each. */
export const policyPracticeGap = defineGapRule({
  ...common,
  steps: ['sensitive', 'similar-breach'],
  gapIn: (r, facts) => (facts.processing ? held(r, PRACTICE_OF_PROCESSING, both(concernsProcessing(r, facts), isRunning(facts)), `“${facts.processing.name}”`, facts) : silent),
});

/** What policy asks of the organisation itself is judged once. */
export const policyPracticeGapOfOrganisation = defineGapRule({
  ...common,
  steps: [],
  gapIn: (r, facts) => (facts.processing ? silent : held(r, PRACTICE_OF_ORGANISATION, isRunning(facts), facts.organisation?.name ?? '', facts)),
});
