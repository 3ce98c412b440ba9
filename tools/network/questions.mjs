// What is asked over a bad network: each kind of read that the API makes of Neo4j, and each door to it.

/** By name: what is sent, and where to. */
export const questions = [
  {
    name: 'nomenclature',
    query:
      '{ release { version } metiers(limit: 5, sort: [{ code: ASC }]) { code libelle appellations(limit: 3, sort: [{ codeOgr: ASC }]) { libelle } } }',
  },
  {
    name: 'connection',
    query:
      '{ competencesConnection(first: 20, sort: [{ codeOgr: ASC }]) { totalCount edges { node { codeOgr libelle } } } }',
  },
  {
    name: 'fiche',
    query:
      '{ ecart(de: "K2204", vers: "J1501") { vers { fiche { code mobilitesConnection(first: 3, sort: [{ node: { code: ASC } }]) { edges { node { code } } } } } } }',
  },
  { name: 'changements', query: '{ changements(limite: 20) { total resultats { code type sujet } } }' },
  {
    name: 'historique',
    query: '{ historique(code: "M1411") { code elements { nature libelle } changements { type attribut } } }',
  },
  {
    name: 'moteur NEO4J',
    query: '{ passerelles(de: "K2204", vers: "J1501", moteur: NEO4J) { chemins { cout etapes { vers { code } } } } }',
  },
  { name: 'releases', query: '{ releases(sort: [{ version: ASC }]) { version statut nbMetiers } }' },
  {
    name: 'POST /cypher',
    statement: 'MATCH (m:Metier)-[:MOBILISE]->(c) RETURN m.code AS code, count(c) AS n ORDER BY code LIMIT 300',
  },
];

/** What the engine answers by itself, whatever the network does. */
export const engineQuestion = {
  name: 'engine',
  query: '{ passerelles(de: "K2204", vers: "J1501") { chemins { force etapes { vers { code } } } } }',
};

/** What one question is answered: its text when it is whole, else the code of its error; and how long it took. */
export async function ask(url, { query, statement }) {
  const begun = performance.now();
  const response = await fetch(`${url}/${query ? 'graphql' : 'cypher'}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(query ? { query } : { statement }),
  });
  const text = await response.text();
  const { errors, data, rows } = JSON.parse(text);
  const milliseconds = performance.now() - begun;
  if (errors) return { code: errors[0].extensions.code, message: errors[0].message, milliseconds };
  return { answer: JSON.stringify(data ?? rows, inOrderOfKeys), milliseconds };
}

/** The executor writes the fields of an object as they come: two equal answers may differ in that order. */
function inOrderOfKeys(_key, value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
