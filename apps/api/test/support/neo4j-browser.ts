import type { Neo4jConnection } from '@rome-graph/neo4j';
import type { TestPage } from '@rome-graph/testing';
import { TestBrowser } from '@rome-graph/testing';
import type { Locator, Page } from 'playwright-core';

/** One statement or command of a text that was run, and what Neo4j Browser says became of it. */
export interface RunStatement {
  readonly text: string;
  /** `success`, or the first words of the error. */
  readonly outcome: string;
}

/** Neo4j Browser, in Chromium, as an analyst has it open. */
export class Neo4jBrowser {
  private constructor(
    private readonly browser: TestBrowser,
    /** The page, and what it was not let ask. */
    readonly shown: TestPage,
  ) {}

  /** Opens the page that a server itself serves, and logs in. */
  static async connected(address: string, { user, password }: Neo4jConnection): Promise<Neo4jBrowser> {
    const browser = await TestBrowser.launch();
    const shown = await browser.open(address);
    const { page } = shown;
    await page.getByTestId('username').fill(user);
    await page.getByTestId('password').fill(password);
    await page.getByTestId('connect').click();
    await page.getByTestId('frameCommand').filter({ hasText: ':config' }).waitFor();
    return new Neo4jBrowser(browser, shown);
  }

  /** Pastes a text into the editor, runs it, and waits for all of its statements; what Browser shows, where they never come. */
  async run(text: string): Promise<RunStatement[]> {
    await this.clear();
    await this.command(text);
    try {
      return await this.outcomes(text);
    } catch (cause) {
      throw new Error(`Neo4j Browser gave no outcome; it shows: ${await this.shows()}`, { cause });
    }
  }

  private async shows(): Promise<string> {
    return (await this.page.locator('body').innerText()).slice(0, 2000);
  }

  private async clear(): Promise<void> {
    await this.command(':clear');
    await this.page.getByTestId('frame').first().waitFor({ state: 'detached' });
  }

  private async outcomes(text: string): Promise<RunStatement[]> {
    const command = this.page.getByTestId('frameCommand').filter({ hasText: text.split('\n')[0] });
    const frame = this.page.getByTestId('frame').filter({ has: command });
    await ended(frame);
    const statements = await frame.getByTestId('multi-statement-list-title').all();
    if (statements.length === 0) return [{ text, outcome: (await errorOf(frame)) ?? 'success' }];
    return Promise.all(
      statements.map(async (statement) => {
        const title = await statement.getByTestId('multi-statement-list-icon').getAttribute('title');
        const outcome = title === 'Status: success' ? 'success' : ((await errorOf(frame)) ?? String(title));
        return { text: await statement.locator('label').innerText(), outcome };
      }),
    );
  }

  /** Drops a zip on the window; the names of the scripts that a folder of its then holds. */
  async importScripts(zip: Buffer, folder: string): Promise<string[]> {
    await this.page.getByTestId('navigationFavorites').click();
    await this.page.evaluate(
      `{
        const bytes = Uint8Array.from(atob('${zip.toString('base64')}'), (byte) => byte.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], 'recipes.zip', { type: 'application/zip' }));
        const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        for (const type of ['dragenter', 'dragover', 'drop'])
          target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }`,
    );
    await this.page.getByTestId(`expandFolder-${folder}`).click();
    const saved = this.page.locator('[data-testid^="scriptTitle-"]');
    await saved.first().waitFor();
    return saved.allInnerTexts();
  }

  /** Opens a saved script as a click does, and runs it. */
  async runScript(name: string): Promise<RunStatement[]> {
    await this.clear();
    await this.page.getByTestId(`scriptTitle-${name}`).click();
    await this.page.locator('.monaco-editor').first().click();
    await this.page.keyboard.press('ControlOrMeta+Enter');
    return this.outcomes(`// ${name}`);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private get page(): Page {
    return this.shown.page;
  }

  /**
   * Types and runs a text. The editor empties itself some time after a text was run: what is typed before that is lost, so
   * one waits for it, and types again where the editor did not take the text.
   */
  private async command(text: string): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      await this.page.locator('.monaco-editor').first().click();
      await this.page.keyboard.press('ControlOrMeta+A');
      await this.page.keyboard.insertText(text);
      const typed = await this.editorShows((shown) => shown.includes(lastWords(text)), 5000);
      if (typed) await this.page.keyboard.press('ControlOrMeta+Enter');
      if (typed && (await this.editorShows((shown) => shown === '', 15_000))) return;
      if (tries === 3) throw new Error(`The editor of Neo4j Browser did not take ${tries} times: ${text}`);
    }
  }

  private async editorShows(wanted: (shown: string) => boolean, milliseconds: number): Promise<boolean> {
    const lines = this.page.locator('.monaco-editor .view-lines').first();
    for (const end = Date.now() + milliseconds; Date.now() < end; await this.page.waitForTimeout(25))
      if (wanted(withoutBlanks(await lines.innerText()))) return true;
    return false;
  }
}

/** The end of a text, where the cursor is after it was typed: of a long text, the editor shows no more. */
function lastWords(text: string): string {
  return withoutBlanks(text).slice(-12);
}

/** The editor breaks lines and writes blanks as others. */
function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}

/** Waits until no statement of a frame is pending any more. An error and a graph have no status bar: their contents tell it. */
async function ended(frame: Locator): Promise<void> {
  const shown = ['frameStatusbar', 'multi-statement-list-icon', 'cypherFrameErrorMessage', 'frame-loaded-contents'];
  const result = frame.locator(shown.map((id) => `[data-testid="${id}"]`).join(', '));
  await result.first().waitFor({ state: 'attached' });
  const open = frame.locator('[title="Status: pending"], [title="Status: waiting"], [data-testid="spinner"]');
  while ((await open.count()) > 0) await open.first().waitFor({ state: 'detached', timeout: 120_000 });
}

async function errorOf(frame: Locator): Promise<string | undefined> {
  return /Neo\.\w+\.\w+\.\w+[^\n]*(?:\n[^\n]*)?/.exec(await frame.innerText())?.[0];
}
