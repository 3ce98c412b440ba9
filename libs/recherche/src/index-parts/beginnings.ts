import type { ElementCherche } from '../element';
import type { Sliced } from '../sliced';
import { fold } from '../text/fold';
import type { LabelTable } from './label-table';

/** Up to how many letters suggestions are made beforehand. */
export const longestBeginning = 4;
const mostKept = 50;

/** For each beginning of so few letters, the labels of métiers that begin so, those of many names first. */
export function* beginningsOf(
  labels: LabelTable,
  elements: readonly ElementCherche[],
): Sliced<Map<string, Int32Array>> {
  const names = new Int32Array(elements.length);
  for (let label = 0; label < labels.naming; label++) names[labels.metiers[label]!]!++;
  const found = new Map<string, number[]>();
  for (let label = 0; label < labels.naming; label++) {
    const isOfMetier = elements[labels.elements[label]!]!.type === 'METIER';
    if (isOfMetier) addUnder(found, fold(labels.texts[label]!), label);
    if (label % 200 === 0) yield;
  }
  const likeliest = (a: number, b: number): number => names[labels.metiers[b]!]! - names[labels.metiers[a]!]! || a - b;
  const result = new Map<string, Int32Array>();
  for (const [beginning, own] of found) {
    result.set(beginning, Int32Array.from(own.sort(likeliest).slice(0, mostKept)));
  }
  return result;
}

function addUnder(found: Map<string, number[]>, text: string, label: number): void {
  for (let length = 1; length <= longestBeginning; length++) {
    const beginning = text.slice(0, length);
    const known = found.get(beginning);
    if (known) known.push(label);
    else found.set(beginning, [label]);
  }
}
