import { isoDay, parseDay } from '@sluitend/domain';
import { PROFILES, type Profile } from './voorbeeldstad-profiles.ts';

type Item = Readonly<Record<string, unknown>>;
/** So many days before the first day of the example. */
type Ago = (days: number) => string;

const paper = (id: string, kind: string, on: string, title: string, processing: string): Item => ({ id, kind, title, documentDate: on, author: 'BSO Voorbeeldstad', processings: [processing], confirmedBy: 'FG' });

function analysisOf(p: Profile, ago: Ago): Readonly<Record<string, readonly Item[]>> {
  if (p.analysisAge === null) return {};
  const id = `RA-${p.id}`;
  return {
    evidence: [paper(`EV-${id}`, 'analysis', ago(p.analysisAge), `Risicoanalyse ${p.name}`, p.id)],
    riskAnalyses: [{
      id, title: `Risicoanalyse ${p.name}`, processings: [p.id], purpose: 'personal-data', version: '1', author: 'BSO', performedOn: ago(p.analysisAge), presentedOn: ago(p.analysisAge - 7), approvedOn: ago(p.analysisAge - 14), approvedBy: 'DIR',
      method: 'Kans en gevolg op een schaal van 1 tot 5, met vastgelegde ankers.', evidence: [`EV-${id}`],
      notApplicableTypes: [{ type: 'destruction', reason: 'dagelijkse back-up, hersteltest geslaagd' }, { type: 'loss', reason: 'geen losse gegevensdragers' }, { type: 'alteration', reason: 'wijzigingen worden dubbel ingevoerd' }, { type: 'access', reason: 'toegang per rol, elk jaar beoordeeld' }],
    }],
    risks: [{
      id: `RS-${p.id}`, analysis: id, threat: 'Een medewerker stuurt gegevens naar de verkeerde ontvanger', cause: 'handmatig verzenden', categories: p.categories.map((c) => c.name), statutoryType: 'disclosure', affects: 'data-subjects',
      consequenceForSubjects: 'Een onbevoegde leest de gegevens; kans op misbruik of schaamte.', likelihood: 3, likelihoodRationale: 'Twee keer gezien bij vergelijkbare gemeenten in het afgelopen jaar.', impact: 4, level: 4, residualLevel: p.residual, treatment: 'mitigate', estimatedOn: ago(p.analysisAge),
    }],
  };
}

function measureOf(p: Profile, ago: Ago): Readonly<Record<string, readonly Item[]>> {
  if (p.measureAge === null) return {};
  const id = `MR-${p.id}`;
  const shown = p.measureShown ? [paper(`EV-${id}`, 'release', ago(p.measureAge), `Release ${p.measure}`, p.id)] : [];
  return {
    evidence: [paper(`EV-DEC-${p.id}`, 'decision-document', ago(p.measureAge + 30), `Besluit ${p.measure}`, p.id), paper(`EV-PLAN-${p.id}`, 'report', ago(Math.min(p.measureAge + 25, 200)), `Verbeterplan ${p.name}`, p.id), ...shown],
    decisions: [{ id: `DEC-${p.id}`, title: `${p.measure} invoeren`, processings: [p.id], body: 'DIRECTIE', decidedOn: ago(p.measureAge + 30), kind: 'adopt', owner: 'OWN', dueOn: ago(p.measureAge), minutes: [`EV-DEC-${p.id}`], risks: p.analysisAge === null ? [] : [`RS-${p.id}`] }],
    plans: [{ id: `PLAN-${p.id}`, title: `Verbeterplan ${p.name}`, processings: [p.id], approvedOn: ago(Math.min(p.measureAge + 25, 200)), measures: [id], evidence: [`EV-PLAN-${p.id}`] }],
    measures: [{
      id, title: p.measure, processings: [p.id], type: 'technical', subtype: 'block', origin: 'risk', securityPurpose: true, purpose: 'voorkomt verzending naar een verkeerde ontvanger',
      risks: p.analysisAge === null ? [] : [{ risk: `RS-${p.id}`, how: 'het systeem laat alleen bekende ontvangers toe' }], decision: `DEC-${p.id}`, decidedOn: ago(p.measureAge + 30), dueOn: ago(p.measureAge), implementedOn: ago(p.measureAge),
      implementer: 'IT', owner: 'OWN', scope: 'central', enforcement: 'technical', evidence: shown.map((e) => e['id']),
    }],
  };
}

function checkOf(p: Profile, ago: Ago): Readonly<Record<string, readonly Item[]>> {
  const { checkAge } = p;
  if (checkAge === null || p.measureAge === null) return {};
  const id = `CT-${p.id}`;
  return {
    evidence: [paper(`EV-${id}`, 'sample', ago(checkAge), `Steekproef ${p.measure}`, p.id)],
    checks: [{
      id, measure: `MR-${p.id}`, question: `Houdt "${p.measure}" verkeerde ontvangers tegen?`, kinds: ['existence', 'operation', 'effect'], performedOn: ago(checkAge), periodFrom: ago(checkAge + 60), periodTo: ago(checkAge), sample: 40, population: 400, sampleRationale: 'tien procent, aselect per maand',
      riskBased: true, checker: 'CHK', reviewer: 'FG', result: p.checkResult, reratedRisks: p.analysisAge === null ? [] : [`RS-${p.id}`], conclusion: 'De kans is gedaald van 3 naar 1.', evidence: [`EV-${id}`],
    }],
  };
}

