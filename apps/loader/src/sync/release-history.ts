import type { NodeDeclaration } from '@rome-graph/domain';
import { releaseLabel } from '@rome-graph/domain';
import type { Graph, Values } from '../graph/desired-graph';
import { nodesOf, positionOf } from '../graph/desired-graph';
import { releaseDeclaration } from '../graph/release.builder';
import type { Difference } from './difference';
import { difference, isEmpty } from './difference';

/**
 * The difference to write, with the Release nodes settled: other releases stay as ANCIENNE, and chargeeLe is the moment
 * of this load, or stays as it is when there is nothing else to write.
 */
export function differenceOfLoad(stored: Graph, desired: Graph, now: Date): Difference {
  const declared = releaseDeclaration(desired);
  const desiredReleases = nodesOf(desired, releaseLabel);
  const storedReleases = nodesOf(stored, releaseLabel);
  for (const [version, values] of storedReleases) {
    const current = desiredReleases.get(version);
    if (!current) desiredReleases.set(version, withValue(declared, values, 'statut', 'ANCIENNE'));
    else
      desiredReleases.set(version, withValue(declared, current, 'chargeeLe', valueOf(declared, values, 'chargeeLe')));
  }
  const unstamped = difference(stored, desired);
  if (isEmpty(unstamped)) return unstamped;
  for (const [version, values] of desiredReleases) {
    if (valueOf(declared, values, 'statut') !== 'EN_SERVICE') continue;
    desiredReleases.set(version, withValue(declared, values, 'chargeeLe', now.toISOString()));
  }
  return difference(stored, desired);
}

function valueOf(declared: NodeDeclaration, values: Values, name: string): Values[number] {
  return values[positionOf(declared, name)] ?? null;
}

function withValue(declared: NodeDeclaration, values: Values, name: string, value: Values[number]): Values {
  const position = positionOf(declared, name);
  return values.map((known, index) => (index === position ? value : known));
}
