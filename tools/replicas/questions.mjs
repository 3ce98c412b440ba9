// What clients ask while replicas come and go, at each door: every answer names the release of each of its parts, so that one made of
// two releases, or of an older one than was asked for, is seen.

const json = { 'content-type': 'application/json' };
const code = 'K2204';

/** By door: how it is asked, and the releases that the parts of its answer name. @throws {Error} on an answer that is an error. */
export const questions = [
  graphql(
    'GraphQL, the engine',
    `{ release { version } passerelles(de: "${code}", vers: "J1501") { methode { release } chemins { cout } } ficheMetier(code: "${code}") { release } }`,
    ({ release, passerelles, ficheMetier }) => [release.version, passerelles.methode.release, ficheMetier.release],
  ),
  graphql(
    'GraphQL, Neo4j',
    `
      {
        release {
          version
          nbMetiers
        }
        metiersConnection {
          totalCount
        }
        releases(where: { statut: { eq: EN_SERVICE } }) {
          version
          nbMetiers
        }
      }
    `,
    ({ release, releases: [inNeo4j], metiersConnection }) => [
      release.version,
      inNeo4j.version,
      metiersConnection.totalCount === release.nbMetiers ? release.version : `${metiersConnection.totalCount} métiers`,
    ],
  ),
  graphql(
    'GraphQL, both at once',
    `{ release { version } passerelles(de: "${code}", vers: "J1501") { methode { release }
       chemins { etapes { vers { fiche { appellations(limit: 3) { libelle } } } } } } }`,
    ({ release, passerelles }) => [release.version, passerelles.methode.release],
  ),
  {
    name: '/partenaire',
    method: 'GET',
    path: '/partenaire/rome-metiers/v1/metiers/version',
    releasesIn: ({ body: { version }, release }) => [release, String(400 + Number(version))],
  },
  {
    name: '/mcp',
    method: 'POST',
    path: '/mcp',
    headers: { ...json, accept: 'application/json, text/event-stream' },
    body: rpc('tools/call', { name: 'ecart', arguments: { de: code, vers: 'J1501' } }),
    releasesIn: ({ body: { result, error } }) => {
      if (error || result.isError) throw new Error(JSON.stringify(error ?? result.content));
      return [result.structuredContent.source.release];
    },
  },
  {
    name: '/r',
    method: 'POST',
    path: '/r',
    headers: json,
    body: JSON.stringify({ query: `{ release { version } ecart(de: "${code}", vers: "J1501") { couverture } }` }),
    releasesIn: ({ body }) => [body.release],
  },
];

function graphql(name, query, versionsOf) {
  return {
    name,
    method: 'POST',
    path: '/graphql',
    headers: json,
    body: JSON.stringify({ query }),
    releasesIn: ({ body: { data, errors }, release }) => {
      if (errors) throw new Error(`${errors[0].extensions?.code}: ${errors[0].message}`);
      return [release, ...versionsOf(data)];
    },
  };
}

function rpc(method, params) {
  return JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
}
