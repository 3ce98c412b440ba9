import type { Type } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { MetierWishes, Trait, TraitName, Wish } from '@rome-graph/domain';
import { metierTraits, metierWishes } from '@rome-graph/domain';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { DefaultTo } from './default-to.decorator';
import { Riasec, TransitionEcologique } from './enumerations';

/** How many métiers a list may name: more than the nomenclature has. */
const metiersMax = 2_000;
/** How many values any other list may hold. */
const valuesMax = 100;

const numbers = new Intl.NumberFormat('fr-FR');

/** The enumerations that wishes take words of, by their names in the declaration. */
const enumerations: Readonly<Record<string, object>> = { Riasec, TransitionEcologique };

const traits: Readonly<Record<TraitName, Trait>> = metierTraits;
const wishes = Object.entries<Wish<TraitName | null>>(metierWishes);

/**
 * The fields of every input that chooses métiers, made of the declaration: inputs of GraphQL do not extend each other, classes do.
 * What is given applies together; in a list, one value is enough unless it says otherwise; an empty list wishes nothing.
 */
export const MetierWishesInput: Type<MetierWishes> = makeInput();

function makeInput(): Type<MetierWishes> {
  class Wishes {
    constructor() {
      Object.assign(this, defaults());
    }
  }
  InputType({ isAbstract: true })(Wishes);
  for (const [name, wish] of wishes) {
    if (wish.form === 'list') addList(Wishes.prototype, name, wish);
    else addFlag(Wishes.prototype, name, wish);
  }
  return Wishes as Type<MetierWishes>;
}

function addList(target: object, name: string, { trait, description }: Wish<TraitName | null>): void {
  const most = trait === 'metier' ? metiersMax : valuesMax;
  const type = typeOf(trait === null ? undefined : traits[trait]);
  const bounded = description.replace(/\.$/, ` ; ${numbers.format(most)} au plus.`);
  Field(() => [type], { nullable: true, description: bounded })(target, name);
  IsOptional()(target, name);
  ArrayMaxSize(most)(target, name);
}

function addFlag(target: object, name: string, { byDefault, description }: Wish): void {
  const defaultValue = byDefault ?? undefined;
  Field(() => Boolean, { nullable: true, description, ...(byDefault !== null && { defaultValue }) })(target, name);
  if (byDefault !== null) DefaultTo(byDefault)(target, name);
}

function typeOf(trait: Trait | undefined): object {
  if (trait?.kind === 'numbers') return Int;
  if (trait?.kind !== 'words') return ID;
  const enumeration = enumerations[trait.enumeration?.name ?? ''];
  if (!enumeration)
    throw new Error(`GraphQL has no enumeration ${trait.enumeration?.name}: name it beside the others.`);
  return enumeration;
}

function defaults(): object {
  return Object.fromEntries(wishes.flatMap(([name, { byDefault }]) => (byDefault === null ? [] : [[name, byDefault]])));
}
