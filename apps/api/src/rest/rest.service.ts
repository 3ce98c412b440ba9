import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EngineService } from '../engine/engine.service';
import type { HeldGraph } from '../engine/held-graph/held-graph';
import type { Snapshot } from '../engine/snapshot';
import { ApiConfiguration } from '../platform/configuration/api.configuration';
import { answerTag } from '../platform/http/answer-tag';
import type { Selection } from './champs/selection';
import { select, SelectorError, textOf } from './champs/selection';
import { SelectorSyntaxError } from './champs/selector.parser';
import { filtersText, nodesKept } from './list-filters';
import { droppedAsJson } from './objects/dropped-writer';
import { ObjectWriters } from './objects/object-writers';
import { requetePieces } from './requete/requete';
import type { Asked, ReadyResource } from './resources';
import { nearestTemplate, resourceAt } from './resources';
import { badParameter, notSelectable, RestError, unknownCode } from './rest.errors';
import { releaseOfDay } from './days';
import { findDropped, findNode } from './find-node';
import { FormerGraphs } from './former/former-graphs';
import { substitutionAnswer } from './substitution';
import { versionAnswer } from './version';

/** What can be answered, before anything of it is written. */
export interface RestAnswer {
  /** The release that it comes from. */
  readonly release: string;
  /** Its entity tag. */
  readonly tag: string;
  /** What tells its body from any other. */
  readonly name: string;
  /** What kind of thing was asked, for the log and the metrics. */
  readonly operation: string;
  /** The texts of which the body is made. */
  pieces(): Iterable<string>;
}

/** What is asked, and of which release. */
interface AskedAbout {
  readonly snapshot: Snapshot;
  readonly asked: Asked;
  readonly selection: Selection;
  readonly parameters: URLSearchParams;
  readonly version: string;
}

/** Parameters that a search has. */
const searchParameters = ['q', 'qf', 'fq', 'op'];

/** Answers what the official APIs do, from the snapshot. */
@Injectable()
export class RestService {
  private readonly writers = new WeakMap<HeldGraph, ObjectWriters>();

  constructor(
    private readonly engine: EngineService,
    private readonly former: FormerGraphs,
    private readonly configuration: ApiConfiguration,
  ) {}

  /** The answer to an address, later where a former release is to be told again. @throws {RestError} where there is none. */
  answer(url: string): RestAnswer | Promise<RestAnswer> {
    const [pathname = '', query = ''] = url.split(/\?(.*)/s, 2);
    const asked = resourceAt(pathname);
    if (!asked) throw new RestError(404, `Il n'y a rien à ${pathname} : essayez ${nearestTemplate(pathname)}.`);
    const snapshot = this.requireSnapshot();
    const parameters = new URLSearchParams(query);
    requireRelease(snapshot, parameters);
    const selection = selectionOf(asked.resource, parameters);
    const { held, release } = snapshot;
    const version = asked.resource.dated ? releaseOfDay(snapshot, parameters.get('date')) : release.version;
    const about = { snapshot, asked, selection, parameters, version };
    if (version === release.version) return this.answerOf(held, about);
    return this.former.graph(snapshot, version).then((graph) => this.answerOf(graph, about));
  }

  private answerOf(held: HeldGraph, about: AskedAbout): RestAnswer {
    const { snapshot, asked, selection, parameters, version } = about;
    const { synonyms, release } = snapshot;
    const { resource, type, code } = asked;
    const pieces = this.piecesOf(held, about);
    const selected = selection === resource.usualSelection ? resource.usualText : textOf(selection);
    const name = [resource.template, type, code, selected, textFor(resource, parameters)];
    if (version !== release.version) name.push(version);
    const tag = answerTag(release, this.configuration.software, { query: name.join('\n'), synonyms });
    return { release: version, tag, name: tag, operation: resource.template, pieces };
  }

  private requireSnapshot(): Snapshot {
    const { current, waitsFor } = this.engine;
    if (current) return current;
    throw new RestError(503, `No release can be served for now. ${waitsFor}`, { headers: { 'retry-after': '5' } });
  }

  /** What makes the body; what is not known is refused before. */
  private piecesOf(held: HeldGraph, { asked, selection, parameters, version }: AskedAbout): () => Iterable<string> {
    const { resource, code, type } = asked;
    const writers = this.writersOf(held);
    switch (resource.kind) {
      case 'version':
        return () => [versionAnswer(version, selection)];
      case 'substitution': {
        const text = substitutionAnswer(held, type, code, selection);
        return () => [text];
      }
      case 'requete':
        return requetePieces(held, writers, resource, selection, parameters);
      case 'list':
        return () => listPieces(held, writers, resource, selection, parameters);
      case 'read':
        return readPieces(held, writers, resource, code, selection);
    }
  }

  private writersOf(held: HeldGraph): ObjectWriters {
    let writers = this.writers.get(held);
    if (!writers) this.writers.set(held, (writers = new ObjectWriters(held)));
    return writers;
  }
}

/** What is in service, else what was: what neither is, is refused. */
function readPieces(
  held: HeldGraph,
  writers: ObjectWriters,
  { labels }: ReadyResource,
  code: string,
  selection: Selection,
): () => Iterable<string> {
  const found = findNode(held, labels, code);
  if (found) return () => [writers.of({ label: found.label, selection, typed: true })(found.node)];
  const dropped = findDropped(held.dropped, labels, code);
  if (dropped) return () => [droppedAsJson(dropped.label, dropped.row, selection)];
  throw unknownCode(code);
}

function* listPieces(
  held: HeldGraph,
  writers: ObjectWriters,
  resource: ReadyResource,
  selection: Selection,
  parameters: URLSearchParams,
): Generator<string, void> {
  let separator = '[';
  for (const { label } of resource.labels) {
    const write = writers.of({ label, selection, typed: true });
    const isKept = nodesKept(held, resource, label, parameters);
    for (let node = 0; node < held.nodes(label).count; node++) {
      if (!isKept(node)) continue;
      yield separator + write(node);
      separator = ',';
    }
  }
  yield separator === '[' ? '[]' : ']';
}

function selectionOf({ usualSelection, allowed }: ReadyResource, parameters: URLSearchParams): Selection {
  const champs = parameters.getAll('champs').filter((text) => text.trim() !== '');
  if (champs.length === 0) return usualSelection;
  try {
    return select(champs, allowed);
  } catch (error) {
    if (error instanceof SelectorError) throw notSelectable(error.attribute);
    if (error instanceof SelectorSyntaxError)
      throw badParameter(`Le paramètre 'champs' ne peut pas être lu : ${error.message}.`, true);
    throw error;
  }
}

/** Another release than the one in service is not answered by it. */
function requireRelease({ release }: Snapshot, parameters: URLSearchParams): void {
  const asked = parameters.get('release');
  if (asked === null || asked === release.version) return;
  throw new RestError(404, `La version ${asked.slice(0, 20)} n'est pas en service : c'est ${release.version}.`);
}

/** What of the parameters an answer depends on, besides the selector. */
function textFor(resource: ReadyResource, parameters: URLSearchParams): string {
  if (resource.kind === 'list') return filtersText(resource, parameters);
  if (resource.kind !== 'requete') return '';
  const values = searchParameters.map((name) => JSON.stringify(parameters.getAll(name)));
  return hash('sha256', values.join(' '), 'base64url');
}
