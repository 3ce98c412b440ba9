import { officialAddress } from './official-address';

/** A name without what browsers and systems add to that of a copy: ` (1)`, ` - Copie`, `Copy of `, `.1`. */
export function withoutCopyMark(name: string): string {
  return name
    .normalize('NFC')
    .replace(/(\.\w{2,5})(?:\.\d{1,3}| ?\(\d{1,3}\))$/, '$1')
    .replace(/^(?:copie de|copy of|copie \(\d+\) de) /i, '')
    .replace(/(?:[ _-]*\(\d{1,3}\)|[ _-]+(?:copie|copy)(?: \d{1,3})?)+(\.\w{2,5})$/i, '$1');
}

/** Whether a file may hold something to load, by its name; a folder is read only for such files, and for archives. */
export function isReadable(name: string): boolean {
  return /\.(csv|txt|tsv|xlsx|xlsm|xls)$/i.test(withoutCopyMark(name));
}

/** Whether a file is an archive, by its name. */
export function isArchiveName(name: string): boolean {
  return /\.zip$/i.test(withoutCopyMark(name));
}

/** Whether a file or folder has the name of a part of the official export, or of the export itself. */
export function isOfficialName(name: string): boolean {
  return /^(unix_[a-z_]+_v\d{3,4}_|refromecsv)/i.test(withoutCopyMark(name));
}

const ofSystems: readonly (readonly [RegExp, string])[] = [
  [/^__MACOSX$/, 'what macOS puts beside the files of an archive'],
  [/^\._/, 'what macOS keeps of another file'],
  [/^(\.DS_Store|\.localized|Icon\r)$/, 'what macOS keeps of a folder'],
  [/^(Thumbs\.db|desktop\.ini|ehthumbs\.db)$/i, 'what Windows keeps of a folder'],
  [/^~\$|^\.~lock\..*#$/, 'what a program writes while a document is open'],
  [/\.(crdownload|part|partial|download|tmp)$/i, 'what a browser has begun to fetch'],
  [/^\./, 'a hidden file'],
];

/** Why a file or folder was made by a system or a program for itself; undefined when it was not, by its name. */
export function systemReason(name: string): string | undefined {
  return ofSystems.find(([pattern]) => pattern.test(name))?.[1];
}

/** Why a file that holds no table is not read, by its name. */
export function unreadReason(name: string): string {
  const [, format] = /^unix_.*\.(json|xml)$/i.exec(withoutCopyMark(name)) ?? [];
  if (format) return otherExport(format);
  if (/\.(ods|numbers)$/i.test(name)) return 'a workbook of another format: open it and save it as .xlsx';
  if (/\.(7z|rar|gz|tgz|bz2|xz)$/i.test(name)) return 'an archive of another format than zip: extract it';
  return 'not a .csv, .txt, .xlsx or .zip file';
}

function otherExport(format: string): string {
  return `this is the ${format.toUpperCase()} export: take the CSV one, ${officialAddress}`;
}
