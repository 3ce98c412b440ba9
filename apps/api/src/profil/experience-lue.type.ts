import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NatureExperience } from '../vocabulary/enumerations';
import { MetierResume } from '../vocabulary/metier-resume.type';

/** An experience of a profile as it was read: what does not count is said again, so that an answer keeps whose it is. */
@ObjectType({ description: "Expérience d'un profil, telle qu'elle a été lue." })
export class ExperienceLue {
  @Field(() => MetierResume, { description: 'Le métier exercé.' })
  readonly metier!: MetierResume;

  @Field(() => ID, {
    nullable: true,
    description: "Code OGR de l'appellation par laquelle le métier a été donné ; nul : par son code ROME.",
  })
  readonly appellation!: string | null;

  @Field(() => NatureExperience, { description: "Cadre de l'expérience." })
  readonly nature!: NatureExperience;

  @Field(() => [ID], { nullable: true, description: 'Les seuls items pratiqués ; nul : la question ne le dit pas.' })
  readonly seulement!: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Les items non pratiqués ; nul : la question ne le dit pas.' })
  readonly sauf!: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: 'Durée en mois ; sans effet sur le calcul.' })
  readonly mois!: number | null;

  @Field(() => Int, { nullable: true, description: 'Année de fin ; sans effet sur le calcul.' })
  readonly annee!: number | null;
}
