import { InputError } from '../input.error';
import { isoDate } from './calendar';
import { faultOfCell } from './cell-faults';

/** What version.txt says of a release. Dates are ISO 8601. */
export interface VersionFile {
  /** Number of the release within ROME 4.0: 60 for the files named v460. */
  readonly number: string;
  readonly libelle?: string;
  readonly publieeLe?: string;
  readonly valideeLe?: string;
}

/**
 * Reads version.txt: `Label : value` lines, dates as 18/09/2025, then a free description.
 *
 * @throws {InputError} when it gives no version number, a date that is in no calendar, or holds what no text does.
 */
export function readVersionFile(text: string, file: string): VersionFile {
  refuseFaults(text, file);
  const number = valueOf(text, 'Numero de version');
  if (!number) throw new InputError('no line "Numero de version : NN"; fetch the file again', { file });
  const libelle = valueOf(text, 'Titre/commentaire');
  const publieeLe = dateOf(text, 'Date de publication', file);
  const valideeLe = dateOf(text, 'Date de validation', file);
  return { number, ...(libelle && { libelle }), ...(publieeLe && { publieeLe }), ...(valideeLe && { valideeLe }) };
}

function refuseFaults(text: string, file: string): void {
  linesOf(text).forEach((line, index) => {
    const fault = faultOfCell(line);
    if (fault) throw new InputError(`${fault}; fetch the file again`, { file, line: index + 1 });
  });
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

function valueOf(text: string, label: string): string | undefined {
  const line = linesOf(text).find((candidate) => candidate.startsWith(label));
  return line?.slice(line.indexOf(':') + 1).trim() || undefined;
}

function dateOf(text: string, label: string, file: string): string | undefined {
  const value = valueOf(text, label);
  if (value === undefined) return undefined;
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value) ?? [];
  const date = isoDate(year, month, day);
  if (date !== undefined) return date;
  const line = linesOf(text).findIndex((candidate) => candidate.startsWith(label)) + 1;
  throw new InputError(
    `"${label}" is "${value}"; a date such as 18/09/2025 was expected: correct it, or fetch it again`,
    {
      file,
      line,
    },
  );
}
