import { at, reached, since, type At } from '../kernel/at.ts';
import { type Day } from '../kernel/day.ts';
import { both, either, NO, truthOf, YES, type Truth } from '../kernel/truth.ts';
import { UNKNOWN_WHEN, type When } from '../kernel/when.ts';
import { words } from '../kernel/words.ts';
import { SOURCES, type Cite, type Source } from '../law/sources.ts';
import { runs, type Facts } from './facts.ts';
import { type CitedNorm } from './gap.ts';

const someOf = (truths: readonly Truth[]): Truth => either(NO, ...truths);

/** Whether a policy that adopts the norm, or a requirement of a policy that demands the record here, was in force. */
function isBound(cite: Cite, source: Source, now: At, facts: Facts): Truth {
  if (source.only === undefined) return YES;
  if (source.only === 'care') return truthOf(facts.organisation?.sector === 'care');
  if (source.only === 'adopted') return someOf(facts.of('policy', 'adopts', cite.source).map((p) => both(facts.has('policy', p), runs(now, p.validFrom ?? p.approvedOn ?? UNKNOWN_WHEN, p.validTo))));
  return someOf(facts.of('policy-requirement', 'demands', cite.article).map((r) => {
    const policy = facts.one('policy', r.policy);
    if (!policy || (r.processings.length > 0 && facts.processing && !r.processings.includes(facts.processing.id))) return NO;
    return both(facts.has('policy-requirement', r), facts.has('policy', policy), runs(now, r.validFrom, r.validTo ?? policy.validTo), since(now, policy.validFrom ?? policy.approvedOn ?? UNKNOWN_WHEN));
  }));
}

const isInForce = (source: Source, now: At): boolean =>
  (source.from === null || reached(now, source.from)) && (source.to === null || !reached(now, source.to + 1));

function inWords(cite: Cite): CitedNorm {
  const source: Source = SOURCES[cite.source];
  const ownPolicy = source.only === 'own-policy';
  const place = (name: string, remark: string | undefined) => [ownPolicy ? name : `${name} ${cite.article}`, remark].filter(Boolean).join(' ');
  const remark = source.only === 'adopted' ? words('(zelfbinding)', '(self-commitment)') : cite.remark;
  return { source: cite.source, article: cite.article, ownPolicy, from: source.from, to: source.to, url: source.url ?? null, text: words(place(source.name.nl, remark?.nl), place(source.name.en, remark?.en)) };
}

/** The citations of a rule that certainly stood on the judged day, or on the day of the event it is about; failing those, the ones that may have stood. */
export function citedNorms(cites: readonly Cite[], facts: Facts, lawOf?: When): { readonly cites: readonly CitedNorm[]; readonly bound: Truth } {
  const now = lawOf && reached(facts.now, lawOf.latest) ? at(lawOf.latest) : facts.now;
  const standing = cites.filter((cite) => isInForce(SOURCES[cite.source], now)).map((cite) => ({ cite, bound: isBound(cite, SOURCES[cite.source], now, facts) }));
  const bound = someOf(standing.map((s) => s.bound));
  return { bound, cites: bound === NO ? [] : standing.filter((s) => s.bound === bound).map((s) => inWords(s.cite)) };
}

/** The citations of a rule as the rule book prints them: those in force on the day, whomever they bind; without a day all of them. */
export const citesInBook = (cites: readonly Cite[], day: Day | null): readonly CitedNorm[] =>
  cites.filter((cite) => day === null || isInForce(SOURCES[cite.source], at(day))).map(inWords);
