import type { Json } from './support/official-answers';
import { OfficialAnswers, pick, unordered } from './support/official-answers';
import { readsOf } from './support/official-agreement';
import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

const api = ApiClient.shared();
const metiers = '/partenaire/rome-metiers/v1/metiers';
const competences = '/partenaire/rome-competences/v1/competences';
const fiches = '/partenaire/rome-fiches-metiers/v1/fiches-rome';
const substitution = '/partenaire/rome-substitutions/v1/substitution';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

async function ask(path: string): Promise<Answer> {
  const response = await fetch(api.url + path);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Json };
}

const on = (path: string, day: string): string => `${path}${path.includes('?') ? '&' : '?'}date=${day}`;

let older: OfficialAnswers;
let newer: OfficialAnswers;

beforeAll(async () => {
  older = new OfficialAnswers(await OfficialFiles.read('older'));
  newer = new OfficialAnswers(await OfficialFiles.read('newer'));
});

/** Codes of compétences and savoirs that the older files have and the newer have not. */
function dropped(): string[] {
  const codesOf = (files: OfficialAnswers): string[] => [
    ...files.rows('referentiel_competence').map(({ code_ogr }) => code_ogr),
    ...files.rows('referentiel_savoir').map(({ code_ogr_savoir }) => code_ogr_savoir),
  ];
  const kept = new Set(codesOf(newer));
  return codesOf(older).filter((code) => !kept.has(code));
}

/** The path of what a compétence is. */
function pathOf(code: string): string {
  const { type } = older.item(code);
  return type === 'COMPETENCE-DETAILLEE' ? 'competence-detaillee' : 'savoir';
}

describe('what is no longer in service', () => {
  it('is read as its last release had it, and nothing of what it led to', async () => {
    const codes = dropped();
    expect(codes).toEqual(['400412', '404734', '404774', '405320']);
    for (const code of codes) {
      const values = pick(
        older.competence(code),
        ...['type', 'code', 'codeOgr', 'libelle', 'transitionEcologique', 'transitionNumerique'],
      );
      for (const path of [`${competences}/competence/${code}`, `${competences}/${pathOf(code)}/${code}`]) {
        expect([path, (await ask(path)).body]).toEqual([path, { ...values, obsolete: true }]);
      }
      const { body } = await ask(`${competences}/competence/${code}?champs=LIBELLE,obsolete,datefin`);
      expect(body).toEqual({ type: values.type, libelle: values.libelle, obsolete: true });
    }
  });

  it('is in no list, and under no path of another kind', async () => {
    const list = (await ask(`${competences}/competence?champs=code`)).body as unknown as { code: string }[];
    expect(list.map(({ code }) => code).filter((code) => dropped().includes(code))).toEqual([]);
    for (const path of [
      `${competences}/savoir/404774`,
      `${competences}/competence-detaillee/405320`,
      `${competences}/macro-competence/404774`,
      `${metiers}/appellation/404774`,
    ]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
  });
});

// What the ChangeLog beside the sample says: apps/loader/sample/README.md.
describe('substitutions', () => {
  it.each([
    ['404774', '119250'],
    ['404734', '300483'],
  ])('of %s is %s', async (code, codeSubstitution) => {
    const whole = { code, codeSubstitution, typeEntite: 'COMPETENCE' };
    expect((await ask(`${substitution}/COMPETENCE/${code}`)).body).toEqual(whole);
    expect((await ask(`${substitution}/COMPETENCE/${code}?champs=CODESUBSTITUTION`)).body).toEqual({
      codeSubstitution,
    });
    expect(newer.item(codeSubstitution).libelle).not.toBe('');
  });

  it.each([
    ['COMPETENCE/400412', /400412/],
    ['COMPETENCE/405320', /405320/],
    ['COMPETENCE/119250', /en service/],
    ['METIER/404774', /404774/],
    ['COMPETENCE/1', /\b1\b/],
    ['METIER/M1607', /en service/],
  ])('of %s is not known', async (path, told) => {
    const { status, body } = await ask(`${substitution}/${path}`);
    expect(body).toEqual({
      message: expect.stringMatching(told) as string,
      service: `/v1/substitution/${path}`,
      code: 404,
    });
    expect(status).toBe(404);
  });
});

// The older release of the sample was published on 2025-06-16, and the newer, the very next, on 2025-09-18.
describe('a day of the former release', () => {
  const day = '2025-08-01';

  it('reads each thing as the files of that release have it', async () => {
    let count = 0;
    const some = <T>(values: readonly T[]): readonly T[] => values.filter((_, index) => index % 9 === 0);
    for (const [path, expected] of readsOf(older, some)) {
      if (path.includes('/contexte-travail/')) continue;
      expect([path, unordered((await ask(on(path, day))).body)]).toEqual([path, unordered(expected)]);
      count++;
    }
    expect(count).toBeGreaterThan(200);
  });

  it('reads every métier whole, and its mobilités in their order; Formacode of documents has no day', async () => {
    const champs = 'champs=metiersEnProximite(code,libelle,riasecMajeur,riasecMineur)';
    for (const code of older.codes) {
      const { body, headers } = await ask(on(`${metiers}/metier/${code}`, day));
      expect([code, unordered(body)]).toEqual([code, unordered(older.metier(code))]);
      expect(headers.get('x-rome-release')).toBe('459');
      const { body: near } = await ask(on(`${metiers}/metier/${code}?${champs}`, day));
      expect([code, near]).toEqual([code, { metiersEnProximite: older.proximites(code) }]);
    }
  });

  it('knows what was dropped since, and nothing of what came since', async () => {
    for (const code of dropped()) {
      expect(unordered((await ask(on(`${competences}/competence/${code}`, day))).body)).toEqual(
        unordered(older.competence(code)),
      );
    }
    const came = newer.codes.filter((code) => !older.codes.includes(code));
    expect(came).toEqual(['D1303']);
    for (const path of [`${metiers}/metier/D1303`, `${fiches}/fiche-metier/D1303`, `${metiers}/appellation/18881`]) {
      expect([path, (await ask(path)).status, (await ask(on(path, day))).status]).toEqual([path, 200, 404]);
    }
  });

  it.each([
    ['2025-06-15', 404],
    ['2025-06-16', 'Caissier / Caissière'],
    ['20250917', 'Caissier / Caissière'],
    ['2025-09-18', 'Hôte / Hôtesse de caisse'],
  ])('%s is of its release', async (asked, found) => {
    const { status, body } = await ask(on(`${metiers}/metier/D1505?champs=libelle`, asked));
    if (found === 404) expect([status, String(body.message)]).toEqual([404, expect.stringContaining(asked)]);
    else expect(body).toEqual({ libelle: found });
  });

  it('has tags of its own', async () => {
    const path = `${metiers}/metier/D1505?champs=libelle`;
    const tags = await Promise.all(
      [path, on(path, '2025-07-01'), on(path, '2025-08-01')].map(async (each) => (await ask(each)).headers.get('etag')),
    );
    expect(new Set(tags).size).toBe(2);
    const response = await fetch(api.url + on(path, '2025-07-01'), { headers: { 'if-none-match': tags[2] ?? '' } });
    expect(response.status).toBe(304);
  });
});
