import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A ROME_HOME of its own, with a name that wants care. */
export function temporaryHome(): string {
  return mkdtempSync(join(tmpdir(), 'rome-graph dépôt-'));
}

/** Removes it. */
export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true });
}
