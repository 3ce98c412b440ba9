import type { DocumentAgreement } from '@rome-graph/rome-files';
import type { DocumentReport, UnlinkedReport } from './document-report';

/** Differences of one kind that are told; a file takes them all. */
const differencesShown = 20;

/** What each document is, how far it agrees with the release, the first disagreements, and what a load makes of it. */
export function renderDocuments(
  documents: readonly DocumentReport[],
  shorten: (text: string) => string = (text) => text,
): string[] {
  return documents.flatMap((document) => [
    ...heading({ ...document, file: shorten(document.file) }),
    ...document.agreements.flatMap((agreement) => [agreementLine(agreement), ...differences(agreement)]),
    ...document.unlinked.map((unlinked) => `  ${unlinkedLine(unlinked, differencesShown)}`),
    ...additions(document),
    '',
  ]);
}

/** The same without the list of disagreements. */
export function summariseDocuments(documents: readonly DocumentReport[]): string[] {
  return documents.flatMap((document) => [
    ...heading(document),
    ...document.agreements.map(agreementLine),
    ...document.unlinked.map((unlinked) => `  ${unlinkedLine(unlinked, 5)}`),
    ...additions(document),
  ]);
}

function heading({ file, libelle, version, rows, remarks }: DocumentReport): string[] {
  const dated = version === null ? '' : `, ${version}`;
  return [`${file}`, `  recognised as ${libelle}${dated}: ${rows} rows`, ...remarks.map((remark) => `  ${remark}`)];
}

function agreementLine({ what, compared, agree }: DocumentAgreement): string {
  return `  ${what}: ${agree} of ${compared} agree`;
}

function differences({ disagreements }: DocumentAgreement): string[] {
  const rest = disagreements.length - differencesShown;
  return [
    ...disagreements.slice(0, differencesShown).map(difference),
    ...(rest > 0 ? [`    and ${rest} more; --disagreements <file> writes them all`] : []),
  ];
}

function difference({ code, here, there }: DocumentAgreement['disagreements'][number]): string {
  return `    ${code}: ${quoted(here)} ≠ ${quoted(there)}`;
}

function quoted(text: string): string {
  return text === '' ? 'nothing' : `"${text}"`;
}

function unlinkedLine({ what, linked, codes }: UnlinkedReport, shown: number): string {
  if (codes.length === 0) return `no ${what}${linked === null ? '' : `: all ${linked} lead to something`}`;
  const list = codes.slice(0, shown).map(({ code, rows }) => `${code} (${rows} rows)`);
  const rest = codes.length > shown ? [`and ${codes.length - shown} more`] : [];
  const others = linked === null ? '' : `, beside ${linked} that lead to one`;
  return [`${codes.length} ${what}${others}`, [...list, ...rest].join(', ')].filter((part) => part !== '').join(': ');
}

function additions({ adds }: DocumentReport): string[] {
  return [`  adds ${adds.length === 0 ? 'nothing' : adds.join(', ')}`];
}
