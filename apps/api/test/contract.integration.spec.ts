import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLEnumType, GraphQLField, GraphQLInputField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { buildSchema, isEnumType, isInputObjectType, isObjectType, isSpecifiedScalarType } from 'graphql';

const workspaceRoot = join(__dirname, '..', '..', '..');

/** The contract names the type of `fiche`, which the nomenclature defines. */
const contract = buildSchema(
  `${readFileSync(join(workspaceRoot, '..', 'shared', 'design', 'contract.graphql'), 'utf8')} type Metier { code: ID! }`,
);
const served = buildSchema(readFileSync(join(__dirname, '..', 'schema.graphql'), 'utf8'));

const covered = Object.values(contract.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && type.name !== 'Metier',
);

describe('the contract', () => {
  it('is whole', () => {
    expect(covered.map(({ name }) => name).sort()).toEqual(
      [
        'AireDeMobilite',
        'AreteDeMobilite',
        'Contraintes',
        'Critere',
        'Ecart',
        'Etape',
        'Item',
        'JSON',
        'Liens',
        'Mesure',
        'MetierAtteint',
        'MetierPartageant',
        'MetierProche',
        'MetierResume',
        'MetiersPartageant',
        'MetiersProches',
        'Methode',
        'Moteur',
        'NatureItem',
        'Niveau',
        'OrigineMobilite',
        'PairePartageant',
        'PairesPartageant',
        'Passerelle',
        'Passerelles',
        'Query',
        'Riasec',
        'TransitionEcologique',
      ].sort(),
    );
  });

  it.each(covered.map(({ name }) => name))('is kept for %s', (name) => {
    const [wanted, found] = [signaturesOf(contract, name), signaturesOf(served, name)];
    if (name === 'Query') {
      const questions = [...wanted.keys()];
      expect(new Map(questions.map((question) => [question, found.get(question)]))).toEqual(wanted);
    } else expect(found).toEqual(wanted);
  });
});

/** Every member of a type with its type, arguments and defaults, as one comparable text each. */
function signaturesOf(schema: GraphQLSchema, name: string): Map<string, string> {
  const type = schema.getType(name) as GraphQLNamedType;
  if (isEnumType(type)) return enumSignatures(type);
  if (!isObjectType(type) && !isInputObjectType(type)) return new Map([[name, type.constructor.name]]);
  const fields: (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
  return new Map(fields.map((field) => [field.name, signatureOf(name, field)]));
}

function enumSignatures(type: GraphQLEnumType): Map<string, string> {
  return new Map(type.getValues().map((value) => [value.name, 'value']));
}

function signatureOf(type: string, field: GraphQLField<unknown, unknown> | GraphQLInputField): string {
  if ('defaultValue' in field) return `${String(field.type)} = ${JSON.stringify(field.defaultValue)}`;
  const args = 'args' in field ? field.args : [];
  const list = args
    .map((arg) => `${arg.name}: ${String(arg.type)} = ${JSON.stringify(arg.defaultValue)}`)
    .sort()
    .join(', ');
  const fieldType = type === 'MetierResume' && field.name === 'fiche' ? 'nullable or not' : String(field.type);
  return `(${list}): ${fieldType}`;
}
