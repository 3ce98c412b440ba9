import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { MetierWishesInput } from '../../vocabulary/metier-wishes.input';

/** Which métiers are browsed; what is given applies together, an empty list is no filter. */
@InputType({
  description: 'Filtres qui se combinent : un métier répond à tous ; une liste vide ne filtre pas.',
})
export class FiltreDeMetiers extends MetierWishesInput {
  @Field(() => String, { nullable: true, description: "Première lettre de l'intitulé, sans accent, comme E." })
  @IsOptional()
  @MaxLength(1)
  readonly lettre?: string | null;
}
