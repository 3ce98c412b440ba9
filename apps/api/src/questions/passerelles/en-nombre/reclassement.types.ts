import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { ItemPondere } from '../../../vocabulary/item-pondere.type';
import { Methode } from '../../../vocabulary/methode.type';
import { MetierResume } from '../../../vocabulary/metier-resume.type';

/** People of a group at a post. */
@ObjectType({ description: "Personnes d'un groupe à un poste." })
export class Affectation {
  @Field(() => Int, { description: 'Place du groupe dans la liste donnée, à partir de 0.' })
  readonly groupe!: number;

  @Field(() => Int, { description: 'Place du poste dans la liste donnée, à partir de 0.' })
  readonly poste!: number;

  @Field(() => MetierResume, { description: 'Le métier du poste.' })
  readonly vers!: MetierResume;

  @Field(() => Int, { description: 'Nombre de personnes, 1 au moins.' })
  readonly nombre!: number;

  @Field(() => Float, { description: "Ce que vaut une d'elles à ce poste, au-dessus de 0 et jusqu'à 1." })
  readonly valeur!: number;
}

/** An item that people of a group have to learn. */
@ObjectType({ description: "Item que des personnes d'un groupe auraient à apprendre là où elles vont." })
export class ItemAApprendre {
  @Field(() => ItemPondere, { description: "L'item." })
  readonly item!: ItemPondere;

  @Field(() => Int, { description: 'Nombre de personnes du groupe qui auraient à l’apprendre.' })
  readonly personnes!: number;
}

/** What a group would learn; its items are resolved apart. */
@ObjectType({ description: "Ce qu'un groupe aurait à apprendre en commun." })
export class ApprentissageDeGroupe {
  @Field(() => Int, { description: 'Place du groupe dans la liste donnée, à partir de 0.' })
  readonly groupe!: number;

  @Field(() => Int, { description: 'Nombre de personnes du groupe qui ont un poste.' })
  readonly placees!: number;

  readonly listItems!: (limite: number) => ItemAApprendre[];
}

/** The answer to `reclassement`. */
@ObjectType({ description: 'Qui irait où : le placement de plus grande valeur totale.' })
export class Reclassement {
  @Field(() => Float, { description: 'Somme des valeurs de toutes les personnes placées.' })
  readonly valeurTotale!: number;

  @Field(() => [Affectation], {
    description:
      'Par groupe, puis par code ; parmi les placements de même total, celui qui place le plus aux premiers de cet ordre.',
  })
  readonly affectations!: readonly Affectation[];

  @Field(() => [Int], { description: 'Nombre de personnes sans poste de chaque groupe, dans l’ordre donné.' })
  readonly sansPoste!: readonly number[];

  @Field(() => [Int], { description: 'Nombre de postes vacants de chaque poste, dans l’ordre donné.' })
  readonly postesVacants!: readonly number[];

  @Field(() => [ApprentissageDeGroupe], {
    description: 'Pour chaque groupe dont quelqu’un a un poste : ce que le plus de personnes auraient à apprendre.',
  })
  readonly apprentissages!: readonly ApprentissageDeGroupe[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
