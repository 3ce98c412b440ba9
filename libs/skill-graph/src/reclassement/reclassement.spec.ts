import { savoirView } from '../../test/small-graph';
import type { GroupeAPlacer } from '../skill-graph.answers';
import { finish } from '../slices';

const from = (code: string, effectif: number): GroupeAPlacer => ({ depart: { code }, effectif });

describe('placing groups at posts', () => {
  // Each savoir is held by two métiers and weighs the same: couverture is a share of items.
  const view = savoirView({ A: 'a b', B: 'a c', C: 'c d', D: 'd e', E: 'e b', F: 'z', G: 'z' });

  it('takes couverture of the direct step, and nobody goes where nothing is covered', () => {
    const found = finish(
      view.reclassement(
        [from('A', 3), from('C', 1)],
        [
          { code: 'B', nombre: 2 },
          { code: 'D', nombre: 2 },
        ],
      ),
    );
    expect(found.valeurTotale).toBeCloseTo(1.5, 12);
    expect(found.affectations).toEqual([
      { groupe: 0, poste: 0, vers: 'B', nombre: 2, valeur: 0.5 },
      { groupe: 1, poste: 1, vers: 'D', nombre: 1, valeur: 0.5 },
    ]);
    expect([found.sansPoste, found.postesVacants]).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('takes the force of the best chain, within the limits', () => {
    const groupes = [from('A', 1), from('F', 1)];
    const postes = [
      { code: 'D', nombre: 1 },
      { code: 'C', nombre: 1 },
    ];
    const found = finish(view.reclassement(groupes, postes, 'FORCE'));
    expect(found.affectations).toEqual([{ groupe: 0, poste: 1, vers: 'C', nombre: 1, valeur: 0.25 }]);
    expect(finish(view.reclassement(groupes, postes, 'FORCE', { etapesMax: 1 })).affectations).toEqual([]);
    const avoiding = finish(view.reclassement(groupes, postes, 'FORCE', { exclus: new Set(['B']) }));
    expect(avoiding.affectations).toMatchObject([{ vers: 'D', valeur: 0.25 }]);
  });

  it('is worth 1 at the same métier, and refuses steps that are too weak', () => {
    const groupes = [from('A', 2)];
    const postes = [
      { code: 'B', nombre: 1 },
      { code: 'A', nombre: 1 },
    ];
    const weak = finish(view.reclassement(groupes, postes, 'COUVERTURE', { couvertureMin: 0.6 }));
    expect(weak).toMatchObject({ valeurTotale: 1, sansPoste: [1], postesVacants: [1, 0] });
    expect(weak.affectations).toMatchObject([{ poste: 1, vers: 'A' }]);
    const few = finish(view.reclassement(groupes, postes, 'COUVERTURE', { communsMin: 2 }));
    expect(few.affectations).toMatchObject([{ vers: 'A' }]);
  });

  it('places by what a profile holds, and where it would go', () => {
    const depart = { profil: { experiences: [{ metier: 'A' }], items: ['c'] } };
    const groupes = [{ depart, effectif: 2, refus: new Set(['C']) }];
    const postes = ['C', 'B', 'E', 'D'].map((code) => ({ code, nombre: 1 }));
    const found = finish(view.reclassement(groupes, postes));
    expect(found.affectations).toEqual([
      { groupe: 0, poste: 1, vers: 'B', nombre: 1, valeur: 1 },
      { groupe: 0, poste: 2, vers: 'E', nombre: 1, valeur: 0.5 },
    ]);
    const [byForce] = finish(view.reclassement(groupes, [{ code: 'D', nombre: 1 }], 'FORCE')).affectations;
    expect(byForce).toMatchObject({ vers: 'D', valeur: 0.25 });
  });

  it('goes through no métier that a group refuses, as it takes none', () => {
    const profil = { experiences: [{ metier: 'A' }], items: [] };
    // A → B → C is worth 0.25, and the only way: A and C share nothing.
    const placed = (refus: ReadonlySet<string>): number[] =>
      [{ profil }, { code: 'A' }].map(
        (depart) =>
          finish(view.reclassement([{ depart, effectif: 1, refus }], [{ code: 'C', nombre: 1 }], 'FORCE')).valeurTotale,
      );
    expect(placed(new Set())).toEqual([0.25, 0.25]);
    expect(placed(new Set(['B', 'E']))).toEqual([0, 0]);
  });

  it('is worth 1 at the métier of a whole experience, whatever the limits', () => {
    const depart = { profil: { experiences: [{ metier: 'A' }], items: [] } };
    for (const mesure of ['COUVERTURE', 'FORCE'] as const) {
      const found = finish(
        view.reclassement([{ depart, effectif: 1 }], [{ code: 'A', nombre: 1 }], mesure, { communsMin: 5 }),
      );
      expect(found.valeurTotale).toBe(1);
    }
  });

  it('comes first by code, then by place in the list, among equals', () => {
    const postes = ['E', 'B', 'B'].map((code) => ({ code, nombre: 1 }));
    const { affectations } = finish(view.reclassement([from('A', 2)], postes));
    expect(affectations.map(({ poste, vers }) => `${vers}${poste}`)).toEqual(['B1', 'B2']);
  });

  it('tells what most of a group would learn', () => {
    const postes = [
      { code: 'B', nombre: 2 },
      { code: 'E', nombre: 1 },
    ];
    const found = finish(view.reclassement([from('A', 3)], postes));
    expect(found.aApprendre(0, 5).map(({ item, personnes }) => `${item.code} ${personnes}`)).toEqual(['c 2', 'e 1']);
    expect(found.aApprendre(0, 1)).toHaveLength(1);
  });
});
