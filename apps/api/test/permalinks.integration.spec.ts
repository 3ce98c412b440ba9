import {
  digestOf,
  EcartDocument,
  FicheMetierDocument,
  permalinkId,
  permalinkIdMax,
  PasserellesDocument,
  RechercherDocument,
} from '@rome-graph/client';
import { parse as parseCsv } from 'csv-parse/sync';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { ApiClient } from './support/test-api';

const api = ApiClient.shared();

interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

const ends = { de: 'K2204', vers: 'J1501' };

/** Questions of every kind: by documents of the client, of the engine, of Neo4j, of counts, of lists in lists. */
const questions: readonly Question[] = [
  { query: String(PasserellesDocument), variables: ends },
  { query: String(EcartDocument), variables: { ...ends, items: 5 } },
  { query: String(FicheMetierDocument), variables: { code: 'J1501' } },
  { query: String(RechercherDocument), variables: { texte: 'aide soignante « é »' } },
  { query: '{ release { version libelle } }' },
  { query: '{ completer(texte: "aide") { resultats { texte metier { code } } } }' },
  {
    query:
      '{ metiersProches(code: "J1501", limite: 5) { metier { code } resultats { score metier { code libelle } } } }',
  },
  {
    query: '{ metiersPartageant(code: "J1501", minimum: 1) { total resultats { communs { code } metier { code } } } }',
  },
  {
    query: '{ pairesPartageant(minimum: 2, limite: 5) { total resultats { a { code } b { code } nombre poids } } }',
  },
  { query: '{ aireDeMobilite(code: "K2204") { total aretes { de vers } } }' },
  { query: '{ airesDeMobilite { total aires { code libelle } } }' },
  { query: '{ effetsDeLevier(code: "K2204", limite: 3) { resultats { item { code libelle } } } }' },
  { query: '{ ensembleDeMetiers(selection: { codes: ["J1501", "J1301"] }) { noyau { item { code libelle } } } }' },
  { query: '{ pistes(profil: { experiences: ["K2204"] }, limite: 3) { total resultats { metier { code } } } }' },
  { query: '{ parcourirMetiers(limite: 4) { total resultats { code libelle } } }' },
  { query: '{ recodage(codes: ["11591"]) { resultats { code statut candidats { code libelle } } } }' },
  { query: '{ metiers(limit: 3) { code libelle competences(limit: 2) { codeOgr libelle } } }' },
  { query: '{ statistiques { fichesParParentV3(limite: 2) { total resultats { code fiches } } } }' },
  { query: '{ historique(code: "J1501") { code } releases { version } }' },
  { query: 'query A { release { version } } query B($c: ID!) { issus(code: $c) { code } }', variables: { c: 'J1501' } },
];

const asked = (question: Question): object =>
  question.query.startsWith('query A') ? { ...question, operationName: 'B' } : question;

interface Made {
  readonly id: string;
  readonly url: string;
  readonly release: string;
  readonly digest: string;
}

