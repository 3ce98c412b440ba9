import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { Change } from '@graphql-inspector/core';
import { buildSchema, isIntrospectionType, isSpecifiedScalarType, validateSchema } from 'graphql';

const textOf = (file: string): string => readFileSync(join(__dirname, '..', file), 'utf8');
const contract = textOf('contract.graphql');
const served = textOf('schema.graphql');

/** What the contract has and the schema lacks: the change that builds a part takes it off this list. */
const notBuiltYet: readonly string[] = [];

/** What the schema has otherwise than the contract, from the contract's to the schema's. */
const otherwiseYet = {};

interface Gaps {
  /** Types, members and arguments that are absent. */
  readonly absent: readonly string[];
  /** What has another type or default, and what asks for more than the contract: how. */
  readonly otherwise: Readonly<Record<string, string>>;
}

/** Where a schema does not hold all of the contract: read as a change from the one to the other. */
async function gapsOf(schema: string): Promise<Gaps> {
  const changes = (await diff(buildSchema(contract), buildSchema(schema))).filter(isGap);
  const isAbsence = ({ type }: Change): boolean => type.endsWith('_REMOVED');
  return {
    absent: changes.filter(isAbsence).map(({ path = '' }) => path),
    otherwise: Object.fromEntries(
      changes.filter((change) => !isAbsence(change)).map(({ path = '', message }) => [path, message]),
    ),
  };
}

/** All that breaks clients of the contract; and every other type or default, whether it breaks them or not. */
function isGap({ type, criticality }: Change): boolean {
  return criticality.level === CriticalityLevel.Breaking || /(TYPE|KIND|DEFAULT|DEFAULT_VALUE)_CHANGED$/.test(type);
}

describe('the contract', () => {
  it('is a valid schema, of these types and questions', () => {
    expect(validateSchema(buildSchema(contract))).toEqual([]);
    const types = Object.values(buildSchema(contract).getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    );
    expect(types.map(({ name }) => name).sort()).toEqual(
      `Activites Affectation AireDeMobilite Appellation AreteDeMobilite Atteignables CandidatDeRecodage CelluleDeMatrice
       Completion Completions Contraintes Critere Ecart EffetsDeLevier Etape EtapeDepuisProfil Experience Groupe
       GroupeDActivites Item ItemDActivite JSON Liens Logiciel MacroCompetence Matrice Mesure MesureDeReclassement MesureDesPas
       Methode Metier MetierAtteignable MetierAtteint MetierPartageant MetierProche MetierResume MetiersPartageant
       MetiersProches Moteur NatureExperience NatureItem Niveau OrigineMobilite PairePartageant PairesPartageant Palier
       Passerelle PasserelleDepuisProfil Passerelles PasserellesDepuisProfil Piste Pistes Poste Profil Query Recherche
       Reclassement Recodage Recodages ReleaseEnService ResultatDeRecherche Riasec Robustesse StatutDeRecodage
       TransitionEcologique TypeDeRecherche`
        .split(/\s+/)
        .sort(),
    );
    expect(Object.keys(buildSchema(contract).getQueryType()?.getFields() ?? {}).sort()).toEqual(
      `activites aireDeMobilite atteignables completer ecart effetsDeLevier matrice metiersPartageant metiersProches
       pairesPartageant passerelleDepuisProfil passerelles pistes rechercher reclassement recodage release`
        .split(/\s+/)
        .sort(),
    );
  });

  it('is all in the schema, but for what is not built yet', async () => {
    const { absent, otherwise } = await gapsOf(served);
    expect(absent.filter((name) => !notBuiltYet.includes(name))).toEqual([]);
    expect(Object.entries(otherwise).filter(([name]) => !(name in otherwiseYet))).toEqual([]);
  });

  it('is not built where it is said so: take off the list what is', async () => {
    const { absent, otherwise } = await gapsOf(served);
    expect(notBuiltYet.filter((name) => !absent.includes(name))).toEqual([]);
    for (const [name, how] of Object.entries(otherwiseYet)) expect(otherwise[name]).toContain(how);
  });
});

