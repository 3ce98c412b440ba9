import { describeSoftware } from '@rome-graph/software';
import type { Result } from './result';

/** How an answer was computed, as `methode` of the analytic answers tells it. */
interface Method {
  readonly formule?: unknown;
  readonly niveau?: unknown;
  readonly parametres?: unknown;
}

/** The source, its version, the software and the method, as docs/researchers.md asks to cite a figure: one entry of BibTeX. */
export function bibliographyOf(result: Result): string {
  const { title, release, releaseName, digest, software, address } = result;
  const fields = {
    author: '{France Travail} and {The rome-graph contributors}',
    title: `{${escaped(title)}}`,
    howpublished: escaped(`France Travail, ${releaseName}; ${describeSoftware(software)}`),
    note: escaped([...methodIn(result.data), `empreinte de la réponse : ${digest}`].join(' ; ')),
    ...(address !== undefined && { url: address }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{rome-graph-${release}-${digest},`, ...lines, '}', ''].join('\n');
}

function methodIn(data: unknown): string[] {
  const { formule, niveau, parametres } = firstMethod(data) ?? {};
  // What notes say in words is of the answer, not of how to make it again.
  const told = { formule, niveau, paramètres: parametres && { ...parametres, notes: undefined } };
  return Object.entries(told)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name} : ${typeof value === 'string' ? value : JSON.stringify(value)}`);
}

function firstMethod(value: unknown): Method | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { methode } = value as { readonly methode?: unknown };
  if (typeof methode === 'object' && methode !== null) return methode as Method;
  for (const inner of Object.values(value)) {
    const found = firstMethod(inner);
    if (found) return found;
  }
  return undefined;
}

/** What TeX would take for its own. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[&%$#_{}]/g, '\\$&')
    .replace(/[~^]/g, '\\$&{}');
}
