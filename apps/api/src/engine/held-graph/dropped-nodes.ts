import { obsoleteLabel } from '@rome-graph/domain';
import type { HeldRows, NodeRow } from './held-rows.reader';

/** Something of a label by its key. */
export interface Named {
  readonly label: string;
  readonly key: string;
}

/** What former releases had and the one in service has not, as it last was, and what replaces it. */
export class DroppedNodes {
  private readonly rows: ReadonlyMap<string, NodeRow>;
  private readonly next = new Map<string, Named[]>();

  constructor({ dropped, replacements }: Pick<HeldRows, 'dropped' | 'replacements'>) {
    this.rows = new Map(dropped.map((row) => [String(row.cle), row]));
    for (const { from, ...to } of replacements) {
      const known = this.next.get(from);
      if (known) known.push(to);
      else this.next.set(from, [to]);
    }
  }

  /** Its properties; undefined when none of this label and code was dropped. */
  find(label: string, code: string): NodeRow | undefined {
    return this.rows.get(keyOf(label, code));
  }

  /** What is in service in its place, the chain of replacements followed to its end; those of one thing by label and key. */
  successors(label: string, code: string): readonly Named[] {
    const found = new Map<string, Named>();
    const waiting = [keyOf(label, code)];
    const seen = new Set(waiting);
    for (let cle = waiting.pop(); cle !== undefined; cle = waiting.pop()) {
      for (const to of this.next.get(cle) ?? []) {
        if (to.label !== obsoleteLabel) found.set(keyOf(to.label, to.key), to);
        else if (!seen.has(to.key)) waiting.push(to.key);
        seen.add(to.key);
      }
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, named]) => named);
  }
}

/** As the loader writes the key of a node Obsolete. */
function keyOf(label: string, code: string): string {
  return `${label}:${code}`;
}
