import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from './button';

/** A part of a list, and what the next one is asked by. */
interface Part {
  readonly curseurSuivant: string | null;
}

/** The parts of a list that were asked for, the first of them given, and what asks for the next. */
export interface Further<Of extends Part> {
  readonly parts: readonly Of[];
  /** Undefined at the end of the list. */
  readonly go: (() => void) | undefined;
  /** Whether the next one did not come. */
  readonly failed: boolean;
}

/** A list of which more is asked when someone wants to see it. */
export function useFurther<Of extends Part>(first: Of, ask: (apres: string) => Promise<Of>): Further<Of> {
  const [more, setMore] = useState<readonly Of[]>([]);
  const [failed, setFailed] = useState(false);
  const parts = [first, ...more];
  const apres = parts.at(-1)?.curseurSuivant ?? null;
  const go = (cursor: string): void => {
    setFailed(false);
    ask(cursor).then(
      (part) => setMore([...more, part]),
      () => setFailed(true),
    );
  };
  return { parts, failed, go: apres === null ? undefined : () => go(apres) };
}

interface FurtherButtonProps {
  readonly further: Pick<Further<Part>, 'go' | 'failed'>;
  /** What is left, as `1 384 métiers`. */
  readonly left: string;
}

/** Shows what is left of a list; nothing at its end. */
export function FurtherButton({ further: { go, failed }, left }: FurtherButtonProps): ReactNode {
  if (!go) return null;
  return (
    <p>
      <Button onPress={go}>Afficher la suite ({left})</Button>
      {failed && <span role="status"> La suite n’est pas venue : le serveur ne répond pas.</span>}
    </p>
  );
}
