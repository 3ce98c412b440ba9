import { applyDecorators } from '@nestjs/common';
import { Field, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { DefaultTo } from './default-to.decorator';
import { Niveau } from './enumerations';

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
