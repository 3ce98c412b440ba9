import { Field, Float, ObjectType, OmitType } from '@nestjs/graphql';
import { usually } from '../../platform/limits/declared-cost';
import { ExperienceLue } from '../../profil/experience-lue.type';
import { Methode } from '../../vocabulary/methode.type';
import { MetiersEcartes } from '../../vocabulary/metiers-ecartes.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';
import { Etape, Passerelle } from './passerelle.types';

/** One step of a chain that leaves a profile; its lists are resolved as those of any step. */
@ObjectType({ description: "Étape d'une chaîne qui part d'un profil ; la première part de ce que le profil tient." })
export class EtapeDepuisProfil extends OmitType(Etape, ['de'] as const, ObjectType) {
  @Field(() => MetierResume, {
    nullable: true,
    description: "Métier de départ de l'étape ; nul à la première, qui part du profil.",
  })
  readonly de!: MetierResume | null;
}

/** A chain from a profile to a métier. */
@ObjectType({ description: "Chaîne de métiers qui mène d'un profil à un métier." })
export class PasserelleDepuisProfil extends OmitType(
  Passerelle,
  ['etapes', 'metiers', 'replicas'] as const,
  ObjectType,
) {
  @Field(() => [EtapeDepuisProfil], {
    description: 'Étapes de la chaîne, du profil à l’arrivée.',
    complexity: usually(20),
  })
  readonly etapes!: readonly EtapeDepuisProfil[];
}

/** The answer to `passerelleDepuisProfil`. */
@ObjectType({ description: "Chaînes de métiers qui mènent d'un profil à un métier, les meilleures d'abord." })
export class PasserellesDepuisProfil {
  @Field(() => MetierResume, { description: "Métier d'arrivée." })
  readonly vers!: MetierResume;

  @Field({
    description:
      "Le profil tient-il déjà le métier ? Vrai d'une expérience entière, et quand il en tient tous les items : il n'y a alors ni chaîne ni motif.",
  })
  readonly dejaTenu!: boolean;

  @Field(() => [PasserelleDepuisProfil], {
    description: "Chaînes trouvées, les meilleures d'abord ; vide quand il n'y en a pas.",
  })
  readonly chemins!: readonly PasserelleDepuisProfil[];

  @Field(() => Float, { description: "Poids de ce que le passage direct demande d'apprendre." })
  readonly poidsDirect!: number;

  @Field(() => String, {
    nullable: true,
    description: "Pourquoi il n'y a pas de chaîne, ou pas autant de chaînes prouvées que demandé ; nul sinon.",
  })
  readonly motif!: string | null;

  @Field(() => [ExperienceLue], { description: 'Les expériences du profil, telles qu’elles ont été lues.' })
  readonly experiences!: readonly ExperienceLue[];

  @Field(() => [MetiersEcartes], {
    description:
      'Combien chaque souhait écarte des métiers par lesquels une chaîne pourrait passer ; ceux du profil sont nommés profil.souhait.',
  })
  readonly ecartes!: readonly MetiersEcartes[];

  @Field(() => Methode, { description: 'Comment la réponse a été calculée.' })
  readonly methode!: Methode;
}
