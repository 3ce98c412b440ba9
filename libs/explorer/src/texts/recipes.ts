/** A value as Cypher may be given it. */
export type CypherValue = string | number | boolean | null | readonly string[];

/** The recipes of cypher/queries that pages show beside their results, each with the parameters that a page sets. */
export const recipes = {
  'aires-de-mobilite': [],
  'arborescence-des-competences': ['parent'],
  'ce-que-designe-un-code': ['codes'],
  changements: ['depuis', 'jusqua', 'type', 'nature', 'code', 'decalage', 'limite'],
  'ecart-entre-deux-metiers': ['de', 'vers'],
  fiche: ['code'],
  metiers: [],
  'metiers-d-un-secteur': ['secteur'],
  'metiers-d-une-competence': ['competence'],
  'metiers-les-mieux-couverts': ['code', 'limite'],
  'metiers-par-centre-d-interet': [],
  'metiers-partageant-des-macro-competences': ['code', 'minimum'],
  'passerelle-force': ['de', 'vers', 'somme', 'nombre'],
  'passerelle-pas': ['de', 'vers', 'couvertureMin'],
  'passerelle-projection': ['couvertureMin'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a recipe that a page shows, that of its file. */
export type RecipeName = keyof typeof recipes;

/** A recipe as a page shows it. */
export interface AskedRecipe {
  readonly name: RecipeName;
  readonly parameters: Readonly<Record<string, CypherValue>>;
}

/** A recipe with what a page asks. */
export function recipeOf<Name extends RecipeName>(
  name: Name,
  parameters: Readonly<Record<(typeof recipes)[Name][number], CypherValue>>,
): AskedRecipe {
  return { name, parameters };
}

/** The text of a recipe in which these parameters take the place of those of its example. */
export function withParameters(text: string, parameters: AskedRecipe['parameters']): string {
  return text.replace(/^:param (\w+) => .*;$/gm, (line, name: string) => {
    const value = parameters[name];
    return value === undefined ? line : `:param ${name} => ${literal(value)};`;
  });
}

function literal(value: CypherValue): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value === 'object' && value !== null) return `[${value.map(literal).join(', ')}]`;
  return String(value);
}
