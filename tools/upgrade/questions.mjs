// What a store that was taken over is asked over GraphQL; the answers are those that the README of the sample tells.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isLeafType } from 'graphql';
import { workspaceRoot } from '../scripts/prepare.mjs';

/** Every field of a release that has no fields of its own: none of them may be unknown where the schema promises it. */
function fieldsOfRelease() {
  const schema = buildSchema(readFileSync(join(workspaceRoot, 'apps/api/schema.graphql'), 'utf8'));
  const fields = Object.values(schema.getType('Release').getFields());
  return fields.filter(({ type, args }) => isLeafType(getNamedType(type)) && args.length === 0).map(({ name }) => name);
}

const passerelle = (de, vers) =>
  `passerelles(de: "${de}", vers: "${vers}") { chemins { etapes { de { code } vers { code } } } }`;
const chainOf = ({ chemins: [{ etapes }] }) => [etapes[0].de.code, ...etapes.map(({ vers }) => vers.code)];

/** Asks all; what is wrong with the answers, in words. `history` is what the store held of it before it was taken over. */
export async function askAll(address, history) {
  const changements = [...history.keys()].filter((name) => /^Changement (?!.* DANS Release )/.test(name)).length;
  const expected = [
    [
      'releases',
      `{ releases(sort: [{ version: ASC }]) { ${fieldsOfRelease().join(' ')} } }`,
      ({ releases }) => releases.map(({ version, statut, nbMetiers }) => `${version} ${statut} ${nbMetiers}`).join(),
      '459 ANCIENNE 47,460 EN_SERVICE 48',
    ],
    [
      'a boulanger becomes a développeur informatique by three steps, the second of them D1303',
      `{ ${passerelle('D1102', 'M1805')} }`,
      ({ passerelles }) => `${chainOf(passerelles).length - 1} ${chainOf(passerelles).includes('D1303')}`,
      '3 true',
    ],
    [
      'a cleaner becomes an aide-soignant by J1301',
      `{ ${passerelle('K2204', 'J1501')} }`,
      ({ passerelles }) => chainOf(passerelles).join(),
      'K2204,J1301,J1501',
    ],
    [
      'the changes between the releases are there',
      '{ changements(depuis: "459", jusqua: "460", limite: 1) { total } }',
      ({ changements: { total } }) => String(total),
      String(changements),
    ],
    [
      '« Archiver » is told to have been dropped after 459',
      '{ historique(code: "404774") { elements { nature dernierEn } } }',
      ({ historique: { elements } }) => elements.map(({ nature, dernierEn }) => `${nature} ${dernierEn}`).join(),
      'Competence 459',
    ],
    [
      'a word is found',
      '{ rechercher(texte: "boulanger") { resultats { code } } }',
      ({ rechercher: { resultats } }) => String(resultats.some(({ code }) => code === 'D1102')),
      'true',
    ],
  ];
  const faults = [];
  for (const [what, query, shown, wanted] of expected) {
    const { data, errors } = await ask(address, query);
    const found = errors ? errors.map(({ message }) => message).join('; ') : shown(data);
    if (found !== wanted) faults.push(`${what}: ${found} instead of ${wanted}`);
  }
  return faults;
}

async function ask(address, query) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
