import { InputType } from '@nestjs/graphql';
import { MetierWishesInput } from '../../vocabulary/metier-wishes.input';

/** How many métiers a set may hold. */
export const ensembleMax = 500;

/** Which métiers make a set; what is given applies together. */
@InputType({
  description: 'Métiers qui forment un ensemble : ceux qui répondent à tout ce qui est donné, 500 au plus.',
})
export class SelectionDeMetiers extends MetierWishesInput {}
