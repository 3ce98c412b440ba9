/** The statements of cypher/queries and cypher/programs that questions ask, by name of file. */
export const askedStatements = [
  'aires-de-mobilite',
  'arborescence-des-competences',
  'ce-que-designe-un-code',
  'changements',
  'codes-inconnus',
  'derives',
  'facettes',
  'fiche',
  'fiches-par-grand-domaine',
  'fiches-par-parent-v3',
  'historique',
  'issus-de-rome-3',
  'macro-competences-les-plus-partagees',
  'metiers-par-niveau-de-certification',
  'parcours-metiers',
  'parts-des-tags',
  'passerelle-force',
  'passerelle-pas',
  'passerelle-projection',
  'passerelle-projection-retiree',
  'recherche',
  'versions',
] as const;

/** What the database is asked: one of these statements, and its parameters. */
export interface AskedQuery {
  readonly statement: (typeof askedStatements)[number];
  readonly parameters: Readonly<Record<string, unknown>>;
}
