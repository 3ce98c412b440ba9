import type { RestFilter } from '@rome-graph/domain';
import { restSubstitutionTypes } from '@rome-graph/domain';
import { tokenSeconds } from '../../platform/access/access-tokens';
import { tokenPath } from '../../platform/http/rest.path';
import type { Selection } from '../champs/selection';
import { textOf } from '../champs/selection';
import type { ReadyResource } from '../resources';
import { readyResources } from '../resources';
import { exampleCodes, exampleWords } from './examples';
import type { JsonSchema } from './json-schema';
import { schemaOfLabels } from './json-schema';

type Part = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document of the official paths as they are served here, made of the declaration. */
export function openApiDocument(version: string): Part {
  const paths = readyResources.map((resource): [string, Part] => [resource.template, { get: operation(resource) }]);
  return {
    openapi: '3.1.0',
    info: { title: 'API ROME 4.0, servies par rome-graph', version, description: introduction },
    servers: [{ url: '/' }],
    security: [{}, { jeton: [] }, { cle: [] }],
    tags: [...new Set(readyResources.map(tagOf))].map((name) => ({ name })),
    paths: { ...Object.fromEntries(paths), [tokenPath]: { post: tokenOperation } },
    components,
  };
}

const introduction =
  'Les chemins, sélecteurs et réponses des cinq API officielles du ROME 4.0 de France Travail, servis par ce serveur à partir des ' +
  'données ouvertes. Ce que les données ouvertes ne donnent pas est laissé de côté, jamais nul : le code officiel des enjeux et des ' +
  'objectifs (leur codeArborescence est dans le chemin et dans la réponse), celui des catégories de savoirs (leur slug en tient lieu), ' +
  'et les champs dont la description le dit. Sans clés, tout jeton est accepté et aucun n’est nécessaire. ' +
  'Chaque réponse porte un ETag et X-Rome-Release ; il n’y a ni pagination ni limite d’un appel par seconde.';

const json = (schema: JsonSchema): Part => ({ 'application/json': { schema } });

function operation(resource: ReadyResource): Part {
  const { kind, description, path } = resource;
  return {
    tags: [tagOf(resource)],
    operationId: `${path.split('/').slice(2).join('-')}${kind === 'read' ? '-code' : ''}`,
    summary: description,
    parameters: parametersOf(resource),
    responses: {
      200: { description: 'Trouvé.', headers: answerHeaders, content: json(answerSchema(resource)) },
      304: { description: 'Rien n’a changé depuis la réponse dont If-None-Match donne l’ETag.' },
      400: { $ref: '#/components/responses/Refus' },
      404: { $ref: '#/components/responses/Inconnu' },
      ...gatewayResponses,
    },
  };
}

function tagOf({ path }: ReadyResource): string {
  return path.split('/')[0] ?? '';
}

function answerSchema({ kind, labels, allowed }: ReadyResource): JsonSchema {
  const names = labels.map(({ label }) => label);
  switch (kind) {
    case 'list':
      return { type: 'array', items: schemaOfLabels(names, allowed) };
    case 'read':
      return schemaOfLabels(names, allowed);
    case 'requete':
      return {
        type: 'object',
        properties: {
          totalResultats: { type: 'integer', minimum: 0 },
          requete: { type: 'string' },
          resultats: { type: 'array', maxItems: 20, items: schemaOfLabels(names, allowed) },
        },
        required: ['totalResultats', 'requete', 'resultats'],
        additionalProperties: false,
      };
    default:
      return textsSchema(allowed);
  }
}

