import fs from 'node:fs';
import { type Words } from '../../kernel/words.ts';
import { PHASES, SEVERITIES, TIERS, type Phase, type Tier } from '../gap.ts';
import { REMEDIES } from '../gap-rule.ts';
import { type AnyRule } from '../find-gaps.ts';
import { ACCEPTABLE } from '../disposed-state.ts';
import { RECORDS } from '../records.ts';
import { DEMANDED_BY_POLICY, SUPPRESSIONS } from '../suppression.ts';
import { SOURCES } from '../../law/sources.ts';
import { RULES } from './index.ts';

/** Every rule there must be, by tier and phase: 38 failings the AP established, 23 norms it stated, 28 extensions. */
const CATALOGUE: Readonly<Record<Tier, Partial<Record<Phase, readonly string[]>>>> = {
  'ap-finding': {
    plan: ['risk-analysis-missing', 'risk-analysis-after-start', 'measure-without-risk-analysis', 'risk-analysis-own-risk-only', 'risk-analysis-incomplete', 'risk-estimate-unsupported', 'risk-analysis-interval-exceeded', 'breach-without-reanalysis', 'repeated-breach-without-reanalysis'],
    do: ['measure-not-traceable-to-risk', 'organisational-only-no-impossibility', 'awareness-only-response', 'non-security-measure-counted', 'control-bypassable', 'decision-not-documented', 'decided-not-implemented', 'investigation-not-carried-out', 'implemented-without-evidence', 'claimed-in-force-without-evidence', 'contradictory-claims', 'measure-silently-replaced', 'breach-without-response', 'evidence-undated', 'effective-measure-too-late'],
    check: ['measure-never-checked', 'effect-never-checked', 'check-without-evidence', 'measure-contradicted-by-breach', 'no-central-verification-procedure'],
    act: ['no-periodic-evaluation', 'evaluation-incident-only', 'evaluation-too-early', 'evaluation-without-evidence', 'measure-never-evaluated'],
    governance: ['risk-accepted-without-decision', 'policy-practice-gap', 'regulator-commitment-overdue'],
    breach: ['similar-breach-cluster'],
  },
  'ap-norm': {
    plan: ['sensitive-category-not-covered', 'art32-risk-type-not-considered', 'risk-analysis-context-changed', 'risk-without-treatment'],
    do: ['deadline-slipped', 'communication-counted-as-implementation', 'protection-lapse-on-replacement', 'procedural-control-not-enforced'],
    check: ['operation-never-checked', 'check-interval-exceeded', 'check-coverage-incomplete', 'failed-check-no-follow-up', 'follow-up-overdue'],
    act: ['evaluation-without-conclusion', 'evaluation-no-follow-up', 'evaluation-scope-incomplete'],
    governance: ['acceptance-wrong-authority', 'acceptance-not-registered', 'residual-risk-above-appetite', 'policy-review-overdue', 'division-report-missing', 'board-report-missing', 'owner-or-director-missing'],
  },
  'extension': {
    plan: ['dpia-decision-missing'],
    do: ['metric-contradicts-measure', 'decision-without-owner-or-deadline', 'temporary-measure-expired', 'required-control-missing', 'unprotected-bulk-export', 'security-plan-missing'],
    check: ['checker-is-implementer', 'follow-up-not-verified', 'recurring-control-not-performed', 'check-sample-insufficient'],
    act: ['recommendation-unanswered'],
    governance: ['acceptance-expired', 'report-omits-open-gap', 'record-backdated'],
    breach: ['breach-clock-incomplete', 'breach-notified-late', 'breach-escalation-late', 'breach-not-notified-unreasoned', 'provisional-follow-up-overdue', 'data-subjects-not-informed', 'breach-dossier-incomplete', 'breach-assessment-incomplete', 'breach-root-cause-missing', 'breach-human-decision-missing', 'breach-proposal-overridden-without-reason', 'calamity-plan-not-started', 'return-mail-wait-exceeded'],
  },
};
const catalogued = (Object.keys(CATALOGUE) as Tier[]).flatMap((tier) => (Object.keys(CATALOGUE[tier]) as Phase[]).flatMap((phase) => (CATALOGUE[tier][phase] ?? []).map((id) => ({ id, tier, phase }))));