describe('a gap between the contract and a schema', () => {
  const changed = (from: string | RegExp, to: string): string => {
    const text = contract.replace(from, to);
    expect(text).not.toBe(contract);
    return text;
  };

  it('is none of the contract itself', async () => {
    expect(await gapsOf(contract)).toEqual({ absent: [], otherwise: {} });
  });

  it.each([
    ['a type', /\bLogiciel\b/g, 'Programme', 'Logiciel'],
    ['a field', '  rang: Int!\n  force', '  force', 'Passerelle.rang'],
    ['an argument', 'ecart(de: ID!, ', 'ecart(', 'Query.ecart.de'],
    ['a value', /\n {2}FORCE\n {2}GOULOT/, '\n  FORCE', 'Critere.GOULOT'],
    ['a field of an input', '  via: ID\n', '', 'Contraintes.via'],
  ])('is %s that is absent', async (_, from, to, name) => {
    const { absent } = await gapsOf(changed(from, to));
    expect(absent).toContain(name);
  });

  it.each([
    ['another type', 'couvertureCumulee: Float!', 'couvertureCumulee: Int!', 'Etape.couvertureCumulee'],
    ['a null that was none', 'poidsDirect: Float!', 'poidsDirect: Float', 'Passerelles.poidsDirect'],
    ['no null where there was one', 'motif: String\n', 'motif: String!\n', 'Passerelles.motif'],
    ['a list with nulls', 'chemins: [Passerelle!]!', 'chemins: [Passerelle]!', 'Passerelles.chemins'],
    ['another type of an argument', 'ecart(de: ID!', 'ecart(de: String!', 'Query.ecart.de'],
    ['an argument that may be left out', 'ecart(de: ID!', 'ecart(de: ID', 'Query.ecart.de'],
    ['another default', 'minimum: Int = 3', 'minimum: Int = 4', 'Query.metiersPartageant.minimum'],
    ['no default', 'minimum: Int = 3', 'minimum: Int', 'Query.metiersPartageant.minimum'],
    ['a default where there was none', 'contraintes: Contraintes\n', 'contraintes: Contraintes = {}\n', /contraintes$/],
    ['another type of a field of an input', 'etapesMax: Int\n', 'etapesMax: Float\n', 'Contraintes.etapesMax'],
    ['another default of a field of an input', 'communsMin: Int = 1', 'communsMin: Int = 2', 'Contraintes.communsMin'],
    ['another kind', /enum Palier \{[^}]*\}/, 'scalar Palier', 'Palier'],
    ['an argument more that is required', 'ecart(de: ID!', 'ecart(besoin: Int!, de: ID!', 'Query.ecart.besoin'],
    ['a field more of an input that is required', '  via: ID\n', '  via: ID\n  besoin: Int!\n', 'Contraintes.besoin'],
  ])('is %s', async (_, from, to, name) => {
    const { otherwise } = await gapsOf(changed(from, to));
    expect(Object.keys(otherwise)).toEqual([expect.stringMatching(name)]);
  });

  it.each([
    ['a type', 'scalar JSON', 'scalar JSON\nscalar Autre'],
    ['a field', 'poidsDirect: Float!', 'poidsDirect: Float!\n  autre: Int!'],
    ['an argument that may be left out', 'ecart(de: ID!', 'ecart(autre: Int, un: Int! = 1, de: ID!'],
    ['a field of an input that may be left out', '  via: ID\n', '  via: ID\n  autre: Int! = 1\n'],
    ['a value', /\n {2}FORCE\n {2}GOULOT/, '\n  AUTRE\n  FORCE\n  GOULOT'],
    ['another sentence', 'Ce qui calcule la réponse.', 'Autre chose.'],
  ])('is none for %s more', async (_, from, to) => {
    expect(await gapsOf(changed(from, to))).toEqual({ absent: [], otherwise: {} });
  });
});
