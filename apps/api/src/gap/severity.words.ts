import { SEVERITIES, words, type AnyRule, type Words } from '@sluitend/domain';

const steps: Readonly<Record<AnyRule['steps'][number], Words>> = {
  sensitive: words('een stap hoger bij een gevoelige verwerking', 'one step up for a sensitive processing'),
  'similar-breach': words('een stap hoger als er ondertussen een soortgelijk datalek is', 'one step up when a similar breach happens meanwhile'),
};

/** How severe a gap of this rule is, and what makes it worse. */
export function severityWords({ severity, branches, steps: taken }: Pick<AnyRule, 'severity' | 'branches' | 'steps'>): Words {
  const inLanguage = (language: 'nl' | 'en'): string => [
    SEVERITIES[severity][language],
    ...Object.values(branches ?? {}).map((branch) => `${SEVERITIES[branch.severity][language]} ${language === 'nl' ? 'als' : 'when'} ${branch.when[language]}`),
    ...taken.map((step) => steps[step][language]),
  ].join('; ');
  return words(inLanguage('nl'), inLanguage('en'));
}
