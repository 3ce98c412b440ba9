import { accessSync, constants, statSync } from 'node:fs';
import type { Browser, Page, Request } from 'playwright-core';
import { chromium } from 'playwright-core';

/** First the one that draws no window at all: the same engine takes half the time of a processor in it. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Chromium calls home unless it is told not to; within a closed network each such call is one more failure to wait for. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** The Chromium of this machine: that of ROME_CHROMIUM, else where systems install it; undefined when there is none to run. */
export function findChromium(env: NodeJS.ProcessEnv = process.env, places = usualPlaces): string | undefined {
  return [env.ROME_CHROMIUM, ...places].find((path) => path !== undefined && path !== '' && isProgram(path));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** How a person sees a page. */
export interface Viewing {
  /** Width of the window in CSS pixels: 1280 by default, 360 for a small phone. */
  readonly width?: number;
  /** Height of the window in CSS pixels; 800 by default. */
  readonly height?: number;
  /** Whether the person prefers dark pages; false by default. */
  readonly dark?: boolean;
  /** Whether the person wants nothing to move; false by default. */
  readonly still?: boolean;
  /** Whether a site may keep itself in the browser, by a service worker; false by default: most pages are seen once. */
  readonly kept?: boolean;
  /**
   * Whether files that were read are kept, as browsers do; false by default, since what stops requests to other machines keeps none.
   * Such requests are told then, not stopped.
   */
  readonly cached?: boolean;
}

/** A page as a person sees it. */
export interface TestPage {
  readonly page: Page;
  /**
   * What a person would not see and a browser says: errors of scripts, errors of the console, and requests to anything else
   * than this machine, which are not let through; where files are kept (`cached`), they are, and those count, too, that the page's
   * own policy forbids.
   */
  readonly faults: readonly string[];
}

/** The Chromium of this machine, for specs whose reader is a person. */
export class TestBrowser {
  private readonly visited = new Map<string, { readonly page: Page; readonly faults: string[] }>();

  private constructor(private readonly browser: Browser) {}

  /** Starts it, without a window. @throws when this machine has none. */
  static async launch(): Promise<TestBrowser> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium was found; ROME_CHROMIUM gives its path.');
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return new TestBrowser(await chromium.launch({ executablePath, args: [...quiet, ...sandbox] }));
  }

  /** A page of its own, without anything that a former one has stored. */
  async open(url: string, viewing: Viewing = {}): Promise<TestPage> {
    const shown = await this.newPage(viewing);
    await shown.page.goto(url);
    return shown;
  }

  /**
   * The page in which all that is seen in the same way is opened, one address after another, files that were read being kept: half
   * the time of a processor. For a site that stores nothing of its reader. Faults are those since this opening; requests to other
   * machines are told, not stopped.
   */
  async visit(url: string, viewing: Omit<Viewing, 'kept' | 'cached'> = {}): Promise<TestPage> {
    const way = JSON.stringify(viewing);
    const shown = this.visited.get(way) ?? (await this.newPage({ ...viewing, cached: true }));
    this.visited.set(way, shown);
    await shown.page.setViewportSize(windowOf(viewing));
    shown.faults.length = 0;
    await shown.page.goto(url);
    return shown;
  }

  private async newPage(viewing: Viewing): Promise<{ readonly page: Page; readonly faults: string[] }> {
    const { dark = false, still = false, kept = false, cached = false } = viewing;
    const context = await this.browser.newContext({
      viewport: windowOf(viewing),
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: still ? 'reduce' : 'no-preference',
      locale: 'fr-FR',
      serviceWorkers: kept ? 'allow' : 'block',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    const tell = (request: Request): number => faults.push(`request to ${request.url()}`);
    if (cached) {
      page.on('request', (request) => isForeign(new URL(request.url())) && tell(request));
    } else {
      // What the page's own policy forbids does not come as far as this.
      await page.route(isForeign, (route, request) => {
        tell(request);
        return route.abort();
      });
    }
    return { page, faults };
  }

  /** Ends the browser and all its pages. */
  close(): Promise<void> {
    return this.browser.close();
  }
}

function windowOf({ width = 1280, height = 800 }: Viewing): { width: number; height: number } {
  return { width, height };
}

/** Whether an address is of another machine. */
function isForeign({ protocol, hostname }: URL): boolean {
  return /^(https?|wss?):$/.test(protocol) && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

/** The widest that a page reaches beyond its window, in CSS pixels: 0 when nothing has to be scrolled sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
