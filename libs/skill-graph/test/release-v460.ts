import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import * as yauzl from 'yauzl';
import type { SkillGraphSource, SkillItemSource, SkillLinkSource } from '../src';

type Row = Record<string, string>;

const RELEASE = resolve(__dirname, '../../../../shared/rome');
const EXPORT = resolve(RELEASE, 'RefRomeCsv-v460.zip');
const TREE = resolve(RELEASE, 'arborescence-competences-v460-reconstruite.zip');

/** ROME 4.0 v460 as the engine takes it, read from the official tables where they stand. Fails when they are absent. */
export async function readReleaseV460(): Promise<SkillGraphSource> {
  const tables = await readTables(EXPORT, [
    'referentiel_code_rome',
    'referentiel_competence',
    'referentiel_savoir',
    'liens_rome_referentiels',
    'coherence_item',
    'rubrique_mobilite',
  ]);
  const [fiches, competences, savoirs, liens, coherence, mobilites] = tables as [
    Row[],
    Row[],
    Row[],
    Row[],
    Row[],
    Row[],
  ];
  const [tree] = (await readTables(TREE, ['arborescence_competences'])) as [Row[]];
  return {
    metiers: fiches.map((row) => column(row, 'code_rome')),
    items: [...competenceItems(competences, tree), ...treeItems(tree), ...savoirs.map(savoirItem)],
    links: directLinks(liens, coherence),
    mobilites: mobilites.map((row) => ({
      de: column(row, 'code_rome'),
      vers: column(row, 'code_rome_cible'),
      ordre: Number(column(row, 'numero_ordre')),
    })),
  };
}

function column(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`No column ${name}: ${Object.keys(row).join(', ')}`);
  return value;
}

async function readTables(zip: string, names: string[]): Promise<Row[][]> {
  const files = await readZip(zip);
  return names.map((name) => {
    const file = files.get(`unix_${name}_v460_utf8.csv`);
    if (file === undefined) throw new Error(`${zip} holds no table ${name}`);
    return parse<Row>(file, { columns: true });
  });
}

async function readZip(path: string): Promise<Map<string, Buffer>> {
  const zip = await yauzl.openPromise(path);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}

function competenceItems(competences: Row[], tree: Row[]): SkillItemSource[] {
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

function treeItems(tree: Row[]): SkillItemSource[] {
  const objectifs = new Map(tree.map((row) => [column(row, 'code_objectif'), column(row, 'code_enjeu')]));
  const enjeux = new Set(objectifs.values());
  return [
    ...[...objectifs].map(([code, parent]): SkillItemSource => ({ code, nature: 'OBJECTIF', parent })),
    ...[...enjeux].map((code): SkillItemSource => ({ code, nature: 'ENJEU' })),
  ];
}

function savoirItem(row: Row): SkillItemSource {
  return { code: column(row, 'code_ogr_savoir'), nature: 'SAVOIR' };
}

function directLinks(liens: Row[], coherence: Row[]): SkillLinkSource[] {
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
