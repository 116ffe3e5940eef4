import { at, reached, since, type At } from '../kernel/at.ts';
import { DAWN, type Day } from '../kernel/day.ts';
import { both, either, MAYBE, NO, truthOf, YES, type Truth } from '../kernel/truth.ts';
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

/**
 * The days on which the law is asked: the judged day; for an event in the past the first day on which it can have
 * been, and those up to the judged day and its last one on which a law changed. Nothing of a processing was before its start.
 */
function lawDays(cites: readonly Cite[], facts: Facts, event?: When): readonly At[] {
  const first = event ? Math.max(event.earliest, Math.min(event.latest, facts.processing?.startedOn?.earliest ?? DAWN)) : null;
  if (!event || first === null || !reached(facts.now, first)) return [facts.now];
  const changes = cites.flatMap(({ source }): readonly (Day | null)[] => [SOURCES[source].from, SOURCES[source].to && SOURCES[source].to + 1]).filter((day) => day !== null);
  return [first, ...new Set(changes)].filter((day) => day === first || (day > first && day <= event.latest && reached(facts.now, day))).map(at);
}

function inWords(cite: Cite): CitedNorm {
  const source: Source = SOURCES[cite.source];
  const ownPolicy = source.only === 'own-policy';
  const place = (name: string, remark: string | undefined) => [ownPolicy ? name : `${name} ${cite.article}`, remark].filter(Boolean).join(' ');
  const remark = source.only === 'adopted' ? words('(zelfbinding)', '(self-commitment)') : cite.remark;
  return { source: cite.source, article: cite.article, ownPolicy, from: source.from, to: source.to, url: source.url ?? null, text: words(place(source.name.nl, remark?.nl), place(source.name.en, remark?.en)) };
}

/** The citations of a rule that stood on the judged day or on that of the event it is about, and whether there certainly was one. */
export function citedNorms(cites: readonly Cite[], facts: Facts, lawOf?: When): { readonly cites: readonly CitedNorm[]; readonly bound: Truth } {
  const days = lawDays(cites, facts, lawOf).map((now) => cites.map((cite) => (isInForce(SOURCES[cite.source], now) ? isBound(cite, SOURCES[cite.source], now, facts) : NO)));
  const perCite = cites.map((cite, i) => ({ cite, stood: someOf(days.map((day) => day[i] ?? NO)) }));
  const best = someOf(perCite.map((c) => c.stood));
  const everyDay = both(...days.map(someOf));
  return { bound: best === NO ? NO : everyDay === NO ? MAYBE : everyDay, cites: best === NO ? [] : perCite.filter((c) => c.stood === best).map((c) => inWords(c.cite)) };
}

/** The citations of a rule as the rule book prints them: those in force on the day, whomever they bind; without a day all of them. */
export const citesInBook = (cites: readonly Cite[], day: Day | null): readonly CitedNorm[] =>
  cites.filter((cite) => day === null || isInForce(SOURCES[cite.source], at(day))).map(inWords);
