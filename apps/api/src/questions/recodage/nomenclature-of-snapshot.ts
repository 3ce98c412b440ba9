import type { NomenclatureEnService } from '@rome-graph/recodage';
import type { HeldNodes } from '../../engine/held-graph/held-graph';
import type { Snapshot } from '../../engine/snapshot';

/** What a snapshot says of fiches and appellations, as a recodage needs it. */
export function nomenclatureOf({ metiers, appellations, held }: Snapshot): NomenclatureEnService {
  const fiches = [...metiers.values()];
  return {
    appellations,
    parents: parentsOf(held.nodes('Appellation')),
    fiches: new Map(fiches.map(({ code, libelle }) => [code, libelle])),
    fichesParOgr: new Map(fiches.map(({ code, codeOgr }) => [codeOgr, code])),
    parentsDesFiches: parentsOf(held.nodes('Metier')),
  };
}

/** The fiche of ROME 3 that each of some nodes comes from, by their keys. */
function parentsOf(nodes: HeldNodes): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (let node = 0; node < nodes.count; node++) {
    const parent = nodes.value(node, 'codeRomeParent');
    if (typeof parent === 'string') parents.set(nodes.key(node), parent);
  }
  return parents;
}
