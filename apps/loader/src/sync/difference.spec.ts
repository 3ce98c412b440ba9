import type { GraphModel } from '@rome-graph/domain';
import { romeGraph } from '@rome-graph/domain';
import type { Graph, Values } from '../graph/desired-graph';
import { emptyGraph, nodesOf, relationshipsOf } from '../graph/desired-graph';
import { difference, isEmpty, writeCount } from './difference';
import { differenceOfLoad } from './release-history';

const pick = (...labels: string[]): GraphModel => ({
  nodes: romeGraph.nodes.filter(({ label }) => labels.includes(label)),
  relationships: romeGraph.relationships.filter(({ type }) => type === 'DANS_GRAND_DOMAINE'),
});
const model = pick('GrandDomaine', 'DomaineProfessionnel', 'Release');

function graphOf(grandsDomaines: Record<string, string>, domaines: Record<string, string>): Graph {
  const graph = emptyGraph(model);
  for (const [code, libelle] of Object.entries(grandsDomaines)) nodesOf(graph, 'GrandDomaine').set(code, [libelle]);
  const [, set] = relationshipsOf(graph, 'DANS_GRAND_DOMAINE')[0] ?? [];
  for (const [domaine, grandDomaine] of Object.entries(domaines)) set?.set(domaine, new Map([[grandDomaine, []]]));
  return graph;
}

const stored = graphOf({ A: 'Agriculture', B: 'Arts', C: 'Banque' }, { A11: 'A', B11: 'B' });
const desired = graphOf({ A: 'Agriculture', B: 'Arts et façonnage', D: 'Commerce' }, { A11: 'A', B11: 'A' });

describe('difference', () => {
  it('tells what is created, changed, removed and kept', () => {
    const found = difference(stored, desired);
    const [grandDomaine] = [...found.nodes].find(([{ label }]) => label === 'GrandDomaine') ?? [];
    expect(grandDomaine && found.nodes.get(grandDomaine)).toEqual({
      created: [{ key: 'D', values: ['Commerce'] }],
      changed: [{ key: 'B', values: ['Arts et façonnage'] }],
      removed: [{ key: 'C', values: ['Banque'] }],
      kept: 1,
    });
    expect([...found.relationships.values()]).toEqual([
      {
        created: [{ from: 'B11', to: 'A', values: [] }],
        changed: [],
        removed: [{ from: 'B11', to: 'B', values: [] }],
        kept: 1,
      },
    ]);
    expect(writeCount(found)).toBe(5);
  });

  it('is empty between equal graphs', () => {
    expect(isEmpty(difference(stored, stored))).toBe(true);
  });
});

describe('differenceOfLoad', () => {
  const declared = model.nodes.find(({ label }) => label === 'Release');
  const release = (values: Record<string, string | number | null>): Values =>
    declared?.properties.map(({ name }) => values[name] ?? null) ?? [];
  const withRelease = (graph: Graph, version: string, values: Record<string, string | number | null>): Graph => {
    const nodes = new Map(graph.nodes);
    for (const node of nodes.keys())
      if (node.label === 'Release') nodes.set(node, new Map([[version, release(values)]]));
    return { ...graph, nodes };
  };
  const releasesOf = (graph: Graph): Record<string, unknown> =>
    Object.fromEntries(
      [...nodesOf(graph, 'Release')].map(([version, values]) => [
        version,
        Object.fromEntries(
          declared?.properties.map(({ name }, index) => [name, values[index]]).filter(([, v]) => v) ?? [],
        ),
      ]),
    );
  const now = new Date('2026-01-02T03:04:05.678Z');
  const loaded = { empreinte: 'e', statut: 'EN_SERVICE', chargeeLe: '2025-01-01T00:00:00Z' };

  it('keeps chargeeLe when there is nothing to write', () => {
    const wanted = withRelease(stored, '460', { ...loaded, chargeeLe: null });
    expect(isEmpty(differenceOfLoad(withRelease(stored, '460', loaded), wanted, now))).toBe(true);
  });

  it('stamps the release when something else changes', () => {
    const wanted = withRelease(desired, '460', { ...loaded, chargeeLe: null });
    differenceOfLoad(withRelease(stored, '460', loaded), wanted, now);
    expect(releasesOf(wanted)).toEqual({ '460': { ...loaded, chargeeLe: '2026-01-02T03:04:05.678Z' } });
  });

  it('keeps the former release as ANCIENNE', () => {
    const wanted = withRelease(desired, '460', { ...loaded, chargeeLe: null });
    differenceOfLoad(withRelease(stored, '458', loaded), wanted, now);
    expect(releasesOf(wanted)).toEqual({
      '458': { ...loaded, statut: 'ANCIENNE' },
      '460': { ...loaded, chargeeLe: '2026-01-02T03:04:05.678Z' },
    });
  });
});
