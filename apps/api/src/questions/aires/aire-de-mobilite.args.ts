import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { COUVERTURE_MIN_DEFAUT } from '@rome-graph/skill-graph';
import { IsInt, Max, Min } from 'class-validator';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { OrigineMobilite } from '../../vocabulary/enumerations';
import { ShareArgument } from '../../vocabulary/question-arguments.decorator';

/** How many steps are taken when the question does not say. */
const defaultEtapes = 2;

/** How many steps away one may look. */
export const etapesMax = 5;

/** How many steps are listed when the question does not say, and at most. */
const defaultAretes = 200;
export const maxAretes = 500;

/** The question: what can be reached from a métier. */
@ArgsType()
export class AireDeMobiliteArgs {
  @Field(() => ID, { description: 'Code ROME du métier de départ.' })
  readonly code!: string;

  @Field(() => OrigineMobilite, {
    nullable: true,
    defaultValue: OrigineMobilite.OFFICIELLE,
    description: "Étapes dont l'aire est faite.",
  })
  @DefaultTo(OrigineMobilite.OFFICIELLE)
  readonly origine!: OrigineMobilite;

  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultEtapes,
    description: "Nombre maximal d'étapes, de 1 à 5.",
  })
  @DefaultTo(defaultEtapes)
  @IsInt()
  @Min(1)
  @Max(etapesMax)
  readonly etapes!: number;

  @ShareArgument(
    COUVERTURE_MIN_DEFAUT,
    "Couverture minimale d'une étape par les compétences, au-dessus de 0 et jusqu'à 1.",
  )
  readonly couvertureMin!: number;
}

/** How many steps of an aire are wanted. */
@ArgsType()
export class AretesArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultAretes,
    description: "Nombre d'arêtes au plus, de 1 à 500.",
  })
  @DefaultTo(defaultAretes)
  @IsInt()
  @Min(1)
  @Max(maxAretes)
  readonly limite!: number;
}
