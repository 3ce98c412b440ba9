import type { Row, TableRows } from '../tables/official-table';
import { AgreementCounter, foldTypography } from './agreement';
import type { Contribution, RecognisedDocument, ReleaseContext } from './document';
import { officialTable, recordsOf } from './table-records';

/** Where a macro-compétence stands in the workbook. */
export interface Branch {
  /** Empty where the workbook gives no code. */
  readonly codeDomaine: string;
  readonly domaine: string;
  readonly enjeu: string;
  readonly objectif: string;
}

/** A tree of compétences by its labels. */
export interface Tree {
  /** Macro-compétence → its branch, by folded label. */
  readonly branches: ReadonlyMap<string, Branch>;
  /** Compétence under a macro-compétence, both as the workbook writes them. */
  readonly competences: readonly { readonly macro: string; readonly competence: string }[];
}

/** A macro-compétence of a release. */
export interface Macro {
  readonly ogr: string;
  /** 4A101: its beginnings are the codes of its objectif, enjeu and domaine. */
  readonly code: string;
  readonly libelle: string;
}

/** The macro-compétences and compétences of a release. */
export interface Items {
  readonly macros: readonly Macro[];
  readonly competences: readonly { readonly ogr: string; readonly libelle: string; readonly macro: Macro }[];
}

/** The items that a tree is joined to. */
export function readItems({ tables }: ReleaseContext): Items {
  const table = tables.get('referentiel_competence');
  const columns = ['code_ogr', 'nature', 'libelle_competence', 'code_ogr_macro_comp', 'code_macro_comp'] as const;
  const records = table ? recordsOf(table, ...columns) : [];
  const macros = records
    .filter(({ nature }) => nature === 'Macro-compétence')
    .map((record): Macro => ({
      ogr: record.code_ogr,
      code: record.code_macro_comp,
      libelle: record.libelle_competence,
    }));
  const byOgr = new Map(macros.map((macro) => [macro.ogr, macro]));
  const competences = records.flatMap((record) => {
    const macro = record.nature === 'Compétence' ? byOgr.get(record.code_ogr_macro_comp) : undefined;
    return macro ? [{ ogr: record.code_ogr, libelle: record.libelle_competence, macro }] : [];
  });
  return { macros, competences };
}

/** Compares labels, and domaines where the tree gives their codes. */
export function compareMacros({ branches }: Tree, { macros }: Items): Contribution['agreements'][number] {
  const agreement = new AgreementCounter('macro-compétences, by label and domaine');
  const known = new Set<string>();
  for (const { code, libelle } of macros) {
    const label = foldTypography(libelle);
    known.add(label);
    const branch = branches.get(label);
    const domaine = code.slice(0, 1);
    if (!branch) agreement.compare(code, '', libelle);
    else
      agreement.compare(code, `${libelle}, domaine ${branch.codeDomaine || domaine}`, `${libelle}, domaine ${domaine}`);
  }
  for (const label of branches.keys()) if (!known.has(label)) agreement.compare(label, label, '');
  return agreement.result();
}

/** The labels above each macro-compétence, where the export has them. */
export function compareBranches({ branches }: Tree, official: TableRows): Contribution['agreements'][number] {
  const agreement = new AgreementCounter('domaine, enjeu and objectif of macro-compétences');
  const columns = [
    'code_macro_competence',
    'libelle_macro_competence',
    'domaine_competence',
    'enjeu',
    'objectif',
  ] as const;
  const seen = new Set<string>();
  for (const record of recordsOf(official, ...columns)) {
    const branch = branches.get(foldTypography(record.libelle_macro_competence));
    if (!branch || seen.has(record.code_macro_competence)) continue;
    seen.add(record.code_macro_competence);
    const here = [branch.domaine, branch.enjeu, branch.objectif].map(foldTypography).join(' > ');
    const there = [record.domaine_competence, record.enjeu, record.objectif].map(foldTypography).join(' > ');
    agreement.compare(record.code_macro_competence, here, there);
  }
  return agreement.result();
}

/** One label may be carried by two compétences: each is matched with its macro-compétence. */
export function compareCompetences(
  { competences: there }: Tree,
  { competences }: Items,
): Contribution['agreements'][number] {
  const agreement = new AgreementCounter('compétences, by label and macro-compétence');
  const remaining = new Map<string, string[]>();
  for (const { macro, competence } of there) {
    const label = foldTypography(competence);
    remaining.set(label, [...(remaining.get(label) ?? []), foldTypography(macro)]);
  }
  const unmatched: Items['competences'][number][] = [];
  for (const item of competences) {
    const candidates = remaining.get(foldTypography(item.libelle)) ?? [];
    const place = candidates.indexOf(foldTypography(item.macro.libelle));
    if (place === -1) unmatched.push(item);
    else {
      candidates.splice(place, 1);
      agreement.compare(item.ogr, item.libelle, item.libelle);
    }
  }
  for (const { ogr, libelle, macro } of unmatched) {
    const elsewhere = remaining.get(foldTypography(libelle))?.shift();
    agreement.compare(ogr, elsewhere === undefined ? '' : `${libelle} < ${elsewhere}`, `${libelle} < ${macro.libelle}`);
  }
  for (const [label, macros] of remaining)
    for (const macro of macros) agreement.compare(label, `${label} < ${macro}`, '');
  return agreement.result();
}

/** Every macro-compétence of the release needs its place: half a tree would be worse than the codes alone. */
export function tableOf(
  { branches }: Tree,
  items: Items,
  { file }: RecognisedDocument,
): Pick<Contribution, 'tables' | 'adds'> {
  const absent = items.macros.filter(({ libelle }) => !branches.has(foldTypography(libelle)));
  if (absent.length > 0) {
    return {
      tables: new Map(),
      adds: [`nothing: ${absent.length} macro-compétences of the release are not in the workbook`],
    };
  }
  const competencesOf = new Map<Macro, Items['competences'][number][]>();
  for (const item of items.competences) {
    competencesOf.set(item.macro, [...(competencesOf.get(item.macro) ?? []), item]);
  }
  const rows = items.macros.flatMap((macro) => {
    const branch = branches.get(foldTypography(macro.libelle)) as Branch;
    const start = [...upperLevels(macro, branch), macro.code, macro.ogr, macro.libelle];
    const competences = competencesOf.get(macro) ?? [];
    return competences.length === 0
      ? [[...start, '', ''] as Row]
      : competences.map(({ ogr, libelle }): Row => [...start, ogr, libelle]);
  });
  const count = (length: number): number => new Set(items.macros.map(({ code }) => code.slice(0, length))).size;
  return {
    tables: new Map([['arborescence_competences', officialTable('arborescence_competences', file.origin, rows)]]),
    adds: [
      `the tree of compétences: ${count(1)} domaines, ${count(2)} enjeux, ${count(3)} objectifs, ` +
        `${items.macros.length} macro-compétences, ${items.competences.length} compétences`,
    ],
  };
}

function upperLevels({ code }: Macro, { domaine, enjeu, objectif }: Branch): string[] {
  return [code.slice(0, 1), domaine, code.slice(0, 2), enjeu, code.slice(0, 3), objectif].map((cell) => cell.trim());
}
