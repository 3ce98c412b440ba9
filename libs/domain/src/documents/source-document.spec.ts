import { documents } from './documents';
import type { Layout, SourceDocument } from './source-document';
import { beside, foldHeader, header, headerLike } from './source-document';

describe('foldHeader', () => {
  it.each([
    ['Libellé Domaine', 'libelle domaine'],
    [' 4 - Macro-compétence (bis) ', '4 macro competence bis'],
    ['Emploi réglementé\u00A0?', 'emploi reglemente'],
    ['Cœur', 'coeur'],
    ['Code_FormaCode', 'code formacode'],
  ])('makes of %j %j', (text, folded) => {
    expect(foldHeader(text)).toBe(folded);
  });
});

describe('columns', () => {
  it('match by folded text, by pattern, or by their place', () => {
    expect(header('Code OGR', 'OGR').matches?.('ogr')).toBe(true);
    expect(header('Code OGR').matches?.('code')).toBe(false);
    expect(headerLike('rome', /^(code )?rome$/).matches?.('code rome')).toBe(true);
    expect(beside('code', -1, 'the label')).toMatchObject({ beside: { column: 'code', offset: -1 }, optional: false });
  });
});

describe('documents', () => {
  const all = Object.values<SourceDocument>(documents);
  const layouts = all.flatMap((document) => document.layouts as readonly Layout[]);

  it('have codes and layouts of their own', () => {
    for (const names of [all.map(({ code }) => code), layouts.map(({ name }) => name)]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('place a column only beside one of the same layout', () => {
    for (const { columns } of layouts) {
      for (const column of Object.values(columns))
        expect(Object.keys(columns)).toEqual(expect.arrayContaining(column.beside ? [column.beside.column] : []));
    }
  });

  it('find each of their columns by the header that they show', () => {
    for (const { columns } of layouts) {
      for (const { matches, shown } of Object.values(columns))
        expect([shown, matches?.(foldHeader(shown)) ?? true]).toEqual([shown, true]);
    }
  });

  it('say what the licence asks to show', () => {
    for (const { attribution, licence, address } of all) {
      expect(attribution).toMatch(/^Source : .+\.$/);
      expect(licence.name).not.toBe('');
      expect(address ?? 'https:').toMatch(/^https:/);
    }
  });
});
