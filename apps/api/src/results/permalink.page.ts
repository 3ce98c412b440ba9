import type { Permalink } from '@rome-graph/client';
import type { GraphValue } from '@rome-graph/domain';
import { graphqlPath } from '../platform/http/graphql.path';
import type { Page } from '../platform/http/page';
import { escaped, page, refusalPage } from '../platform/http/page';
import { tableOf } from './answer-table';
import { bibliographyOf } from './bibliography';
import { agreementOf, paramsOf, permalinkPath, wordsOf } from './permalink';
import type { Result } from './result';
import { formatNamed, formatsOf } from './result-formats';

/** Most rows that the page shows; the files have them all. */
const mostRows = 200;

/** Longest text of a cell of the page, in characters. */
const longestCell = 160;

const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 4 });

/** What a link shows to a person: the answer of today, how it stands to that of the link, its files, its question. In French. */
export function permalinkPage(result: Result, link: Permalink, id: string): Page {
  const words = wordsOf(agreementOf(link, result), link.release, result.release);
  const told = words
    ? `<p class="told" role="status">${escaped(words.fr)}</p>`
    : `<p class="soft">${escaped(result.releaseName)} : la réponse est, à l'octet près, celle pour laquelle ce lien a été fait.</p>`;
  return page(result.title, [
    `<h1>${escaped(result.title)}</h1>`,
    told,
    ...(link.page === undefined
      ? []
      : [`<p><a href="${escaped(link.page)}">Voir cette réponse dans l'explorateur</a></p>`]),
    ...filesOf(result, id),
    '<h2>Réponse</h2>',
    ...drawingOf(result, id),
    tableIn(result),
    '<h2>Citer</h2>',
    `<pre>${escaped(bibliographyOf(result))}</pre>`,
    ...questionOf(link),
  ]);
}

/** What a person is told who opens a link that cannot be answered. */
export function brokenLinkPage(message: string): Page {
  return refusalPage('Ce lien ne peut pas être ouvert', message);
}

function filesOf(result: Result, id: string): string[] {
  const links = formatsOf(result).map(
    ({ name }) => `<li><a href="${permalinkPath}/${id}.${name}">Télécharger en ${name.toUpperCase()}</a></li>`,
  );
  const excel = `<li><a href="${permalinkPath}/${id}.csv?style=EXCEL">CSV pour Excel</a></li>`;
  return ['<h2>Fichiers</h2>', `<ul class="files">${links.join('')}${excel}</ul>`];
}

/** The drawing of what can be drawn; the table below has all that it shows. */
function drawingOf(result: Result, id: string): string[] {
  const format = formatNamed('svg');
  if (!format || format.refusal(result) !== undefined) return [];
  return [`<p><img src="${permalinkPath}/${id}.svg" alt="La réponse dessinée ; le tableau dit la même chose."></p>`];
}

function tableIn({ shape, data }: Result): string {
  const { table, rows } = tableOf(shape, data);
  const head = table.columns.map(({ name }) => `<th scope="col">${escaped(name)}</th>`).join('');
  const body = rows
    .slice(0, mostRows)
    .map((row) => `<tr>${row.map((value) => `<td>${escaped(shown(value))}</td>`).join('')}</tr>`);
  const count =
    rows.length > mostRows
      ? `Les ${mostRows} premières de ${rows.length} lignes ; le fichier CSV les a toutes.`
      : `${rows.length} ${rows.length > 1 ? 'lignes' : 'ligne'}.`;
  return `<p class="soft">${count}</p>
<div class="wide" role="region" aria-label="Réponse" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function questionOf({ question }: Permalink): string[] {
  const { query = '', variables, documentId } = paramsOf(question);
  const text = query === '' ? `document ${documentId ?? ''}` : query.trim();
  const values = JSON.stringify(variables ?? {}, null, 2);
  const parameters = new URLSearchParams({ query: text, variables: values });
  return [
    '<h2>La requête</h2>',
    `<details><summary>GraphQL et variables</summary><pre>${escaped(text)}</pre><pre>${escaped(values)}</pre></details>`,
    ...(query === ''
      ? []
      : [`<p><a href="${graphqlPath}?${escaped(parameters.toString())}">Ouvrir dans GraphiQL</a></p>`]),
  ];
}

function shown(value: GraphValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numbers.format(value);
  const text = Array.isArray(value) ? value.join(', ') : (namesIn(String(value)) ?? String(value));
  return text.length > longestCell ? `${text.slice(0, longestCell)}…` : text;
}

/** What a list of things that is written as JSON is called: their libellés, else how many they are. */
function namesIn(text: string): string | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const list = JSON.parse(text) as readonly { readonly libelle?: unknown }[];
    const names = list.flatMap(({ libelle }) => (typeof libelle === 'string' ? [libelle] : []));
    return names.length === list.length ? names.join(' ; ') : `${list.length} éléments`;
  } catch {
    return undefined;
  }
}
