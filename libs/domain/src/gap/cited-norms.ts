import { reached } from '../kernel/at.ts';
import { type Day } from '../kernel/day.ts';
import { NO, YES } from '../kernel/truth.ts';
import { sinceKnown } from '../kernel/at.ts';
import { type When } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';
import { SOURCES, type Cite, type Source } from '../law/sources.ts';
import { type Facts } from './facts.ts';
import { type CitedNorm } from './gap.ts';

/** Whether a policy that adopts the norm, or a requirement that demands the record, was in force on the judged day. */
function boundBy(cite: Cite, source: Source, facts: Facts): boolean {
  if (source.only === 'care') return facts.organisation?.sector === 'care';
  const runs = (from: When | null, to: When | null) => (from === null || sinceKnown(facts.now, from) === YES) && (to === null || sinceKnown(facts.now, { earliest: to.earliest + 1, latest: to.latest + 1 }) === NO);
  if (source.only === 'adopted') return facts.all('policy').some((p) => p.adopts === cite.source && runs(p.validFrom, p.validTo));
  return facts.all('policy-requirement').some((r) => {
    const policy = facts.one('policy', r.policy);
    return r.demands === cite.article && runs(r.validFrom ?? policy?.validFrom ?? null, r.validTo ?? policy?.validTo ?? null);
  });
}

/** Days the law is asked on: the judged day, or the day of a past event. */
const isInForce = (source: Source, facts: Facts, event: Day | null): boolean => {
  const come = (day: Day) => (event === null ? reached(facts.now, day) : day <= event);
  return (source.from === null || come(source.from)) && (source.to === null || !come(source.to + 1));
};

/** The citations of a rule that stood on the judged day, or on the day of the event it is about. */
export function citedNorms(cites: readonly Cite[], facts: Facts, lawOf?: When): readonly CitedNorm[] {
  const event = lawOf && lawOf.latest <= facts.now.day ? lawOf.latest : null;
  return cites.filter((cite) => {
    const source: Source = SOURCES[cite.source];
    return isInForce(source, facts, event) && (source.only === undefined || boundBy(cite, source, facts));
  }).map((cite) => {
    const source: Source = SOURCES[cite.source];
    const ownPolicy = source.only === 'own-policy';
    const place = (name: string, remark: string | undefined) => [ownPolicy ? name : `${name} ${cite.article}`, remark].filter(Boolean).join(' ');
    const self = source.only === 'adopted' ? words('(zelfbinding)', '(self-commitment)') : cite.remark;
    return { source: cite.source, article: cite.article, ownPolicy, from: source.from, to: source.to, url: source.url ?? null, text: words(place(source.name.nl, self?.nl), place(source.name.en, self?.en)) };
  });
}
