import { romeGraph } from '@rome-graph/domain';
import { declarationOf, linkTable, nodeTable } from '../tables/export-table';
import { cypherEncoder } from './cypher.encoder';

const theme = nodeTable(declarationOf('Theme'));

describe('cypherEncoder', () => {
  const encoder = cypherEncoder([theme]);

  it('creates what the labels that it writes need, and nothing for others', () => {
    expect(encoder.head()).toBe(
      '// For an empty Neo4j: cypher-shell -f <this file>.\n' +
        'CREATE CONSTRAINT theme_code IF NOT EXISTS FOR (n:Theme) REQUIRE n.code IS UNIQUE;\n',
    );
    expect(encoder.tail()).toBe(
      'CREATE INDEX theme_libelle IF NOT EXISTS FOR (n:Theme) ON (n.libelle);\nCALL db.awaitIndexes(300);\n',
    );
  });

  it('keeps every row on the line of its statement, whatever its text', () => {
    const written = encoder.rows(theme, [
      ['1', "l'eau; // \\u0041", 'a\nb\r\tc'],
      ['2', '$p :param `x`', null],
    ]);
    expect(written).toBe(
      `UNWIND split('1\\u001Fl\\'eau; // \\\\u0041\\u001Fa\\u000Ab\\u000D\\u0009c\\u001E2\\u001F$p :param \`x\`\\u001F', '\\u001E') AS line ` +
        `WITH split(line, '\\u001F') AS v CREATE (n:Theme {code: v[0]}) ` +
        `SET n.libelle = nullIf(v[1], ''), n.definition = nullIf(v[2], '');\n`,
    );
  });

  it('writes no more than 5 000 rows in a transaction', () => {
    const rows = Array.from({ length: 10_001 }, (_, index) => [String(index), 'x', null]);
    const statements = String(encoder.rows(theme, rows)).trimEnd().split('\n');
    expect(statements.map((statement) => statement.split('\\u001E').length - 1)).toEqual([5000, 5000, 1]);
  });

  it('names the text that holds one of its separators', () => {
    expect(() => encoder.rows(theme, [['1', 'a\u001Fb', null]])).toThrow(/^Theme 1, libelle: .* control character/);
  });

  it('joins the ends of a link by their keys, and gives numbers back as such', () => {
    const proche = romeGraph.relationships.filter(({ type }) => type === 'PROCHE').map(linkTable);
    const [table] = proche;
    const withEnds = cypherEncoder([nodeTable(declarationOf('Metier')), ...proche]);
    expect(table && withEnds.rows(table, [['A1101', 'A1102', 1e-7, 1, 3]])).toBe(
      `UNWIND split('A1101\\u001FA1102\\u001F1e-7\\u001F1\\u001F3', '\\u001E') AS line WITH split(line, '\\u001F') AS v ` +
        `MATCH (a:Metier {code: v[0]}) MATCH (b:Metier {code: v[1]}) CREATE (a)-[r:PROCHE]->(b) ` +
        `SET r.couverture = toFloat(v[2]), r.cout = toFloat(v[3]), r.communs = toInteger(v[4]);\n`,
    );
  });
});
