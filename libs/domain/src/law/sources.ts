import { dayOf, type Day } from '../kernel/day.ts';
import { words, type Words } from '../kernel/words.ts';

/** A law, guideline, standard or own policy that a rule may lean on, with the days between which it was in force. */
export interface Source {
  readonly name: Words;
  /** Null: from before anything we judge. */
  readonly from: Day | null;
  /** The last day in force; null: still in force. */
  readonly to: Day | null;
  /** Counts only for an organisation that bound itself to it, or for one sector. */
  readonly only?: 'adopted' | 'care' | 'own-policy';
  readonly url?: string;
}
const lastOfWbp = dayOf(2018, 5, 24);
const avg = dayOf(2018, 5, 25);

/** The closed list: a rule that leans on anything else does not compile. Dates from the norms in force (decision UWV §3.1 p.10-11 and the sources themselves). */
export const SOURCES = {
  AVG: { name: words('AVG', 'GDPR'), from: avg, to: null, url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  'AVG recital': { name: words('AVG overweging', 'GDPR recital'), from: avg, to: null, url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  UAVG: { name: words('UAVG', 'UAVG'), from: avg, to: null, url: 'https://wetten.overheid.nl/BWBR0040940' },
  Wbp: { name: words('Wbp', 'Wbp'), from: dayOf(2001, 9, 1), to: lastOfWbp, url: 'https://wetten.overheid.nl/BWBR0011468' },
  'Wbp 34a': { name: words('Wbp', 'Wbp'), from: dayOf(2016, 1, 1), to: lastOfWbp, url: 'https://wetten.overheid.nl/BWBR0011468' },
  'Richtlijn 95/46': { name: words('Richtlijn 95/46/EG', 'Directive 95/46/EC'), from: null, to: lastOfWbp },
  'CBP Z2003-0145': { name: words('CBP-uitspraak Z2003-0145', 'CBP opinion Z2003-0145'), from: null, to: lastOfWbp },
  'CBP-richtsnoeren': { name: words('CBP-richtsnoeren beveiliging 2013', 'CBP security guidelines 2013'), from: dayOf(2013, 3, 1), to: lastOfWbp },
  VIR: { name: words('VIR 2007', 'VIR 2007'), from: dayOf(2007, 7, 1), to: null, only: 'adopted' },
  'ISO 27001': { name: words('ISO 27001:2022', 'ISO 27001:2022'), from: dayOf(2022, 10, 25), to: null },
  'ISO 27002': { name: words('ISO 27002:2022', 'ISO 27002:2022'), from: dayOf(2022, 2, 15), to: null },
  BIO2: { name: words('BIO2', 'BIO2'), from: dayOf(2025, 9, 24), to: null },
  'NEN 7510': { name: words('NEN 7510-2:2017', 'NEN 7510-2:2017'), from: dayOf(2017, 12, 1), to: null, only: 'care' },
  'NEN 7513': { name: words('NEN 7513', 'NEN 7513'), from: dayOf(2010, 1, 1), to: null, only: 'care' },
  WP250: { name: words('Richtsnoeren WP250 rev.01', 'Guidelines WP250 rev.01'), from: avg, to: dayOf(2022, 10, 9) },
  'EDPB 9/2022': { name: words('EDPB-richtsnoeren 9/2022', 'EDPB Guidelines 9/2022'), from: dayOf(2022, 10, 10), to: null },
  Awb: { name: words('Awb', 'Awb'), from: dayOf(2009, 7, 1), to: null, url: 'https://wetten.overheid.nl/BWBR0005537' },
  Toetsingskader: { name: words('Toetsingskader datalekken v2.0', 'Breach framework v2.0'), from: dayOf(2021, 12, 9), to: null },
  'own policy': { name: words('eigen beleid', 'own policy'), from: null, to: null, only: 'own-policy' },
} as const satisfies Record<string, Source>;
export type SourceName = keyof typeof SOURCES;

/** One place in one source. For `own policy` the article is the record the policy demands. */
export interface Cite { readonly source: SourceName; readonly article: string; readonly remark?: Words }
export type Cites = readonly [Cite, ...Cite[]];
