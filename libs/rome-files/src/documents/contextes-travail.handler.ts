import { documents } from '@rome-graph/domain';
import { AgreementCounter } from './agreement';
import type { DocumentHandler, ReleaseContext } from './document';
import { foldLabel } from './metier-tree.reader';
import { withMissingRows } from './missing-rows';
import { recordsOf } from './table-records';
import { cellsOf, recogniseBySaying } from './tree-workbook';

/** A contexte as the workbook has it. */
interface Contexte {
  readonly code: string;
  readonly libelle: string;
  /** The label of its type. */
  readonly type: string;
}

/** The contextes de travail by type: the type on each row, merged downwards, or on a row of its own before its contextes. */
export const contextesTravailHandler: DocumentHandler = {
  document: documents.contextesTravail,
  recognise: (opened) =>
    recogniseBySaying(
      documents.contextesTravail,
      opened,
      (text) => /\bcontextes? (de|du) travail\b/.test(text),
      ({ rows }) => rows.filter(({ cells }) => cells.some(isOgr)).length > 1,
    ),
  contribute(document, release) {
    const official = contextesOf(release);
    const types = new Map([...official.values()].map(({ type, codeType }) => [foldLabel(type), { type, codeType }]));
    const here = readContextes(cellsOf(document), new Set(types.keys()));
    const counter = new AgreementCounter('contextes de travail, by label and type');
    for (const { code, libelle, type } of here.values())
      counter.compare(code, described(libelle, type), described(official.get(code)?.libelle, official.get(code)?.type));
    for (const [code, { libelle, type }] of official)
      if (!here.has(code)) counter.compare(code, '', described(libelle, type));
    const agreements = [counter.result()];
    const missing = [...here.values()].flatMap(({ code, libelle, type }) => {
      const known = types.get(foldLabel(type));
      if (official.has(code) || !known) return [];
      return [
        {
          code_ogr: code,
          libelle_cont_travail: libelle,
          code_type_cont_trav: known.codeType,
          libelle_type_cont_trav: known.type,
        },
      ];
    });
    const table = release.tables.get('referentiel_contexte_travail');
    const added = table && withMissingRows(table, missing, document.file.origin, 'ContexteTravail', agreements);
    return { ...(added ?? { tables: new Map(), adds: [] }), agreements, unlinked: [] };
  },
};

/** An OGR code of a contexte, perhaps written with decimals: from five to seven digits. */
function isOgr(cell: string): boolean {
  return /^\d{5,7}([.,]0+)?$/.test(cell.trim());
}

function described(libelle = '', type = ''): string {
  return libelle === '' ? '' : `${libelle} < ${type}`;
}

/** Code → contexte. A text that is the label of a type is one wherever it stands; the label of a contexte is the other text. */
function readContextes(
  rows: readonly (readonly string[])[],
  types: ReadonlySet<string>,
): ReadonlyMap<string, Contexte> {
  const contextes = new Map<string, Contexte>();
  let type = '';
  for (const cells of rows) {
    const texts = cells.filter((cell) => cell !== '' && !/^\d+([.,]0+)?$/.test(cell));
    const ofType = texts.find((text) => types.has(foldLabel(text)));
    const code = cells.find(isOgr)?.replace(/[.,]0+$/, '');
    const [lone] = texts;
    if (ofType !== undefined) type = ofType;
    else if (code === undefined && lone !== undefined && texts.length === 1) type = lone;
    const [libelle] = texts.filter((text) => text !== ofType);
    if (code !== undefined && libelle !== undefined) contextes.set(code, { code, libelle, type });
  }
  return contextes;
}

function contextesOf({ tables }: ReleaseContext): ReadonlyMap<string, Contexte & { readonly codeType: string }> {
  const table = tables.get('referentiel_contexte_travail');
  const columns = ['code_ogr', 'libelle_cont_travail', 'code_type_cont_trav', 'libelle_type_cont_trav'] as const;
  const records = table ? recordsOf(table, ...columns) : [];
  return new Map(
    records.map((record) => [
      record.code_ogr,
      {
        code: record.code_ogr,
        libelle: record.libelle_cont_travail,
        type: record.libelle_type_cont_trav,
        codeType: record.code_type_cont_trav,
      },
    ]),
  );
}
