import type { RecipeName } from '../texts/recipes';

const texts = import.meta.glob<string>('../../../../cypher/queries/*.cypher', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A recipe as its file has it; loaded with all others when someone looks at one. */
export function recipeText(name: RecipeName): string {
  return texts[`../../../../cypher/queries/${name}.cypher`] ?? '';
}
