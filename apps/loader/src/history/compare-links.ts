import type { Changement, LabelReader, RelationshipDeclaration } from '@rome-graph/domain';
import { isSingle } from '@rome-graph/domain';
import type { RelationshipSet, Values } from '../graph/desired-graph';
import { sameValues } from '../graph/desired-graph';
import { keysOf } from './subjects';

type Targets = ReadonlyMap<string, Values>;

/** The links of one subject that were lost, gained, or whose properties changed, each list in the order of the codes. */
interface LinkDifference {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
  readonly changed: readonly string[];
}

/**
 * What changed among the links of one declaration. The links of a subject are gathered, since they number many thousands;
 * where a created node belongs is part of its creation, and no change of its own.
 *
 * @param isNew whether a node that links start from was created
 */
export function linkChanges(
  declared: RelationshipDeclaration,
  former: RelationshipSet,
  current: RelationshipSet,
  labels: LabelReader,
  isNew: (sujet: string) => boolean,
): Changement[] {
  const { type, from, to } = declared;
  const valuesOf = valueWriter(declared);
  return keysOf(former, current).flatMap((sujet) => {
    if (isSingle(declared) && isNew(sujet)) return [];
    const [before, after] = [former.get(sujet) ?? none, current.get(sujet) ?? none];
    const subject = { nature: from, sujet, libelle: labels(from, sujet), attribut: type, cible: to };
    const change = (kind: Changement['type'], ancien: readonly string[], nouveau: readonly string[]): Changement[] =>
      ancien.length + nouveau.length === 0
        ? []
        : [
            {
              type: kind,
              ...subject,
              ancien,
              nouveau,
              anciennesValeurs: valuesOf(before, ancien),
              nouvellesValeurs: valuesOf(after, nouveau),
            },
          ];
    const { lost, gained, changed } = differenceOf(before, after);
    if (isSingle(declared) && lost.length > 0 && gained.length > 0) return change('DEPLACE', lost, gained);
    return [...change('LIE', [], gained), ...change('DELIE', lost, []), ...change('REDEFINI', changed, changed)];
  });
}

const none: Targets = new Map();

function differenceOf(before: Targets, after: Targets): LinkDifference {
  const difference = { lost: [] as string[], gained: [] as string[], changed: [] as string[] };
  for (const target of keysOf(before, after)) {
    const [former, current] = [before.get(target), after.get(target)];
    if (!former) difference.gained.push(target);
    else if (!current) difference.lost.push(target);
    else if (!sameValues(former, current)) difference.changed.push(target);
  }
  return difference;
}

function valueWriter({ properties }: RelationshipDeclaration) {
  return (targets: Targets, keys: readonly string[]): string[] | null =>
    properties.length === 0
      ? null
      : keys.map((key) =>
          JSON.stringify(
            Object.fromEntries(properties.map(({ name }, position) => [name, targets.get(key)?.[position] ?? null])),
          ),
        );
}
