import type { GraphValue, NodeDeclaration, Versions } from '@rome-graph/domain';
import { codeOfChangement, obsoleteLabel, romeHistory } from '@rome-graph/domain';
import type { Graph, Values } from '../graph/desired-graph';
import { emptyGraph, nodesOf, relationshipsOf } from '../graph/desired-graph';
import { comparedProperties, compareReleases } from './compare-releases';
import { driftBetween } from './drift';
import type { Succession } from './obsolete';
import { nextObsoletes } from './obsolete';
import { replacementChains } from './replacement-chains';

/**
 * The history once another release, or the same one again, is in service. Of the changes it holds those of these two releases
 * only, as a fact about them: they are always told from the older to the newer, whichever was loaded on the other, so that
 * going back and forth adds nothing.
 *
 * @param known the part of the history that the graph holds already
 * @param version the release that is to be in service
 */
export function nextHistory(known: Graph, succession: Succession | undefined, version: string): Graph {
  if (!succession) return known;
  const next = emptyGraph(romeHistory);
  writeObsoletes(next, known, succession);
  if (version !== succession.version) recordChanges(next, succession, version);
  return next;
}

/** Two releases in the order of their numbers. */
export function inOrder(one: string, other: string): Versions {
  const [depuis, jusqua] = [one, other].sort((a, b) => Number(a) - Number(b)) as [string, string];
  return { depuis, jusqua };
}

function writeObsoletes(next: Graph, known: Graph, succession: Succession): void {
  const declared = labelOf(next, obsoleteLabel);
  const obsoletes = nodesOf(next, obsoleteLabel);
  for (const [key, values] of nextObsoletes(declared, nodesOf(known, obsoleteLabel), succession)) {
    obsoletes.set(key, values);
  }
  const links = relationshipsOf(next, 'REMPLACE_PAR');
  const labels = links.map(([{ to }]) => to).filter((label) => label !== obsoleteLabel);
  for (const { from, label, to } of replacementChains(declared, obsoletes, succession.current, labels)) {
    for (const [{ to: end }, set] of links) {
      if (end === label) set.set(from, (set.get(from) ?? new Map<string, Values>()).set(to, []));
    }
  }
}

function recordChanges(next: Graph, { former, version: formerVersion, current }: Succession, version: string): void {
  const versions = inOrder(formerVersion, version);
  const [older, newer] = versions.jusqua === version ? [former, current] : [current, former];
  for (const changement of compareReleases(older, newer)) {
    record(next, 'Changement', versions, codeOfChangement(versions, changement), { ...changement });
  }
  const code = `${versions.depuis}-${versions.jusqua}`;
  record(next, 'Comparaison', versions, code, { proprietes: comparedProperties(older, newer) });
  for (const derive of driftBetween(older, newer)) {
    record(next, 'Derive', versions, `${code} ${derive.metier}`, { ...derive });
  }
}

function record(
  next: Graph,
  label: string,
  versions: Versions,
  code: string,
  values: Readonly<Record<string, GraphValue>>,
): void {
  const all: Readonly<Record<string, GraphValue>> = { ...values, ...versions };
  const declared = labelOf(next, label);
  nodesOf(next, label).set(
    code,
    declared.properties.map(({ name }) => storedValue(all[name])),
  );
  for (const [{ from }, set] of relationshipsOf(next, 'DANS')) {
    if (from === label) set.set(code, new Map([[versions.jusqua, []]]));
  }
}

/** An empty list says nothing, and takes a record of its own in the store: it is left out. */
function storedValue(value: GraphValue | undefined): GraphValue {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}

function labelOf(graph: Graph, label: string): NodeDeclaration {
  for (const declared of graph.nodes.keys()) if (declared.label === label) return declared;
  throw new Error(`The history has no label ${label}`);
}
