import { restSubstitutionTypes } from '@rome-graph/domain';
import type { HeldGraph } from '../engine/held-graph/held-graph';
import type { Selection } from './champs/selection';
import { findNode } from './find-node';
import { RestError } from './rest.errors';

/** What replaces a code that is no longer in service: the first by its code where there are several. */
export function substitutionAnswer(held: HeldGraph, type: string, code: string, { fields }: Selection): string {
  const labels = restSubstitutionTypes[type] ?? [];
  if (
    findNode(
      held,
      labels.map((label) => ({ label })),
      code,
    )
  ) {
    throw new RestError(404, `Le code ${code} est en service : rien ne le remplace.`);
  }
  for (const label of labels) {
    const [successor] = held.dropped.successors(label, code);
    if (!successor) continue;
    const answer = { code, codeSubstitution: successor.key, typeEntite: type };
    return JSON.stringify(
      Object.fromEntries(Object.entries(answer).filter(([name]) => fields.has(name.toLowerCase()))),
    );
  }
  throw new RestError(404, `Aucun code ne remplace ${code}.`);
}
