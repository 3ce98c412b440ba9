import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Methode } from '../../../vocabulary/methode.type';

/** The best chain of one pair. */
@ObjectType({ description: "Meilleure chaîne d'une paire de métiers ; quatre nuls : aucune chaîne." })
export class CelluleDeMatrice {
  @Field(() => ID, { description: 'Code ROME du métier de départ.' })
  readonly de!: string;

  @Field(() => ID, { description: "Code ROME du métier d'arrivée." })
  readonly vers!: string;

  @Field(() => Float, { nullable: true, description: 'Produit des forces des étapes, de 0 à 1.' })
  readonly force!: number | null;

  @Field(() => Float, { nullable: true, description: "Force de l'étape la plus faible." })
  readonly goulot!: number | null;

  @Field(() => Int, { nullable: true, description: "Nombre d'étapes." })
  readonly etapes!: number | null;

  @Field(() => Float, { nullable: true, description: 'Somme des opposés des logarithmes des forces des étapes.' })
  readonly cout!: number | null;
}

/** The answer to `matrice`. */
@ObjectType({ description: 'Meilleure chaîne de chaque paire de métiers, telle que passerelles la donne.' })
export class Matrice {
  @Field(() => [CelluleDeMatrice], {
    description: "Par de puis vers, dans l'ordre demandé, chaque paire une fois ; aucune d'un métier à lui-même.",
  })
  readonly cellules!: readonly CelluleDeMatrice[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