const made = async (question: object): Promise<Made> => {
  const response = await fetch(`${api.url}/r`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  if (response.status !== 200) throw new Error(await response.text());
  return (await response.json()) as Made;
};

const opened = (id: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${api.url}/r/${id}`, { headers: { accept: '*/*', ...headers } });

const refusal = async (response: Response): Promise<{ status: number; message: string; argument?: string }> => {
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string; argument?: string } }[];
  };
  return { status: response.status, message: errors[0]?.message ?? '', argument: errors[0]?.extensions.argument };
};

describe('a permalink', () => {
  it.each(questions.map((question) => [question.query.replace(/\s+/g, ' ').slice(0, 60), question]))(
    'opens the same answer to the byte: %s',
    async (_, question) => {
      const answer = await (await api.post(asked(question))).text();
      const { data } = JSON.parse(answer) as { data: object };
      expect(data).not.toBeNull();
      const { id, url, release, digest } = await made(asked(question));
      expect({ release, url }).toEqual({ release: '460', url: `${api.url}/r/${id}` });
      const response = await opened(id);
      expect(await response.text()).toBe(answer);
      expect(response.headers.get('x-rome-permalink-answer')).toBe('same');
      // Who has the answer makes the link without asking.
      expect(await digestOf(data)).toBe(digest);
      const own = await permalinkId({ question: asked(question), release, digest });
      expect(await (await opened(own)).text()).toBe(answer);
    },
  );

  it('says in what formats its answer may be had', async () => {
    const formatsOf = async (question: object): Promise<unknown> =>
      ((await made(question)) as { formats?: unknown }).formats;
    const all = ['json', 'csv', 'gexf', 'graphml', 'svg', 'bib'];
    expect(await formatsOf({ operation: 'Passerelles', variables: ends })).toEqual(all);
    expect(await formatsOf({ query: '{ release { version } }' })).toEqual(['json', 'csv', 'bib']);
  });

  it('is short for a document of the client library', async () => {
    const { id } = await made({ operation: 'Passerelles', variables: ends });
    expect(id.length).toBeLessThan(160);
    const byText = await made({ query: String(PasserellesDocument), variables: ends });
    expect(byText.id).toBe(id);
  });

  it('of another release shows the answer of today, and says which it was made on, whether it differs and how to load it', async () => {
    const question = { query: '{ release { version } }' };
    const { digest } = await made(question);
    const told = async (ofDigest: string): Promise<{ agreement: string | null; body: Record<string, unknown> }> => {
      const response = await opened(await permalinkId({ question, release: '458', digest: ofDigest }));
      expect(response.headers.get('x-rome-permalink-release')).toBe('458');
      return {
        agreement: response.headers.get('x-rome-permalink-answer'),
        body: (await response.json()) as Record<string, unknown>,
      };
    };
    const differing = await told('x');
    expect(differing.agreement).toBe('differs');
    expect(differing.body).toEqual({
      data: { release: { version: '460' } },
      extensions: {
        permalien: {
          release: '458',
          releaseEnService: '460',
          identique: false,
          message: expect.stringMatching(/made on release 458.*differs.*rome -- load/) as string,
          messageFr: expect.stringMatching(/fait sur la version 458.*diffère.*rome -- load/) as string,
        },
      },
    });
    const same = await told(digest);
    expect(same.agreement).toBe('same-of-another-release');
    expect(same.body.extensions).toMatchObject({ permalien: { identique: true } });
  });

  it('is not sent again to who has it', async () => {
    const { id } = await made({ query: '{ release { version } }' });
    const tag = (await opened(id)).headers.get('etag') ?? '';
    const again = await opened(id, { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('that is cut short, mistyped, too long or forged is refused in words', async () => {
    const { id } = await made({ query: '{ release { version } }' });
    for (const wrong of [id.slice(0, -4), `${id.slice(0, 20)}AAAA${id.slice(24)}`, 'toto'])
      expect(await refusal(await opened(wrong))).toMatchObject({ status: 400, argument: 'id' });
    const { message } = await refusal(await opened('1'.repeat(permalinkIdMax + 1)));
    expect(message).toMatch(/at most 7500 characters/);
    const forged = await permalinkId({ question: { operation: 'Effacer' }, release: '460', digest: 'x' });
    expect((await refusal(await opened(forged))).message).toMatch(/no operation Effacer/);
    const invalid = await permalinkId({ question: { query: '{ rien }' }, release: '460', digest: 'x' });
    expect(await refusal(await opened(invalid))).toMatchObject({
      status: 400,
      message: expect.stringMatching(/rien/) as string,
    });
  });

  it('is within the limits of GraphQL', async () => {
    const fiches = '{ metiers(limit: 1000) { competences(limit: 1000) { metiers(limit: 1000) { code } } } }';
    const bomb = await permalinkId({ question: { query: fiches }, release: '460', digest: 'x' });
    const response = await opened(bomb);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
    expect(response.status).toBe(400);
  });

  it('is made of one question, and shows a page of this site only', async () => {
    const asks = (body: object): Promise<Response> =>
      fetch(`${api.url}/r`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect(await refusal(await asks({}))).toMatchObject({ status: 400 });
    expect((await refusal(await asks({ variables: {} }))).message).toMatch(/one of query, operation and documentId/);
    const elsewhere = { query: '{ release { version } }', page: '//elsewhere.example' };
    expect(await refusal(await asks(elsewhere))).toMatchObject({ argument: 'page' });
    expect((await asks({ query: '{ rien }' })).status).toBe(400);
  });
});

describe('a page of a permalink', () => {
  const pageOf = async (link: Parameters<typeof permalinkId>[0]): Promise<string> =>
    (await opened(await permalinkId(link), { accept: 'text/html,*/*;q=0.8' })).text();

  it('says in French of which release the answer is, and shows it with its files and its question', async () => {
    const question = { operation: 'MetiersProches', variables: { code: 'J1501', limite: 3 } };
    const { release, digest } = await made(question);
    const text = await pageOf({ question, release, digest, page: '/metiers/J1501' });
    expect(text).toContain('<html lang="fr">');
    expect(text).toContain('<h1>metiersProches(code : J1501, limite : 3)</h1>');
    expect(text).toMatch(/à l'octet près/);
    expect(text).toContain('href="/metiers/J1501"');
    for (const format of ['json', 'csv', 'gexf', 'graphml', 'bib']) expect(text).toContain(`.${format}"`);
    expect(await pageOf({ question, release: '458', digest: 'x' })).toMatch(/fait sur la version 458/);
  });

  it('shows nothing of a question as markup', async () => {
    const texte = '<script>alert(1)</script>';
    const text = await pageOf({
      question: { operation: 'Rechercher', variables: { texte } },
      release: '<b>458',
      digest: '"><img>',
    });
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('<img');
  });

  it('says what is wrong with a link', async () => {
    const response = await opened('toto', { accept: 'text/html' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Ce lien ne peut pas être ouvert');
  });
});

