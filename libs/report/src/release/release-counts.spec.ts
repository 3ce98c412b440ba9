import { countProperty, romeGraph } from '@rome-graph/domain';
import { nodeCounts, relationshipCounts, relationshipTotals } from './release-counts';

const release = { version: '460', nbMetiers: 1584, nbAppellations: 13120, nbLiens: 5, nbProches: 2 };

describe('nodeCounts', () => {
  it('puts what is published, read and found side by side, and leaves out labels of nothing', () => {
    const counts = nodeCounts(release, [{ sorte: 'LABEL', nom: 'Metier', nombre: 1583 }]);
    expect(counts).toMatchObject([
      { nom: 'Metier', publies: 1584, lus: 1584, presents: 1583 },
      { nom: 'Appellation', publies: null, lus: 13120, presents: 0 },
    ]);
  });

  it('knows of nothing published for other releases', () => {
    const counts = nodeCounts({ ...release, version: '999' }, []);
    expect(counts.map(({ publies }) => publies)).toEqual([null, null]);
  });

  it('counts every label that files fill, under the name that the release gives it', () => {
    const official = romeGraph.nodes.filter(({ source }) => source !== undefined);
    const all = Object.fromEntries(official.map((declared) => [countProperty(declared), 7]));
    expect(nodeCounts({ ...all, version: '460' }, []).map(({ nom, lus }) => [nom, lus])).toEqual(
      official.map(({ label }) => [label, 7]),
    );
  });
});

describe('relationshipCounts', () => {
  const found = [
    { sorte: 'RELATION' as const, nom: 'MOBILISE', nombre: 3 },
    { sorte: 'RELATION' as const, nom: 'DANS_AIRE', nombre: 9 },
    { sorte: 'RELATION' as const, nom: 'DESIGNE', nombre: 2 },
    { sorte: 'RELATION' as const, nom: 'PROCHE', nombre: 1 },
  ];

  it('counts a type once, however many declarations it has, and leaves out what is computed', () => {
    expect(relationshipCounts(found).map(({ nom, presents }) => [nom, presents])).toEqual([
      ['DESIGNE', 2],
      ['MOBILISE', 3],
    ]);
  });

  it('compares the two totals that the release keeps', () => {
    expect(relationshipTotals(release, found).map(({ lus, presents }) => [lus, presents])).toEqual([
      [5, 5],
      [2, 1],
    ]);
  });
});
