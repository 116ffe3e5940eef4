import { parseArgs } from 'node:util';
import pg from 'pg';
import { endWith, Problem } from '../supervisor/problem.ts';
import { withDatabase } from '../supervisor/with-database.ts';

const USAGE = 'npm run clock -- --organisation NAME (--to YYYY-MM-DDTHH:MM | --reset), for example: npm run clock -- --organisation uwv --to 2018-12-31T09:00';
interface Asked { readonly organisation: string; readonly to: string | null }

/** Reads the call; a wrong one says how it should be. */
export function readCall(args: readonly string[]): Asked {
  try {
    const { values } = parseArgs({ args: [...args], options: { organisation: { type: 'string' }, to: { type: 'string' }, reset: { type: 'boolean' } } });
    const { organisation, to, reset } = values;
    if (organisation && reset && !to) return { organisation, to: null };
    if (organisation && to && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(to) && !Number.isNaN(Date.parse(`${to}Z`))) return { organisation, to };
  } catch {
    // said below
  }
  throw new Problem(`The clock was not moved. Say which organisation and when: ${USAGE}`);
}

/** Moves the clock of one marked organisation to a time on Amsterdam's clock, or back to the real one. */
export async function moveClock(ownerUrl: string, { organisation, to }: Asked): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const found = await client.query<{ id: string; name: string }>("select id, name from platform.organisation where slug = $1 and kind <> 'real'", [organisation]);
    const [known] = found.rows;
    if (!known) throw new Problem(`There is no demonstration organisation called "${organisation}": only those have a clock that can be moved.`);
    if (to === null) await client.query('delete from platform.clock_offset where organisation_id = $1', [known.id]);
    else {
      await client.query(`insert into platform.clock_offset (organisation_id, moved) values ($1, $2::timestamp at time zone 'Europe/Amsterdam' - now())
        on conflict (organisation_id) do update set moved = excluded.moved`, [known.id, to]);
    }
    const { rows } = await client.query<{ now: string }>(`select to_char(sluitend_now($1) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') as now`, [known.id]);
    return `The clock of ${known.name} now says ${rows[0]?.now ?? ''}.`;
  } finally {
    await client.end();
  }
}

/** `npm run clock`. */
export const clock = (args: readonly string[]): Promise<never> =>
  endWith(async () => {
    const asked = readCall(args);
    console.log(await withDatabase('npm run clock', ({ ownerUrl }) => moveClock(ownerUrl, asked)));
  });