describe('a file of a result', () => {
  const proches =
    '{ metiersProches(code: "J1501", limite: 5) { metier { code } resultats { score metier { code libelle } } } }';
  interface Proches {
    readonly metiersProches: {
      readonly resultats: readonly {
        readonly score: number;
        readonly metier: { readonly code: string; readonly libelle: string };
      }[];
    };
  }

  it('in CSV has a row for each result, and the same by link, by suffix and by Accept', async () => {
    const { metiersProches } = await api.get<Proches>(proches);
    const { id } = await made({ query: proches });
    const text = await (await opened(`${id}.csv`)).text();
    const rows = parseCsv(text, { columns: true }) as Record<string, string>[];
    expect(rows).toEqual(
      metiersProches.resultats.map(({ score, metier }) => ({
        score: String(score),
        'metier.code': metier.code,
        'metier.libelle': metier.libelle,
      })),
    );
    const post = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: proches }),
    };
    const byAccept = await fetch(`${api.url}/graphql`, { ...post, headers: { ...post.headers, accept: 'text/csv' } });
    expect(byAccept.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(await byAccept.text()).toBe(text);
    expect(await (await opened(id, { accept: 'text/csv' })).text()).toBe(text);
    expect(await (await fetch(`${api.url}/graphql.csv`, post)).text()).toBe(text);
    expect(await (await fetch(`${api.url}/graphql.csv?query=${encodeURIComponent(proches)}`)).text()).toBe(text);
  });

  it('in CSV for Excel has semicolons and decimal commas', async () => {
    const text = await (await fetch(`${api.url}/graphql.csv?style=excel&query=${encodeURIComponent(proches)}`)).text();
    expect(text).toMatch(/^"score";"metier.code"/);
    expect(text).toMatch(/"0,\d+"/);
  });

  it('in GEXF is read back by graphology: each métier near is a node, its score the weight of a link', async () => {
    const { metiersProches } = await api.get<Proches>(proches);
    const { id } = await made({ query: proches });
    const graph = parseGexf(Graph, await (await opened(`${id}.gexf`)).text());
    expect(graph.order).toBe(metiersProches.resultats.length + 1);
    expect(graph.size).toBe(metiersProches.resultats.length);
    for (const { score, metier } of metiersProches.resultats) {
      expect(graph.getNodeAttribute(`Metier:${metier.code}`, 'libelle')).toBe(metier.libelle);
      expect(graph.getEdgeAttribute('Metier:J1501', `Metier:${metier.code}`, 'weight')).toBeCloseTo(score, 12);
    }
  });

  it('in GraphML has the same nodes and links', async () => {
    const { id } = await made({ query: proches });
    const text = await (await opened(id, { accept: 'application/graphml+xml' })).text();
    expect(text.match(/<node /g)).toHaveLength(6);
    expect(text.match(/<edge /g)).toHaveLength(5);
  });

  it('in BibTeX cites the source, its version, the software, the method and the link', async () => {
    const { id, url, digest } = await made({ operation: 'MetiersProches', variables: { code: 'J1501' } });
    const text = await (await opened(`${id}.bib`)).text();
    expect(text).toMatch(new RegExp(`^@misc\\{rome-graph-460-${digest},`));
    expect(text).toMatch(/France Travail, .*ROME 4\.0 version 60/);
    expect(text).toMatch(/rome-graph \d/);
    expect(text).toMatch(/COUVERTURE/);
    expect(text).toContain(`url = {${url}}`);
  });

  it('in SVG is the chain drawn, with its métiers and couvertures, and of the same bytes each time', async () => {
    const { id } = await made({ operation: 'Passerelles', variables: ends });
    const response = await opened(`${id}.svg`);
    expect(response.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
    const text = await response.text();
    const chemins = await api.get<{
      readonly passerelles: {
        readonly chemins: readonly { readonly etapes: readonly { readonly couverture: number }[] }[];
      };
    }>('{ passerelles(de: "K2204", vers: "J1501") { chemins { etapes { couverture } } } }');
    for (const { couverture } of chemins.passerelles.chemins[0]?.etapes ?? [])
      expect(text).toContain(`${Math.round(100 * couverture)}`);
    for (const code of ['K2204', 'J1501']) expect(text).toContain(code);
    expect(await (await opened(id, { accept: 'image/svg+xml' })).text()).toBe(text);
    const count = await made({ query: '{ release { version } }' });
    expect((await refusal(await opened(`${count.id}.svg`))).message).toMatch(
      /Only chains of métiers, the map and ranked lists are drawn/,
    );
    const query =
      '{ passerelles(de: "K2204", vers: "J1501", contraintes: { communsMin: 400 }) { chemins { etapes { de { libelle } vers { libelle } couverture nbCommuns nbManquants } } } }';
    const none = await made({ query });
    expect((await refusal(await opened(`${none.id}.svg`))).message).toMatch(/Nothing was found/);
  });

  it.each([
    [
      'the métiers near one, each with its score',
      proches,
      async () => {
        const { metiersProches } = await api.get<Proches>(proches);
        return metiersProches.resultats.map(({ score }) => `${Math.round(100 * score)}\u00a0%`);
      },
    ],
    [
      'what a métier shares and lacks, by weight',
      '{ ecart(de: "K2204", vers: "J1501") { communs(limite: 3) { libelle poids } manquants(limite: 3) { libelle poids } } }',
      () => Promise.resolve(['>Communs</text>', '>Manquants</text>']),
    ],
    [
      'who shares with a métier, around it',
      '{ metiersPartageant(code: "J1501", minimum: 1) { metier { libelle } resultats { nombre metier { code libelle } } } }',
      () => Promise.resolve(['Qui partage le plus avec Aide-soignant / Aide-soignante', '<circle']),
    ],
    [
      'the map of aires',
      '{ carteDesMetiers { aires { code libelle taille } metiers { code aire x y } } }',
      async () => {
        const { carteDesMetiers } = await api.get<{ carteDesMetiers: { aires: { code: string; taille: number }[] } }>(
          '{ carteDesMetiers { aires { code taille } } }',
        );
        return carteDesMetiers.aires.map(({ code }) => `>${code}</text>`);
      },
    ],
  ])('in SVG is %s', async (_, query, expected) => {
    const { id } = await made({ query });
    const text = await (await opened(`${id}.svg`)).text();
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
    for (const part of await expected()) expect(text).toContain(part);
    expect(await (await opened(`${id}.svg`)).text()).toBe(text);
  });

  it('that a result cannot be is refused in words, with what it can be', async () => {
    const { id } = await made({ query: '{ release { version } }' });
    const { status, message, argument } = await refusal(await opened(`${id}.gexf`));
    expect({ status, argument }).toEqual({ status: 400, argument: 'format' });
    expect(message).toMatch(/Nothing in this answer has a code.*json, csv, bib/);
    expect((await refusal(await opened(`${id}.docx`))).message).toMatch(/no format docx: ask for json, csv/);
    expect((await refusal(await opened(`${id}.csv?style=tsv`))).argument).toBe('style');
  });
});
