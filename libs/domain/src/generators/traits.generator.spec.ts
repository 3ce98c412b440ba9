import { generateTagSharesStatement, generateTraitsStatement, generateTraitValuesStatement } from './traits.generator';

describe('the statement of the traits of métiers', () => {
  const statement = generateTraitsStatement();

  it.each([
    ['a property of the métier', '[value IN [m.emploiCadre] WHERE value IS NOT NULL | toString(value)] AS cadre'],
    ['the nodes that a relationship leads to', 'MATCH (m)-[:DANS_SECTEUR]->(n:SecteurActivite)'],
    [
      'the nodes that two lead to, one after the other',
      'MATCH (m)-[:DANS_DOMAINE]->(:DomaineProfessionnel)-[:DANS_GRAND_DOMAINE]->(n:GrandDomaine)',
    ],
    ['the nodes that a relationship comes from', 'MATCH (m)<-[:PREPARE_A]-(n:Certification)'],
    ['a number, as a text', 'RETURN DISTINCT toString(n.niveauEuropeen) AS value ORDER BY value'],
    ['nodes by their keys', 'RETURN DISTINCT n.codeOgr AS value ORDER BY value'],
  ])('reads %s', (_, text) => {
    expect(statement).toContain(text);
  });
});

it('the statement of the shares of tags names every tag, by its property', () => {
  expect(generateTagSharesStatement()).toContain(
    "UNWIND ['transitionEcologique', 'transitionNumerique', 'transitionDemographique', 'emploiReglemente', 'emploiCadre'] AS tag",
  );
});

it('the statement of the values of traits names each node once, by its key', () => {
  const statement = generateTraitValuesStatement();
  for (const label of ['ContexteTravail', 'SecteurActivite', 'Enjeu']) {
    expect(statement.split(`MATCH (n:${label})`)).toHaveLength(2);
  }
  expect(statement).toContain("RETURN 'ContexteTravail' AS nature, n.codeOgr AS code, n.libelle AS libelle");
  expect(statement).not.toContain('Certification');
});
