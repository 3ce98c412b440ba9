import { buildGeneratedSchema, readTypeDefs } from './generated.schema';

describe('the types of the nomenclature', () => {
  it('are such as @neo4j/graphql takes', async () => {
    await expect(buildGeneratedSchema(readTypeDefs(), { validate: true })).resolves.toBeDefined();
  });

  it('would be refused where they are not', async () => {
    const wrong = `${readTypeDefs()} type Inconnu @node { metier: Metier! @relationship(type: "X", direction: OUT) }`;
    await expect(buildGeneratedSchema(wrong, { validate: true })).rejects.toMatchObject([
      { message: expect.stringContaining('Non-list relationship property "metier"') },
    ]);
  });
});
