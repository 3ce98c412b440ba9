import type { LeftOutFile } from '@rome-graph/rome-files';

const filesShown = 4;

/**
 * What was left out, one line for each reason and place: thirty tables of an older archive are one line. What calls for a
 * look comes first, what systems and programs write for themselves last.
 */
export function groupLeftOut(files: readonly LeftOutFile[]): string[] {
  const groups = new Map<string, LeftOutFile[]>();
  for (const file of files) {
    const id = `${placeOf(file)}\n${reasonOf(file)}`;
    groups.set(id, [...(groups.get(id) ?? []), file]);
  }
  const order = ['unknown', 'other', 'copy', 'system'];
  const kindOf = ([first]: readonly LeftOutFile[]): number => order.indexOf(first?.kind ?? 'system');
  return [...groups.values()].sort((a, b) => kindOf(a) - kindOf(b)).map(lineOf);
}

/** What copies a file of another place, or is another content of it, is one line with its neighbours. */
function reasonOf({ kind, why }: LeftOutFile): string {
  if (kind === 'copy') return 'the same bytes as files that are read';
  return why.replace(/^(another content of) the table .*$/, '$1 tables that are read elsewhere');
}

function placeOf({ file, kind }: LeftOutFile): string {
  return kind === 'system' ? '' : file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'), 0));
}

function lineOf(files: readonly LeftOutFile[]): string {
  const [first] = files;
  if (!first) return '';
  const [name, ...others] = files;
  if (others.length === 0) return `${name?.file}: ${first.why}`;
  if (first.kind !== 'system' && files.length > filesShown)
    return `${placeOf(first)} (${files.length} files): ${reasonOf(first)}`;
  const shown = files.slice(0, filesShown).map(({ file }) => file);
  const rest = files.length > filesShown ? ` and ${files.length - filesShown} more` : '';
  return `${shown.join(', ')}${rest}: ${reasonOf(first)}`;
}
