import type { Type } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import { FairTurns } from '../../engine/fair-turns';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost } from '../../platform/limits/declared-cost';
import { Item } from '../../vocabulary/item.type';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { PasserelleDepuisProfilArgs } from './passerelle-depuis-profil.args';
import { PasserelleDepuisProfilService } from './passerelle-depuis-profil.service';
import { EtapeDepuisProfil, PasserellesDepuisProfil } from './passerelle-depuis-profil.types';
import { Etape, Passerelles } from './passerelle.types';
import { PasserellesArgs } from './passerelles.args';
import { PasserellesService } from './passerelles.service';

/** The query `passerelles`. */
@Resolver(() => Passerelles)
export class PasserellesResolver {
  constructor(private readonly service: PasserellesService) {}

  /** Chains of métiers from one to another. */
  @Query(() => Passerelles, {
    description: "Comment aller d'un métier à un autre : les meilleures chaînes de métiers.",
    complexity: questionCost,
  })
  @AnsweredBy('MOTEUR')
  passerelles(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() args: PasserellesArgs,
  ): Passerelles | Promise<Passerelles> {
    return this.service.findChains(snapshot, args);
  }
}

/** Resolves the lists of items of steps: those of a métier and those of a profile have the same, and are two types. */
function resolverOfSteps(type: () => Type): Type {
  @Resolver(type)
  class StepResolver {
    constructor(private readonly turns: FairTurns) {}

    /** What the two métiers of the step share. */
    @ResolveField(() => [Item], {
      description: "Items que les deux métiers de l'étape ont en commun, les plus lourds d'abord.",
    })
    communs(@Parent() { lists }: Etape, @Args() { limite }: LimiteArgs): Item[] | Promise<Item[]> {
      return this.turns.soon(() => lists.communs(limite));
    }

    /** What the chain has not brought yet. */
    @ResolveField(() => [Item], {
      description: "Items du métier d'arrivée qu'aucun métier de la chaîne ne tient encore, les plus lourds d'abord.",
    })
    manquants(@Parent() { lists }: Etape, @Args() { limite }: LimiteArgs): Item[] | Promise<Item[]> {
      return this.turns.soon(() => lists.manquants(limite));
    }
  }
  return StepResolver;
}

/** The lists of items of a step. */
export const EtapeResolver = resolverOfSteps(() => Etape);

/** The same of a step that leaves a profile. */
export const EtapeDepuisProfilResolver = resolverOfSteps(() => EtapeDepuisProfil);

/** The query `passerelleDepuisProfil`. */
@Resolver(() => PasserellesDepuisProfil)
export class PasserelleDepuisProfilResolver {
  constructor(private readonly service: PasserelleDepuisProfilService) {}

  /** Chains of métiers from what someone brings to a métier. */
  @Query(() => PasserellesDepuisProfil, {
    description: "Comment aller de ce que l'on tient à un métier : les meilleures chaînes de métiers.",
    complexity: questionCost,
  })
  @AnsweredBy('ENGINE')
  passerelleDepuisProfil(
    @CurrentSnapshot() snapshot: Snapshot,
    @Args() args: PasserelleDepuisProfilArgs,
  ): PasserellesDepuisProfil | Promise<PasserellesDepuisProfil> {
    return this.service.findChains(snapshot, args);
  }
}
