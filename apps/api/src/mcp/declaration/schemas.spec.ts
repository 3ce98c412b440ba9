import { buildSchema, parse } from 'graphql';
import { inputSchemaOf } from './input-schema';
import { outputSchemaOf } from './output-schema';

const schema = buildSchema(`
  enum Niveau { TOUT SAVOIR }
  input Contraintes { "Par où passer." via: ID eviter: [ID!] }
  type Item { code: ID! poids: Float! }
  type Ecart { items("Combien." limite: Int = 20): [Item!]! motif: String niveau: Niveau! autre: Item parametres: JSON! }
  scalar JSON
  type Query { ecart("D'où." de: ID!, "À quel niveau." niveau: Niveau = TOUT, "Souhaits." contraintes: Contraintes): Ecart! }
`);

describe('what a document takes', () => {
  it('is described as the arguments that its variables are given to, with the defaults of the document first', () => {
    const document = parse(
      'query ($de: ID!, $niveau: Niveau, $contraintes: Contraintes, $limite: Int = 5) { ecart(de: $de, niveau: $niveau, contraintes: $contraintes) { items(limite: $limite) { code } } }',
    );
    expect(inputSchemaOf(schema, document)).toEqual({
      type: 'object',
      properties: {
        de: { type: 'string', description: "D'où" },
        niveau: { type: 'string', enum: ['TOUT', 'SAVOIR'], description: 'À quel niveau', default: 'TOUT' },
        contraintes: { type: 'object', description: 'Souhaits. rome://types/Contraintes : via, eviter[]' },
        limite: { type: 'integer', description: 'Combien', default: 5 },
      },
      required: ['de'],
      additionalProperties: false,
    });
  });

  it('is given to arguments', () => {
    expect(() => inputSchemaOf(schema, parse('query ($x: Int) { ecart(de: "K2204") { motif } }'))).toThrow(
      '$x is given to no argument.',
    );
  });
});

describe('what a document answers', () => {
  it('is what it selects, with what may be null, and what fragments select by name', () => {
    const document = parse(
      'query { ecart(de: "K2204") { motif niveau parametres items { ...I } autre { ...I } } } fragment I on Item { code poids }',
    );
    const item = { type: 'object', properties: { code: { type: 'string' }, poids: { type: 'number' } } };
    expect(outputSchemaOf(schema, document)).toEqual({
      type: 'object',
      properties: {
        ecart: {
          type: 'object',
          properties: {
            motif: { type: ['string', 'null'] },
            niveau: { type: 'string' },
            parametres: {},
            items: { type: 'array', items: { $ref: '#/$defs/I' } },
            autre: { ...item, type: ['object', 'null'] },
          },
        },
      },
      $defs: { I: item },
    });
  });
});
