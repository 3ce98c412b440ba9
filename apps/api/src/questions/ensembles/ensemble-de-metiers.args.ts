import { ArgsType, Field } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { Niveau } from '../../vocabulary/enumerations';
import {
  defaultSeuil,
  NiveauArgument,
  ResultsLimitArgument,
  SavoirEtreArgument,
  ShareArgument,
} from '../../vocabulary/question-arguments.decorator';
import { SelectionDeMetiers } from './selection-de-metiers.input';

/** Share of a set that must hold an item of its noyau when the question does not say. */
const defaultPart = 0.5;

/** Length of each list when it does not say. */
const defaultLength = 20;

/** The question: what a set of métiers has in common, and where it leads. */
@ArgsType()
export class EnsembleDeMetiersArgs {
  @Field(() => SelectionDeMetiers, { description: "Métiers qui forment l'ensemble." })
  @Type(() => SelectionDeMetiers)
  @ValidateNested()
  readonly selection!: SelectionDeMetiers;

  @ShareArgument(defaultPart, "Part de l'ensemble qui doit tenir un item du noyau, au-dessus de 0 et jusqu'à 1.")
  readonly part!: number;

  @ShareArgument(
    defaultSeuil,
    "Couverture à partir de laquelle un métier du dehors est atteint, au-dessus de 0 et jusqu'à 1.",
  )
  readonly seuil!: number;

  @NiveauArgument()
  readonly niveau!: Niveau;

  @SavoirEtreArgument()
  readonly savoirEtre!: boolean;

  @ResultsLimitArgument(defaultLength, 'Longueur de chaque liste au plus, de 1 à 200.')
  readonly limite!: number;
}
