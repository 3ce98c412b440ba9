import type { VNode } from 'preact';
import type { Labelled } from '../release/release-report';

/** A métier, or anything with a code: its code, then what it is called. */
export function MetierName({ code, libelle }: Labelled): VNode {
  return (
    <>
      <code>{code}</code> {libelle}
    </>
  );
}
