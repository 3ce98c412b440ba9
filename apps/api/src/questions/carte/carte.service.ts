import { Injectable } from '@nestjs/common';
import { carteMethode } from '@rome-graph/domain';
import { COUVERTURE_MIN_DEFAUT } from '@rome-graph/skill-graph';
import type { Snapshot } from '../../engine/snapshot';
import { methodeOf } from '../../vocabulary/methode.type';
import type { CarteDesMetiers } from './carte.types';

/** Answers where métiers lie on the map that the loader drew. */
@Injectable()
export class CarteService {
  /** The whole map. */
  drawMap(snapshot: Snapshot): CarteDesMetiers {
    const { carte, labels, graph } = snapshot;
    return {
      metiers: carte.places.map(({ metier, ...place }) => ({ ...labels.metier(metier), ...place })),
      aires: carte.aires.map(({ code, libelle, taille }) => ({ code, libelle, taille })),
      methode: methodeOf(snapshot, graph.view('TOUT'), 'CARTE', {
        couvertureMin: COUVERTURE_MIN_DEFAUT,
        ...carteMethode,
      }),
    };
  }
}
