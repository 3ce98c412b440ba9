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

/** Most suggestions. */
const maxSuggested = 50;
const defaultSuggested = 8;

/** What is being typed. */
@ArgsType()
export class CompletionArgs {
  @Field({ description: `Ce qui est tapé jusqu'ici, de 1 à ${longestSearch} caractères.` })
  @MinLength(1)
  @MaxLength(longestSearch)
  readonly texte!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultSuggested,
    description: `Nombre de suggestions au plus, de 1 à ${maxSuggested}.`,
  })
  @DefaultTo(defaultSuggested)
  @IsInt()
  @Min(1)
  @Max(maxSuggested)
  readonly limite!: number;

  @Field(() => [TypeDeRecherche], {
    nullable: true,
    defaultValue: [],
    description: 'Ce parmi quoi suggérer ; les métiers et leurs appellations quand la liste est absente ou vide.',
  })
  @DefaultTo([])
  readonly types!: TypeDeRecherche[];
}
