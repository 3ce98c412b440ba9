import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, graphqlSync, parse, validate } from 'graphql';
import ts from 'typescript';
import { errorCode } from './error-codes';
import { frenchOfCode } from './french-codes';
import { frenchMessages } from './french-messages';
import { inFrench } from './in-french';

const sources = join(__dirname, '../..');

/** Which argument of what makes an error is its message. */
const messageAt: ReadonlyMap<string, number> = new Map([
  ['badUserInput', 1],
  ['badRequest', 0],
  ['serviceUnavailable', 0],
  ['queryTooComplex', 2],
  ['GraphQLError', 0],
  ['hidden', 0],
  ['NotAdmittedError', 1],
  ['BadBodyError', 0],
  ['NotFoundException', 0],
  ['MethodNotAllowedException', 0],
  ['refuse', 2],
  ['toldOf', 1],
]);

/** Every literal text that an error is made of where it is made, its parts that are filled in as {0}, {1} … */
function messagesIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.arguments) {
      const name = node.expression.getText(source);
      const message = node.arguments[messageAt.get(name) ?? node.arguments.length];
      if (message) found.push(...textsOf(message));
      const [refused, reason] = node.arguments;
      if (name === 'refusal' && refused && reason) found.push(...textsOf(reason).map((text) => `{_} ${text}`));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => /[a-z]{3} [a-z]|[a-z]{3}\.$/i.test(text));
}

function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text + node.templateSpans.map(({ literal }) => `{_}${literal.text}`).join('')];
  }
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return textsOf(node.left).flatMap((left) => textsOf(node.right).map((right) => left + right));
  }
  return [];
}

const files = readdirSync(sources, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map((name) => join(sources, name));

describe('the French of a message', () => {
  const unknown = 'En anglais';

  it('is known of each that a source makes an error of', () => {
    const made = files.flatMap(messagesIn);
    expect(made.length).toBeGreaterThan(60);
    const filled = made.map((text) =>
      text
        .replace(/^\{_\} (?=[A-Z])/, '')
        // Another sentence, or none, stands at the end.
        .replace(/(?<=\.) ?\{_\}$/, '')
        .replace(/\{_\}/g, 'xyz'),
    );
    expect(filled.filter((text) => inFrench(text, 'NONE').includes(unknown))).toEqual([]);
  });

  it('is of words that the sources have, each, so that none is left over', () => {
    const client = join(sources, '../../../libs/client/src/permalink/permalink.ts');
    const all = [...files.filter((name) => !name.includes('french')), client]
      .map((name) => readFileSync(name, 'utf8'))
      // A text that is written on several lines.
      .map((text) => text.replace(/[`'] \+\s+[`']/g, ''))
      .join('\n');
    const words = (english: string): string[] =>
      english.split(/\{\d\}/).map((part) => part.replace(/^[\s".,()«»]+|[\s".,:;()«»]+$/g, ''));
    const lost = Object.keys(frenchMessages).filter((english) => !words(english).every((part) => all.includes(part)));
    expect(lost).toEqual([]);
  });

  it('fills in what the English fills in, and nothing else', () => {
    for (const [english, french] of Object.entries(frenchMessages)) {
      const holes = (text: string): string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
      expect([english, holes(french)]).toEqual([english, holes(english)]);
    }
  });

  it.each([
    [
      'No métier has the code "K2240" in release 460. Did you mean K2204 (Agent / Agente de nettoyage industriel)?',
      'Aucun métier n’a le code « K2240 » dans la version 460. Vouliez-vous dire K2204 (Agent / Agente de nettoyage industriel) ?',
    ],
    [
      'limite must not be greater than 200. None of the 2 questions of this request is answered: ask one question a request.',
      'limite ne doit pas dépasser 200. Aucune des 2 questions de cette requête n’a de réponse : posez une question par requête.',
    ],
    [
      'Release 460 has no compétence, macro-compétence or savoir "3.14".',
      'La version 460 n’a pas de compétence, macro-compétence ou savoir « 3.14 ».',
    ],
    [
      '"10974" is the code OGR of an appellation of the métier J1501 (Aide-soignant): give the code ROME, J1501.',
      '« 10974 » est le code OGR d’une appellation du métier J1501 (Aide-soignant) : donnez le code ROME, J1501.',
    ],
    [
      'No release can be served for now. Release 460 is being read from Neo4j: ask again in a few seconds.',
      'Aucune version ne peut être servie pour le moment. La version 460 est en cours de lecture dans Neo4j : réessayez dans quelques secondes.',
    ],
    ['CREATE is refused: the graph is only read here.', 'CREATE est refusé : le graphe est ici seulement lu.'],
    ['More than 30 requests in 60 s: wait, then ask again.', 'Plus de 30 requêtes en 60 s : attendez, puis réessayez.'],
    ['Cannot GET /rien', 'Il n’y a rien à cette adresse : /rien'],
  ])('%s', (english, french) => expect(inFrench(english, 'NONE')).toBe(french));

  const schema = buildSchema(
    'enum Couleur { ROUGE } type Liste { code: ID } type Query { a(n: Int!, c: Couleur): Int liste(limite: Int): Liste }',
  );

  it.each([
    '{ rien }',
    '{ a }',
    '{ a(n: "x") }',
    '{ a(n: 3000000000) }',
    '{ a(n: 1, c: BLEU) }',
    '{ a(n: 1, c: "ROUGE") }',
    '{ a(n: 1, z: 2) }',
    '{ a(n: 1) { b } }',
    '{ liste }',
    '{ liste(limite: $n) { code } }',
    'query ($n: String) { liste(limite: $n) { code } }',
    'query ($n: Int) { liste { code } }',
    '{ ...F }',
    'fragment F on Rien { a } { liste { code } }',
    '{ liste @rien { code } }',
  ])('is known of what graphql-js says of %s', (query) => {
    const errors = validate(schema, parse(query));
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(inFrench(message, 'NONE')).not.toContain(unknown);
  });

  it('is known of what it says of a document that it cannot read, and of variables', () => {
    const texts = [
      graphqlSync({ schema, source: '{ a(' }),
      graphqlSync({ schema, source: 'query ($n: Int!) { a(n: $n) }' }),
      graphqlSync({ schema, source: 'query ($n: Int!) { a(n: $n) }', variableValues: { n: 'dix' } }),
    ].flatMap(({ errors }) => errors?.map(({ message }) => message) ?? []);
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(inFrench(text, 'NONE')).not.toContain(unknown);
  });

  it('is of each sentence, though one that is longer begins alike', () => {
    const text =
      '"99" is the code of the division NAF « Organismes ». "99" is the code OGR of the métier « Vendeur », whose code is D1213.';
    expect(inFrench(text, 'NONE')).toBe(
      '« 99 » est le code (division NAF) de « Organismes ». « 99 » est le code OGR (métier) de « Vendeur », dont le code est D1213.',
    );
  });

  it('is what the code means, with the English, where it is not known', () => {
    expect(inFrench('Something else', 'RATE_LIMITED')).toBe(
      'Trop de requêtes : attendez, puis réessayez. (En anglais : « Something else »)',
    );
    for (const code of Object.values(errorCode)) expect(frenchOfCode[code]).toMatch(/\.$/);
  });

  it('takes no longer for a message that is made to be long', () => {
    for (const text of ['Release '.repeat(400), '"'.repeat(3_000), 'Cannot '.repeat(500), 'Did you mean '.repeat(300)])
      expect(inFrench(text, 'BAD_USER_INPUT')).toMatch(/^Un argument/);
  });
});
