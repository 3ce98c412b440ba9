import type { Etape as EngineEtape } from '@rome-graph/skill-graph';
import { countIfKnown } from '../../engine/held-graph/held-graph';
import type { Snapshot } from '../../engine/snapshot';
import { preparationTo } from '../../vocabulary/held-preparation';
import { itemListsOf } from '../../vocabulary/item-lists';
import type { Etape } from './passerelle.types';

/** A step as it is told, whatever it leaves. */
export function arrivalOf(etape: Omit<EngineEtape, 'de'>, { labels, held }: Snapshot): Omit<Etape, 'de'> {
  const { vers, force, couverture, couvertureCumulee, nbCommuns, nbManquants, poidsAApprendre } = etape;
  return {
    vers: labels.metier(vers),
    force,
    couverture,
    couvertureCumulee,
    nbCommuns,
    nbManquants,
    poidsAApprendre,
    mobiliteOfficielle: etape.mobiliteOfficielle,
    nbCertifications: countIfKnown(held, vers, 'certifications'),
    lists: itemListsOf(etape, labels),
    preparation: preparationTo(held, vers),
  };
}
