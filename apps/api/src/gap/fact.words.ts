import { words, type Words } from '@sluitend/domain';

/** What a fact of a verdict is called beside its value. */
export const FACT_WORDS: Readonly<Record<string, Words>> = {
  about: words('onderwerp', 'about'), action: words('verbeteractie', 'improvement action'), analysis: words('risicoanalyse', 'risk analysis'), assessed: words('beoordeeld', 'assessed'),
  breach: words('datalek', 'breach'), checked: words('gecontroleerd', 'checked'), claim: words('bewering', 'claim'), closing: words('sluiting', 'closing'),
  complete: words('volledig', 'complete'), completed: words('afgerond', 'completed'), count: words('aantal', 'number'), decided: words('besloten', 'decided'), decision: words('besluit', 'decision'),
  due: words('uiterlijk', 'due'), end: words('einde', 'end'), established: words('vastgesteld', 'established'), first: words('eerste', 'first'), from: words('vanaf', 'from'), last: words('laatste', 'last'),
  leaked: words('gelekt', 'leaked'), measure: words('maatregel', 'measure'), metric: words('meetwaarde', 'metric'), missing: words('ontbreekt', 'missing'), needed: words('nodig', 'needed'),
  on: words('op', 'on'), other: words('andere', 'other'), otherOn: words('andere, op', 'other, on'), pattern: words('patroon', 'pattern'), performed: words('uitgevoerd', 'performed'),
  promised: words('toegezegd', 'promised'), provisional: words('voorlopige melding', 'provisional notification'), risks: words('risico’s', 'risks'), started: words('gestart', 'started'),
  strict: words('strenge termijn', 'strict term'), until: words('tot en met', 'until'),
};
