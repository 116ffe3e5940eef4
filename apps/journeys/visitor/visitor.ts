import { type Browser, type BrowserContextOptions, type Locator, type Page, chromium as playwright } from 'playwright-core';
import { chromium } from '../../../tools/browser.ts';
import { setting } from '../house/setting.ts';

/** The two organisations of the examples. */
export type Organisation = 'UWV' | 'Gemeente Voorbeeldstad';

/** The roles that journeys are told of, as the list of examples calls them. */
export const roles = {
  bso: 'Business security officer', fg: 'Functionaris gegevensbescherming', board: 'Raad van Bestuur', employee: 'Medewerker',
} as const;

/** A person at a screen. What the browser grumbles about (console errors, broken policies, failed scripts) is kept. */
export interface Visitor {
  readonly page: Page;
  readonly complaints: string[];
  opens(address: string): Promise<void>;
  /** Waits until the page says this. */
  sees(words: string | RegExp, within?: Locator): Promise<void>;
  /** Waits until the page no longer says this. */
  seesNoMore(words: string | RegExp): Promise<void>;
  /** Waits until this page stands there. */
  arrivesAt(heading: string | RegExp): Promise<void>;
  presses(button: string | RegExp, within?: Locator): Promise<void>;
  follows(link: string | RegExp, within?: Locator): Promise<void>;
  types(label: string | RegExp, text: string): Promise<void>;
  /** Signs in by the list of examples, from wherever it is offered. */
  signsIn(role: keyof typeof roles, organisation?: Organisation): Promise<void>;
  /** The part of the address behind the house. */
  address(): string;
}

/** Chromium reports a broken policy as an event; said on the console it is kept with the rest. */
const tellOfPolicies = "addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));";

/** Someone opens a browser at the house. */
export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: setting('HOUSE_URL'), locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(tellOfPolicies);
  return visitorAt(await context.newPage());
}

/** The visitor at a page that is open already, such as a second tab. */
export function visitorAt(page: Page): Visitor {
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  const visible = (found: Locator) => found.first().waitFor();
  const visitor: Visitor = {
    page, complaints,
    opens: async (address) => { await page.goto(address); },
    sees: (words, within = page.locator('body')) => visible(within.getByText(words).filter({ visible: true })),
    seesNoMore: (words) => page.getByText(words).first().waitFor({ state: 'hidden' }),
    arrivesAt: (heading) => visible(page.getByRole('heading', { level: 1, name: heading, exact: true })),
    presses: (button, within = page.locator('body')) => within.getByRole('button', { name: button, exact: true }).click(),
    follows: (link, within = page.locator('body')) => within.getByRole('link', { name: link, exact: true }).click(),
    types: (label, text) => page.locator('input').and(page.getByLabel(label, { exact: true })).fill(text),
    signsIn: (role, organisation = 'UWV') => visitor.presses(roles[role], page.getByRole('region', { name: organisation })),
    address: () => page.url().slice(setting('HOUSE_URL').length),
  };
  return visitor;
}

/** The browser of a file of journeys. */
export const openBrowser = async (): Promise<Browser> => playwright.launch(await chromium());