function evaluationOf(p: Profile, ago: Ago): Readonly<Record<string, readonly Item[]>> {
  if (p.evaluationAge === null) return {};
  const id = `EVAL-${p.id}`;
  return {
    evidence: [paper(`EV-${id}`, 'report', ago(p.evaluationAge), `Evaluatie ${p.name}`, p.id)],
    evaluations: [{
      id, title: `Evaluatie ${p.name}`, scope: 'processing', processings: [p.id], performedOn: ago(p.evaluationAge), periodFrom: ago(p.evaluationAge + 330), periodTo: ago(p.evaluationAge), analyses: p.analysisAge === null ? [] : [`RA-${p.id}`],
      measures: p.measureAge === null ? [] : [`MR-${p.id}`], checks: p.checkAge === null ? [] : [`CT-${p.id}`], breaches: [], conclusion: 'adequate', levelStatement: 'Het beveiligingsniveau past bij het risico.',
      participants: ['proceseigenaar', 'BSO', 'FG (adviserend)'], approvedBy: 'DIR', approvedOn: ago(p.evaluationAge - 7), nextOn: ago(p.evaluationAge - 365), evidence: [`EV-${id}`],
    }],
  };
}

const partsOf = (p: Profile, ago: Ago): readonly Readonly<Record<string, readonly Item[]>>[] => [
  {
    processings: [{ id: p.id, name: p.name, purpose: p.purpose, legalBasis: p.legalBasis, unit: p.unit, owner: p.owner, director: 'DIR', startedOn: ago(p.startedAge), categories: p.categories, subjectsScale: p.subjects, statutoryDuty: p.statutoryDuty, vulnerableSubjects: false, systems: p.systems, steps: [] }],
    evidence: p.dpia ? [paper(`EV-DPIA-${p.id}`, 'decision-document', ago(p.startedAge), `DPIA-afweging ${p.name}`, p.id)] : [],
    dpiaDecisions: p.dpia ? [{ id: `DPIA-${p.id}`, processing: p.id, on: ago(p.startedAge), outcome: 'not-required', reasons: 'Geen van de negen criteria van de EDPB is van toepassing.', evidence: [`EV-DPIA-${p.id}`] }] : [],
    ...(p.more ? p.more(ago) : {}),
  },
  analysisOf(p, ago), measureOf(p, ago), checkOf(p, ago), evaluationOf(p, ago),
];

/** A made-up municipality as a case file, reckoned back from a day: the same day gives the same text. */
export function voorbeeldstad(today: string): string {
  const first = parseDay(today) ?? 0;
  const ago: Ago = (days) => isoDay(first - days);
  const lists: Record<string, Item[]> = {};
  for (const part of PROFILES.flatMap((p) => partsOf(p, ago))) for (const [key, items] of Object.entries(part)) (lists[key] ??= []).push(...items);
  return JSON.stringify({
    case: { id: 'voorbeeldstad', title: 'Gemeente Voorbeeldstad (verzonnen)', source: 'Verzonnen voorbeeld', recordedDefault: ago(400) },
    organisation: { id: 'VOORBEELDSTAD', name: 'Gemeente Voorbeeldstad', sector: 'government', description: 'Verzonnen gemeente om Sluitend mee te leren kennen.' },
    units: [
      { id: 'GEMEENTE', name: 'Gemeente Voorbeeldstad', function: 'organisatie' }, { id: 'DIRECTIE', name: 'Directie', parent: 'GEMEENTE', function: 'besluitorgaan' }, { id: 'SOCIAAL', name: 'Sociaal Domein', parent: 'GEMEENTE' }, { id: 'BURGERZAKEN', name: 'Burgerzaken', parent: 'GEMEENTE' },
      { id: 'BELASTINGEN', name: 'Belastingen', parent: 'GEMEENTE' }, { id: 'BEDRIJF', name: 'Bedrijfsvoering', parent: 'GEMEENTE' },
    ],
    persons: [
      { id: 'BSO', title: 'BSO Voorbeeldstad', roles: ['bso'], unit: 'BEDRIJF' }, { id: 'FG', title: 'FG Voorbeeldstad', roles: ['fg'], unit: 'GEMEENTE' }, { id: 'DIR', title: 'Directeur', roles: ['director'], unit: 'DIRECTIE' },
      { id: 'OWN', title: 'Hoofd applicatiebeheer', roles: ['owner'], unit: 'BEDRIJF' }, { id: 'IT', title: 'Beheerder systemen', roles: ['implementer'], unit: 'BEDRIJF' }, { id: 'CHK', title: 'Controleur kwaliteit', roles: ['checker'], unit: 'BEDRIJF' },
    ],
    policies: [{ id: 'POL-PROC', title: 'Procedure controleren en evalueren', kind: 'verification-procedure', approvedOn: ago(500), validFrom: ago(500), reviewDueOn: ago(-230), executions: [{ on: ago(120), evidence: ['EV-PROC'] }], reviews: [{ on: ago(135), evidence: ['EV-PROC'] }], evidence: ['EV-PROC'] }],
    ...lists,
    evidence: [{ id: 'EV-PROC', kind: 'report', title: 'Verslag van de controleronde', documentDate: ago(120), author: 'Controleur kwaliteit', processings: [] }, ...(lists['evidence'] ?? [])],
  });
}
