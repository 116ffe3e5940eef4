import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate, retainSearchParams, type RouterHistory } from '@tanstack/react-router';
import { paths, readGaps, readMoment, readProcessings, readRules, readSearch, searchKeys, writeSearch } from '../paths.ts';
import { DefectPage, NotFoundPage } from './FailurePages.tsx';
import { Shell } from './Shell.tsx';
import { SignedIn } from './SignedIn.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: DefectPage,
  validateSearch: readMoment,
  // The chosen moment goes along with every link of the application.
  search: { middlewares: [retainSearchParams(['geldig-op', 'stand'])] },
  staticData: { search: searchKeys.moment },
});

/** Everything that stands behind sign-in. */
const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });

const home = createRoute({ getParentRoute: () => root, path: paths.home, component: () => <Navigate to={paths.myWork} replace /> });
const signIn = createRoute({ getParentRoute: () => root, path: paths.signIn, component: lazyRouteComponent(() => import('../tasks/sign-in/SignInPage.tsx'), 'SignInPage') });
const help = createRoute({ getParentRoute: () => root, path: paths.help, component: lazyRouteComponent(() => import('../tasks/read-help/HelpPage.tsx'), 'HelpPage') });
const accessibility = createRoute({ getParentRoute: () => root, path: paths.accessibility, component: lazyRouteComponent(() => import('../tasks/read-help/AccessibilityPage.tsx'), 'AccessibilityPage') });

const myWork = createRoute({ getParentRoute: () => signedIn, path: paths.myWork, component: lazyRouteComponent(() => import('../desks/my-work/MyWorkPage.tsx'), 'MyWorkPage') });
const processings = createRoute({
  getParentRoute: () => signedIn, path: paths.processings, validateSearch: readProcessings, staticData: { search: searchKeys.processings },
  component: lazyRouteComponent(() => import('../tasks/find-processings/ProcessingsPage.tsx'), 'ProcessingsPage'),
});
const processing = createRoute({ getParentRoute: () => signedIn, path: paths.processing, component: lazyRouteComponent(() => import('../tasks/view-processing/ProcessingPage.tsx'), 'ProcessingPage') });
const processingTimeline = createRoute({ getParentRoute: () => signedIn, path: paths.processingTimeline, component: lazyRouteComponent(() => import('../tasks/view-processing/TimelinePage.tsx'), 'TimelinePage') });
const gaps = createRoute({
  getParentRoute: () => signedIn, path: paths.gaps, validateSearch: readGaps, staticData: { search: searchKeys.gaps },
  component: lazyRouteComponent(() => import('../tasks/find-gaps/GapsPage.tsx'), 'GapsPage'),
});
const rules = createRoute({
  getParentRoute: () => signedIn, path: paths.rules, validateSearch: readRules, staticData: { search: searchKeys.rules },
  component: lazyRouteComponent(() => import('../tasks/read-rules/RulesPage.tsx'), 'RulesPage'),
});
const rule = createRoute({ getParentRoute: () => signedIn, path: paths.rule, component: lazyRouteComponent(() => import('../tasks/read-rules/RulePage.tsx'), 'RulePage') });
const preferences = createRoute({ getParentRoute: () => signedIn, path: paths.preferences, component: lazyRouteComponent(() => import('../tasks/set-preferences/PreferencesPage.tsx'), 'PreferencesPage') });

const routeTree = root.addChildren([
  home, signIn, help, accessibility,
  signedIn.addChildren([myWork, processings, processing, processingTimeline, gaps, rules, rule, preferences]),
]);

/** The router of the application; a test gives a history of its own. */
export const createAppRouter = (history?: RouterHistory) =>
  createRouter({ routeTree, history, parseSearch: readSearch, stringifySearch: writeSearch, defaultPreload: 'intent', defaultStructuralSharing: true });

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register { router: AppRouter }
  interface StaticDataRouteOption { search?: readonly string[] }
  interface HistoryState { text?: string }
}
