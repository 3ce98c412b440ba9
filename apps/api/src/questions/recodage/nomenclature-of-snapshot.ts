import type { NomenclatureEnService } from '@rome-graph/recodage';
import type { Snapshot } from '../../engine/snapshot';

/** What a snapshot says of fiches and appellations, as a recodage needs it. */
export function nomenclatureOf({ metiers, appellations, parents, traits }: Snapshot): NomenclatureEnService {
  const fiches = [...metiers.values()];
  return {
    appellations,
    parents,
    fiches: new Map(fiches.map(({ code, libelle }) => [code, libelle])),
    fichesParOgr: new Map(fiches.map(({ code, codeOgr }) => [codeOgr, code])),
    parentsDesFiches: traits.valueOfEach('parent'),
  };
}
