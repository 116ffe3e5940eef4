import { isBefore } from '../../kernel/at.ts';
import { both, either, equals, fits, isTrueWord, MAYBE, NO, not, YES, type Known, type Truth } from '../../kernel/truth.ts';
import { UNKNOWN_WHEN } from '../../kernel/when.ts';
import { words } from '../../kernel/words.ts';
import { type ControlStatus } from '../../measure/control-status.ts';
import { type Requirement } from '../../norm/policy.ts';
import { runs, type Facts } from '../facts.ts';
import { defineGapRule, speaksIf } from '../gap-rule.ts';
import { isValidAcceptance } from '../terms/acceptance.ts';
import { isHeld } from '../terms/data-category.ts';
import { someEvidence } from '../terms/evidence-of.ts';
import { goesOn } from '../terms/processing-runs.ts';

/** A place where the control must be; null stands for everywhere. */
interface Place { readonly path: string | null; readonly unit: string | null }
const named = (values: readonly Known<string>[]): readonly string[] => [...new Set(values.filter((v) => v !== null).filter(isTrueWord))];
/** Each access path in each unit: those the requirement names, and those a status names. */
function placesOf(r: Requirement, statuses: readonly ControlStatus[]): readonly Place[] {
  const paths = named([...r.accessPaths.map((p) => p.name), ...statuses.map((s) => s.accessPath)]);
  const units = named([...r.units, ...statuses.map((s) => s.unit)]);
  return (paths.length ? paths : [null]).flatMap((path) => (units.length ? units : [null]).map((unit) => ({ path, unit })));
}

/** In place counts with evidence; said without it, it cannot be told. */
const lacks = (s: ControlStatus, facts: Facts): Truth => either(fits(s.status, (status) => status !== 'in-place'), both(equals(s.status, 'in-place'), not(someEvidence(s.evidence, facts)), MAYBE));
/** Is the control absent or partial at a place, by the last status that says something of it? Without any it cannot be told. */
function isLackingAt({ path, unit }: Place, statuses: readonly ControlStatus[], facts: Facts): Truth {
  const about = statuses.filter((s) => (s.accessPath === null || s.accessPath === path) && (s.unit === null || s.unit === unit));
  const isLast = (s: ControlStatus) => both(facts.has('control-status', s), not(facts.some('control-status', (later) => isBefore(s.on ?? UNKNOWN_WHEN, later.on ?? UNKNOWN_WHEN), about)));
  const last = about.filter((s) => isLast(s) !== NO);
  if (!about.some((s) => facts.has('control-status', s) === YES)) return MAYBE;
  return last.every((s) => lacks(s, facts) === YES) ? YES : last.every((s) => lacks(s, facts) === NO) ? NO : MAYBE;
}

/** What a norm prescribes is there at every entrance, or it is not there. */
export const requiredControlMissing = defineGapRule({
  id: 'required-control-missing',
  phase: 'do',
  looksAt: 'requirement',
  tier: 'extension',
  severity: 'high',
  branches: { exposed: { severity: 'critical', when: words('er zijn bijzondere gegevens, of de toegang loopt via internet', 'there are special data, or access is internet-facing') } },
  steps: ['similar-breach'],
  title: words('Voorgeschreven beheersmaatregel ontbreekt of is gedeeltelijk', 'Required control absent or partial'),
  says: words('“{control}” is voorgeschreven, en is niet voor alle toegangswegen en eenheden aantoonbaar.', '“{control}” is required, and cannot be shown for all access paths and units.'),
  when: words('Een norm die hier van toepassing is schrijft de beheersmaatregel voor; de laatst vastgelegde stand is ontbrekend of gedeeltelijk, en er is geen geldige uitzondering.', 'A norm that applies here demands the control; the last recorded status is absent or partial, and there is no valid exception.'),
  clears: words('De beheersmaatregel is overal volledig, met bewijs, of het bevoegde gezag maakt een uitzondering. Overheidsmaatregelen en de wet laten die niet toe.', 'The control is fully in place everywhere, with evidence, or the competent role makes an exception. Government measures and the law allow none.'),
  notWhen: words('Een mens heeft niet vastgesteld dat de norm op deze verwerking van toepassing is. De verwerking is beëindigd.', 'No human has established that the norm applies to this processing. The processing has ended.'),
  decision: words('niet in het besluit over UWV; inhoudelijke regel', 'not in the decision on UWV; a rule on content'),
  cites: [
    { source: 'AVG', article: '32(1)' }, { source: 'AVG', article: '32(1)(b)' }, { source: 'Wbp', article: '13' }, { source: 'ISO 27001', article: '6.1.3(c)-(d)' }, { source: 'BIO2', article: 'deel 1 §12, 5.17.01/5.18.02/8.15' },
  ],
  closedBy: 'control.put-in-place',

  gapIn(requirement, facts) {
    const statuses = facts.of('control-status', 'requirement', requirement.id).filter((s) => facts.has('control-status', s) !== NO);
    const lacking = either(...placesOf(requirement, statuses).map((place) => isLackingAt(place, statuses, facts)));
    const allows = not(fits(requirement.origin, (origin) => origin !== 'own-policy' && origin !== 'nen-7510'));
    const excepted = both(allows, facts.some('risk-acceptance', (a) => isValidAcceptance(a, facts), facts.of('risk-acceptance', 'requirement', requirement.id)));
    const special = either(...(facts.processing?.categories ?? []).map((c) => both(equals(c.class, 'special'), isHeld(c, facts))));
    const exposed = either(special, equals(requirement.internetFacing, true)) === YES;
    return speaksIf(both(goesOn(facts), equals(requirement.applicable, true), runs(facts.now, null, requirement.validTo), lacking, not(excepted)), { control: requirement.control }, exposed ? { branch: 'exposed' } : {});
  },
});
