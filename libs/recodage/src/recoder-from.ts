import type { NomenclatureEnService } from './history/former-nomenclature';
import { formerNomenclature, rome3Of } from './history/former-nomenclature';
import type { ChangementConnu, PaireDeVersions } from './history/recorded-change';
import { pathBetween } from './history/release-path';
import type { Remplacement } from './lineage/replacement';
import { Recoder } from './recoder';

/** How codes of ROME 3 are named where one says from which release codes come. */
export const rome3 = '3';

/** What a graph remembers of the releases that it has held; each is asked when it is needed. */
export interface RememberedHistory {
  /** The pairs of releases that were compared. */
  comparaisons(): Promise<readonly PaireDeVersions[]>;
  /** The changes that moved a code of a fiche or of an appellation. */
  changements(): Promise<readonly ChangementConnu[]>;
  /** What replaces the fiches and appellations that were dropped. */
  remplacements(): Promise<readonly Remplacement[]>;
}

/**
 * What leads codes of ROME 3, or of a release that the graph has held, to the release in service; undefined where the graph does
 * not know how the one became the other.
 */
export async function recoderFrom(
  depuis: string,
  enService: NomenclatureEnService,
  release: string,
  history: RememberedHistory,
): Promise<Recoder | undefined> {
  if (depuis === rome3) return new Recoder(rome3Of(enService), enService, undefined);
  const path = pathBetween(await history.comparaisons(), release, depuis);
  if (path === undefined) return undefined;
  const former = formerNomenclature(enService, depuis, path, await history.changements());
  return new Recoder(former, enService, path, await history.remplacements());
}
