import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from './test-api';

/** A question of the engine and of the fiches that it leads to. */
export const question = `{
  passerelles(de: "K2204", vers: "J1501") {
    methode { release }
    chemins { force etapes { vers { code libelle fiche { code libelle aire { code } } } communs(limite: 500) { code libelle } } }
  }
  pairesPartageant(minimum: 10, limite: 5) { total resultats { a { code libelle } b { code } nombre } methode { release } }
}`;

/** Asked of the engine, of Neo4j, and of both at once; each names the release that it comes from. */
const questions: Readonly<Record<string, string>> = {
  both: question.replace('{', '{ release { version empreinte } '),
  fiche:
    '{ release { version } ficheMetier(code: "M1805") { release intitule definition accesEmploi savoirs { libelle savoirs { codeOgr libelle } } } }',
  fromMemory:
    '{ release { version } passerelles(de: "K2204", vers: "J1501") { methode { release } chemins { etapes { nbCertifications vers { fiche { definition appellations(sort: [{ codeOgr: ASC }]) { libelle } competences(limit: 500) { libelle } } } } } } }',
  nomenclature: `{
    release { version nbMetiers }
    releases(sort: [{ version: DESC }], limit: 1) { nbMetiers version }
    metiersConnection { totalCount }
    competencesConnection { totalCount }
    metiers(where: { code: { in: ["K2204", "J1301", "M1411"] } }, sort: [{ code: ASC }]) {
      code libelle definition
      competences(limit: 200, sort: [{ codeOgr: ASC }]) { codeOgr libelle }
      mobilites(limit: 50, sort: [{ code: ASC }]) { code libelle }
    }
  }`,
  parcours: `{
    release { version }
    parcourirMetiers(filtre: { grandsDomaines: ["K", "M", "J"] }, limite: 200) {
      release total resultats { code libelle } facettes { nom valeurs { code metiers } }
    }
  }`,
  statistiques: '{ release { version } statistiques { release fichesParGrandDomaine { code fiches } } }',
};
const questionNames = Object.keys(questions);

/** The executor writes the fields of an object as they come: two equal answers may differ in that order. */
function inOrderOfKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What each question answered of each release, as `name in version`: each text, and how often it came. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Keeps clients asking all questions while another release is loaded, until each was answered of the release that has come.
 * Fails when one is answered an error.
 */
export async function askDuring(
  load: () => Promise<void>,
  api: ApiClient,
  { clients, release }: { readonly clients: number; readonly release: string },
): Promise<Answers> {
  const answers = new Map<string, Map<string, number>>();
  let asking = true;
  const client = async (first: number): Promise<void> => {
    for (let asked = first; asking; asked++) {
      const name = questionNames[asked % questionNames.length] ?? '';
      const answer = await api.get<{ release: { version: string } }>(questions[name] ?? '');
      const of = `${name} in ${answer.release.version}`;
      const text = JSON.stringify(answer, inOrderOfKeys);
      answers.set(of, (answers.get(of) ?? new Map()).set(text, (answers.get(of)?.get(text) ?? 0) + 1));
      await sleep(100);
    }
  };
  const all = Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  const whole = async (): Promise<void> => {
    await load();
    await api.until((state) => state.ready && state.release === release);
    while (questionNames.some((name) => !answers.has(`${name} in ${release}`))) await sleep(100);
  };
  try {
    await Promise.race([whole(), all]);
  } finally {
    asking = false;
  }
  await all;
  return answers;
}

/** Fails unless every question was answered of both releases, each always the same, and of no other release within. */
export function expectOneAnswerOfEach(answers: Answers, releases: readonly string[]): void {
  const expected = releases.flatMap((release) => questionNames.map((name) => `${name} in ${release}`));
  expect([...answers.keys()].sort()).toEqual(expected.sort());
  expect([...answers].filter(([, texts]) => texts.size !== 1).map(([of]) => of)).toEqual([]);
  for (const [of, texts] of answers) {
    for (const [, release = ''] of [...texts.keys()].join().matchAll(/"release":"(\d+)"/g)) expect(of).toMatch(release);
  }
}
