import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type Visitor, newVisitor, openBrowser } from './visitor.ts';

let browser: Browser | undefined;

/** The browser of this file, opened when first asked for. */
export const ourBrowser = async (): Promise<Browser> => (browser ??= await openBrowser());
afterAll(async () => browser?.close());

interface Telling extends BrowserContextOptions {
  /** What the browser may grumble about here, because the journey is about just that. */
  readonly mayHear?: RegExp;
}

/** One journey, told by what someone does and sees. The browser must have nothing to complain about. */
export function journey(says: string, tell: (visitor: Visitor) => Promise<void>, { mayHear, ...options }: Telling = {}): void {
  it(says, async () => {
    const visitor = await newVisitor(await ourBrowser(), options);
    try {
      await tell(visitor);
      expect(visitor.complaints.filter((complaint) => !mayHear?.test(complaint))).toEqual([]);
    } catch (error) {
      const shown = await visitor.page.locator('body').innerText({ timeout: 1000 }).catch(() => '(nothing)');
      throw new Error(`${error instanceof Error ? error.message : String(error)}\n\nAt ${visitor.page.url()} the page said:\n${shown.slice(0, 2000)}\n\nand the browser: ${visitor.complaints.join('; ') || 'nothing'}`, { cause: error });
    } finally {
      await visitor.page.context().close();
    }
  });
}
