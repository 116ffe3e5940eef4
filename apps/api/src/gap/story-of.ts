import { DUSK, factDaysOf, gapKey, periodsOf, phasesOf, RULES, severityRank, type Day, type Dossier, type Gap, type Mode, type OpenGapsOn, type PhaseState } from '@sluitend/domain';

/** A stretch of days in which something stayed as it was; the last day counts too. */
interface Stretch { readonly from: Day; to: Day }
/** How a processing stood, or what one gap said, for a stretch of days. */
export interface StatusStretch extends Stretch { readonly phases: readonly PhaseState[]; readonly gapCounts: Readonly<Record<string, number>>; readonly worstSeverity: number }
export interface GapStretch extends Stretch { readonly gap: Gap }
export interface Story { readonly statuses: readonly StatusStretch[]; readonly gaps: readonly GapStretch[]; /** The next day on which it must be judged again; null: only when a record changes. */ readonly judgeAgainOn: Day | null }

function countsOf(gaps: readonly Gap[]): Pick<StatusStretch, 'gapCounts' | 'worstSeverity'> {
  const open = gaps.filter((g) => !g.suppressed && g.state === 'open');
  const gapCounts: Record<string, number> = {};
  for (const gap of open) gapCounts[gap.severity] = (gapCounts[gap.severity] ?? 0) + 1;
  return { gapCounts, worstSeverity: Math.max(-1, ...open.map((g) => severityRank(g.severity))) };
}

/** Everything lists show of a dossier over all its days up to today, told in as few stretches as it takes. */
export function storyOf(dossier: Dossier, mode: Mode, today: Day, openGapsOn: OpenGapsOn | null): Story {
  const first = factDaysOf(dossier.records)[0] ?? today;
  const periods = periodsOf(dossier, RULES, mode, Math.min(first, today), today, openGapsOn);
  const statuses: StatusStretch[] = [];
  const gaps: GapStretch[] = [];
  const running = new Map<string, { text: string; stretch: GapStretch }>();
  for (const { from, to, found } of periods) {
    for (const gap of found.gaps) {
      const key = gapKey(gap);
      const text = JSON.stringify(gap);
      const last = running.get(key);
      if (last && last.text === text && last.stretch.to === from - 1) last.stretch.to = to;
      else {
        const stretch = { from, to, gap };
        gaps.push(stretch);
        running.set(key, { text, stretch });
      }
    }
    if (dossier.processing === null) continue;
    const status = { phases: phasesOf(dossier, found.gaps, from, mode), ...countsOf(found.gaps) };
    const before = statuses.at(-1);
    if (before && JSON.stringify({ ...before, from: 0, to: 0 }) === JSON.stringify({ from: 0, to: 0, ...status })) before.to = to;
    else statuses.push({ from, to, ...status });
  }
  const end = periods.at(-1)?.to ?? DUSK;
  return { statuses, gaps, judgeAgainOn: end >= DUSK ? null : end + 1 };
}
