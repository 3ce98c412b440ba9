import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MetierResume } from '../../vocabulary/metier-resume.type';
import { TypeDeRecherche } from './type-de-recherche';

/** One thing that a search found. */
@ObjectType({ description: "Ce qu'une recherche a trouvé." })
export class ResultatDeRecherche {
  @Field(() => TypeDeRecherche, { description: 'Ce que c’est.' })
  readonly type!: TypeDeRecherche;

  @Field(() => ID, { description: 'Code : celui du métier ou de la certification, le code OGR pour le reste.' })
  readonly code!: string;

  @Field({ description: 'Intitulé.' })
  readonly libelle!: string;

  @Field({ description: "Libellé qui répond au texte : l'intitulé, sa forme abrégée, ou l'appellation d'un métier." })
  readonly libelleTrouve!: string;

  @Field(() => MetierResume, {
    nullable: true,
    description: "Le métier lui-même, ou celui que l'appellation désigne ; nul pour le reste.",
  })
  readonly metier!: MetierResume | null;

  @Field({ description: "L'appellation trouvée est-elle peu usitée ?" })
  readonly peuUsitee!: boolean;
}

/** The answer to `rechercher`. */
@ObjectType({ description: "Résultats d'une recherche." })
export class Recherche {
  @Field({ description: 'Version du ROME dont viennent les résultats, comme 460.' })
  readonly release!: string;

  @Field(() => [ResultatDeRecherche], {
    description:
      'Les codes exacts d’abord, puis les libellés qui répondent le mieux, les appellations peu usitées enfin.',
  })
  readonly resultats!: ResultatDeRecherche[];
}
