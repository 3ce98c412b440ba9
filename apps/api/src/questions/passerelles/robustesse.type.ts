import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

/** How sure a chain is. */
@ObjectType({
  description:
    "Ce qu'il faut croire d'une chaîne : ce qu'elle devient quand chaque item est oublié une fois sur dix et que couvertureMin varie d'un cinquième.",
})
export class Robustesse {
  @Field(() => Float, { description: 'Part des répliques dont cette chaîne est la meilleure, de 0 à 1.' })
  readonly memeChaine!: number;

  @Field(() => Float, {
    description: 'Part des répliques dont la meilleure chaîne commence par le même pas, de 0 à 1.',
  })
  readonly memePremierPas!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "Avance de la meilleure chaîne sur la deuxième, répliques à part : en coût par FORCE, en goulot, en étapes par PAS, en somme de carrés par EQUILIBRE ; nulle quand il n'y a pas de deuxième.",
  })
  readonly ecartAuSuivant!: number | null;

  @Field(() => Int, { description: 'Nombre de répliques.' })
  readonly repliques!: number;

  @Field(() => Int, { description: 'Graine du tirage : la même donne la même réponse.' })
  readonly graine!: number;
}
