import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, Max, MaxLength, Min, MinLength } from 'class-validator';
import { DefaultTo } from '../../vocabulary/default-to.decorator';
import { TypeDeRecherche } from './type-de-recherche';

/** Longest text that is searched for; no label that people type is longer. */
export const longestSearch = 200;
/** Most results of a search. */
const maxFound = 50;
const defaultFound = 10;

/** What is searched for. */
@ArgsType()
export class RechercheArgs {
  @Field({
    description: `Ce qui est cherché, de 1 à ${longestSearch} caractères : des mots, entiers ou commencés, ou un code.`,
  })
  @MinLength(1)
  @MaxLength(longestSearch)
  readonly texte!: string;

  @Field(() => [TypeDeRecherche], {
    nullable: true,
    defaultValue: [],
    description: 'Ce parmi quoi chercher ; tout quand la liste est absente ou vide.',
  })
  @DefaultTo([])
  readonly types!: TypeDeRecherche[];

  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultFound,
    description: `Nombre de résultats au plus, de 1 à ${maxFound}.`,
  })
  @DefaultTo(defaultFound)
  @IsInt()
  @Min(1)
  @Max(maxFound)
  readonly limite!: number;
}
