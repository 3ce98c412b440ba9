import { registerEnumType } from '@nestjs/graphql';
import { typeChangement } from '@rome-graph/domain';

/** What may happen to a node of the nomenclature, or to its links, between two releases: as the graph's declaration says. */
export const TypeChangement = Object.fromEntries(Object.keys(typeChangement.values).map((value) => [value, value]));

registerEnumType(TypeChangement, {
  name: typeChangement.name,
  description: typeChangement.description,
  valuesMap: Object.fromEntries(
    Object.entries(typeChangement.values).map(([value, { description }]) => [value, { description }]),
  ),
});
