import { contentsOf, whats } from './export-contents';

describe('contentsOf', () => {
  const names = (what: (typeof whats)[number]): string[] => contentsOf(what).tables.map(({ name }) => name);

  it.each(whats)('%s holds both ends of every link, nodes first', (what) => {
    const { tables } = contentsOf(what);
    const labels = tables.filter(({ kind }) => kind === 'nodes').map(({ name }) => name);
    for (const table of tables) {
      if (table.kind === 'relationships')
        expect(labels).toEqual(expect.arrayContaining([table.declared.from, table.declared.to]));
    }
    expect(tables.slice(0, labels.length).every(({ kind }) => kind === 'nodes')).toBe(true);
  });

  it('holds what the files say apart from what the loader computes', () => {
    expect(names('nomenclature')).toEqual(
      expect.arrayContaining(['Metier', 'Metier-PERMET_MOBILITE-Metier', 'Source']),
    );
    expect(names('nomenclature').filter((name) => /PROCHE|Aire|Changement|Obsolete|Derive/.test(name))).toEqual([]);
    expect(names('proximites')).toEqual(['Metier', 'Metier-PROCHE-Metier']);
    expect(names('tout')).toEqual(
      expect.arrayContaining([
        ...names('nomenclature'),
        ...names('proximites'),
        ...names('aires'),
        ...names('historique'),
      ]),
    );
  });

  it('knows that what is obsolete may hold a boolean or a text under one name', () => {
    const obsolete = contentsOf('historique').tables.find(({ name }) => name === 'Obsolete');
    const mixed = obsolete?.columns.filter((column) => column.mixed).map(({ name, type }) => [name, type]);
    expect(mixed).toEqual([['transitionEcologique', 'string']]);
  });

  it('holds no moment of a load', () => {
    const columns = contentsOf('tout').tables.flatMap((table) => table.columns.map(({ name }) => name));
    expect(columns).not.toContain('chargeeLe');
    expect(names('tout')).not.toContain('Bascule');
  });
});
