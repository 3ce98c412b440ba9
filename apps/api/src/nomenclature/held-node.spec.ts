import { finish } from '@rome-graph/skill-graph';
import { heldRows } from '../../test/support/held-rows';
import { buildHeldGraph } from '../engine/held-graph/held-graph.builder';
import type { HeldNode } from './held-node';
import { heldFieldKind, heldMetier } from './held-node';

const held = finish(
  buildHeldGraph(
    heldRows(
      {
        Metier: [{ code: 'D1102', codeOgr: '11', libelle: 'Boulanger' }],
        Appellation: [
          { codeOgr: '1', libelle: 'Boulanger', peuUsitee: null },
          { codeOgr: '2', libelle: 'Écailler', peuUsitee: true },
          { codeOgr: '3', libelle: 'Tourier', peuUsitee: false },
          { codeOgr: '4', libelle: 'Tourier', peuUsitee: true },
        ],
      },
      {
        'Appellation DESIGNE Metier': ['4', '2', '3', '1'].map((code) => [code, 'D1102'] as const),
      },
      [],
    ),
  ),
);

function appellations(args: Parameters<HeldNode['read']>[1]): unknown[] {
  const nodes = heldMetier(held, 'D1102')?.read('appellations', args) as HeldNode[];
  return nodes.map((node) => node.read('codeOgr', {}));
}

describe('the fields of a generated type', () => {
  it.each([
    ['Metier', 'definition', 'value'],
    ['Metier', 'appellations', 'list'],
    ['Appellation', 'code', 'value'],
    ['Appellation', 'metier', 'list'],
    ['Metier', 'proches', undefined],
    ['Metier', 'appellationsConnection', undefined],
    ['Savoir', 'metiers', undefined],
    ['Release', 'version', undefined],
  ])('%s.%s are held as %s', (type, field, kind) => expect(heldFieldKind(type, field)).toBe(kind));
});

describe('a held node', () => {
  it('gives its properties, and its key by both names', () => {
    const [metier] = heldMetier(held, 'D1102')?.read('appellations', { limit: 1 }) as HeldNode[];
    expect([metier?.read('code', {}), metier?.read('codeOgr', {}), metier?.read('libelleCourt', {})]).toEqual([
      '1',
      '1',
      null,
    ]);
    expect(heldMetier(held, 'X9999')).toBeUndefined();
  });

  it('gives a list in the order of the keys, or a page of it', () => {
    expect(appellations({})).toEqual(['1', '2', '3', '4']);
    expect(appellations({ limit: 2, offset: 1 })).toEqual(['2', '3']);
    expect(appellations({ limit: 0 })).toEqual([]);
    expect(appellations({ limit: null, offset: null, sort: null })).toEqual(['1', '2', '3', '4']);
  });

  it('sorts as Cypher does: by the codes of letters, false before true, unknown last or first, then by key', () => {
    expect(appellations({ sort: [{ libelle: 'ASC' }] })).toEqual(['1', '3', '4', '2']);
    expect(appellations({ sort: [{ libelle: 'DESC' }] })).toEqual(['2', '3', '4', '1']);
    expect(appellations({ sort: [{ libelle: 'DESC' }, { code: 'DESC' }] })).toEqual(['2', '4', '3', '1']);
    expect(appellations({ sort: [{ peuUsitee: 'ASC', libelle: 'DESC' }] })).toEqual(['3', '2', '4', '1']);
    expect(appellations({ sort: [{ peuUsitee: 'DESC' }] })).toEqual(['1', '2', '4', '3']);
    expect(appellations({ sort: [{ libelle: null }, {}], limit: 1 })).toEqual(['1']);
  });
});
