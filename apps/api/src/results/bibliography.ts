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
  const method = methodIn(result.data);
  const fields = {
    author: '{France Travail} and {The rome-graph contributors}',
    title: `{${escaped(title)}}`,
    howpublished: escaped(`France Travail, ${releaseName}; ${describeSoftware(software)}`),
    note: escaped(
      [method && `formule et niveau : ${method}`, `empreinte de la réponse : ${digest}`].filter(Boolean).join(' ; '),
    ),
    ...(address !== undefined && { url: address }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{rome-graph-${release}-${digest},`, ...lines, '}', ''].join('\n');
}

function methodIn(data: unknown): string | undefined {
  const found = firstMethod(data);
  if (!found) return undefined;
  const { formule, niveau, parametres } = found;
  const known = [formule, niveau, parametres].filter((part) => part !== undefined && part !== null);
  return known.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(', ');
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
