import { Query, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { CarteService } from './carte.service';
import { CarteDesMetiers } from './carte.types';

/** The query `carteDesMetiers`. */
@Resolver(() => CarteDesMetiers)
export class CarteResolver {
  constructor(private readonly service: CarteService) {}

  /** Where every métier lies, and its aire. */
  @Query(() => CarteDesMetiers, {
    description: 'Carte de tous les métiers : une place et une aire pour chacun, de quoi la dessiner.',
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  carteDesMetiers(@CurrentSnapshot() snapshot: Snapshot): CarteDesMetiers {
    return this.service.drawMap(snapshot);
  }
}
