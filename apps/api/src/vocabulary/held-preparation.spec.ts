import { finish } from '@rome-graph/skill-graph';
import { heldRows } from '../../test/support/held-rows';
import { buildHeldGraph } from '../engine/held-graph/held-graph.builder';
import { moisDeFormationOf, preparationTo } from './held-preparation';

/** Months of a certification as the loader stores them: of itself (c) or of its level (n). */
const told: Readonly<Record<string, [mois: number, ditDe: 'CERTIFICATION' | 'NIVEAU']>> = {
  '101': [18, 'CERTIFICATION'],
  '102': [12.5, 'CERTIFICATION'],
  '103': [6, 'NIVEAU'],
  '105': [6, 'NIVEAU'],
};

const prepares: Readonly<Record<string, string>> = {
  J1: '101 102 103',
  J2: '105 103 104',
  J3: '104',
  J4: '',
  J5: '102 104',
};

const held = finish(
  buildHeldGraph(
    heldRows(
      {
        Metier: Object.keys(prepares).map((code) => ({ code, libelle: code })),
        Certification: ['101', '102', '103', '104', '105'].map((code) => ({
          code,
          libelle: `Titre ${code}`,
          niveauEuropeen: code === '102' ? null : 4,
          moisDeFormation: told[code]?.[0] ?? null,
          moisDitsDe: told[code]?.[1] ?? null,
          sourceDesMois: told[code] ? 'Branche' : null,
        })),
      },
      {
        'Certification PREPARE_A Metier': Object.entries(prepares).flatMap(([metier, codes]) =>
          codes.split(' ').flatMap((code): [string, string][] => (code === '' ? [] : [[code, metier]])),
        ),
      },
      ['certif_info', 'couts_de_formation'],
    ),
  ),
);

describe('the months of training for a métier', () => {
  it('are those of the certification that takes least, among those of which the table speaks itself', () => {
    expect(preparationTo(held, 'J1').coutDeFormation()).toEqual({
      mois: 12.5,
      ditDe: 'CERTIFICATION',
      certification: expect.objectContaining({ code: '102', libelle: 'Titre 102' }) as unknown,
      niveau: null,
      source: 'Branche',
    });
  });

  it('are those of a level where the table speaks of no certification, the first by code at equal months', () => {
    expect(preparationTo(held, 'J2').coutDeFormation()).toMatchObject({
      mois: 6,
      ditDe: 'NIVEAU',
      certification: { code: '103' },
      niveau: 4,
    });
  });

  it.each(['J3', 'J4', 'J9'])('are not known of %s, for which nothing told prepares', (code) => {
    expect(preparationTo(held, code).coutDeFormation()).toBeNull();
  });

  it('of a chain are summed, one certification once, and not known when those of a step are not', () => {
    const chain = (...codes: string[]): number | null =>
      moisDeFormationOf(codes.map((code) => ({ preparation: preparationTo(held, code) })));
    expect([chain('J1'), chain('J1', 'J2'), chain('J1', 'J5', 'J2')]).toEqual([12.5, 18.5, 18.5]);
    expect(chain('J1', 'J3')).toBeNull();
  });
});
