import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { COUVERTURE_MIN_DEFAUT } from '@rome-graph/skill-graph';
import { ArrayMaxSize, IsInt, IsOptional, Max, Min } from 'class-validator';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { Riasec, TransitionEcologique } from '../../vocabulary/enumerations';
import { ShareArgument } from '../../vocabulary/question-arguments.decorator';

/** Least number of items in common of a step when a question does not say. */
export const defaultCommunsMin = 1;

/** How many codes `eviter` may hold: more than the nomenclature has métiers. */
export const evitesMax = 2_000;

/** What chains may go through. */
@InputType({ description: 'Ce par quoi une chaîne de métiers peut passer.' })
export class Contraintes {
  @ShareArgument(COUVERTURE_MIN_DEFAUT, "Couverture minimale d'une étape, au-dessus de 0 et jusqu'à 1.")
  readonly couvertureMin: number = COUVERTURE_MIN_DEFAUT;

  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultCommunsMin,
    description: "Nombre minimal d'items communs aux deux métiers d'une étape, 1 au moins.",
  })
  @DefaultTo(defaultCommunsMin)
  @IsInt()
  @Min(1)
  readonly communsMin: number = defaultCommunsMin;

  @Field(() => Int, { nullable: true, description: "Nombre maximal d'étapes, de 1 à 20." })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(20)
  readonly etapesMax?: number | null;

  @Field(() => ID, { nullable: true, description: 'Code ROME du métier par lequel la chaîne doit passer.' })
  readonly via?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Codes ROME des métiers par lesquels la chaîne ne passe pas, 2 000 au plus.',
  })
  @IsOptional()
  @ArrayMaxSize(evitesMax)
  readonly eviter?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Lettres des grands domaines auxquels les métiers traversés se limitent.',
  })
  readonly grandsDomaines?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "La chaîne évite-t-elle les métiers dont l'accès est réglementé ?",
  })
  readonly eviterReglementes?: boolean | null = false;

  @Field(() => Boolean, {
    nullable: true,
    description: "Les métiers traversés s'exercent-ils sous statut de cadre ?",
  })
  readonly cadre?: boolean | null;

  @Field(() => [TransitionEcologique], {
    nullable: true,
    description: 'Places dans la transition écologique auxquelles les métiers traversés se limitent.',
  })
  readonly transitionEcologique?: TransitionEcologique[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Les métiers traversés sont-ils liés à la transition numérique ?',
  })
  readonly transitionNumerique?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Les métiers traversés sont-ils liés à la transition démographique ?',
  })
  readonly transitionDemographique?: boolean | null;

  @Field(() => [Riasec], {
    nullable: true,
    description: "Types d'intérêt professionnel (majeur) auxquels les métiers traversés se limitent.",
  })
  readonly riasec?: Riasec[] | null;
}
