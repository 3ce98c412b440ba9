import { romeGraph } from '@rome-graph/domain';
import type { SourceFile } from '@rome-graph/rome-files';
import { readReleaseTables, readSource } from '@rome-graph/rome-files';
import { samplePath, withTable } from '@rome-graph/testing/files';
import type { DesiredGraph } from './build-graph';
import { buildGraph } from './build-graph';
import type { Graph } from './desired-graph';
import { nodesOf, relationshipsOf } from './desired-graph';

const build = (files: SourceFile[]): DesiredGraph => buildGraph(romeGraph, readReleaseTables(files).tables);

function valuesOf(graph: Graph, label: string, property: string): unknown[] {
  const declared = romeGraph.nodes.find((node) => node.label === label);
  const position = declared?.properties.findIndex(({ name }) => name === property) ?? -1;
  return [...nodesOf(graph, label).values()].map((values) => values[position]);
}

describe('a row of a release that is not as it should be', () => {
  let files: SourceFile[];

  beforeAll(async () => {
    files = await readSource(samplePath);
  });

  describe('a word that its column does not list', () => {
    it('keeps its fiche, the value is unknown, and it is counted: a tag on every fiche that has it', () => {
      const [, former] = /"(Emploi Blanc)"/.exec(String(files.map(({ bytes }) => bytes.toString('utf8')))) ?? [];
      expect(former).toBe('Emploi Blanc');
      const { graph, refusals } = build(
        withTable(files, 'referentiel_code_rome', (text) => text.replaceAll('"Emploi Blanc"', '"Emploi vert"')),
      );
      const before = valuesOf(build(files).graph, 'Metier', 'transitionEcologique');
      const blancs = before.filter((value) => value === 'EMPLOI_BLANC').length;
      expect(blancs).toBeGreaterThan(1);
      expect(nodesOf(graph, 'Metier').size).toBe(48);
      expect(valuesOf(graph, 'Metier', 'transitionEcologique')).toEqual(
        before.map((value) => (value === 'EMPLOI_BLANC' ? null : value)),
      );
      expect(refusals.list()).toEqual([]);
      expect(refusals.unknownValues()).toEqual([
        {
          table: 'referentiel_code_rome',
          column: 'transition_eco',
          value: 'Emploi vert',
          rows: blancs,
          line: expect.any(Number),
        },
      ]);
    });

    it.each<[string, string, (text: string) => string, string]>([
      ['referentiel_appellation', 'classification', (text) => text.replace('"SYNONYME"', '"VARIANTE"'), 'VARIANTE'],
      ['referentiel_code_rome_riasec', 'riasec_majeur', (text) => text.replace(/,"[RIASEC]",/, ',"Z",'), 'Z'],
      ['coherence_item', 'coeur_metier', (text) => text.replace('"Principale"', '"Essentielle"'), 'Essentielle'],
    ])('keeps the row of %s: %s', (table, column, change, value) => {
      const { refusals } = build(withTable(files, table, change));
      expect(refusals.unknownValues()).toMatchObject([{ table, column, value, rows: 1 }]);
      expect(refusals.list()).toEqual([]);
    });

    it('stops the load when a column holds many of them: it is another column', () => {
      let word = 0;
      const change = (text: string): string => text.replace(/"Emploi [^"]*"/g, () => `"mot ${(word += 1)}"`);
      expect(() => build(withTable(files, 'referentiel_code_rome', change))).toThrow(
        /referentiel_code_rome_v460_utf8\.csv, line 2, column "transition_eco": "mot 1": expected .* 48 of the 48 rows hold 48 different words/,
      );
    });
  });

  it.each(['Total', 'Z1501', 'J150', '1501J'])('refuses a fiche whose code is no ROME code: %s', (code) => {
    const row = `"${code}","1","1","Total général","","","","","",""\n`;
    expect(() => build(withTable(files, 'referentiel_code_rome', (text) => text + row))).toThrow(
      new RegExp(`line 50, column "code_rome": "${code}": expected a ROME code, as M1805. 1 of the 49 rows`),
    );
  });

  it('refuses a mobility from a métier to itself, and counts it', () => {
    const { graph, refusals } = build(withTable(files, 'rubrique_mobilite', (text) => `${text}"J1501","J1501","99"\n`));
    const [[, mobilites]] = relationshipsOf(graph, 'PERMET_MOBILITE') as [[unknown, Map<string, Map<string, unknown>>]];
    expect(mobilites.get('J1501')?.has('J1501')).toBe(false);
    expect(refusals.list()).toEqual([
      { table: 'rubrique_mobilite', reason: 'code_rome_cible: leads to itself', rows: 1, example: 'line 82, "J1501"' },
    ]);
  });

  it('keeps both fiches of an appellation, and names them', () => {
    const appellation = /^"(\d+)","([^"]*)","[^"]*","(J1501)".*$/m;
    let found: RegExpExecArray | null = null;
    const { graph, ambiguities } = build(
      withTable(files, 'referentiel_appellation', (text) => {
        found = appellation.exec(text);
        return `${text}${found?.[0].replace('"J1501"', '"K2204"')}\n`;
      }),
    );
    const [, code = '', libelle] = found ?? [];
    const [[, designe]] = relationshipsOf(graph, 'DESIGNE') as [[unknown, Map<string, Map<string, unknown>>]];
    expect([...(designe.get(code)?.keys() ?? [])]).toEqual(['J1501', 'K2204']);
    expect(ambiguities).toEqual([
      {
        link: '(Appellation)-[:DESIGNE]->(Metier)',
        code,
        libelle,
        targets: [
          { code: 'J1501', libelle: 'Aide-soignant / Aide-soignante' },
          { code: 'K2204', libelle: 'Agent / Agente de nettoyage industriel' },
        ],
      },
    ]);
  });

  it.each<[string, string, string, string]>([
    ['liens_rome_referentiels', '"J1501","5","1e3","117585"\n', 'code_rubrique', '1e3'],
    ['liens_rome_referentiels', '"J1501","5","","117585"\n', 'code_rubrique', ''],
    [
      'referentiel_competence',
      '"999999","Micro-compétence","x","","","","","","","","",""\n',
      'nature',
      'Micro-compétence',
    ],
    ['texte', '"J1501","1","anecdote","1","x"\n', 'libelle_type_texte', 'anecdote'],
  ])('tells a row of %s whose kind nothing is made of: %s', (table, row, column, value) => {
    const { refusals } = build(withTable(files, table, (text) => text + row));
    expect(refusals.list()).toEqual([
      {
        table,
        reason: `${column}: none of the kinds of rows that something is made of`,
        rows: 1,
        example: expect.stringMatching(new RegExp(`^line \\d+, "${value}"$`)),
      },
    ]);
  });

  it('goes on though many rows are of a kind that is new', () => {
    const rows = '"J1501","7","1","117585"\n'.repeat(500);
    const { refusals } = build(withTable(files, 'liens_rome_referentiels', (text) => text + rows));
    expect(refusals.list()).toMatchObject([{ rows: 500, reason: expect.stringContaining('code_compo_bloc') }]);
  });

  it('refuses a sentence whose position is no number', () => {
    const change = (text: string): string => `${text}"J1501","1","definition","1e3","x"\n`;
    expect(() => build(withTable(files, 'texte', change))).toThrow(
      /line 100, column "position_phrase": "1e3": expected a whole number. 1 of the 99 rows/,
    );
  });
});
