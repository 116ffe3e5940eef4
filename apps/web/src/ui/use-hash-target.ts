import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Goes to the part of the page that the address names, once that part is there, and unfolds what hides it: the router looks before the answer has come. */
export function useHashTarget(): void {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(hash);
    for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [hash]);
}
