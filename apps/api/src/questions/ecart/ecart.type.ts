import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ItemLists } from '../../vocabulary/item-lists';
import { Methode } from '../../vocabulary/methode.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** The answer to `ecart`; its lists of items are resolved apart. */
@ObjectType({ description: "Ce qu'il y a entre deux métiers : ce qui est déjà tenu, ce qui manque." })
export class Ecart {
  @Field(() => MetierResume, { description: 'Métier de départ.' })
  readonly de!: MetierResume;

  @Field(() => MetierResume, { description: "Métier d'arrivée." })
  readonly vers!: MetierResume;

  @Field(() => Float, { description: "Part du métier d'arrivée, en poids, que le métier de départ couvre, de 0 à 1." })
  readonly couverture!: number;

  @Field(() => Int, { description: "Nombre d'items que les deux métiers ont en commun." })
  readonly nbCommuns!: number;

  @Field(() => Int, { description: "Nombre d'items du métier d'arrivée que le métier de départ ne tient pas." })
  readonly nbManquants!: number;

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;

  readonly lists!: ItemLists;
}
