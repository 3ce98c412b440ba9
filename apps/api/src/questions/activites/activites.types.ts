import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { usually } from '../../platform/limits/declared-cost';
import { Item } from '../../vocabulary/item.type';
import { MetierResume } from '../../vocabulary/metier-resume.type';

/** An item of a métier, with how common it is. */
@ObjectType({ description: "Item d'un métier, tel que le cocherait qui l'a exercé." })
export class ItemDActivite {
  @Field(() => Item, { description: "L'item : son code va dans seulement ou sauf d'une expérience." })
  readonly item!: Item;

  @Field(() => Int, { description: "Nombre d'autres métiers qui tiennent l'item." })
  readonly autresMetiers!: number;
}

/** Items that belong together. */
@ObjectType({ description: "Items d'un métier qui relèvent d'un même objectif." })
export class GroupeDActivites {
  @Field({ description: "Intitulé de l'enjeu ; son code quand la version ne le nomme pas." })
  readonly enjeu!: string;

  @Field(() => ID, { nullable: true, description: "Code de l'enjeu ; nul : ces items ne relèvent d'aucun." })
  readonly codeEnjeu!: string | null;

  @Field({ description: "Intitulé de l'objectif ; son code quand la version ne le nomme pas." })
  readonly objectif!: string;

  @Field(() => ID, { nullable: true, description: "Code de l'objectif ; nul : ces items ne relèvent d'aucun." })
  readonly codeObjectif!: string | null;

  @Field(() => [ItemDActivite], {
    description: "Les plus lourds d'abord, puis par code.",
    complexity: usually(10),
  })
  readonly items!: readonly ItemDActivite[];
}

/** The answer to `activites`. */
@ObjectType({ description: "Ce que l'on fait dans un métier : ses items au niveau TOUT, sans les savoir-être." })
export class Activites {
  @Field(() => MetierResume, { description: 'Le métier.' })
  readonly metier!: MetierResume;

  @Field(() => [GroupeDActivites], {
    description: "Par objectif, les plus lourds d'abord ; puis ce qui ne relève d'aucun ; les savoirs en dernier.",
    complexity: usually(20),
  })
  readonly groupes!: readonly GroupeDActivites[];

  @Field({ description: 'Version du ROME dont vient la réponse, comme 460.' })
  readonly release!: string;
}
