import fs from 'node:fs';
import { citesInBook, dayText, PHASES, RECORDS, RULES, SEVERITIES, TIERS, words, type AnyRule, type Language, type Phase, type Words } from '@sluitend/domain';

/** Where the rule book of each language lies. */
export const RULE_BOOKS: Readonly<Record<Language, URL>> = { nl: new URL('../docs/gap-rules.nl.md', import.meta.url), en: new URL('../docs/gap-rules.en.md', import.meta.url) };

const TEXT = {
  title: words('Regelboek', 'Rule book'),
  intro: words(
    'Elke regel zegt wat er had moeten zijn en niet aantoonbaar is. Dit boek is gedrukt uit de regels zelf met `npm run rule-book`; wijzig het niet met de hand. Termijnen en grenzen zijn instellingen van de organisatie; de wet noemt er geen.',
    'Every rule says what should have been there and cannot be shown. This book is printed from the rules themselves with `npm run rule-book`; do not change it by hand. Terms and limits are settings of the organisation; the law names none.',
  ),
  subject: words('Kijkt naar', 'Looks at'), tier: words('Herkomst', 'Tier'), severity: words('Ernst', 'Severity'), when: words('Spreekt', 'Speaks'), clears: words('Sluit door', 'Closed by'),
  notWhen: words('Spreekt niet', 'Does not speak'), decision: words('Besluit', 'Decision'), cites: words('Norm', 'Norm'), rules: words('regels', 'rules'), or: words('of', 'or'),
  from: words('vanaf', 'from'), to: words('tot en met', 'until'),
} satisfies Record<string, Words>;
const STEPS = {
  sensitive: words('een stap erger bij een gevoelige verwerking', 'one step worse for a sensitive processing'),
  'similar-breach': words('een stap erger bij een soortgelijk datalek terwijl het gat openstaat', 'one step worse when a similar breach happens while the gap is open'),
} as const;

/** Rules for two kinds of subject share an id, and everything but the subject. */
const subjectsOf = (rule: AnyRule, language: Language): string =>
  [...new Set(RULES.filter((other) => other.id === rule.id).map((other) => RECORDS[other.looksAt].label[language]))].join(` ${TEXT.or[language]} `);

const severityOf = (rule: AnyRule, language: Language): string => [
  SEVERITIES[rule.severity][language],
  ...Object.values(rule.branches ?? {}).map((branch) => `${SEVERITIES[branch.severity][language]}: ${branch.when[language]}`),
  ...rule.steps.map((step) => STEPS[step][language]),
].join('; ');

const citesOf = (rule: AnyRule, language: Language): string => citesInBook(rule.cites, null).map(({ text, from, to }) => {
  const stretch = [from === null ? '' : `${TEXT.from[language]} ${dayText(from, language)}`, to === null ? '' : `${TEXT.to[language]} ${dayText(to, language)}`].filter(Boolean).join(' ');
  return stretch ? `${text[language]} (${stretch})` : text[language];
}).join('; ');

const entry = (rule: AnyRule, language: Language): string => `### ${rule.title[language]}

\`${rule.id}\`

| | |
|---|---|
${([
  ['subject', subjectsOf(rule, language)], ['tier', TIERS[rule.tier][language]], ['severity', severityOf(rule, language)], ['when', rule.when[language]], ['clears', rule.clears[language]],
  ['notWhen', rule.notWhen[language]], ['decision', rule.decision[language]], ['cites', citesOf(rule, language)],
] as const).map(([name, text]) => `| ${TEXT[name][language]} | ${text.replaceAll('|', '\\|')} |`).join('\n')}
`;

/** The rule book in one language: every rule once, by phase, in the order of the rules. */
export function ruleBook(language: Language): string {
  const once = RULES.filter((rule, i) => RULES.findIndex((other) => other.id === rule.id) === i);
  const chapters = (Object.keys(PHASES) as Phase[]).map((phase) => ({ name: PHASES[phase][language], rules: once.filter((rule) => rule.phase === phase) }));
  const counts = Object.entries(TIERS).map(([tier, name]) => `${once.filter((rule) => rule.tier === tier).length} ${name[language]}`);
  return [
    `# ${TEXT.title[language]}`, TEXT.intro[language], `${once.length} ${TEXT.rules[language]}: ${counts.join(', ')}.`,
    ...chapters.flatMap(({ name, rules }) => [`## ${name}`, ...rules.map((rule) => entry(rule, language))]),
  ].join('\n\n').replace(/\n{3,}/g, '\n\n');
}

if (import.meta.main) for (const language of ['nl', 'en'] as const) fs.writeFileSync(RULE_BOOKS[language], ruleBook(language));
