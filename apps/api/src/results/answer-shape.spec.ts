import { buildSchema, parse } from 'graphql';
import type { AnswerShape } from './answer-shape';
import { shapeOf } from './answer-shape';
import { graphOf, hasNodes } from './answer-graph';
import { tableOf } from './answer-table';

const schema = buildSchema(`
  type MetierResume { code: ID! libelle: String! }
  type Item { code: ID! libelle: String! poids: Float }
  type Etape { de: MetierResume! vers: MetierResume! couverture: Float! communs: [Item!]! manquants: [Item!]! }
  type Chemin { rang: Int! etapes: [Etape!]! }
  type Passerelles { de: MetierResume! vers: MetierResume! motif: String chemins: [Chemin!]! }
  type Resultat { score: Float! metier: MetierResume! }
  type MetiersProches { metier: MetierResume! resultats: [Resultat!]! }
  type Paire { a: MetierResume! b: MetierResume! nbCommuns: Int! }
  type Ecart { couverture: Float! communs: [Item!]! manquants: [Item!]! }
  type Arete { de: ID! vers: ID! etapes: Int! }
  type Query {
    passerelles: Passerelles proches: MetiersProches paires: [Paire!]! ecart: Ecart aretes: [Arete!]! nombre: Int mots: [String!]
  }
`);
const shape = (query: string): AnswerShape => shapeOf(schema, parse(query));

const k2204 = { code: 'K2204', libelle: 'Agent de nettoyage' };
const j1301 = { code: 'J1301', libelle: 'Agent de service' };
const j1501 = { code: 'J1501', libelle: 'Aide-soignant' };

describe('an answer as a table', () => {
  const cells = (query: string, data: unknown): { columns: string[]; rows: unknown } => {
    const { table, rows } = tableOf(shape(query), data);
    return { columns: table.columns.map(({ name }) => name), rows };
  };

  it('is one row where there is no list', () => {
    expect(
      cells('{ nombre mots ecart { couverture } }', { nombre: 3, mots: ['a'], ecart: { couverture: 0.5 } }),
    ).toEqual({
      columns: ['nombre', 'mots', 'ecart.couverture'],
      rows: [[3, ['a'], 0.5]],
    });
  });

  it('is a row for each element of the one list, by the columns of the document when it is empty', () => {
    const query = '{ proches { resultats { score metier { code } } } }';
    expect(cells(query, { proches: { resultats: [{ score: 0.5, metier: { code: 'J1301' } }] } })).toEqual({
      columns: ['score', 'metier.code'],
      rows: [[0.5, 'J1301']],
    });
    expect(cells(query, { proches: { resultats: [] } })).toEqual({ columns: ['score', 'metier.code'], rows: [] });
  });

  it('has a row for each step of each chain, with what is told of the chain; two lists in a step are texts', () => {
    const query =
      '{ passerelles { chemins { rang etapes { de { code } ...F } } } } fragment F on Etape { vers { code } communs { code } manquants { code } }';
    const step = (de: string, vers: string): object => ({
      de: { code: de },
      vers: { code: vers },
      communs: [{ code: '1' }],
      manquants: [],
    });
    const data = {
      passerelles: {
        chemins: [
          { rang: 1, etapes: [step('K2204', 'J1301'), step('J1301', 'J1501')] },
          { rang: 2, etapes: [] },
        ],
      },
    };
    const columns = ['rang', 'etapes.de.code', 'etapes.vers.code', 'etapes.communs', 'etapes.manquants'];
    expect(cells(query, data)).toEqual({
      columns,
      rows: [
        [1, 'K2204', 'J1301', '[{"code":"1"}]', '[]'],
        [1, 'J1301', 'J1501', '[{"code":"1"}]', '[]'],
        [2, null, null, null, null],
      ],
    });
  });

  it('says of which list a row is where there are several', () => {
    const data = { ecart: { couverture: 1, communs: [{ code: '1', poids: 2 }], manquants: [{ code: '2' }] } };
    expect(cells('{ ecart { couverture communs { code poids } manquants { code } } }', data)).toEqual({
      columns: ['liste', 'code', 'poids'],
      rows: [
        ['ecart.communs', '1', 2],
        ['ecart.manquants', '2', null],
      ],
    });
  });
});

describe('an answer as a graph', () => {
  const graph = (query: string, data: unknown): Record<string, unknown[]> =>
    Object.fromEntries(
      graphOf(shape(query), data).map(({ table, rows }) => [
        table.name,
        rows.map((row) => Object.fromEntries(table.columns.map(({ name }, index) => [name, row[index]]))),
      ]),
    );

  it('links the métiers of each step, and items to the métier that is reached, and not the ends of the chain', () => {
    const query =
      '{ passerelles { de { code } vers { code } motif chemins { etapes { de { code libelle } vers { code libelle } couverture manquants { code } } } } }';
    const data = {
      passerelles: {
        de: { code: 'K2204' },
        vers: { code: 'J1501' },
        motif: null,
        chemins: [
          {
            etapes: [
              { de: k2204, vers: j1301, couverture: 0.2, manquants: [{ code: '7' }] },
              { de: j1301, vers: j1501, couverture: 0.3, manquants: [] },
            ],
          },
        ],
      },
    };
    expect(graph(query, data)).toEqual({
      Metier: [k2204, j1501, j1301],
      Item: [{ code: '7' }],
      'Metier-ETAPE-Metier': [
        { from: 'K2204', to: 'J1301', couverture: 0.2 },
        { from: 'J1301', to: 'J1501', couverture: 0.3 },
      ],
      'Metier-MANQUANTS-Item': [{ from: 'J1301', to: '7' }],
    });
  });

  it('links a métier to those near it, by what tells of the nearness, which is the weight', () => {
    const query = '{ proches { metier { code } resultats { score metier { code } } } }';
    const data = { proches: { metier: { code: 'J1501' }, resultats: [{ score: 0.4, metier: { code: 'J1301' } }] } };
    expect(graph(query, data)).toEqual({
      Metier: [{ code: 'J1501' }, { code: 'J1301' }],
      'Metier-RESULTATS-Metier': [{ from: 'J1501', to: 'J1301', score: 0.4 }],
    });
    const links = graphOf(shape(query), data)
      .map(({ table }) => table)
      .find(({ kind }) => kind === 'relationships');
    expect(links).toMatchObject({ weight: 'score' });
  });

  it('links the two of a pair, and the ends of a link that are codes', () => {
    expect(
      graph('{ paires { a { code } b { code } nbCommuns } }', { paires: [{ a: k2204, b: j1301, nbCommuns: 12 }] }),
    ).toEqual({
      Metier: [{ code: 'K2204' }, { code: 'J1301' }],
      'Metier-PAIRE-Metier': [{ from: 'K2204', to: 'J1301', nbCommuns: 12 }],
    });
    expect(graph('{ aretes { de vers etapes } }', { aretes: [{ de: 'K2204', vers: 'J1301', etapes: 1 }] })).toEqual({
      Metier: [{ code: 'K2204' }, { code: 'J1301' }],
      'Metier-ARETE-Metier': [{ from: 'K2204', to: 'J1301', etapes: 1 }],
    });
  });

  it('is none where nothing has a code', () => {
    expect(hasNodes(shape('{ nombre ecart { couverture } }'))).toBe(false);
    expect(hasNodes(shape('{ proches { metier { libelle } } }'))).toBe(false);
    expect(hasNodes(shape('{ proches { metier { code } } }'))).toBe(true);
  });
});
