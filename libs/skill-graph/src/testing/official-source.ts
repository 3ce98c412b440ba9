import type { SkillGraphSource, SkillItemSource, SkillLinkSource } from '../skill-graph.source';

/** A row of an official table, by column. */
export type OfficialRow = Readonly<Record<string, string>>;

/**
 * A release as the engine takes it, made of its official tables by their names (`rubrique_mobilite`), without any of the
 * loader's code. @throws when a column is not there.
 */
export function officialSource(rows: (table: string) => readonly OfficialRow[]): SkillGraphSource {
  const tree = rows('arborescence_competences');
  return {
    metiers: rows('referentiel_code_rome').map((row) => column(row, 'code_rome')),
    items: [
      ...competenceItems(rows('referentiel_competence'), tree),
      ...treeItems(tree),
      ...rows('referentiel_savoir').map(savoirItem),
    ],
    links: directLinks(rows('liens_rome_referentiels'), rows('coherence_item')),
    mobilites: rows('rubrique_mobilite').map((row) => ({
      de: column(row, 'code_rome'),
      vers: column(row, 'code_rome_cible'),
      ordre: Number(column(row, 'numero_ordre')),
    })),
  };
}

function column(row: OfficialRow, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`No column ${name}: ${Object.keys(row).join(', ')}`);
  return value;
}

function competenceItems(competences: readonly OfficialRow[], tree: readonly OfficialRow[]): SkillItemSource[] {
  const objectifs = new Map(
    tree.map((row) => [column(row, 'code_ogr_macro_competence'), column(row, 'code_objectif')]),
  );
  return competences.map((row) => {
    const code = column(row, 'code_ogr');
    if (column(row, 'nature') !== 'Macro-compétence') {
      return { code, nature: 'COMPETENCE', parent: column(row, 'code_ogr_macro_comp') };
    }
    const savoirEtre = column(row, 'cat_comp') === 'Savoir-être professionnel';
    return { code, nature: 'MACRO_COMPETENCE', savoirEtre, parent: objectifs.get(code) };
  });
}

function treeItems(tree: readonly OfficialRow[]): SkillItemSource[] {
  const objectifs = new Map(tree.map((row) => [column(row, 'code_objectif'), column(row, 'code_enjeu')]));
  const enjeux = new Set(objectifs.values());
  return [
    ...[...objectifs].map(([code, parent]): SkillItemSource => ({ code, nature: 'OBJECTIF', parent })),
    ...[...enjeux].map((code): SkillItemSource => ({ code, nature: 'ENJEU' })),
  ];
}

function savoirItem(row: OfficialRow): SkillItemSource {
  return { code: column(row, 'code_ogr_savoir'), nature: 'SAVOIR' };
}

function directLinks(liens: readonly OfficialRow[], coherence: readonly OfficialRow[]): SkillLinkSource[] {
  const coeur = new Map(
    coherence.map((row) => [`${column(row, 'code_rome')} ${column(row, 'code_ogr')}`, column(row, 'coeur_metier')]),
  );
  return liens
    .filter((row) => column(row, 'code_compo_bloc') === '5')
    .map((row) => {
      const metier = column(row, 'code_rome');
      const item = column(row, 'code_ogr');
      return { metier, item, coeurMetier: ['Principale', 'Émergente'].includes(coeur.get(`${metier} ${item}`) ?? '') };
    });
}
