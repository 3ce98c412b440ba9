import { recipeSection } from './recipe-document';

describe('recipeSection', () => {
  const recipe = {
    name: 'proches',
    purpose: 'every métier.',
    parameters: [{ name: 'code', type: 'string', meaning: 'a code', example: "'K2204'" }],
    statement: 'RETURN 1',
  };

  it('shows purpose, example and first rows', () => {
    const rows = [1, 2, 3, 4].map((n) => ({ n, libelle: n === 1 ? 'a | b\nc' : 'x'.repeat(100), list: ['K'] }));
    expect(recipeSection(recipe, rows)).toBe(
      [
        '### [proches](../cypher/queries/proches.cypher)',
        '',
        'Every métier.',
        '',
        "With `:param code => 'K2204'`:",
        '',
        '| n | libelle | list |',
        '| --- | --- | --- |',
        '| 1 | a \\| b c | ["K"] |',
        `| 2 | ${'x'.repeat(90)}… | ["K"] |`,
        `| 3 | ${'x'.repeat(90)}… | ["K"] |`,
        '',
        '… 4 rows.',
        '',
      ].join('\n'),
    );
  });

  it('shows no row of what feeds the engine', () => {
    expect(recipeSection({ ...recipe, name: 'metiers' }, [{ n: 1 }])).toBe(
      '### [metiers](../cypher/queries/metiers.cypher)\n\nEvery métier.\n',
    );
  });
});
