/** One made-up processing: what it is, and how far its loop is closed. Ages are days before today; null: it is not there. */
export interface Profile {
  readonly id: string; readonly name: string; readonly purpose: string; readonly legalBasis: string; readonly unit: string; readonly owner: string | null; readonly startedAge: number;
  readonly categories: readonly { readonly name: string; readonly class: 'ordinary' | 'sensitive' | 'special'; readonly bsn?: boolean }[];
  readonly subjects: number; readonly statutoryDuty: boolean; readonly systems: readonly string[]; readonly dpia: boolean;
  readonly analysisAge: number | null; readonly residual: number; readonly measure: string; readonly measureAge: number | null; readonly measureShown: boolean;
  readonly checkAge: number | null; readonly checkResult: 'pass' | 'partial' | 'fail'; readonly evaluationAge: number | null;
  readonly more?: (ago: (days: number) => string) => Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const name = { name: 'Naam en adres', class: 'ordinary' } as const;
const bsn = { name: 'BSN', class: 'sensitive', bsn: true } as const;
const money = { name: 'Inkomen en uitkering', class: 'sensitive' } as const;
const health = { name: 'Gezondheid', class: 'special' } as const;

/** A loop that is closed in every phase; the others say in what they differ from it. */
const closed: Omit<Profile, 'id' | 'name' | 'purpose' | 'unit'> = {
  legalBasis: 'Wettelijke plicht', owner: 'OWN', startedAge: 1200, categories: [name], subjects: 3200, statutoryDuty: false, systems: ['Zaaksysteem'], dpia: true,
  analysisAge: 330, residual: 1, measure: 'Adrescontrole bij verzenden', measureAge: 260, measureShown: true, checkAge: 60, checkResult: 'pass', evaluationAge: 30,
};

export const PROFILES: readonly Profile[] = [
  { ...closed, id: 'PARKEREN', name: 'Parkeervergunningen', purpose: 'Verlenen en controleren van parkeervergunningen', unit: 'BURGERZAKEN', startedAge: 310 },
  { ...closed, id: 'AFVAL', name: 'Afvalpas', purpose: 'Toegang tot de milieustraat', unit: 'BELASTINGEN', startedAge: 310, evaluationAge: 90 },
  { ...closed, id: 'REIS', name: 'Reisdocumenten', purpose: 'Aanvragen en uitgeven van paspoorten', unit: 'BURGERZAKEN', categories: [name, bsn], subjects: 41_000, statutoryDuty: true, systems: ['Burgerzakensysteem'], evaluationAge: 300 },
  { ...closed, id: 'WMO', name: 'Wmo-ondersteuning', purpose: 'Beoordelen van aanvragen om ondersteuning', unit: 'SOCIAAL', categories: [name, bsn, health], subjects: 5400, statutoryDuty: true, systems: ['Sociaal-domeinsysteem'], evaluationAge: null },
  { ...closed, id: 'JEUGD', name: 'Jeugdhulp', purpose: 'Toekennen van jeugdhulp', unit: 'SOCIAAL', categories: [name, bsn, health], subjects: 2100, statutoryDuty: true, analysisAge: 800, checkAge: null, evaluationAge: null },
  { ...closed, id: 'BIJSTAND', name: 'Bijstandsuitkeringen', purpose: 'Vaststellen en betalen van bijstand', unit: 'SOCIAAL', categories: [name, bsn, money], subjects: 3900, statutoryDuty: true, measureShown: false, checkAge: null },
  {
    ...closed, id: 'SCHULD', name: 'Schuldhulpverlening', purpose: 'Helpen bij problematische schulden', unit: 'SOCIAAL', categories: [name, bsn, money], subjects: 860, statutoryDuty: false,
    more: (ago) => ({
      patterns: [{ id: 'PAT-SCHULD', processing: 'SCHULD', cause: 'verkeerde bijlage', channel: 'e-mail' }],
      breaches: [{ id: 'DL-SCHULD', processing: 'SCHULD', pattern: 'PAT-SCHULD', what: 'Overzicht van schulden gemaild naar een andere klant', unit: 'SOCIAAL', occurredFrom: ago(75), occurredTo: ago(75), isBreach: true, nature: 'confidentiality', persons: 1, recipients: 1, level: 'considerable', levelReasons: 'financiële gegevens, ontvanger onbekend', notify: true, notified: true, firstSignalAt: `${ago(75)}T10:15`, internalReportAt: `${ago(75)}T11:00`, establishedAt: `${ago(75)}T15:30`, notifiedAt: `${ago(74)}T09:40`, inform: true, informDecidedAt: `${ago(74)}T10:00`, informedAt: `${ago(72)}T12:00`, cause: 'verkeerde bijlage' }],
    }),
  },
  { ...closed, id: 'WOZ', name: 'Waardering onroerende zaken', purpose: 'Vaststellen van de WOZ-waarde', unit: 'BELASTINGEN', subjects: 38_000, statutoryDuty: true, systems: ['Belastingsysteem'], checkAge: 420, evaluationAge: 400 },
  { ...closed, id: 'HEFFING', name: 'Gemeentelijke heffingen', purpose: 'Opleggen en innen van heffingen', unit: 'BELASTINGEN', categories: [name, bsn, money], subjects: 38_000, statutoryDuty: true, analysisAge: null, evaluationAge: null, checkAge: null },
  { ...closed, id: 'SOLLICITATIE', name: 'Werving en selectie', purpose: 'Behandelen van sollicitaties', unit: 'BEDRIJF', legalBasis: 'Toestemming', subjects: 450, measureAge: 20, checkAge: null, evaluationAge: null, startedAge: 200, analysisAge: 190 },
  { ...closed, id: 'VERZUIM', name: 'Verzuimregistratie', purpose: 'Begeleiden van zieke medewerkers', unit: 'BEDRIJF', categories: [name, health], subjects: 620, owner: null, checkResult: 'partial' },
  { ...closed, id: 'CAMERA', name: 'Cameratoezicht stationsplein', purpose: 'Handhaven van de openbare orde', unit: 'BURGERZAKEN', legalBasis: 'Taak van algemeen belang', subjects: 60_000, dpia: false, analysisAge: null, measureAge: null, checkAge: null, evaluationAge: null, startedAge: 400 },
];
