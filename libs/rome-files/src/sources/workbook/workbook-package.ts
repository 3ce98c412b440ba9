import type * as yauzl from 'yauzl';
import { InputError } from '../../input.error';
import { brokenLimit } from '../archive-limits';
import { withoutCopyMark } from '../file-names';
import type { SourceFile } from '../source-file';
import { listEntries, openZip, readEntry } from '../zip-entry.reader';
import type { WorkbookLimits } from './workbook-limits';

/** The parts of a workbook that are read, as text, in the order of its tabs. */
export interface WorkbookPackage {
  readonly workbook: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** The worksheets, each with the identifier by which the workbook names it. */
  readonly sheets: readonly { readonly relationship: string; readonly xml: string }[];
}

const workbookPart = 'xl/workbook.xml';
const relationshipsPart = 'xl/_rels/workbook.xml.rels';

/** Whether an archive is a workbook, perhaps a damaged one, by the names of its entries and its own. */
export function isWorkbookArchive(entryNames: readonly string[], name: string): boolean {
  return entryNames.includes('[Content_Types].xml') || /\.xls[xm]$/i.test(withoutCopyMark(name));
}

/**
 * Inflates the parts of a workbook that hold its cells, and no other, after checking the directory of the archive.
 *
 * @throws {InputError} when it is no workbook, is damaged or altered, breaks a limit, or a part declares a document type.
 */
export async function openPackage({ bytes, origin }: SourceFile, limits: WorkbookLimits): Promise<WorkbookPackage> {
  try {
    return await readParts(await PartReader.open(await openZip(bytes), origin, limits), limits);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`a workbook that cannot be read, perhaps cut short (${reason}); fetch it again`, {
      file: origin,
    });
  }
}

async function readParts(parts: PartReader, limits: WorkbookLimits): Promise<WorkbookPackage> {
  if (!parts.names.includes(workbookPart)) {
    parts.refuse(
      `no workbook: the archive has no ${workbookPart}; open it in a spreadsheet program and save it as .xlsx`,
    );
  }
  const relationships = parseRelationships(await parts.read(relationshipsPart));
  const workbook = await parts.read(workbookPart);
  const sheetParts = sheetsOf(workbook).flatMap((relationship) => {
    const { type, part } = relationships.get(relationship) ?? {};
    return type === 'worksheet' && part ? [{ relationship, part }] : [];
  });
  if (sheetParts.length === 0)
    parts.refuse('no worksheet is in it; open it in a spreadsheet program and save it again');
  if (sheetParts.length > limits.sheets) {
    parts.refuse(`refused: it has ${sheetParts.length} sheets; the limit is ${limits.sheets}`);
  }
  const shared = [...relationships.values()].find(({ type }) => type === 'sharedStrings')?.part;
  const styles = [...relationships.values()].find(({ type }) => type === 'styles')?.part;
  parts.refuseOverLimits([...sheetParts.map(({ part }) => part), shared, styles].filter(isDefined));
  const sheets = [];
  for (const { relationship, part } of sheetParts) sheets.push({ relationship, xml: await parts.read(part) });
  return {
    workbook,
    sheets,
    ...(shared && { sharedStrings: await parts.read(shared) }),
    ...(styles && { styles: await parts.read(styles) }),
  };
}

/** Reads entries of an archive as XML text. */
class PartReader {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
    private readonly origin: string,
    private readonly limits: WorkbookLimits,
  ) {}

  static async open(zip: yauzl.ZipFile, origin: string, limits: WorkbookLimits): Promise<PartReader> {
    if (zip.entryCount > limits.entries) {
      throw new InputError(`refused: it holds ${zip.entryCount} entries; the limit is ${limits.entries}`, {
        file: origin,
      });
    }
    const entries = await listEntries(zip);
    return new PartReader(zip, new Map(entries.map((entry) => [entry.fileName, entry])), origin, limits);
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  refuse(problem: string): never {
    throw new InputError(problem, { file: this.origin });
  }

  /** Checks all the parts before any of them is inflated. */
  refuseOverLimits(parts: readonly string[]): void {
    const { partBytes, totalBytes, ratio } = this.limits;
    const broken = brokenLimit(
      parts.map((name) => {
        const { compressedSize = 0, uncompressedSize = 0 } = this.entries.get(name) ?? {};
        return { name, compressedBytes: compressedSize, inflatedBytes: uncompressedSize };
      }),
      { entries: this.limits.entries, entryBytes: partBytes, totalBytes, ratio },
    );
    if (broken) this.refuse(`refused: ${broken}`);
  }

  /** @throws {InputError} when the part is absent, over a limit, not UTF-8, or declares a document type. */
  async read(part: string): Promise<string> {
    const entry = this.entries.get(part);
    if (!entry) this.refuse(`its part ${part} is missing; fetch it again`);
    this.refuseOverLimits([part]);
    const text = this.decode(part, await readEntry(this.zip, entry, this.origin));
    if (!isWhole(text)) this.refuse(`its part ${part} is cut short; fetch it again`);
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) {
      this.refuse(`refused: its part ${part} declares a document type, which no spreadsheet program writes`);
    }
    return text;
  }

  private decode(part: string, bytes: Buffer): string {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Told below, as for a text that holds what UTF-8 text does not.
    }
    return this.refuse(`its part ${part} is not UTF-8; open it in a spreadsheet program and save it again`);
  }
}

/** Whether the element that an XML text begins with is also the one that ends it: exceljs does not look. */
function isWhole(xml: string): boolean {
  const [, root = ''] = /<([\w:]+)/.exec(xml) ?? [];
  const end = xml.slice(-200).trimEnd();
  return (
    end.endsWith(`</${root}>`) ||
    (end.endsWith('/>') && xml.indexOf('>', xml.indexOf(`<${root}`)) === xml.lastIndexOf('>'))
  );
}

interface Relationship {
  /** Last word of its type: worksheet, sharedStrings … */
  readonly type: string;
  /** Name of the entry that it leads to. */
  readonly part: string;
}

function parseRelationships(xml: string): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  for (const attributes of elements(xml, 'Relationship')) {
    const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part });
  }
  return found;
}

/** The relationships of the sheets, in the order of their tabs. */
function sheetsOf(workbook: string): string[] {
  return elements(workbook, 'sheet').flatMap((attributes) => {
    const [, id] = Object.entries(attributes).find(([name]) => name.endsWith(':id')) ?? [];
    return id === undefined ? [] : [id];
  });
}

/** The attributes of each element of a name, whatever its prefix: enough for two parts that hold no text. */
function elements(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', double, single]) => [
        key,
        double ?? single ?? '',
      ]),
    ),
  );
}

function isDefined(part: string | undefined): part is string {
  return part !== undefined;
}