const folder = new URL('.', import.meta.url);
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts' && !name.endsWith('.spec.ts')).map((name) => name.replace(/\.ts$/, ''));
const read = (name: string): string => fs.readFileSync(new URL(name, folder), 'utf8');

/** How many lines stand in one list of a table: each begins with a bracket and a sentence. */
const linesIn = (spec: string, list: 'silent' | 'speaks'): number => {
  const [, rows = ''] = new RegExp(`\\b${list}: \\[(.*?)\\n {2}\\]`, 's').exec(spec) ?? [];
  return [...rows.matchAll(/^ {4}\[['"`]/gm)].length;
};

const placeholders = (text: string): ReadonlySet<string> => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
const wordsOf = (rule: AnyRule): Readonly<Record<string, Words>> => ({
  title: rule.title, says: rule.says, when: rule.when, clears: rule.clears, notWhen: rule.notWhen, decision: rule.decision,
  ...Object.fromEntries(Object.entries(rule.branches ?? {}).map(([name, branch]) => [`branch ${name}`, branch.when])),
});

describe('the folder of rules', () => {
  it('holds each of the 89 rules, and no other', () => {
    expect(catalogued).toHaveLength(89);
    expect(files.toSorted()).toEqual(catalogued.map((rule) => rule.id).toSorted());
  });
  it('lists each of them, once for each kind of subject or way of grading', () => {
    expect([...new Set(RULES.map((rule) => rule.id))].toSorted()).toEqual(catalogued.map((rule) => rule.id).toSorted());
    const keys = RULES.map((rule) => `${rule.id} ${rule.looksAt} ${rule.steps.join()}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
  it('lets rules that share an id differ in nothing but their subject, their steps, what they look for and what closes it', () => {
    const shared = (rule: AnyRule) => ({ ...rule, looksAt: null, steps: null, gapIn: null, closedBy: null });
    for (const rule of RULES) expect(shared(rule)).toEqual(shared(RULES.find((other) => other.id === rule.id) ?? rule));
  });
  it('names only rules that are there in what suppresses, demands and accepts', () => {
    const named = [...SUPPRESSIONS.flatMap((s) => [s.parent, s.child]), ...Object.values(DEMANDED_BY_POLICY).flat(), ...ACCEPTABLE];
    expect(named.filter((id) => !files.includes(id))).toEqual([]);
  });
});

describe.each(catalogued)('$id', ({ id, tier, phase }) => {
  const rules = RULES.filter((rule) => rule.id === id);
  it('has the tier and the phase of the catalogue, and sound codes', () => {
    for (const rule of rules) {
      expect([rule.tier, rule.phase]).toEqual([tier, phase]);
      expect([rule.tier in TIERS, rule.phase in PHASES, rule.severity in SEVERITIES, rule.looksAt in RECORDS]).toEqual([true, true, true, true]);
      expect(Object.values(rule.branches ?? {}).every((branch) => branch.severity in SEVERITIES)).toBe(true);
      expect(rule.steps.filter((step) => rule.severity === 'info' || !['sensitive', 'similar-breach'].includes(step))).toEqual([]);
      expect(REMEDIES).toContain(rule.closedBy);
      expect(rule.cites.filter((cite) => !(cite.source in SOURCES))).toEqual([]);
    }
  });
  it('speaks in both languages, with the same facts', () => {
    for (const rule of rules) {
      for (const [name, text] of Object.entries(wordsOf(rule))) {
        expect([name, text.nl.trim().length > 2, text.en.trim().length > 2]).toEqual([name, true, true]);
        expect([name, placeholders(text.nl)]).toEqual([name, placeholders(text.en)]);
      }
    }
  });
  it('takes every branch it declares', () => {
    for (const branch of rules.flatMap((rule) => Object.keys(rule.branches ?? {}))) expect(read(`${id}.ts`).replace(new RegExp(`'?${branch}'?: \\{`), '')).toContain(`'${branch}'`);
  });
  it('stands beside a table of two silent lines and three that speak', () => {
    const spec = read(`${id}.spec.ts`);
    expect(spec).toContain(`from './${id}.ts'`);
    expect(linesIn(spec, 'silent')).toBeGreaterThanOrEqual(2);
    expect(linesIn(spec, 'speaks')).toBeGreaterThanOrEqual(3);
  });
});
