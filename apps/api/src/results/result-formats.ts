import type { CsvStyle, EncoderContext, ExportFormat, RowsOfTable } from '@rome-graph/exports/encoders';
import { csvFormat, encodeGraph, gexfFormat, graphmlFormat } from '@rome-graph/exports/encoders';
import { svgOf } from '@rome-graph/drawing';
import { drawingOf, mayBeDrawn } from './answer-drawing';
import { graphOf, hasNodes } from './answer-graph';
import { tableOf } from './answer-table';
import { bibliographyOf } from './bibliography';
import type { Result } from './result';

/** What an answer may be given as: a file of its own. */
export interface ResultFormat {
  /** As the suffix of an address: `csv`. */
  readonly name: string;
  readonly contentType: string;
  /** Why an answer cannot be one, as a sentence; undefined when it can. */
  refusal(result: Pick<Result, 'shape' | 'data'>): string | undefined;
  encode(result: Result, style: CsvStyle): Promise<string | Uint8Array>;
}

const always = (): undefined => undefined;

/** Every format of a result. */
export const resultFormats: readonly ResultFormat[] = [
  { name: 'json', contentType: 'application/json; charset=utf-8', refusal: always, encode: async ({ text }) => text },
  {
    name: 'csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    refusal: always,
    encode: ({ shape, data, release }, style) => encoded(csvFormat, [tableOf(shape, data)], release, style),
  },
  graphFormat(gexfFormat, 'application/gexf+xml'),
  graphFormat(graphmlFormat, 'application/graphml+xml'),
  {
    name: 'svg',
    contentType: 'image/svg+xml; charset=utf-8',
    refusal: refusalOfDrawing,
    encode: async (result) => drawn(result),
  },
  {
    name: 'bib',
    contentType: 'application/x-bibtex; charset=utf-8',
    refusal: always,
    encode: async (result) => bibliographyOf(result),
  },
];

/** The names of all formats, as they are told. */
export const formatNames = resultFormats.map(({ name }) => name);

/** Those that a result can be given in. */
export function formatsOf(result: Pick<Result, 'shape' | 'data'>): ResultFormat[] {
  return resultFormats.filter((format) => format.refusal(result) === undefined);
}

/** The format of a name; undefined when there is none. */
export function formatNamed(name: string): ResultFormat | undefined {
  return resultFormats.find((format) => format.name === name);
}

/** The format that a client takes before others by its header Accept, JSON where it takes anything; undefined when it names none. */
export function formatAccepted(accept: string | undefined): ResultFormat | undefined {
  const types = (accept ?? '').split(',').map((type) => (type.split(';', 1)[0] ?? '').trim().toLowerCase());
  for (const type of types) {
    const found = resultFormats.find(({ contentType }) => contentType.split(';', 1)[0] === type);
    if (found) return found;
  }
  return undefined;
}

/** Chains, the map and what is ranked are drawn, and nothing else. */
function refusalOfDrawing({ shape, data }: Pick<Result, 'shape' | 'data'>): string | undefined {
  if (!mayBeDrawn(shape)) {
    return 'Only chains of métiers, the map and ranked lists are drawn: ask passerelles for chemins { etapes { de { libelle } vers { libelle } couverture nbCommuns nbManquants } }, or a list for the libelle of each element and what it is ranked by.';
  }
  return drawingOf(shape, data, { title: '', foot: '' }) ? undefined : 'Nothing was found: there is nothing to draw.';
}

function drawn({ shape, data, title, releaseName, address }: Result): string {
  const foot = [`France Travail, ${releaseName}`, ...(address === undefined ? [] : [shortened(address)])].join(' · ');
  const drawing = drawingOf(shape, data, { title, foot });
  if (!drawing) throw new Error('A result that cannot be drawn is refused before');
  return svgOf(drawing);
}

/** The beginning of an address, which may be as long as the question: the whole one is in the page and the entry of BibTeX. */
function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 80)}…` : address;
}

function graphFormat(format: ExportFormat, type: string): ResultFormat {
  return {
    name: format.name,
    contentType: `${type}; charset=utf-8`,
    refusal: ({ shape }) =>
      hasNodes(shape)
        ? undefined
        : `Nothing in this answer has a code, of which ${format.name} would make the nodes of a graph: ask for the code of métiers and items.`,
    encode: ({ shape, data, release }, style) => encoded(format, graphOf(shape, data), release, style),
  };
}

async function encoded(
  format: ExportFormat,
  graph: readonly RowsOfTable[],
  release: string,
  csv: CsvStyle,
): Promise<Uint8Array> {
  const context: EncoderContext = { csv, baseUri: '', release: { release: { version: release }, sources: [] } };
  const [file] = await encodeGraph(format, graph, 'resultat', context);
  return file?.bytes ?? emptyDocument(format, context);
}

/** A document without any node, of an answer that might have had some. */
async function emptyDocument(format: ExportFormat, context: EncoderContext): Promise<Uint8Array> {
  const encoder = await format.encoder([], context);
  return Buffer.from(`${String(encoder.head())}${String(encoder.tail())}`);
}
