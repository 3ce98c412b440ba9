import { obsoleteLabel, romeGraph, romeHistory } from '@rome-graph/domain';
import { emptyGraph, nodesOf } from '../graph/desired-graph';
import type { NodeSet } from '../graph/desired-graph';
import { replacementChains } from './replacement-chains';

const declared = romeHistory.nodes.find(({ label }) => label === obsoleteLabel);

/** The links kept, as `from→to`, when each dropped compétence names what replaces it and some compétences live. */
function chains(replacedBy: Readonly<Record<string, readonly string[]>>, live: readonly string[]): string[] {
  if (!declared) throw new Error('The history has no Obsolete');
  const graph = emptyGraph(romeGraph);
  for (const code of live) nodesOf(graph, 'Competence').set(code, []);
  const obsoletes: NodeSet = new Map(
    Object.entries(replacedBy).map(([sujet, remplacePar]) => {
      const values: Record<string, string | readonly string[]> = { nature: 'Competence', sujet, remplacePar };
      return [`Competence:${sujet}`, declared.properties.map(({ name }) => values[name] ?? null)];
    }),
  );
  const labels = ['Metier', 'Competence', 'Savoir'];
  return replacementChains(declared, obsoletes, graph, labels).map(({ from, label, to }) => `${from}→${label} ${to}`);
}

describe('replacementChains', () => {
  it('leads to what lives, by the nature of what was dropped first', () => {
    expect(chains({ a: ['b', 'c'] }, ['b', 'c'])).toEqual(['Competence:a→Competence b', 'Competence:a→Competence c']);
  });

  it('goes through what was dropped in its turn', () => {
    expect(chains({ a: ['b'], b: ['c'] }, ['c'])).toEqual([
      'Competence:a→Obsolete Competence:b',
      'Competence:b→Competence c',
    ]);
  });

  it('leads nowhere rather than to what does not live', () => {
    expect(chains({ a: ['b'], b: [], c: ['unknown'] }, [])).toEqual([]);
  });

  it('breaks a cycle, and keeps the way out of it', () => {
    expect(chains({ a: ['b'], b: ['a', 'c'] }, ['c'])).toEqual([
      'Competence:a→Obsolete Competence:b',
      'Competence:b→Competence c',
    ]);
    expect(chains({ a: ['b'], b: ['a'] }, [])).toEqual([]);
  });

  it('leaves out a link that does not come nearer to what lives', () => {
    expect(chains({ a: ['live', 'b'], b: ['live'] }, ['live'])).toEqual([
      'Competence:a→Competence live',
      'Competence:b→Competence live',
    ]);
  });
});
