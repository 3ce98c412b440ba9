import { documents } from '@rome-graph/domain';
import { InputError } from '../input.error';
import { withoutCopyMark } from '../sources/file-names';
import type { LeftOutFiles } from '../sources/left-out';
import type { RecognisedDocument } from './document';

const versions = new Intl.Collator('fr', { numeric: true });

/**
 * Of each document the file that a load reads: that given by itself, else that of the newest version or date, else that
 * which is no copy by its name, else the first by name. The others that were found beside it are left out.
 *
 * @throws {InputError} for one document, or two editions of the FAP, given by two sources with other content.
 */
export function selectDocuments(
  recognised: readonly RecognisedDocument[],
  leftOut: LeftOutFiles,
): RecognisedDocument[] {
  const chosen: RecognisedDocument[] = [];
  for (const document of [...recognised].sort(preferredFirst)) {
    const earlier = chosen.find((other) => other.document === document.document);
    if (!earlier) chosen.push(document);
    else leaveSecond(earlier, document, leftOut);
  }
  const inOrder = recognised.filter((document) => chosen.includes(document));
  return withoutOtherEdition(inOrder, leftOut);
}

function preferredFirst(a: RecognisedDocument, b: RecognisedDocument): number {
  const byItself = Number(isGivenByItself(b)) - Number(isGivenByItself(a));
  const newest = versions.compare(b.version ?? '', a.version ?? '');
  const isCopy = ({ file: { name } }: RecognisedDocument): number => Number(withoutCopyMark(name) !== name);
  return byItself || newest || isCopy(a) - isCopy(b) || (a.file.origin < b.file.origin ? -1 : 1);
}

function isGivenByItself({ file: { foundIn, isPacked } }: RecognisedDocument): boolean {
  return foundIn === undefined || isPacked === true;
}

function leaveSecond(chosen: RecognisedDocument, second: RecognisedDocument, leftOut: LeftOutFiles): void {
  const { document, file, version } = second;
  if (file.bytes.equals(chosen.file.bytes)) leftOut.add(file, 'copy', `the same bytes as ${chosen.file.origin}`);
  else if (!isGivenByItself(second) && (isGivenByItself(chosen) || file.foundIn === chosen.file.foundIn)) {
    const dated = version === undefined || version === chosen.version ? '' : `, of ${version}`;
    leftOut.add(
      file,
      'other',
      `another « ${document.libelle} »${dated}; ${chosen.file.origin}${ofVersion(chosen)} is taken`,
    );
  } else {
    throw new InputError(
      `« ${document.libelle} » was already given by ${chosen.file.origin} with other content; give it once`,
      { file: file.origin },
    );
  }
}

function ofVersion({ version }: RecognisedDocument): string {
  return version === undefined ? '' : `, of ${version},`;
}

/**
 * The codes of two editions of the FAP mean different families: one graph holds one. The newer is taken, unless there are
 * its labels alone, which give nothing.
 */
function withoutOtherEdition(chosen: readonly RecognisedDocument[], leftOut: LeftOutFiles): RecognisedDocument[] {
  const of = (...kinds: readonly RecognisedDocument['document'][]): RecognisedDocument[] =>
    chosen.filter(({ document }) => kinds.includes(document));
  const [older, newer] = [
    of(documents.fap2009, documents.fap2009Labels),
    of(documents.fap2021, documents.fap2021Nomenclature),
  ];
  const [of2009] = older;
  const [of2021] = newer;
  if (!of2009 || !of2021) return [...chosen];
  if (of2009.file.foundIn === undefined || of2009.file.foundIn !== of2021.file.foundIn) {
    throw new InputError(`FAP of 2021, while ${of2009.file.origin} is of 2009: their codes differ; give one edition`, {
      file: of2021.file.origin,
    });
  }
  const [dropped, taken] = of(documents.fap2021).length > 0 ? [older, of2021] : [newer, of2009];
  const reason =
    taken === of2021 ? 'the newer is taken' : 'the newer is here without its codes of ROME, and is not taken';
  for (const { file } of dropped) {
    leftOut.add(
      file,
      'other',
      `of another edition of the FAP than ${taken.file.origin}: their codes differ, and ${reason}`,
    );
  }
  return chosen.filter((document) => !dropped.includes(document));
}
