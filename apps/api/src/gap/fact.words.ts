import { words, type Words } from '@sluitend/domain';

/** What a fact of a verdict is called beside its value. */
export const FACT_WORDS: Readonly<Record<string, Words>> = {
  about: words('onderwerp', 'about'), acceptance: words('acceptatie', 'acceptance'), action: words('verbeteractie', 'improvement action'),
  analyses: words('risicoanalyses', 'risk analyses'), analysis: words('risicoanalyse', 'risk analysis'), appetite: words('risicobereidheid', 'risk appetite'),
  assessed: words('beoordeeld', 'assessed'), breach: words('datalek', 'breach'), breaches: words('datalekken', 'breaches'), by: words('door', 'by'),
  categories: words('categorieën', 'categories'), cause: words('oorzaak', 'cause'), change: words('wijziging', 'change'), check: words('controle', 'check'),
  checked: words('gecontroleerd', 'checked'), checker: words('controleur', 'checker'), claim: words('bewering', 'claim'), closing: words('sluiting', 'closing'),
  commitment: words('toezegging', 'commitment'), complete: words('volledig', 'complete'), completed: words('afgerond', 'completed'),
  considered: words('overwogen', 'considered'), control: words('beheersmaatregel', 'control'), count: words('aantal', 'number'),
  cutOff: words('peildatum', 'cut-off date'), days: words('dagen', 'days'), decided: words('besloten', 'decided'), decision: words('besluit', 'decision'),
  demand: words('eis', 'demand'), due: words('uiterlijk', 'due'), effective: words('geldt vanaf', 'effective'), end: words('einde', 'end'),
  ended: words('beëindigd', 'ended'), established: words('vastgesteld', 'established'), evaluation: words('evaluatie', 'evaluation'),
  evidence: words('bewijs', 'evidence'), first: words('eerste', 'first'), from: words('vanaf', 'from'), hours: words('uren', 'hours'), last: words('laatste', 'last'),
  leaked: words('gelekt', 'leaked'), level: words('niveau', 'level'), made: words('gedaan', 'made'), measure: words('maatregel', 'measure'),
  measures: words('maatregelen', 'measures'), metric: words('meting', 'metric'), missing: words('ontbreekt', 'missing'), months: words('maanden', 'months'),
  name: words('naam', 'name'), needed: words('nodig', 'needed'), next: words('volgende', 'next'), notified: words('gemeld', 'notified'),
  occurred: words('gebeurd', 'occurred'), on: words('op', 'on'), organisation: words('organisatie', 'organisation'), other: words('andere', 'other'),
  otherOn: words('andere, op', 'other, on'), owner: words('eigenaar', 'owner'), pattern: words('patroon', 'pattern'), performed: words('uitgevoerd', 'performed'),
  period: words('periode', 'period'), plan: words('plan', 'plan'), policy: words('beleid', 'policy'), processing: words('verwerking', 'processing'),
  promised: words('toegezegd', 'promised'), proposal: words('voorstel', 'proposal'), provisional: words('voorlopige melding', 'provisional notification'),
  received: words('ontvangen', 'received'), recommendation: words('aanbeveling', 'recommendation'), record: words('gegeven', 'record'),
  recorded: words('vastgelegd', 'recorded'), report: words('rapport', 'report'), requirement: words('eis', 'requirement'), result: words('resultaat', 'result'),
  risk: words('risico', 'risk'), risks: words('risico’s', 'risks'), second: words('tweede', 'second'), signal: words('signaal', 'signal'),
  started: words('gestart', 'started'), step: words('processtap', 'step'), strict: words('strenge termijn', 'strict term'), subject: words('onderwerp', 'subject'),
  to: words('tot', 'to'), total: words('totaal', 'total'), types: words('soorten', 'types'), unit: words('eenheid', 'unit'), until: words('tot en met', 'until'),
  what: words('wat', 'what'), whom: words('wie of wat', 'who or what'), year: words('jaar', 'year'),
};
