import { citesInBook, RULES, type AnyRule, type Day, type Language } from '@sluitend/domain';
import { citationModel } from '../norm/citation.model.ts';
import { type RemedyModel, type RuleModel } from './rule.model.ts';
import { severityWords } from './severity.words.ts';

const byId: ReadonlyMap<string, AnyRule> = new Map(RULES.map((rule) => [rule.id, rule]));
export const ruleWithId = (id: string): AnyRule | null => byId.get(id) ?? null;

export const remedyModel = (rule: AnyRule, language: Language): RemedyModel => ({ action: rule.closedBy, says: rule.clears[language] });

/** A rule as the rule book shows it, with the citations in force on the day; without a day all of them, with their dates. */
export const ruleModel = (rule: AnyRule, day: Day | null, language: Language): RuleModel => ({
  id: rule.id, phase: rule.phase, tier: rule.tier, title: rule.title[language], when: rule.when[language], clears: rule.clears[language], notWhen: rule.notWhen[language] || null,
  decision: rule.decision[language] || null, closedBy: remedyModel(rule, language), severityText: severityWords(rule)[language],
  citations: citesInBook(rule.cites, day).map((norm) => citationModel(norm, language)),
});

const whole = new Map<string, RuleModel>();
/** The rule beside a gap. It never changes while this build runs, so it is put into words once per language. */
export function ruleBeside(rule: AnyRule, language: Language): RuleModel {
  const key = `${language} ${rule.id}`;
  const known = whole.get(key) ?? ruleModel(rule, null, language);
  whole.set(key, known);
  return known;
}
