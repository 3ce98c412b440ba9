import type { Changement } from '@rome-graph/domain';
import { codeOfChangement, romeGraph } from '@rome-graph/domain';
import type { Graph, Values } from '../graph/desired-graph';
import { emptyGraph, nodesOf, relationshipsOf } from '../graph/desired-graph';
import { comparedProperties, compareReleases } from './compare-releases';

interface Small {
  readonly competences?: Readonly<Record<string, string>>;
  readonly macros?: Readonly<Record<string, string>>;
  /** Code of a compétence → that of its macro-compétence. */
  readonly releveDe?: Readonly<Record<string, string>>;
  /** Code of a compétence → coeurMetier, for the one métier. */
  readonly mobilise?: Readonly<Record<string, string | null>>;
  readonly proche?: readonly string[];
}

function release({ competences = {}, macros = {}, releveDe = {}, mobilise = {}, proche = [] }: Small): Graph {
  const graph = emptyGraph(romeGraph);
  const write = (label: string, nodes: Readonly<Record<string, string>>): void => {
    const declared = romeGraph.nodes.find((node) => node.label === label);
    for (const [key, libelle] of Object.entries(nodes)) {
      const values: Record<string, string> = { libelle, categorie: 'SAVOIR_FAIRE' };
      nodesOf(graph, label).set(key, declared?.properties.map(({ name }) => values[name] ?? null) ?? []);
    }
  };
  const link = (type: string, to: string, links: readonly (readonly [string, string, Values])[]): void => {
    const [, set] = relationshipsOf(graph, type).find(([declared]) => declared.to === to) ?? [];
    for (const [from, end, values] of links) set?.set(from, (set.get(from) ?? new Map()).set(end, values));
  };
  write('Metier', { M1: 'Métier' });
  write('Competence', competences);
  write('MacroCompetence', macros);
  link(
    'RELEVE_DE',
    'MacroCompetence',
    Object.entries(releveDe).map(([from, to]) => [from, to, []]),
  );
  link(
    'MOBILISE',
    'Competence',
    Object.entries(mobilise).map(([to, coeur]) => ['M1', to, [coeur]]),
  );
  link(
    'PROCHE',
    'Metier',
    proche.map((to) => ['M1', to, [0.5, 0.7, 3]]),
  );
  return graph;
}

const shown = ({ type, sujet, attribut, ancien, nouveau }: Changement): unknown[] => [
  type,
  sujet,
  attribut,
  ancien,
  nouveau,
];

describe('compareReleases', () => {
  it('tells what is created, gone and relabelled, with former and new labels', () => {
    const before = release({ competences: { 1: 'un', 2: 'deux', 3: 'trois' } });
    const after = release({ competences: { 1: 'un', 2: 'two', 4: 'quatre' } });
    expect(compareReleases(before, after).map(shown)).toEqual([
      ['RENOMME', '2', 'libelle', ['deux'], ['two']],
      ['SUPPRIME', '3', null, ['trois'], []],
      ['CREE', '4', null, [], ['quatre']],
    ]);
  });

  it('tells a move from a gain and a loss, and leaves where a created node belongs to its creation', () => {
    const macros = { 10: 'dix', 20: 'vingt' };
    const before = release({ competences: { 1: 'un', 2: 'deux' }, macros, releveDe: { 1: '10', 2: '10' } });
    const after = release({ competences: { 1: 'un', 3: 'trois' }, macros, releveDe: { 1: '20', 3: '20' } });
    const links = compareReleases(before, after).filter(({ attribut }) => attribut === 'RELEVE_DE');
    expect(links.map(shown)).toEqual([
      ['DEPLACE', '1', 'RELEVE_DE', ['10'], ['20']],
      ['DELIE', '2', 'RELEVE_DE', ['10'], []],
    ]);
  });

  it('gathers the links of a subject, and tells when only their properties changed', () => {
    const competences = { 1: 'un', 2: 'deux', 3: 'trois', 4: 'quatre' };
    const before = release({ competences, mobilise: { 1: null, 2: 'PRINCIPALE' } });
    const after = release({ competences, mobilise: { 2: 'EMERGENTE', 3: null, 4: 'PRINCIPALE' } });
    expect(compareReleases(before, after)).toMatchObject([
      { type: 'LIE', nouveau: ['3', '4'], nouvellesValeurs: ['{"coeurMetier":null}', '{"coeurMetier":"PRINCIPALE"}'] },
      { type: 'DELIE', ancien: ['1'], anciennesValeurs: ['{"coeurMetier":null}'], nouvellesValeurs: [] },
      {
        type: 'REDEFINI',
        sujet: 'M1',
        cible: 'Competence',
        ancien: ['2'],
        nouveau: ['2'],
        anciennesValeurs: ['{"coeurMetier":"PRINCIPALE"}'],
        nouvellesValeurs: ['{"coeurMetier":"EMERGENTE"}'],
      },
    ]);
  });

  it('takes for unknown, not for changed, what one of the releases gives for none of its nodes', () => {
    const before = release({ competences: { 1: 'un' } });
    const unlabelled = release({ competences: { 1: 'un' } });
    const declared = romeGraph.nodes.find(({ label }) => label === 'Competence');
    nodesOf(unlabelled, 'Competence').set('1', declared?.properties.map(() => null) ?? []);
    expect(compareReleases(before, unlabelled)).toEqual([]);
    expect(comparedProperties(before, before)).toContain('Competence.libelle');
    expect(comparedProperties(before, unlabelled)).not.toContain('Competence.libelle');
  });

  it('says nothing of what is computed', () => {
    expect(compareReleases(release({ proche: ['M2'] }), release({ proche: ['M3'] }))).toEqual([]);
  });

  it('gives one code to one difference', () => {
    const before = release({ competences: { 1: 'un', 2: 'deux' }, mobilise: { 1: null } });
    const after = release({ competences: { 1: 'one' }, mobilise: {} });
    const codes = compareReleases(before, after).map((c) => codeOfChangement({ depuis: '458', jusqua: '460' }, c));
    expect(codes).toEqual([
      '458-460 RENOMME Competence 1 libelle',
      '458-460 SUPPRIME Competence 2',
      '458-460 DELIE Metier M1 MOBILISE Competence',
    ]);
  });
});
