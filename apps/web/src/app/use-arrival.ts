import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Gives the heading of the page the focus; false when it is not there yet. */
function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

/** On arrival at another page the heading takes the focus, so that a reader hears where they are; going back keeps the place. */
export function useArrival(onArrival: () => void): void {
  const router = useRouter();
  const arrived = useRef(onArrival);
  useEffect(() => { arrived.current = onArrival; });
  useEffect(() => {
    let left: Element | null = null;
    // A page that waits for its answer has its heading later; by then the reader may have gone on by themselves.
    const awaiting = new MutationObserver(() => {
      const goneOn = document.activeElement !== left && document.activeElement !== document.body;
      if (goneOn || focusHeading()) awaiting.disconnect();
    });
    const unsubscribe = router.subscribe('onRendered', ({ pathChanged, fromLocation, toLocation }) => {
      awaiting.disconnect();
      if (!pathChanged || fromLocation === undefined || toLocation.hash !== '') return;
      arrived.current();
      if ((toLocation.state.__TSR_index ?? 0) > (fromLocation.state.__TSR_index ?? 0)) window.scrollTo(0, 0);
      left = document.activeElement;
      if (!focusHeading()) awaiting.observe(document.body, { childList: true, subtree: true });
    });
    return () => { awaiting.disconnect(); unsubscribe(); };
  }, [router]);
}
