import { readDay } from './words/days.ts';

/** Every address of the web, once. Dutch words in both languages, so that a copied address shows a colleague the same. */
export const paths = {
  home: '/',
  signIn: '/aanmelden',
  myWork: '/mijn-werk',
  processings: '/verwerkingen',
  processing: '/verwerkingen/$number',
  processingTimeline: '/verwerkingen/$number/tijdlijn',
  gaps: '/gaten',
  rules: '/regels',
  rule: '/regels/$rule',
  preferences: '/instellingen',
  help: '/hulp',
  accessibility: '/toegankelijkheid',
} as const;

/** The Dutch words that stand in an address for the values of the schema. */
export const addressWords = {
  severity: { kritiek: 'CRITICAL', hoog: 'HIGH', midden: 'MEDIUM', laag: 'LOW', informatie: 'INFO' },
  gapState: { open: 'OPEN', onbekend: 'UNKNOWN', aangekondigd: 'ANNOUNCED', hersteld: 'REMEDIED', ingehaald: 'OVERTAKEN', geaccepteerd: 'ACCEPTED', 'niet-van-toepassing': 'NOT_APPLICABLE' },
  phaseStatus: { 'niet-op-orde': 'NOT_IN_ORDER', onbekend: 'UNKNOWN', deels: 'PARTLY', 'op-orde': 'IN_ORDER', 'niet-van-toepassing': 'NOT_APPLICABLE' },
  phase: { plan: 'PLAN', do: 'DO', check: 'CHECK', act: 'ACT', bestuur: 'GOVERNANCE', datalek: 'BREACH' },
  processingSort: { nummer: 'NUMBER', naam: 'NAME', ernst: 'SEVERITY', evaluatie: 'NEXT_EVALUATION' },
  gapSort: { ernst: 'SEVERITY', sinds: 'SINCE' },
} as const;

type WordsOf<K extends keyof typeof addressWords> = keyof (typeof addressWords)[K] & string;
export type SeverityWord = WordsOf<'severity'>;
export type GapStateWord = WordsOf<'gapState'>;
export type PhaseStatusWord = WordsOf<'phaseStatus'>;
export type PhaseWord = WordsOf<'phase'>;
export type ProcessingSortWord = WordsOf<'processingSort'>;
export type GapSortWord = WordsOf<'gapSort'>;

/** The day that is looked at; left out it is today. */
export interface MomentSearch { 'geldig-op'?: string; stand?: 'toen-bekend' }

export interface ProcessingsSearch {
  eenheid?: string; ernst?: SeverityWord; status?: PhaseStatusWord; gevoelig?: 'ja'; eigenaar?: string;
  sorteer?: ProcessingSortWord | `-${ProcessingSortWord}`; na?: string; voor?: string;
}

export interface GapsSearch {
  regel?: string[]; ernst?: SeverityWord[]; toestand?: GapStateWord[]; eenheid?: string; eigenaar?: string; verwerking?: string;
  'sinds-van'?: string; 'sinds-tot'?: string; onderliggend?: 'ja'; weergave?: 'lijst';
  sorteer?: GapSortWord | `-${GapSortWord}`; na?: string; voor?: string;
}

export interface RulesSearch { fase?: PhaseWord }

/** The parameters each address knows; any other is ignored, and the reader is told. */
export const searchKeys = {
  moment: ['geldig-op', 'stand'],
  processings: ['eenheid', 'ernst', 'status', 'gevoelig', 'eigenaar', 'sorteer', 'na', 'voor'],
  gaps: ['regel', 'ernst', 'toestand', 'eenheid', 'eigenaar', 'verwerking', 'sinds-van', 'sinds-tot', 'onderliggend', 'weergave', 'sorteer', 'na', 'voor'],
  rules: ['fase'],
} as const;

type Raw = Record<string, unknown>;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const day = (value: unknown): string | undefined => {
  const given = text(value);
  return given !== undefined && /^\d{4}-/.test(given) ? readDay(given) : undefined;
};
const one = <T extends string>(allowed: readonly T[], value: unknown): T | undefined => allowed.find((word) => word === value);
const parts = (value: unknown): unknown[] => (Array.isArray(value) ? value : text(value)?.split(',') ?? []);
const some = <T extends string>(allowed: readonly T[], value: unknown): T[] | undefined => {
  const found = allowed.filter((word) => parts(value).includes(word));
  return found.length > 0 ? found : undefined;
};
const texts = (value: unknown): string[] | undefined => {
  const found = parts(value).flatMap((part) => text(part) ?? []);
  return found.length > 0 ? found : undefined;
};
const keysOf = <T extends object>(words: T): (keyof T & string)[] => Object.keys(words) as (keyof T & string)[];
const upAndDown = <T extends string>(words: readonly T[]): (T | `-${T}`)[] => words.flatMap((word) => [word, `-${word}` as const]);

export const readMoment = (raw: Raw): MomentSearch => ({ 'geldig-op': day(raw['geldig-op']), stand: one(['toen-bekend'], raw['stand']) });

export const readProcessings = (raw: Raw): ProcessingsSearch => ({
  eenheid: text(raw['eenheid']), ernst: one(keysOf(addressWords.severity), raw['ernst']), status: one(keysOf(addressWords.phaseStatus), raw['status']),
  gevoelig: one(['ja'], raw['gevoelig']), eigenaar: text(raw['eigenaar']), sorteer: one(upAndDown(keysOf(addressWords.processingSort)), raw['sorteer']),
  na: text(raw['na']), voor: text(raw['voor']),
});

export const readGaps = (raw: Raw): GapsSearch => ({
  regel: texts(raw['regel']), ernst: some(keysOf(addressWords.severity), raw['ernst']), toestand: some(keysOf(addressWords.gapState), raw['toestand']),
  eenheid: text(raw['eenheid']), eigenaar: text(raw['eigenaar']), verwerking: text(raw['verwerking']),
  'sinds-van': day(raw['sinds-van']), 'sinds-tot': day(raw['sinds-tot']), onderliggend: one(['ja'], raw['onderliggend']), weergave: one(['lijst'], raw['weergave']),
  sorteer: one(upAndDown(keysOf(addressWords.gapSort)), raw['sorteer']), na: text(raw['na']), voor: text(raw['voor']),
});

export const readRules = (raw: Raw): RulesSearch => ({ fase: one(keysOf(addressWords.phase), raw['fase']) });

/** The search part of an address as it is written: lists with commas, nothing that is empty. */
export function writeSearch(search: Raw): string {
  const pairs = Object.entries(search).flatMap(([key, value]) => (value === undefined || value === null || value === '' ? [] : [[key, Array.isArray(value) ? value.join(',') : String(value)]]));
  const written = new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}

export const readSearch = (written: string): Raw => Object.fromEntries(new URLSearchParams(written));
