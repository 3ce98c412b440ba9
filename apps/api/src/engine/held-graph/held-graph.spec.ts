import { finish } from '@rome-graph/skill-graph';
import { heldRows } from '../../../test/support/held-rows';
import { MixedReleaseError } from '../mixed-release.error';
import { buildHeldGraph } from './held-graph.builder';
import { heldFieldsOf, heldLabels } from './held-model';

const fieldsOf = (label: string): string[] => heldFieldsOf(label).map(({ name }) => name);

describe('what is held', () => {
  it('is what files link to a métier, and from there what leads to one node; not what the loader computes', () => {
    expect(fieldsOf('Metier')).toEqual(
      expect.arrayContaining(['appellations', 'certifications', 'faps', 'mobilites', 'mobilitesEntrantes', 'issuDe']),
    );
    expect(fieldsOf('Metier')).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(proche|aire)/)]));
    expect(fieldsOf('Competence')).toEqual(['macroCompetence']);
    expect(fieldsOf('Certification')).toEqual([]);
    expect(heldLabels.map(({ label }) => label)).not.toContain('AireDeMetiers');
  });
});

describe('a held graph', () => {
  const graph = finish(
    buildHeldGraph(
      heldRows(
        { Metier: ['B', 'A', 'C'].map((code) => ({ code, libelle: code })) },
        {
          'Metier PERMET_MOBILITE Metier': [
            ['A', 'C', { ordre: 1 }],
            ['C', 'A', { ordre: 3 }],
            ['A', 'B', { ordre: 2 }],
            ['B', 'A', { ordre: 4 }],
          ],
        },
        [],
      ),
    ),
  );
  const metiers = graph.nodes('Metier');
  const ends = (field: string, code: string): unknown[] => {
    const links = metiers.linked(field);
    return links.of(metiers.find(code) ?? -1).map((link) => [metiers.key(links.end(link)), links.value(link, 'ordre')]);
  };

  it('has the links of a node in the order of the keys, each with its properties, in both directions', () => {
    expect(ends('mobilites', 'A')).toEqual([
      ['B', 2],
      ['C', 1],
    ]);
    expect(ends('mobilitesEntrantes', 'A')).toEqual([
      ['B', 4],
      ['C', 3],
    ]);
    expect(ends('mobilites', 'B')).toEqual([['A', 4]]);
    expect(ends('mobilitesEntrantes', 'C')).toEqual([['A', 1]]);
  });

  it('knows no other names', () => {
    expect(() => metiers.linked('proches')).toThrow('Metier.proches is not held');
    expect(() => metiers.value(0, 'nom')).toThrow('No property nom');
    expect(() => graph.nodes('Release')).toThrow('Release is not held');
  });

  it('is not built of the rows of two releases', () => {
    const rows = heldRows({ Metier: [{ code: 'A' }] }, { 'Metier DANS_THEME Theme': [['A', '1']] }, []);
    expect(() => finish(buildHeldGraph(rows))).toThrow(MixedReleaseError);
  });
});
