import type { Derive } from '@rome-graph/domain';
import type { ComparedReleases } from './diff.text';
import type { ReportTable } from './table';

const columns = [
  'metier',
  'libelle',
  'renomme',
  'jaccard',
  'items_avant',
  'items_apres',
  'items_communs',
  'recouvrement',
  'voisins_communs',
  'voisins_avant',
  'voisins_apres',
] as const;

/** The drift of every métier as a table, in the order given. */
export function driftTable(derives: readonly Derive[]): ReportTable<(typeof columns)[number]> {
  return {
    name: 'Dérives',
    columns,
    rows: derives.map((derive) => ({
      metier: derive.metier,
      libelle: derive.libelle,
      renomme: derive.renomme,
      jaccard: derive.jaccard,
      items_avant: derive.itemsAvant,
      items_apres: derive.itemsApres,
      items_communs: derive.itemsCommuns,
      recouvrement: derive.recouvrement,
      voisins_communs: derive.voisinsCommuns,
      voisins_avant: derive.voisinsAvant.join(' '),
      voisins_apres: derive.voisinsApres.join(' '),
    })),
  };
}

/** The métiers whose content moved most, for a person. */
export function renderDrift({ depuis, jusqua }: ComparedReleases, derives: readonly Derive[], shown: number): string {
  const mean = (value: (derive: Derive) => number): string =>
    (derives.reduce((sum, derive) => sum + value(derive), 0) / Math.max(derives.length, 1)).toFixed(4);
  const lines = derives
    .slice(0, shown)
    .map(
      ({ metier, jaccard, recouvrement, itemsAvant, itemsApres, renomme, libelle }) =>
        `${metier}  ${jaccard.toFixed(4)}  ${recouvrement.toFixed(4).padStart(10)}  ${`${itemsAvant} → ${itemsApres}`.padStart(11)}  ${renomme ? 'renamed' : '       '}  ${libelle}`,
    );
  return [
    `${depuis.libelle} (version ${depuis.version}) → ${jusqua.libelle} (version ${jusqua.version})`,
    `${derives.length} métiers in both; mean Jaccard of items ${mean(({ jaccard }) => jaccard)}, mean overlap of the ten nearest ${mean(({ recouvrement }) => recouvrement)}`,
    '',
    'code   Jaccard  neighbours        items           libellé, the métiers that moved most first',
    ...lines,
    '',
  ].join('\n');
}
