/** Conditions that no métier answers, on what as many steps PROCHE lead to; by no key, from which Neo4j would begin: every chain is walked to its end. */
function nowhere(steps: number): string {
  return Array.from({ length: steps }).reduce<string>(
    (inner) => `proches: { some: { ${inner} } }`,
    'libelle: { contains: "nowhere" }',
  );
}

/** A question of the nomenclature that takes Neo4j hours on any release, the sample too. */
export const endless = `{ metiers(where: { ${nowhere(8)} }) { code } }`;

/** One that takes a second or some, and then gives all the métiers of the sample. */
export const slow = `{ metiers(where: { NOT: { ${nowhere(4)} } }) { code } }`;
