import { resolve } from 'node:path';
import type { CsvRow } from '@rome-graph/testing';
import { OfficialCsv } from '@rome-graph/testing';
import type { SkillGraphSource, SkillItemSource, SkillLinkSource } from '../src';

const RELEASE = resolve(__dirname, '../../../../shared/rome');
const EXPORT = resolve(RELEASE, 'RefRomeCsv-v460.zip');
const TREE = resolve(RELEASE, 'arborescence-competences-v460-reconstruite.zip');

/** ROME 4.0 v460 as the engine takes it, read from the official tables where they stand. Fails when they are absent. */
export async function readReleaseV460(): Promise<SkillGraphSource> {
  const csv = await OfficialCsv.read([EXPORT, TREE]);
  const tree = csv.rows('arborescence_competences');
  return {
    metiers: csv.rows('referentiel_code_rome').map((row) => column(row, 'code_rome')),
    items: [
      ...competenceItems(csv.rows('referentiel_competence'), tree),
      ...treeItems(tree),
      ...csv.rows('referentiel_savoir').map(savoirItem),
    ],
    links: directLinks(csv.rows('liens_rome_referentiels'), csv.rows('coherence_item')),
    mobilites: csv.rows('rubrique_mobilite').map((row) => ({
      de: column(row, 'code_rome'),
      vers: column(row, 'code_rome_cible'),
      ordre: Number(column(row, 'numero_ordre')),
    })),
  };
}

function column(row: CsvRow, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`No column ${name}: ${Object.keys(row).join(', ')}`);
  return value;
}

function competenceItems(competences: CsvRow[], tree: CsvRow[]): SkillItemSource[] {
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

function treeItems(tree: CsvRow[]): SkillItemSource[] {
  const objectifs = new Map(tree.map((row) => [column(row, 'code_objectif'), column(row, 'code_enjeu')]));
  const enjeux = new Set(objectifs.values());
  return [
    ...[...objectifs].map(([code, parent]): SkillItemSource => ({ code, nature: 'OBJECTIF', parent })),
    ...[...enjeux].map((code): SkillItemSource => ({ code, nature: 'ENJEU' })),
  ];
}

function savoirItem(row: CsvRow): SkillItemSource {
  return { code: column(row, 'code_ogr_savoir'), nature: 'SAVOIR' };
}

function directLinks(liens: CsvRow[], coherence: CsvRow[]): SkillLinkSource[] {
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
