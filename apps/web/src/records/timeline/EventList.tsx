import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql/index.ts';

export const EventFacts = graphql(`
  fragment EventFacts on TimelineEvent {
    kindLabel title
    on { text earliest }
    subject { id number }
  }
`);

/** What happened, oldest first; each leads to the page as it stood on that day. */
export function EventList({ events }: { readonly events: readonly FragmentType<typeof EventFacts>[] }): ReactNode {
  return (
    <ol className="events">
      {readFragment(EventFacts, events).map((event, row) => (
        <li key={`${event.subject.id}-${row}`}>
          <span className="event-day">{event.on.earliest ? <Link to="." search={(search) => ({ ...search, 'geldig-op': event.on.earliest ?? undefined })}>{event.on.text}</Link> : event.on.text}</span>
          <span>{event.kindLabel}: {event.title}</span>
        </li>
      ))}
    </ol>
  );
}
