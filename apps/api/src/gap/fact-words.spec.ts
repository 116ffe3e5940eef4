import { RULES } from '@sluitend/domain';
import { FACT_WORDS } from './fact.words.ts';

it('every fact that a rule puts in its sentence has a name for beside its value', () => {
  const named = new Set(RULES.flatMap((rule) => [...rule.says.nl.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)));
  expect(named.size).toBeGreaterThan(20);
  expect([...named].filter((name) => FACT_WORDS[name] === undefined)).toEqual([]);
});
