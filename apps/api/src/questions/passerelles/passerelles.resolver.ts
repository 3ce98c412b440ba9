import type { Type } from '@nestjs/common';
import { Args, Float, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentSnapshot } from '../../engine/current-snapshot.decorator';
import { FairTurns } from '../../engine/fair-turns';
import type { Snapshot } from '../../engine/snapshot';
import { AnsweredBy } from '../../platform/limits/answered-by.decorator';
import { questionCost, usually } from '../../platform/limits/declared-cost';
import { Item } from '../../vocabulary/item.type';
import { LimiteArgs } from '../../vocabulary/limite.args';
import { CoutDeFormation } from '../../vocabulary/cout-de-formation.type';
import { FicheCertification, FicheCorrespondance } from '../../vocabulary/fiche-preparation.types';
import { moisDeFormationOf } from '../../vocabulary/held-preparation';
import { PasserelleDepuisProfilArgs } from './passerelle-depuis-profil.args';
import { PasserelleDepuisProfilService } from './passerelle-depuis-profil.service';
import { EtapeDepuisProfil, PasserelleDepuisProfil, PasserellesDepuisProfil } from './passerelle-depuis-profil.types';
import { Etape, Passerelle, Passerelles } from './passerelle.types';
import { PasserellesArgs } from './passerelles.args';
import { PasserellesService } from './passerelles.service';
import { RobustesseArgs } from './robustesse.args';
import { Robustesse } from './robustesse.type';

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

/** What searching one replica costs: some twenty times what an object of an answer does. */
const replicaCost = 20;

/** What is told of a chain when it is asked. */
@Resolver(() => Passerelle)
export class PasserelleResolver {
  /** How far to trust the chain. */
  @ResolveField(() => Robustesse, {
    description:
      'Jusqu’où croire la chaîne : les répliques du graphe dont elle est encore la meilleure. Cherchées une fois pour toutes les chaînes de la réponse.',
    complexity: ({ args }: { args: { repliques?: number } }) => replicaCost * (args.repliques ?? 0),
  })
  robustesse(
    @Parent() { metiers, replicas }: Passerelle,
    @Args() { repliques, graine }: RobustesseArgs,
  ): Robustesse | Promise<Robustesse> {
    return replicas.of(metiers, { repliques, graine });
  }
}

/** Resolves what a chain asks in all: those of a métier and those of a profile ask the same, and are two types. */
function resolverOfTotals(type: () => Type): Type {
  @Resolver(type)
  class TotalResolver {
    /** The months of training of all its steps. */
    @ResolveField(() => Float, {
      nullable: true,
      description:
        'Mois de formation de toute la chaîne : somme des coutDeFormation de ses étapes, une certification que plusieurs comptent n’étant comptée qu’une fois ; nul quand une étape n’en a pas.',
      complexity: usually(20),
    })
    moisDeFormation(@Parent() { etapes }: Pick<Passerelle, 'etapes'>): number | null {
      return moisDeFormationOf(etapes);
    }
  }
  return TotalResolver;
}

/** What a chain from a métier asks in all. */
export const TotalDePasserelleResolver = resolverOfTotals(() => Passerelle);

/** The same of a chain that leaves a profile. */
export const TotalDepuisProfilResolver = resolverOfTotals(() => PasserelleDepuisProfil);

/** Resolves the lists of items of steps: those of a métier and those of a profile have the same, and are two types. */
function resolverOfSteps(type: () => Type): Type {
  @Resolver(type)
  class StepResolver {
    constructor(private readonly turns: FairTurns) {}

    /** What the two métiers of the step share. */
    @ResolveField(() => [Item], {
      description: "Items que le départ et l'arrivée de l'étape ont en commun, les plus lourds d'abord.",
    })
    communs(@Parent() { lists }: Etape, @Args() { limite }: LimiteArgs): Item[] | Promise<Item[]> {
      return this.turns.soon(() => lists.communs(limite));
    }

    /** What the chain has not brought yet. */
    @ResolveField(() => [Item], {
      description:
        "Items du métier d'arrivée que la chaîne, son départ compris, ne tient pas encore, les plus lourds d'abord.",
    })
    manquants(@Parent() { lists }: Etape, @Args() { limite }: LimiteArgs): Item[] | Promise<Item[]> {
      return this.turns.soon(() => lists.manquants(limite));
    }

    /** The certifications that prepare for where the step leads. */
    @ResolveField(() => [FicheCertification], {
      nullable: true,
      description:
        "Certifications qui préparent au métier d'arrivée, par niveau, celles d'un niveau inconnu à la fin ; nul : inconnues, Certif Info n'étant pas chargé.",
    })
    certifications(@Parent() { preparation }: Etape, @Args() { limite }: LimiteArgs): FicheCertification[] | null {
      return preparation.certifications(limite);
    }

    /** The Formacode of what prepares for where the step leads. */
    @ResolveField(() => [FicheCorrespondance], {
      nullable: true,
      description:
        "Formacode des formations qui préparent au métier d'arrivée ; nul : inconnus, la table ROME et Formacode n'étant pas chargée.",
      complexity: usually(10),
    })
    formacodes(@Parent() { preparation }: Etape): FicheCorrespondance[] | null {
      return preparation.formacodes();
    }

    /** How long training for where the step leads takes. */
    @ResolveField(() => CoutDeFormation, {
      nullable: true,
      description:
        "Mois de formation que l'arrivée demande ; nul : la table des coûts (couts.csv) ou Certif Info n'est pas chargé, ou rien n'y est dit des certifications qui y préparent.",
    })
    coutDeFormation(@Parent() { preparation }: Etape): CoutDeFormation | null {
      return preparation.coutDeFormation();
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
