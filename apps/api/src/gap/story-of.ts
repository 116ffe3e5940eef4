import { DAWN, dayBeforeOf, DUSK, findGaps, gapKey, periodsOf, phasesOf, RULES, sensitivityOn, severityRank, type Day, type Dossier, type Gap, type Mode, type OpenGapsOn, type PhaseState, type SaidOfDay } from '@sluitend/domain';

/** A stretch of days in which something stayed as it was; the last day counts too. */
interface Stretch { readonly from: Day; to: Day }
/** How a processing stood, or what one gap said, for a stretch of days. */
export interface StatusStretch extends Stretch { readonly phases: readonly PhaseState[]; readonly sensitive: boolean; readonly gapCounts: Readonly<Record<string, number>>; readonly worstSeverity: number }
export interface GapStretch extends Stretch { readonly gap: Gap }
export interface Story { readonly statuses: readonly StatusStretch[]; readonly gaps: readonly GapStretch[]; /** The next day on which it must be judged again; null: only when a record changes. */ readonly judgeAgainOn: Day | null }

function countsOf(gaps: readonly Gap[]): Pick<StatusStretch, 'gapCounts' | 'worstSeverity'> {
  const open = gaps.filter((g) => !g.suppressed && g.state === 'open');
  const gapCounts: Record<string, number> = {};
  for (const gap of open) gapCounts[gap.severity] = (gapCounts[gap.severity] ?? 0) + 1;
  return { gapCounts, worstSeverity: Math.max(-1, ...open.map((g) => severityRank(g.severity))) };
}

interface Said extends SaidOfDay { readonly gaps: readonly Gap[]; readonly status: Omit<StatusStretch, 'from' | 'to'> | null }

/** What is said of a dossier on one day: its gaps, and of a processing how it stands. */
function saidOf(dossier: Dossier, mode: Mode, day: Day, openGapsOn: OpenGapsOn | null, dayBefore: Said | null): Said {
  const found = findGaps(dossier, RULES, day, mode, openGapsOn, dayBefore && dayBeforeOf(dayBefore.gaps));
  if (dossier.processing === null) return { ...found, status: null };
  const { phases, nextDay } = phasesOf(dossier, found.gaps, day, mode);
  const sensitivity = sensitivityOn(dossier, day, mode);
  const days = [found.nextDay, nextDay, sensitivity.nextDay].filter((d) => d !== null);
  return { gaps: found.gaps, nextDay: days.length ? Math.min(...days) : null, status: { phases, sensitive: sensitivity.sensitive, ...countsOf(found.gaps) } };
}

/** Everything lists show of a dossier over all its days up to today, told in as few stretches as it takes. */
export function storyOf(dossier: Dossier, mode: Mode, today: Day, openGapsOn: OpenGapsOn | null): Story {
  const periods = periodsOf<Said>(dossier.records, (day, dayBefore) => saidOf(dossier, mode, day, openGapsOn, dayBefore), DAWN, today);
  const statuses: StatusStretch[] = [];
  const gaps: GapStretch[] = [];
  const running = new Map<string, { text: string; stretch: { from: Day; to: Day; gap: Gap } }>();
  let before = '';
  for (const { from, to, said } of periods) {
    for (const gap of said.gaps) {
      const key = gapKey(gap);
      const text = JSON.stringify(gap);
      const last = running.get(key);
      if (last?.text === text && last.stretch.to === from - 1) last.stretch.to = to;
      else {
        const stretch = { from, to, gap };
        gaps.push(stretch);
        running.set(key, { text, stretch });
      }
    }
    if (!said.status) continue;
    const text = JSON.stringify(said.status);
    const last = statuses.at(-1);
    if (last && text === before) last.to = to;
    else statuses.push({ from, to, ...said.status });
    before = text;
  }
  const end = periods.at(-1)?.to ?? DUSK;
  return { statuses, gaps, judgeAgainOn: end >= DUSK ? null : end + 1 };
}
