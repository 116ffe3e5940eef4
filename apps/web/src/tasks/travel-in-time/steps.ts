import { addMonths } from '../../words/days.ts';

/** A day on which something happened, with what. */
export interface Step { readonly day: string; readonly titles: readonly string[] }

/** The days with an event until today, each once, in order. An event of an unknown day has no place on the line. */
export function stepsOf(events: readonly { readonly title: string; readonly on: { readonly earliest?: string | null } }[], today: string): readonly Step[] {
  const days = new Map<string, string[]>();
  for (const { title, on } of events) {
    if (!on.earliest || on.earliest > today) continue;
    days.set(on.earliest, [...(days.get(on.earliest) ?? []), title]);
  }
  return [...days].map(([day, titles]) => ({ day, titles })).sort((a, b) => a.day.localeCompare(b.day));
}

/** Where a key of the slider leads: arrows to the next or previous event, Page keys about a quarter, Home and End to the ends. Today is the last stop. */
export function dayOfKey(key: string, day: string, steps: readonly Step[], today: string): string | undefined {
  const stops = [...steps.map((step) => step.day).filter((stop) => stop !== today), today];
  const later = (than: string) => stops.find((stop) => stop > than) ?? today;
  const earlier = (than: string) => stops.findLast((stop) => stop < than) ?? stops[0];
  switch (key) {
    case 'ArrowRight': case 'ArrowUp': return later(day);
    case 'ArrowLeft': case 'ArrowDown': return earlier(day);
    case 'PageUp': return clamp(addMonths(day, 3), stops[0] ?? today, today);
    case 'PageDown': return clamp(addMonths(day, -3), stops[0] ?? today, today);
    case 'Home': return stops[0];
    case 'End': return today;
    default: return undefined;
  }
}

const clamp = (day: string, first: string, last: string): string => (day < first ? first : day > last ? last : day);