function textsSchema({ fields }: Selection): JsonSchema {
  const properties = [...fields.values()].map(({ name }): [string, JsonSchema] => [name, { type: 'string' }]);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

function parametersOf(resource: ReadyResource): Part[] {
  const { kind, path, filters, dated, allowed } = resource;
  const code = { name: 'code', in: 'path', required: true, description: 'Code.', schema: { type: 'string' } };
  return [
    ...(kind === 'substitution' ? [typeParameter, code] : []),
    ...(kind === 'read' ? [{ ...code, example: exampleCodes[path] }] : []),
    ...(kind === 'requete' ? searchParameters(allowed) : []),
    champsParameter(resource),
    ...filters.map(filterParameter),
    ...(dated ? [dateParameter] : []),
    releaseParameter,
  ];
}

const typeParameter: Part = {
  name: 'type',
  in: 'path',
  required: true,
  description: 'De quoi le code est celui.',
  schema: { type: 'string', enum: Object.keys(restSubstitutionTypes) },
};

const dateParameter: Part = {
  name: 'date',
  in: 'query',
  description: 'Jour, écrit 2026-01-31 ou 20260131. Un jour dont le graphe ne sait plus rien répond 404, et le dit.',
  schema: { type: 'string', pattern: '^([0-9]{4}(-[0-9]{2}-[0-9]{2}|[0-9]{4}))?$' },
};

const releaseParameter: Part = {
  name: 'release',
  in: 'query',
  description: 'Version des fichiers du ROME, comme 460 : une autre que celle en service répond 404.',
  schema: { type: 'string' },
};

/** What may be selected, each with all that is beneath it: the document lists whole items, the grammar takes parts of them. */
function champsParameter({ allowed, usualText }: ReadyResource): Part {
  return {
    name: 'champs',
    in: 'query',
    style: 'form',
    explode: false,
    description:
      `Ce qui est répondu, séparé par des virgules ; sans lui : \`${usualText}\`. Une relation se restreint entre parenthèses, ` +
      '`metier(code)`, un sous-type de compétence par `@savoir(…)` ; la casse est libre, et le paramètre se répète.',
    schema: { type: 'array', minItems: 1, items: { type: 'string', enum: ['', ...itemsOf(allowed)] } },
  };
}

function itemsOf({ fields, subtypes }: Selection): string[] {
  const own = [...fields].map((field) => textOf({ fields: new Map([field]), subtypes: new Map() }));
  const narrowed = [...subtypes].map((subtype) => textOf({ fields: new Map(), subtypes: new Map([subtype]) }));
  return [...own, ...narrowed];
}

function filterParameter({ name, description, reading }: RestFilter): Part {
  const types = ['R', 'I', 'A', 'S', 'E', 'C', 'Réaliste', 'Investigateur', 'Artistique', 'Social', 'Entreprenant'];
  const schema = reading === 'riasec' ? { type: 'string', enum: [...types, 'Conventionnel'] } : { type: 'string' };
  return { name, in: 'query', description, schema };
}

function searchParameters(allowed: Selection): Part[] {
  const names = [...allowed.fields.values()].filter(({ selection }) => !selection).map(({ name }) => name);
  const test = `(${names.join('|')}):([A-Za-z0-9]+|"[A-Za-z0-9 ]*")`;
  return [
    {
      name: 'q',
      in: 'query',
      required: true,
      description: 'Mots, ou débuts de mots.',
      schema: { type: 'string', minLength: 1 },
      example: exampleWords,
    },
    {
      name: 'qf',
      in: 'query',
      style: 'form',
      explode: false,
      description: 'Champs où les mots sont cherchés : `code,libelle` sans lui.',
      schema: { type: 'array', minItems: 1, items: { type: 'string', enum: ['', ...names] } },
    },
    {
      name: 'fq',
      in: 'query',
      description: 'Filtre : des `champ:valeur` joints par AND et OR, entre parenthèses s’il le faut.',
      schema: { type: 'string', pattern: `^${test}( (AND|OR) ${test})*$` },
    },
    {
      name: 'op',
      in: 'query',
      description: 'Faut-il tous les mots (AND) ou l’un d’eux (OR) ?',
      schema: { type: 'string', enum: ['AND', 'OR'], default: 'OR' },
    },
  ];
}

const answerHeaders: Part = {
  ETag: { description: 'Étiquette de la réponse, qui commence par la version.', schema: { type: 'string' } },
  'X-Rome-Release': { description: 'Version des fichiers du ROME d’où vient la réponse.', schema: { type: 'string' } },
};

const gatewayResponses: Part = {
  401: { $ref: '#/components/responses/SansCle' },
  429: { $ref: '#/components/responses/TropDAppels' },
  503: { $ref: '#/components/responses/Indisponible' },
};

const tokenOperation: Part = {
  tags: ['jeton'],
  operationId: 'access_token',
  summary: 'Un jeton, pour les clients des API officielles ; client_secret est la clé, là où il en faut une.',
  security: [{}],
  parameters: [{ name: 'realm', in: 'query', schema: { type: 'string' }, example: '/partenaire' }],
  requestBody: {
    required: true,
    content: {
      'application/x-www-form-urlencoded': {
        schema: {
          type: 'object',
          properties: {
            grant_type: { type: 'string', const: 'client_credentials' },
            client_id: { type: 'string' },
            client_secret: { type: 'string' },
            scope: { type: 'string' },
          },
          required: ['grant_type'],
        },
        example: {
          grant_type: 'client_credentials',
          client_id: 'moi',
          client_secret: 'ma-cle',
          scope: 'nomenclatureRome',
        },
      },
    },
  },
  responses: {
    200: {
      description: 'Un jeton.',
      content: json({
        type: 'object',
        properties: {
          access_token: { type: 'string' },
          token_type: { type: 'string', const: 'Bearer' },
          expires_in: { type: 'integer', const: tokenSeconds },
          scope: { type: 'string' },
        },
        required: ['access_token', 'token_type', 'expires_in', 'scope'],
      }),
    },
    400: { description: 'Autre chose que grant_type=client_credentials.', content: json({ type: 'object' }) },
    401: { description: 'client_secret n’est pas une clé.', content: json({ type: 'object' }) },
    415: { description: 'Autre chose qu’un formulaire ou du JSON.', content: json({ type: 'object' }) },
    429: { description: 'Trop d’appels.', content: json({ type: 'object' }) },
  },
};

function errorResponse(description: string, headers: Part = {}): Part {
  return { description, headers, content: json({ $ref: '#/components/schemas/Erreur' }) };
}

const retryAfter = { 'Retry-After': { description: 'Secondes à attendre.', schema: { type: 'integer' } } };

const components: Part = {
  securitySchemes: {
    jeton: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: `${tokenPath}?realm=/partenaire`, scopes: {} } } },
    cle: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
  },
  responses: {
    Refus: errorResponse('Un paramètre ne peut pas être lu ; codeMetier vaut SELECTOR quand c’est le sélecteur.'),
    Inconnu: errorResponse('Aucun élément n’a ce code, ou la version ou le jour demandés ne sont pas gardés.'),
    SansCle: errorResponse('Il faut une clé, ou un jeton.'),
    TropDAppels: errorResponse('Trop d’appels.', retryAfter),
    Indisponible: errorResponse('Aucune version ne peut être servie pour l’instant.', retryAfter),
  },
  schemas: {
    Erreur: {
      type: 'object',
      properties: {
        message: { type: 'string' },
        codeMetier: { type: 'string', const: 'SELECTOR' },
        service: { type: 'string', description: 'Le chemin à partir de la version.' },
        code: { type: 'integer', description: 'Le statut.' },
      },
      required: ['message', 'service', 'code'],
      additionalProperties: false,
    },
  },
};
