/** MacroCompetence → macro_competence, as Neo4j names constraints and indexes. */
export function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
}

/** MacroCompetence → macro-competence, as files are named. */
export function kebabCase(name: string): string {
  return snakeCase(name).replace(/_/g, '-');
}

/** PERMET_MOBILITE → PermetMobilite, as GraphQL names types. */
export function pascalCase(name: string): string {
  return name.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
