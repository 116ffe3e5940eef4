import fs from 'node:fs';
import { LANGUAGES, RULES } from '@sluitend/domain';
import { RULE_BOOKS, ruleBook } from './rule-book.ts';

describe('the rule book', () => {
  it.each(LANGUAGES)('is printed as it is committed: %s (else: npm run rule-book)', (language) => {
    expect(fs.readFileSync(RULE_BOOKS[language], 'utf8')).toBe(ruleBook(language));
  });
  it.each(LANGUAGES)('names every rule once: %s', (language) => {
    const named = [...ruleBook(language).matchAll(/^`([a-z0-9-]+)`$/gm)].map(([, id]) => id);
    expect(named).toHaveLength(new Set(named).size);
    expect(new Set(named)).toEqual(new Set(RULES.map((rule) => rule.id)));
  });
});
