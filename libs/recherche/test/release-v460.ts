import { OfficialCsv, sourcesOf } from '@rome-graph/testing';
import type { ElementCherche, SearchSource } from '../src';

/** ROME 4.0 v460 as searches take it, read from the official tables where they stand. @throws when they are absent. */
export async function readReleaseV460(): Promise<SearchSource> {
  const csv = await OfficialCsv.read(sourcesOf('v460').flat());
  const ofItems = (code: string, libelle: string, table: string, type: ElementCherche['type']): ElementCherche[] =>
    csv.rows(table).map((row) => ({ type, code: row[code]!, libelle: row[libelle]!, metier: null }));
  const competences = csv.rows('referentiel_competence').map((row) => ({
    type: row.nature === 'Compétence' ? ('COMPETENCE' as const) : ('MACRO_COMPETENCE' as const),
    code: row.code_ogr!,
    libelle: row.libelle_competence!,
    metier: null,
  }));
  const links = [...csv.rows('coherence_item'), ...csv.rows('liens_rome_referentiels')];
  return {
    elements: [
      ...metiersOf(csv),
      ...appellationsOf(csv),
      ...competences,
      ...ofItems('code_ogr_savoir', 'libelle_savoir', 'referentiel_savoir', 'SAVOIR'),
      ...ofItems('code_ogr', 'libelle_cont_travail', 'referentiel_contexte_travail', 'CONTEXTE_TRAVAIL'),
    ],
    liens: links.map((row) => [row.code_rome!, row.code_ogr!]),
    textes: csv.rows('texte').map((row) => [row.code_rome!, row.libelle_texte!]),
  };
}

function metiersOf(csv: OfficialCsv): ElementCherche[] {
  return csv.rows('referentiel_code_rome').map((row) => ({
    type: 'METIER',
    code: row.code_rome!,
    libelle: row.libelle_rome!,
    metier: row.code_rome!,
    autresCodes: [row.code_ogr!],
  }));
}

function appellationsOf(csv: OfficialCsv): ElementCherche[] {
  return csv.rows('referentiel_appellation').map((row) => ({
    type: 'APPELLATION',
    code: row.code_ogr!,
    libelle: row.libelle_appellation_long!,
    libelleCourt: row.libelle_appellation_court!,
    metier: row.code_rome!,
    principale: row.classification === 'PRINCIPALE',
    peuUsitee: row.peu_usite === 'O',
  }));
}
