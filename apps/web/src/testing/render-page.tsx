import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { App } from '../app/App.tsx';
import { createAppRouter, type AppRouter } from '../app/router.tsx';
import { createWorld, fakeFetch, type World } from './fake-api.ts';

/** The whole application at an address, on a fake API. */
export function renderPage(address: string, start: Partial<World> = {}): { readonly world: World; readonly router: AppRouter } {
  const world = createWorld(start);
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  render(<App router={router} fetch={fakeFetch(world)} />);
  return { world, router };
}
