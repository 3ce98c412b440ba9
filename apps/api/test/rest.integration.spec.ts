import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonFaults } from './support/json-faults';
import type { Agreement } from './support/official-agreement';
import { answered, listsOf, readsOf } from './support/official-agreement';
import { OfficialAnswers, unordered } from './support/official-answers';
import { shapeFaults, type Shape } from './support/official-shapes';
import { documentedTags, Sample } from './support/sample';
import { ApiClient } from './support/test-api';

const api = ApiClient.shared();
const metiers = '/partenaire/rome-metiers/v1/metiers';
const competences = '/partenaire/rome-competences/v1/competences';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

async function ask(path: string, init: RequestInit = {}, on: ApiClient = api): Promise<Answer> {
  const response = await fetch(on.url + path, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

async function body(path: string): Promise<unknown> {
  const { status, body: answer } = await ask(path);
  expect([path, status]).toEqual([path, 200]);
  return answer;
}

interface Call {
  readonly path: string;
  readonly status?: number;
  readonly expectedShape: Shape;
  readonly notInOpenData?: readonly string[];
}

describe('the official paths', () => {
  let files: OfficialAnswers;

  beforeAll(async () => {
    files = new OfficialAnswers((await Sample.read()).files, documentedTags);
  });

  const agree = async (agreements: Iterable<Agreement>): Promise<number> => {
    let count = 0;
    for (const [path, expected] of agreements) {
      expect([path, await answered(api, path)]).toEqual([path, expected]);
      count++;
    }
    return count;
  };

  it('list what the files list', async () => {
    expect(await agree(listsOf(files))).toBe(19);
  });

  it('read each thing as the files have it', async () => {
    const every = 7;
    expect(await agree(readsOf(files, (values) => values.filter((_, index) => index % every === 0)))).toBeGreaterThan(
      300,
    );
  });

  it('read every métier whole, with the Formacode that the documents give', async () => {
    for (const code of files.codes) {
      const { formacodes, ...metier } = (await body(`${metiers}/metier/${code}`)) as { formacodes: { code: string }[] };
      expect([code, unordered(metier)]).toEqual([code, unordered(files.metier(code))]);
      if (code === 'J1301') expect(formacodes.map((each) => each.code)).toEqual(['99101', '99102']);
    }
  });

  it('give mobilités in the order of the fiche', async () => {
    for (const code of files.codes) {
      const { metiersEnProximite } = (await body(
        `${metiers}/metier/${code}?champs=metiersEnProximite(code,libelle,riasecMajeur,riasecMineur)`,
      )) as {
        metiersEnProximite: unknown;
      };
      expect([code, metiersEnProximite]).toEqual([code, files.proximites(code)]);
    }
  });

  it('have the shapes that programs read', async () => {
    const calls = JSON.parse(readFileSync(join(__dirname, 'support/official-calls.json'), 'utf8')) as Call[];
    const faults: string[] = [];
    for (const { path, status = 200, expectedShape, notInOpenData = [] } of calls) {
      const answer = await ask(path);
      if (path.includes('/substitution/') && answer.status === 404) continue;
      if (answer.status !== status) faults.push(`${path}: ${answer.status}`);
      else faults.push(...shapeFaults(answer.body, expectedShape, notInOpenData).map((fault) => `${path}: ${fault}`));
    }
    expect(calls).toHaveLength(15);
    expect(faults).toEqual([]);
  });

  it('give a version without its hundreds', async () => {
    for (const path of [
      metiers,
      competences,
      '/partenaire/rome-fiches-metiers/v1/fiches-rome',
      '/partenaire/rome-contextes-travail/v1/situations-travail',
    ]) {
      expect(await body(`${path}/version`)).toEqual({ version: '60' });
    }
  });
});

describe('champs', () => {
  const path = `${metiers}/metier/M1607`;

  it('is free in case, order and repetition, and asks for parts of relations', async () => {
    const expected = { code: 'M1607', domaineProfessionnel: { grandDomaine: { code: 'M' } } };
    for (const champs of [
      'champs=code,domaineProfessionnel(grandDomaine(code))',
      'champs=DOMAINEPROFESSIONNEL(GRANDDOMAINE(CODE)),CODE',
      'champs=code&champs=domaineprofessionnel(granddomaine(code))',
      'champs=%20code%20,%20domaineprofessionnel%20(%20granddomaine(code))',
    ]) {
      expect(await body(`${path}?${champs}`)).toEqual(expected);
    }
  });

  it('narrows to kinds of compétences, one within another', async () => {
    const list = (await body(
      `${competences}/competence?champs=code,@savoir(categorieSavoir(slug)),@macroCompetence(maturite,@macroSavoirEtreProfessionnel(codeArborescence))`,
    )) as Record<string, unknown>[];
    const keysOf = (type: string): string[] =>
      [...new Set(list.filter((each) => each.type === type).flatMap((each) => Object.keys(each)))].sort();
    expect(keysOf('COMPETENCE-DETAILLEE')).toEqual(['code', 'type']);
    expect(keysOf('SAVOIR')).toEqual(['categorieSavoir', 'code', 'type']);
    expect(keysOf('MACRO-SAVOIR-FAIRE')).toEqual(['code', 'maturite', 'type']);
    expect(keysOf('MACRO-SAVOIR-ETRE-PROFESSIONNEL')).toEqual(['code', 'codeArborescence', 'maturite', 'type']);
  });

  it('narrows within a relation, to savoirs as to the others', async () => {
    const { competencesMobilisees } = (await body(
      `${path}?champs=competencesmobilisees(codeogr,@SAVOIR(libelle),@macrocompetence(code))`,
    )) as { competencesMobilisees: Record<string, unknown>[] };
    const keysOf = (type: string): string[] =>
      [
        ...new Set(competencesMobilisees.filter((each) => each.type === type).flatMap((each) => Object.keys(each))),
      ].sort();
    expect(keysOf('COMPETENCE-DETAILLEE')).toEqual(['codeOgr', 'type']);
    expect(keysOf('SAVOIR')).toEqual(['codeOgr', 'libelle', 'type']);
    expect(keysOf('MACRO-SAVOIR-FAIRE')).toEqual(['code', 'codeOgr', 'type']);
  });

  it('takes what the open data lacks, and leaves it out', async () => {
    expect(await body(`${path}?champs=code,codeIsco,dateFin,metiersProches(code)`)).toEqual({ code: 'M1607' });
  });

  it.each([
    [`${metiers}/metier?champs=obsolete`, 'obsolete', '/v1/metiers/metier'],
    [`${metiers}/metier/M1607?champs=code,inconnu`, 'inconnu', '/v1/metiers/metier/M1607'],
    [`${metiers}/metier/M1607?champs=code(libelle)`, 'libelle', '/v1/metiers/metier/M1607'],
    [`${metiers}/metier?champs=themes(code)`, 'themes', '/v1/metiers/metier'],
    [`${metiers}/metier?champs=@savoir(code)`, '@savoir', '/v1/metiers/metier'],
    [`${competences}/competence?champs=type`, 'type', '/v1/competences/competence'],
    [`${competences}/competence?champs=riasecmajeur`, 'riasecmajeur', '/v1/competences/competence'],
  ])('is refused by name: %s', async (asked, attribute, service) => {
    const { status, body: refusal } = await ask(asked);
    expect(status).toBe(400);
    expect(refusal).toEqual({
      codeMetier: 'SELECTOR',
      message: expect.stringContaining(`'${attribute}'`) as unknown,
      service,
      code: 400,
    });
  });

  it.each(['code,(libelle)', 'code)', 'metier(', 'co*de'])(
    'is refused when it is not well written: %s',
    async (champs) => {
      const { status, body: refusal } = await ask(`${metiers}/metier?champs=${encodeURIComponent(champs)}`);
      expect([status, (refusal as { codeMetier: string }).codeMetier]).toEqual([400, 'SELECTOR']);
    },
  );
});

describe('filters of lists', () => {
  let files: OfficialAnswers;

  beforeAll(async () => {
    files = new OfficialAnswers((await Sample.read()).files);
  });

  const codesOf = async (query: string): Promise<string[]> =>
    ((await body(`${metiers}/metier?champs=code&${query}`)) as { code: string }[]).map(({ code }) => code);

  it('keep métiers by RIASEC, NAF and compétence, together', async () => {
    const ofRiasec = files
      .rows('referentiel_code_rome_riasec')
      .filter(({ riasec_majeur: letter }) => letter === 'S')
      .map(({ code_rome }) => code_rome);
    expect((await codesOf('riasec-majeur=S')).sort()).toEqual([...ofRiasec].sort());
    expect(await codesOf('riasec-majeur=social')).toEqual(await codesOf('riasec-majeur=S'));
    const ofNaf = files.matching('arborescence_secteur_naf', 'code_secteur_naf', '1').map(({ code_rome }) => code_rome);
    expect(await codesOf('code-naf=1')).toEqual([...ofNaf].sort());
    const ofArchiving = files.codes.filter((code) => files.linked(code).includes('119250'));
    expect(await codesOf('code-competence=119250')).toEqual([...ofArchiving].sort());
    expect(await codesOf('code-competence=119250&riasec-majeur=S')).toEqual(
      ofArchiving.filter((code) => ofRiasec.includes(code)).sort(),
    );
  });

  it('keep compétences by their code, and none by what the open data lacks', async () => {
    expect(await body(`${competences}/competence?code-ogr=119250&champs=code`)).toEqual([
      { type: 'COMPETENCE-DETAILLEE', code: '119250' },
    ]);
    expect(await body(`${competences}/macro-savoir-etre-professionnel?qualite-professionnelle=01`)).toEqual([]);
  });

  it('are refused where they are of no type, and what is no parameter is not read', async () => {
    expect((await ask(`${metiers}/metier?riasec-majeur=Z`)).status).toBe(400);
    expect(await codesOf('nombre=3&q=secr')).toHaveLength(48);
  });
});

describe('requete', () => {
  interface Found {
    readonly totalResultats: number;
    readonly requete: string;
    readonly resultats: { readonly code: string; readonly libelle: string }[];
  }
  const search = async (query: string, of = 'appellation'): Promise<Found> =>
    (await body(`${metiers}/${of}/requete?${query}`)) as Found;

  it('finds words and their beginnings, without accents, twenty of all that it counts', async () => {
    const appellations = (await body(`${metiers}/appellation`)) as { libelle: string }[];
    const words = (text: string): string[] =>
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const having = appellations.filter(({ libelle }) => words(libelle).some((word) => word.startsWith('agent')));
    const { totalResultats, resultats, requete } = await search('q=Ag%C3%A9nt');
    expect(totalResultats).toBe(having.length);
    expect(resultats).toHaveLength(Math.min(20, having.length));
    expect(requete).toBe('Agént');
    for (const { libelle } of resultats) expect(words(libelle).some((word) => word.startsWith('agent'))).toBe(true);
  });

  it('joins words by OR, or by AND', async () => {
    const either = await search('q=secretaire+agent');
    const both = await search('q=secretaire+agent&op=AND');
    const [one, other] = [await search('q=secretaire'), await search('q=agent')];
    expect(either.totalResultats + both.totalResultats).toBe(one.totalResultats + other.totalResultats);
  });

  it('filters and searches by fields', async () => {
    const { resultats } = await search(
      'q=agent&fq=classification:PRINCIPALE AND metier.code:K2204&champs=classification,metier(code)',
    );
    expect(resultats.length).toBeGreaterThan(0);
    for (const each of resultats) expect(each).toEqual({ classification: 'PRINCIPALE', metier: { code: 'K2204' } });
    expect((await search('q=M1607', 'metier')).resultats[0]?.code).toBe('M1607');
    expect((await search('q=M1607&qf=libelle', 'metier')).totalResultats).toBe(0);
  });

  it('has nothing for words that nothing has, and asks for words', async () => {
    expect(await search('q=zzzz')).toEqual({ totalResultats: 0, requete: 'zzzz', resultats: [] });
    for (const query of ['', 'q=', 'q=a&op=XOR', 'q=a&qf=inconnu', 'q=a&fq=code', 'q=a&fq=(code:1']) {
      expect([query, (await ask(`${metiers}/metier/requete?${query}`)).status]).toEqual([query, 400]);
    }
  });
});

describe('what is not there', () => {
  it.each([
    [`${metiers}/metier/Z9999`, 'Z9999'],
    [`${metiers}/metier?release=458`, '458'],
    [`${metiers}/metier/M1607?date=1999-12-31`, '1999-12-31'],
    ['/partenaire/rome-substitutions/v1/substitution/COMPETENCE/119250', '119250'],
    [`${metiers}/metiers`, `${metiers}/metier`],
    ['/partenaire', '/partenaire/'],
    [`${competences}/competence/requete`, 'requete'],
  ])('is told with the body of the official APIs: %s', async (path, named) => {
    const { status, body: refusal } = await ask(path);
    expect(status).toBe(404);
    expect(refusal).toEqual({
      message: expect.stringContaining(named) as unknown,
      service: path.replace(/^.*(?=\/v1)/, '').split('?')[0],
      code: 404,
    });
  });

  it('is answered on a day since the release in service', async () => {
    expect(await body(`${metiers}/metier/M1607?champs=code&date=2099-01-01`)).toEqual({ code: 'M1607' });
    expect(await body(`${metiers}/metier/M1607?champs=code&date=20990101`)).toEqual({ code: 'M1607' });
    expect((await ask(`${metiers}/metier/M1607?date=demain`)).status).toBe(400);
  });

  it('is no other method', async () => {
    const { status, headers, body: refusal } = await ask(`${metiers}/metier`, { method: 'POST' });
    expect([status, headers.get('allow'), (refusal as { code: number }).code]).toEqual([405, 'GET, HEAD', 405]);
  });
});

describe('answers', () => {
  it('say the release, and are not sent again to who has them', async () => {
    const { headers } = await ask(`${metiers}/metier`);
    const tag = headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"460\./);
    expect(headers.get('x-rome-release')).toBe('460');
    expect((await ask(`${metiers}/metier`, { headers: { 'if-none-match': tag } })).status).toBe(304);
    expect((await ask(`${metiers}/metier?champs=code`, { headers: { 'if-none-match': tag } })).status).toBe(200);
    expect((await ask(`${metiers}/metier?release=460`)).status).toBe(200);
  });

  it.each(['br', 'gzip'])('are the same in %s, the first time and again', async (encoding) => {
    const path = `${competences}/competence?champs=code,libelle,obsolete`;
    const plain = await ask(path, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    for (let time = 0; time < 2; time++) {
      const { headers, body: answer } = await ask(path, { headers: { 'accept-encoding': encoding } });
      expect(headers.get('content-encoding')).toBe(encoding);
      expect(answer).toEqual(plain.body);
    }
  });
});

describe('tokens', () => {
  const form = (fields: Record<string, string>): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  const path = '/connexion/oauth2/access_token?realm=%2Fpartenaire';
  const client = { grant_type: 'client_credentials', client_id: 'moi', scope: 'nomenclatureRome' };

  it('are given to all, and any is taken, where no key is needed', async () => {
    const { body: token } = await ask(path, form({ ...client, client_secret: 'x' }));
    expect(token).toEqual({
      access_token: expect.any(String) as unknown,
      token_type: 'Bearer',
      expires_in: 1499,
      scope: 'nomenclatureRome',
    });
    const answer = await ask(`${metiers}/version`, { headers: { authorization: 'Bearer whatever' } });
    expect(answer.status).toBe(200);
    expect((await ask(path, form({}))).status).toBe(400);
  });
});

describe('the document', () => {
  interface Operation {
    readonly parameters: {
      readonly name: string;
      readonly in: string;
      readonly example?: string;
      readonly required?: boolean;
    }[];
    readonly responses: Record<string, { readonly content: Record<string, { readonly schema: object }> }>;
  }
  interface Document {
    readonly openapi: string;
    readonly paths: Record<string, Record<string, Operation>>;
  }

  it('has 45 paths, whose examples are answered as it says', async () => {
    const document = (await body('/openapi.json')) as Document;
    const read = Object.entries(document.paths).filter(([, { get }]) => get);
    expect([document.openapi, read.length]).toEqual(['3.1.0', 45]);
    for (const [template, { get }] of read) {
      const { parameters, responses } = get as Operation;
      if (template.includes('{type}')) continue;
      const example = (name: string): string => parameters.find((each) => each.name === name)?.example ?? '';
      const words = parameters.some(({ name }) => name === 'q') ? `?q=${encodeURIComponent(example('q'))}` : '';
      const answer = await body(template.replace('{code}', example('code')) + words);
      const schema = responses['200']?.content['application/json']?.schema ?? {};
      expect([template, jsonFaults(schema, answer)]).toEqual([template, []]);
    }
  });

  it('is read in Swagger UI, of which nothing comes from elsewhere', async () => {
    const page = await (await fetch(`${api.url}/openapi`)).text();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses).toEqual(['/openapi/swagger-ui.css', '/openapi/swagger-ui-bundle.js']);
    for (const address of addresses) expect((await fetch(api.url + address)).status).toBe(200);
  });
});
