import { romeGraph } from '@rome-graph/domain';
import { readSchemaStatement } from './schema-statement';
import { schemaStatements } from './statements';

describe('readSchemaStatement', () => {
  it.each([
    ['CREATE CONSTRAINT metier_code IF NOT EXISTS FOR (n:Metier) REQUIRE n.code IS UNIQUE', 'metier_code', ['Metier']],
    ['CREATE INDEX theme_libelle IF NOT EXISTS FOR (n:Theme) ON (n.libelle)', 'theme_libelle', ['Theme']],
    [
      'CREATE FULLTEXT INDEX recherche IF NOT EXISTS FOR (n:Metier|Savoir) ON EACH [n.libelle]',
      'recherche',
      ['Metier', 'Savoir'],
    ],
  ])('reads %s', (statement, name, labels) => {
    expect(readSchemaStatement(statement)).toEqual({ name, labels, statement });
  });

  it.each([
    'CREATE CONSTRAINT FOR (n:Metier) REQUIRE n.code IS UNIQUE',
    'CREATE VECTOR INDEX proches IF NOT EXISTS FOR (n:Metier) ON (n.vecteur)',
    'CREATE CONSTRAINT lien IF NOT EXISTS FOR ()-[r:PROCHE]-() REQUIRE r.cout IS UNIQUE',
    'create index a if not exists for (n:Metier) on (n.libelle)',
    '',
  ])('throws, with what to do, on %p', (statement) => {
    expect(() => readSchemaStatement(statement)).toThrow(/schema-statement\.ts does not know: run npm run generate/);
  });

  it('finds the constraint of every label of the declaration', () => {
    const constrained = schemaStatements('constraints').flatMap((text) => readSchemaStatement(text).labels);
    expect(constrained).toEqual(expect.arrayContaining(romeGraph.nodes.map(({ label }) => label)));
    expect(() => schemaStatements('indexes').map(readSchemaStatement)).not.toThrow();
  });
});
