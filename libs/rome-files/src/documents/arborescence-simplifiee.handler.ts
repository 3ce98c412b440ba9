import { documents } from '@rome-graph/domain';
import type { TableRows } from '../tables/official-table';
import { foldTypography } from './agreement';
import type { Branch, Tree } from './competence-tree';
import { compareBranches, compareCompetences, compareMacros, readItems, tableOf } from './competence-tree';
import type { DocumentHandler, OpenedFile, RecognisedDocument } from './document';
import { dateOfWorkbook } from './document-version';
import { recogniseByLayouts } from './layout.finder';
import { withMergedFilled } from './merged-cells';
import { recordsOf } from './table-records';

/** The simplified tree of compétences, in one sheet: what the whole one says, without its second sheet. */
export const arborescenceSimplifieeHandler: DocumentHandler = {
  document: documents.arborescenceSimplifiee,
  recognise(opened) {
    const recognised = recogniseByLayouts(documents.arborescenceSimplifiee, filled(opened));
    const version = recognised && dateOfWorkbook(opened);
    return recognised && { ...recognised, ...(version && { version }) };
  },
  contribute(document, release) {
    const tree = readTree(document);
    const items = readItems(release);
    const agreements = [
      compareMacros(tree, items),
      ...(tree.competences.length > 0 ? [compareCompetences(tree, items)] : []),
    ];
    const official = release.tables.get('arborescence_competences');
    if (official) {
      const branches = compareBranches(tree, official);
      return { tables: new Map(), agreements: [...agreements, branches], unlinked: [], adds: [] };
    }
    const isGivenWhole = release.documents.some((other) => other.document === documents.arborescenceCompetences);
    if (isGivenWhole) return { tables: new Map(), agreements, unlinked: [], adds: [] };
    return { ...tableOf(tree, items, document), agreements, unlinked: [] };
  },
};

function filled(opened: OpenedFile): OpenedFile {
  if (opened.kind !== 'workbook') return opened;
  return { ...opened, workbook: { sheets: opened.workbook.sheets.map(withMergedFilled) } };
}

const levels = ['domaine', 'enjeu', 'objectif', 'macro_competence'] as const;

/** A cell that is empty says the same as the one above it, as long as those before it do. */
function readTree({ tables }: RecognisedDocument): Tree {
  const table = tables.get('classeur_simplifie') as TableRows;
  const branches = new Map<string, Branch>();
  const competences: { macro: string; competence: string }[] = [];
  let current = ['', '', '', ''];
  for (const record of recordsOf(table, 'code_domaine', ...levels, 'competence')) {
    const first = levels.findIndex((level) => record[level] !== '');
    current = current.map((label, depth) =>
      first === -1 || depth < first ? label : record[levels[depth] ?? 'domaine'],
    );
    const [domaine = '', enjeu = '', objectif = '', macro = ''] = current;
    if (macro === '') continue;
    const label = foldTypography(macro);
    if (!branches.has(label)) branches.set(label, { codeDomaine: record.code_domaine, domaine, enjeu, objectif });
    if (record.competence !== '') competences.push({ macro, competence: record.competence });
  }
  return { branches, competences };
}
