import { applyDecorators } from '@nestjs/common';
import { Field, Float, Int } from '@nestjs/graphql';
import { IsInt, Max, Min, Validate } from 'class-validator';
import { DefaultTo } from './default-to.decorator';
import { Niveau } from './enumerations';
import { IsShare } from './is-share.validator';

/** Most results of one page. */
const maxResults = 200;

/** The argument `niveau`, which every question that compares métiers has. */
export function NiveauArgument(byDefault: Niveau = Niveau.TOUT): PropertyDecorator {
  return applyDecorators(
    Field(() => Niveau, {
      nullable: true,
      defaultValue: byDefault,
      description: 'Niveau auquel les métiers sont comparés.',
    }),
    DefaultTo(byDefault),
  );
}

/** The argument `savoirEtre`: whether the savoir-être count among the items; false by default. */
export function SavoirEtreArgument(): PropertyDecorator {
  return applyDecorators(
    Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Les savoir-être sont-ils comptés ?' }),
    DefaultTo(false),
  );
}

/** From which couverture on a métier counts as reached when the question does not say. */
export const defaultSeuil = 0.1;

/** An argument above 0 and at most 1; the description says of what it is a share, and its bounds. */
export function ShareArgument(byDefault: number, description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => Float, { nullable: true, defaultValue: byDefault, description }),
    DefaultTo(byDefault),
    Validate(IsShare),
  );
}

/** The argument `limite` of a list of results, from 1 to 200; the description says of what. */
export function ResultsLimitArgument(byDefault: number, description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => Int, { nullable: true, defaultValue: byDefault, description }),
    DefaultTo(byDefault),
    IsInt(),
    Min(1),
    Max(maxResults),
  );
}
