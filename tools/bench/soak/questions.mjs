// What applications ask, as often as they would: a page of the site shows a fiche, a search box asks at each key, an
// adviser looks for passerelles. Arguments are drawn from the métiers of the release, the same ones at each run.

/** By name; `engineOnly` are those that the API answers from memory, without Neo4j. The empty resolver comes first. */
export const questions = [
  { name: 'empty resolver', weight: 4, engineOnly: true, ask: () => ({ query: '{ vide }' }) },
  {
    name: 'passerelles',
    weight: 5,
    engineOnly: true,
    ask: ({ de, vers }) => ({
      query:
        'query ($de: ID!, $vers: ID!) { passerelles(de: $de, vers: $vers) { chemins { force etapes { vers { code libelle } manquants { libelle } } } } }',
      variables: { de: de.code, vers: vers.code },
    }),
  },
  {
    name: 'ecart',
    weight: 3,
    engineOnly: true,
    ask: ({ de, vers }) => ({
      query:
        'query ($de: ID!, $vers: ID!) { ecart(de: $de, vers: $vers) { couverture communs { libelle } manquants { libelle } } }',
      variables: { de: de.code, vers: vers.code },
    }),
  },
  {
    name: 'metiersProches',
    weight: 4,
    engineOnly: true,
    ask: ({ de }) => ({
      query: 'query ($code: ID!) { metiersProches(code: $code) { resultats { score metier { code libelle } } } }',
      variables: { code: de.code },
    }),
  },
  {
    name: 'pistes',
    weight: 2,
    engineOnly: true,
    ask: ({ de, vers }) => ({
      query:
        'query ($profil: Profil!) { pistes(profil: $profil) { resultats { metier { code libelle } manquants(limite: 5) { libelle } } } }',
      variables: { profil: { experiences: [de.code, vers.code] } },
    }),
  },
  {
    name: 'rechercher',
    weight: 8,
    engineOnly: true,
    ask: ({ de, round }) => ({
      query:
        'query ($texte: String!) { rechercher(texte: $texte) { resultats { type code libelleTrouve metier { code } } } }',
      variables: { texte: de.libelle.slice(0, 4 + (round % 12)) },
    }),
  },
  {
    name: 'completer',
    weight: 4,
    engineOnly: true,
    ask: ({ de, round }) => ({
      query: 'query ($texte: String!) { completer(texte: $texte) { resultats { texte type metier { code } } } }',
      variables: { texte: de.libelle.slice(0, 1 + (round % 12)) },
    }),
  },
  {
    name: 'carteDesMetiers',
    weight: 1,
    engineOnly: true,
    ask: () => ({ query: '{ carteDesMetiers { metiers { code libelle aire x y } aires { code libelle taille } } }' }),
  },
  {
    name: 'ficheMetier',
    weight: 4,
    engineOnly: true,
    ask: ({ de }) => ({
      query: `query ($code: ID!) { ficheMetier(code: $code) { intitule definition synonymes { libelle }
        competences { libelle enjeux { libelle objectifs { libelle macroCompetences { libelle competences { libelle } } } } }
        savoirs { libelle savoirs { libelle } } mobilites { metier { code libelle } } } }`,
      variables: { code: de.code },
    }),
  },
  {
    name: 'parcourirMetiers',
    weight: 2,
    engineOnly: true,
    ask: ({ de }) => ({
      query:
        'query ($filtre: FiltreDeMetiers) { parcourirMetiers(filtre: $filtre, limite: 20) { total resultats { code libelle } } }',
      variables: { filtre: { grandsDomaines: [de.code.charAt(0)] } },
    }),
  },
  {
    name: 'metiers',
    weight: 2,
    engineOnly: false,
    ask: ({ de }) => ({
      query:
        'query ($code: ID!) { metiers(where: { code: { startsWith: $code } }, limit: 20) { code libelle appellations(limit: 5) { libelle } } }',
      variables: { code: de.code.slice(0, 3) },
    }),
  },
];

const lots = questions.flatMap((question) => Array.from({ length: question.weight }, () => question));

/** The question of a client at its nth turn: `random` gives numbers from 0 to 1. */
export function draw(random, metiers, round) {
  const below = (bound) => Math.floor(random() * bound);
  const question = lots[below(lots.length)];
  const de = below(metiers.length);
  const vers = (de + 1 + below(metiers.length - 1)) % metiers.length;
  return { question, body: JSON.stringify(question.ask({ de: metiers[de], vers: metiers[vers], round })) };
}
