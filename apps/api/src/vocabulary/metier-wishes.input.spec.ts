import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metierWishes } from '@rome-graph/domain';
import { buildSchema, isInputObjectType } from 'graphql';
import { MetierWishesInput } from './metier-wishes.input';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));

/** By hand, as the contract writes those that it has. */
const types: Readonly<Record<keyof typeof metierWishes, string>> = {
  codes: '[ID!]',
  eviter: '[ID!]',
  grandsDomaines: '[ID!]',
  domaines: '[ID!]',
  secteurs: '[ID!]',
  sousSecteurs: '[ID!]',
  divisionsNaf: '[ID!]',
  centresInteret: '[ID!]',
  themes: '[ID!]',
  contextesVoulus: '[ID!]',
  contextesRefuses: '[ID!]',
  codesRomeParents: '[ID!]',
  niveauxCertification: '[Int!]',
  itemsTenus: '[ID!]',
  riasec: '[Riasec!]',
  transitionEcologique: '[TransitionEcologique!]',
  transitionNumerique: 'Boolean',
  transitionDemographique: 'Boolean',
  reglemente: 'Boolean',
  eviterReglementes: 'Boolean',
  cadre: 'Boolean',
};

describe('every input that chooses métiers', () => {
  it.each(['Contraintes', 'SelectionDeMetiers', 'FiltreDeMetiers', 'Profil'])('%s has every wish', (name) => {
    const input = schema.getType(name);
    const fields = isInputObjectType(input) ? input.getFields() : {};
    const found = Object.keys(types).map((wish) => [wish, String(fields[wish]?.type), fields[wish]?.defaultValue]);
    expect(found).toEqual(
      Object.entries(types).map(([wish, type]) => [wish, type, wish === 'eviterReglementes' ? false : undefined]),
    );
  });

  it('begins with the defaults of wishes', () => {
    expect({ ...new MetierWishesInput() }).toEqual({ eviterReglementes: false });
  });
});
