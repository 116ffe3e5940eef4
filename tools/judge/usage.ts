import { parseArgs } from 'node:util';
import { parseDay, type Day, type Language, type Mode } from '@sluitend/domain';

/** What a call of the judge asks for. */
export interface Call { readonly file: string; readonly on: Day; readonly mode: Mode; readonly json: boolean; readonly language: Language }

export const USAGE: Record<Language, string> = {
  nl: `Gebruik: npm run --silent judge -- BESTAND --on JJJJ-MM-DD [--as-known] [--json] [--en]

Beoordeelt een zaak (YAML, zie docs/case-format.md) op één dag, zonder database.

  --on JJJJ-MM-DD  de dag waarop geoordeeld wordt
  --as-known       zoals toen bekend: een feit telt pas vanaf de dag waarop het is vastgelegd
                   (zonder: met de kennis van nu, een feit telt vanaf zijn eigen datum)
  --json           het oordeel als JSON op stdout
  --en             in het Engels
  --help           deze uitleg

Volgorde: ernstigste eerst, dan regel, dan onderwerp, dan eenheid.
Einde: 0 beoordeeld, 1 het bestand klopt niet, 2 verkeerde aanroep.`,
  en: `Usage: npm run --silent judge -- FILE --on YYYY-MM-DD [--as-known] [--json] [--en]

Judges a case (YAML, see docs/case-format.md) on one day, without a database.

  --on YYYY-MM-DD  the day to judge on
  --as-known       as known then: a fact counts from the day on which it was recorded
                   (without: in hindsight, a fact counts from its own date)
  --json           the verdict as JSON on stdout
  --en             in English
  --help           this text

Order: worst first, then rule, then subject, then unit.
Exit: 0 judged, 1 the file is wrong, 2 wrong call.`,
};

const OPTIONS = { on: { type: 'string', multiple: true }, 'as-known': { type: 'boolean' }, json: { type: 'boolean' }, en: { type: 'boolean' }, help: { type: 'boolean' } } as const;

/** Reads the arguments; a string says what is wrong with the call. */
export function readCall(args: readonly string[], language: Language): Call | string {
  const nl = language === 'nl';
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false });
  const strange = Object.entries(values).find(([name, value]) => !(name in OPTIONS) || (name !== 'on' && value !== true))?.[0];
  if (strange) return nl ? `Onbekende optie --${strange}.` : `Unknown option --${strange}.`;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return nl ? 'Geef één bestand op.' : 'Name one file.';
  const [day, ...more] = [values.on ?? []].flat();
  const on = typeof day === 'string' && more.length === 0 ? parseDay(day) : null;
  const what = typeof day === 'string' && more.length === 0 ? (nl ? `; “${day}” is geen dag` : `; “${day}” is no day`) : '';
  if (on === null) return nl ? `Geef één dag op als --on 2018-12-31${what}.` : `Give one day as --on 2018-12-31${what}.`;
  return { file, on, mode: values['as-known'] ? 'as-known' : 'hindsight', json: values.json === true, language };
}
