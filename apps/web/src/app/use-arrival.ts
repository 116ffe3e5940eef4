import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** On arrival at another page the heading takes the focus, so that a reader hears where they are; going back keeps the place. */
export function useArrival(onArrival: () => void): void {
  const router = useRouter();
  const arrived = useRef(onArrival);
  useEffect(() => { arrived.current = onArrival; });
  useEffect(() => router.subscribe('onRendered', ({ pathChanged, fromLocation, toLocation }) => {
    if (!pathChanged || fromLocation === undefined || toLocation.hash !== '') return;
    arrived.current();
    if ((toLocation.state.__TSR_index ?? 0) > (fromLocation.state.__TSR_index ?? 0)) window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }), [router]);
}
