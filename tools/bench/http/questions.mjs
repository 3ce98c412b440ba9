// What is asked over HTTP: bodies of POST requests, by name of the question.
const chain = `query ($de: ID!, $vers: ID!) {
  passerelles(de: $de, vers: $vers) {
    chemins { force cout goulot etapes { de { code libelle } vers { code libelle } couverture nbCommuns nbManquants } }
    methode { release }
  }
}`;
const chainWithItems = chain.replace(
  'nbManquants }',
  'nbManquants communs { code libelle poids } manquants { code libelle poids coeurMetier } }',
);

/** The questions, the empty one first; `pairs` are codes of métiers. */
export function questionsOf(pairs) {
  const asked = (query) => pairs.map(([de, vers]) => ({ query, variables: { de, vers } }));
  return {
    'empty resolver': [{ query: '{ vide }' }],
    passerelles: asked(chain),
    'passerelles with 20 + 20 items a step': asked(chainWithItems),
  };
}
