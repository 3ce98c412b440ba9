import { documents } from '@rome-graph/domain';
import { InputError } from '../input.error';
import type { TableRows } from '../tables/official-table';
import { foldTypography } from './agreement';
import type { Branch, Tree } from './competence-tree';
import { compareBranches, compareCompetences, compareMacros, readItems, tableOf } from './competence-tree';
import type { DocumentHandler, RecognisedDocument } from './document';
import { dateOfWorkbook } from './document-version';
import { recogniseByLayouts } from './layout.finder';
import { recordsOf } from './table-records';

/** The tree of compétences: it has labels only, and is joined by them to the OGR codes of the export. */
export const arborescenceCompetencesHandler: DocumentHandler = {
  document: documents.arborescenceCompetences,
  recognise(opened) {
    const recognised = recogniseByLayouts(documents.arborescenceCompetences, opened);
    const version = recognised && dateOfWorkbook(opened);
    return recognised && { ...recognised, ...(version && { version }) };
  },
  contribute(document, release) {
    const tree = readTree(document);
    const items = readItems(release);
    const agreements = [compareMacros(tree, items), compareCompetences(tree, items)];
    const official = release.tables.get('arborescence_competences');
    if (official) {
      const branches = compareBranches(tree, official);
      return { tables: new Map(), agreements: [...agreements, branches], unlinked: [], adds: [] };
    }
    return { ...tableOf(tree, items, document), agreements, unlinked: [] };
  },
};

function readTree({ tables }: RecognisedDocument): Tree {
  const macros = tables.get('classeur_macro_competences') as TableRows;
  const competences = tables.get('classeur_competences') as TableRows;
  const branches = new Map<string, Branch>();
  for (const record of recordsOf(macros, 'code_domaine', 'domaine', 'enjeu', 'objectif', 'macro_competence')) {
    const label = foldTypography(record.macro_competence);
    if (branches.has(label)) {
      throw new InputError(`"${record.macro_competence}" stands twice; keep one of the rows`, {
        file: macros.file,
        line: macros.lineOf(record.row),
        column: '4 - Macro-compétence',
      });
    }
    const { code_domaine: codeDomaine, domaine, enjeu, objectif } = record;
    branches.set(label, { codeDomaine, domaine, enjeu, objectif });
  }
  const pairs = recordsOf(competences, 'macro_competence', 'competence')
    .filter(({ competence }) => competence !== '')
    .map(({ macro_competence, competence }) => ({ macro: macro_competence, competence }));
  return { branches, competences: pairs };
}
