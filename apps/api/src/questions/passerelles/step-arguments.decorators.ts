import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { MesureDesPas } from '../../vocabulary/enumerations';
import { Contraintes } from './contraintes.input';

/** The argument `contraintes` of a question on chains. @param description what chains may go through, in a French sentence */
export function ContraintesArgument(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => Contraintes, { nullable: true, description }),
    Type(() => Contraintes),
    IsOptional(),
    ValidateNested(),
  );
}

/** The argument `mesureDesPas` of a question on chains. */
export function MesureDesPasArgument(): PropertyDecorator {
  return applyDecorators(
    Field(() => MesureDesPas, {
      nullable: true,
      defaultValue: MesureDesPas.COUVERTURE,
      description: "Ce qui fait la force d'une étape : coûts, forces, goulots et couvertureMin en parlent.",
    }),
    DefaultTo(MesureDesPas.COUVERTURE),
  );
}
