import type { RestResource } from '@rome-graph/domain';
import { restResources, restSubstitutionTypes } from '@rome-graph/domain';
import { distance } from 'fastest-levenshtein';
import { restPrefix } from '../platform/http/rest.path';
import type { Selection } from './champs/selection';
import { declaredSelection, textOf } from './champs/selection';

/** A resource with its selectors read. */
export interface ReadyResource extends RestResource {
  readonly usualSelection: Selection;
  /** The same, as one text. */
  readonly usualText: string;
  readonly allowed: Selection;
  /** Its address as it is written in documents, as /partenaire/rome-metiers/v1/metiers/metier/{code}. */
  readonly template: string;
}

/** What an address asks for. */
export interface Asked {
  readonly resource: ReadyResource;
  readonly code: string;
  /** Of a substitution. */
  readonly type: string;
}

const parameters: Readonly<Record<RestResource['kind'], string>> = {
  list: '',
  read: '/{code}',
  requete: '',
  version: '',
  substitution: '/{type}/{code}',
};

/** All that is served, in the order of the declaration. */
export const readyResources: readonly ReadyResource[] = restResources.map((resource) => {
  const usualSelection = declaredSelection(resource.usual);
  return {
    ...resource,
    usualSelection,
    usualText: textOf(usualSelection),
    allowed: declaredSelection(resource.all),
    template: `${restPrefix}${resource.path}${parameters[resource.kind]}`,
  };
});

const whole = new Map(readyResources.filter(({ kind }) => parameters[kind] === '').map((each) => [each.path, each]));
const reads = new Map(readyResources.filter(({ kind }) => kind === 'read').map((each) => [each.path, each]));
const substitution = readyResources.find(({ kind }) => kind === 'substitution');

/** What a path asks for; undefined of one that is none. */
export function resourceAt(pathname: string): Asked | undefined {
  const segments = segmentsOf(pathname);
  const path = segments.join('/');
  const list = whole.get(path);
  if (list) return { resource: list, code: '', type: '' };
  const code = segments.pop() ?? '';
  const read = reads.get(segments.join('/'));
  if (read && code !== '') return { resource: read, code, type: '' };
  const type = segments.pop() ?? '';
  if (substitution && segments.join('/') === substitution.path && Object.hasOwn(restSubstitutionTypes, type)) {
    return { resource: substitution, code, type };
  }
  return undefined;
}

function segmentsOf(pathname: string): string[] {
  if (!pathname.startsWith(restPrefix)) return [];
  return pathname.slice(restPrefix.length).split('/').map(decodeURIComponent);
}

/** The address that was perhaps meant by one that is none: the nearest to all of it, the name of what is asked counted twice. */
export function nearestTemplate(pathname: string): string {
  const asked = pathname.slice(0, 200).toLowerCase();
  const nearness = ({ path, template }: ReadyResource): number =>
    distance(asked, template.toLowerCase()) + distance(lastName(asked), lastName(path));
  const [first, ...others] = readyResources;
  const found = others.reduce((best, each) => (best && nearness(best) <= nearness(each) ? best : each), first);
  return found?.template ?? '';
}

/** What of a path names the kind of thing that is asked. */
function lastName(path: string): string {
  return path.split('/').findLast((segment) => /^[a-z-]{3,}$/.test(segment)) ?? '';
}
