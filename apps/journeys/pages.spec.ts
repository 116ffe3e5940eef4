import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { root } from '../../tools/supervisor/settings.ts';
import { ourBrowser } from './visitor/journey.ts';
import { type Visitor, newVisitor } from './visitor/visitor.ts';

/** How a page stands there: with facts, with none, or unable to show them. */
type Filling = 'filled' | 'empty' | 'error';
interface Setting { readonly scheme: 'light' | 'dark'; readonly language: 'nl' | 'en'; readonly width: 1280 | 320; readonly filling: Filling }

/** Every pair of two choices occurs in one of these. */
const settings: readonly Setting[] = [
  { scheme: 'light', language: 'nl', width: 1280, filling: 'filled' },
  { scheme: 'dark', language: 'en', width: 320, filling: 'filled' },
  { scheme: 'light', language: 'en', width: 320, filling: 'empty' },
  { scheme: 'dark', language: 'nl', width: 1280, filling: 'empty' },
  { scheme: 'light', language: 'en', width: 1280, filling: 'error' },
  { scheme: 'dark', language: 'nl', width: 320, filling: 'error' },
];

interface Example {
  readonly filled: string;
  /** Where it shows that there is nothing; left out when it always shows the same. */
  readonly empty?: string;
  /** Shown to who is not signed in. */
  readonly outside?: true;
  /** Shows no facts, so that it needs none. */
  readonly factless?: true;
}

/** Where each page of the web can be seen. */
const examples: Readonly<Record<string, Example>> = {
  home: { filled: '/' },
  signIn: { filled: '/aanmelden', outside: true, factless: true },
  myWork: { filled: '/mijn-werk', empty: '/mijn-werk?geldig-op=2010-01-01' },
  processings: { filled: '/verwerkingen', empty: '/verwerkingen?geldig-op=2010-01-01&eenheid=onbekend' },
  processing: { filled: '/verwerkingen/VW-0002?geldig-op=2017-03-01', empty: '/verwerkingen/VW-0001' },
  processingTimeline: { filled: '/verwerkingen/VW-0002/tijdlijn', empty: '/verwerkingen/VW-0001/tijdlijn' },
  gaps: { filled: '/gaten?weergave=lijst&ernst=kritiek', empty: '/gaten?geldig-op=2010-01-01' },
  rules: { filled: '/regels' },
  rule: { filled: '/regels/investigation-not-carried-out', empty: '/regels/bestaat-niet' },
  preferences: { filled: '/instellingen', factless: true },
  help: { filled: '/hulp', outside: true, factless: true },
  accessibility: { filled: '/toegankelijkheid', outside: true, factless: true },
};

/** The names of all pages, from the one file in which every address of the web stands. */
function pagesOfTheWeb(): string[] {
  const source = fs.readFileSync(path.join(root, 'apps/web/src/paths.ts'), 'utf8');
  const [, list = ''] = /export const paths = \{(.*?)\n\} as const;/s.exec(source) ?? [];
  return [...list.matchAll(/^ {2}(\w+): '/gm)].map(([, name = '']) => name);
}

/** Waits until the page stands still: its heading is there, and nothing is awaited any more. */
async function stands(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
}

/** Opens one of each kind that is folded, so that what is in it is looked at too. */
const unfold = (page: Page) => page.evaluate(() => {
  const kinds = new Set<string>();
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
    details.open ||= !kinds.has(details.className);
    kinds.add(details.className);
  }
  return new Promise((shown) => setTimeout(shown, 50)); // What is opened may ask for more.
});

const sideways = (page: Page) => page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);

const isSignedIn = (page: Page) => page.getByRole('banner').getByText('UWV', { exact: true }).waitFor();

/** Someone signed in once per setting, with these choices. Who is outside has no account to keep them. */
async function visitorOf({ scheme, language, width }: Setting, outside: boolean): Promise<Visitor> {
  const visitor = await newVisitor(await ourBrowser(), { colorScheme: scheme, locale: language === 'nl' ? 'nl-NL' : 'en-GB', viewport: { width, height: 900 } });
  if (outside) return visitor;
  await visitor.opens('/aanmelden');
  await visitor.page.getByRole('region', { name: 'UWV' }).getByRole('button').nth(9).click(); // The auditor reads everything.
  await isSignedIn(visitor.page);
  if (await visitor.page.locator('html').getAttribute('lang') !== language) {
    await visitor.presses(language === 'en' ? 'English' : 'Nederlands');
    await visitor.page.locator(`html[lang=${language}]`).waitFor();
  }
  return visitor;
}

it('names an example of every page of the web', () => {
  expect(pagesOfTheWeb()).toEqual(Object.keys(examples));
});

describe.each(settings)('on a screen that is $scheme, $language, $width wide and $filling', (setting) => {
  let inside: Visitor;
  let outside: Visitor;
  beforeAll(async () => {
    [inside, outside] = [await visitorOf(setting, false), await visitorOf(setting, true)];
    // What the schema says of itself still comes; the facts do not.
    if (setting.filling === 'error') for (const { page } of [inside, outside]) await page.route('**/graphql', (route) => (/"operationName":"Visit"|query Visit/.test(route.request().postData() ?? '') ? route.continue() : route.abort('connectionfailed')));
  });
  afterAll(async () => {
    for (const visitor of [inside, outside]) await visitor.page.context().close();
  });

  it.each(Object.entries(examples))('%s has no fault of accessibility and scrolls one way', async (_name, { filled, empty = filled, ...example }) => {
    const { page, complaints } = example.outside ? outside : inside;
    await page.goto(setting.filling === 'empty' ? empty : filled);
    if (!example.outside) await isSignedIn(page);
    if (setting.filling === 'error' && !example.factless) await page.getByText(/^(Geen verbinding|No connection)$/).first().waitFor();
    await stands(page);
    await unfold(page);
    await stands(page);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    if (setting.width === 1280) { // 200 % zoom: half as many CSS pixels.
      await page.setViewportSize({ width: 640, height: 450 });
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    const foreseen = setting.filling === 'error' ? /ERR_CONNECTION_FAILED/ : undefined;
    expect(complaints.splice(0).filter((complaint) => !foreseen?.test(complaint))).toEqual([]);
  });
});
