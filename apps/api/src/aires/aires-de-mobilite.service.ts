import { Inject, Injectable } from '@nestjs/common';
import { airesMethode } from '@rome-graph/domain';
import type { NatureItem } from '@rome-graph/skill-graph';
import { COUVERTURE_MIN_DEFAUT } from '@rome-graph/skill-graph';
import { itemWithLabel } from '../analytics/item-pondere.type';
import { methodeOf } from '../analytics/methode.type';
import type { Snapshot } from '../engine/snapshot';
import { queryStatement } from '../engine/statements';
import { requireMetier } from '../metiers/require-metier';
import { ReleaseQueries } from '../release/release.queries';
import type { AiresDeMobiliteArgs } from './aires-de-mobilite.args';
import type { Aire, AiresDeMobilite } from './aires-de-mobilite.types';

/** An aire as aires-de-mobilite.cypher gives it. */
interface AireRow {
  readonly code: string;
  readonly libelle: string;
  readonly metierCentral: string;
  readonly taille: number;
  readonly cohesion: number;
  readonly contribution: number;
  readonly metiers: readonly {
    readonly code: string;
    readonly ancrage: number;
    readonly intermediarite: number;
    readonly intermediariteEntreAires: number;
  }[];
  readonly items: readonly {
    readonly code: string;
    readonly nature: NatureItem;
    readonly metiers: number;
    readonly distinction: number;
  }[];
}

/** Answers which aires de mobilité the loader found in the nomenclature. */
@Injectable()
export class AiresDeMobiliteService {
  private readonly statement = queryStatement('aires-de-mobilite');

  constructor(@Inject(ReleaseQueries) private readonly queries: ReleaseQueries) {}

  /** The aires, or the one of a métier, which may be none. Throws BAD_USER_INPUT on an unknown code. */
  async find(snapshot: Snapshot, { metier }: AiresDeMobiliteArgs): Promise<AiresDeMobilite> {
    const wanted = metier ?? undefined;
    if (wanted !== undefined) requireMetier(snapshot, 'metier', wanted);
    const rows = await this.queries.rows<AireRow>(snapshot, this.statement);
    const shown = rows.filter(({ metiers }) => wanted === undefined || metiers.some(({ code }) => code === wanted));
    return {
      total: rows.length,
      modularite: rows.reduce((sum, { contribution }) => sum + contribution, 0),
      aires: shown.map((row) => aireOf(snapshot, row)),
      methode: methodeOf(snapshot, snapshot.graph.view('TOUT'), 'COMMUNAUTES', {
        metier: wanted ?? null,
        couvertureMin: COUVERTURE_MIN_DEFAUT,
        ...airesMethode,
      }),
    };
  }
}

function aireOf({ labels, graph }: Snapshot, { metiers, items, metierCentral, ...row }: AireRow): Aire {
  const view = graph.view('TOUT');
  return {
    ...row,
    metierCentral: labels.metier(metierCentral),
    members: metiers.map(({ code, ...place }) => ({ metier: labels.metier(code), ...place })),
    items: items.map(({ code, nature, ...distinctive }) => ({
      item: itemWithLabel({ code, nature, poids: view.weight(nature, code) ?? 0 }, labels),
      ...distinctive,
    })),
  };
}
