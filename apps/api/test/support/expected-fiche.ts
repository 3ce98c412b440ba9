import type { OfficialTable } from '@rome-graph/domain';
import type { CertifInfoRow, CsvRow, OfficialFiles } from './official-files';
import { byColumn } from './official-files';

const french = new Intl.Collator('fr');
const yesNo: Record<string, boolean | null> = { O: true, N: false, '': null };
const ecologies: Record<string, string | null> = {
  'Emploi Vert': 'EMPLOI_VERT',
  'Emploi stratégique pour la Transition écologique': 'EMPLOI_STRATEGIQUE',
  'Emploi Blanc': 'EMPLOI_BLANC',
  'Emploi Brun': 'EMPLOI_BRUN',
  '': null,
};
const coeurs: Record<string, string | null> = { Principale: 'PRINCIPALE', Émergente: 'EMERGENTE', '': null };

interface ExpectedCertification {
  readonly code: string;
  readonly libelle: string;
  readonly type: string | null;
  readonly niveauEuropeen: number | null;
  readonly codeRncp: string | null;
  readonly certificateur: string | null;
}

/** The query whose answer `ExpectedFiches` tells. */
export const ficheQuery = `query ($code: ID!) {
  ficheMetier(code: $code) {
    code codeOgr intitule riasecMajeur riasecMineur
    synonymes { codeOgr libelle }
    caracteristiques { transitionEcologique transitionNumerique transitionDemographique emploiReglemente emploiCadre }
    definition
    certifications { code libelle type niveauEuropeen codeRncp certificateur }
    accesEmploi
    competences { code libelle enjeux { code libelle objectifs { code libelle macroCompetences {
      codeOgr code libelle mobilisee coeurMetier competences { codeOgr libelle coeurMetier } } } } }
    savoirs { libelle savoirs { codeOgr libelle sousCategorie coeurMetier } }
    contextes { code libelle contextes { codeOgr libelle } }
    secteurs { code libelle principal sousSecteurs { code libelle } }
    divisionsNaf { code libelle viaParent }
    centresInteret { code libelle principal }
    themes { code libelle }
    mobilites { ordre metier { code libelle } }
    origineV3 { code libelle }
  }
}`;

/** The fiches as the files have them: computed from the CSV rows alone, once for several fiches. */
export class ExpectedFiches {
  private readonly tables = new Map<OfficialTable, CsvRow[]>();
  private readonly indexes = new Map<string, ReadonlyMap<string, CsvRow[]>>();
  private diplomes: ReadonlyMap<string, CertifInfoRow[]> | undefined;
  private macros: CsvRow[][] | undefined;

  constructor(private readonly files: OfficialFiles) {}

  /** What `ficheMetier` answers for a code, in the words of `ficheQuery`. */
  of(code: string): Record<string, unknown> {
    const fiche = this.one('referentiel_code_rome', 'code_rome', code);
    const riasec = this.rows('referentiel_code_rome_riasec').find((row) => row.code_rome === code);
    const parent = fiche.code_rome_parent;
    return {
      code,
      codeOgr: fiche.code_ogr,
      intitule: fiche.libelle_rome,
      riasecMajeur: riasec?.riasec_majeur || null,
      riasecMineur: riasec?.riasec_mineur || null,
      synonymes: this.synonymes(code),
      caracteristiques: {
        transitionEcologique: ecologies[fiche.transition_eco],
        transitionNumerique: yesNo[fiche.transition_num],
        transitionDemographique: yesNo[fiche.transition_demo],
        emploiReglemente: yesNo[fiche.emploi_reglemente],
        emploiCadre: yesNo[fiche.emploi_cadre],
      },
      definition: this.text(code, 'definition'),
      certifications: this.certifications(code),
      accesEmploi: this.text(code, 'acces_metier'),
      competences: this.competences(code),
      savoirs: this.savoirs(code),
      contextes: this.contextes(code),
      secteurs: this.secteurs(code),
      divisionsNaf: this.divisionsNaf(code),
      centresInteret: this.centresInteret(code),
      themes: this.matching('arborescence_thematique', 'code_rome', code)
        .map((row) => ({ code: row.code_theme, libelle: row.libelle_theme }))
        .sort(byLibelle),
      mobilites: this.mobilites(code),
      origineV3: parent
        ? { code: parent, libelle: this.one('referentiel_code_rome', 'code_rome', parent).libelle_rome }
        : null,
    };
  }

  private rows(table: OfficialTable): CsvRow[] {
    const known = this.tables.get(table) ?? this.files.table(table);
    this.tables.set(table, known);
    return known;
  }

  private matching(table: OfficialTable, column: keyof CsvRow, value: string): CsvRow[] {
    const name = `${table} ${column}`;
    const index = this.indexes.get(name) ?? byColumn(this.rows(table), column);
    this.indexes.set(name, index);
    return [...(index.get(value) ?? [])];
  }

  private one(table: OfficialTable, column: keyof CsvRow, value: string): CsvRow {
    const [row] = this.matching(table, column, value);
    if (!row) throw new Error(`${table} has no ${column} ${value}`);
    return row;
  }

  private synonymes(code: string): unknown[] {
    return this.matching('referentiel_appellation', 'code_rome', code)
      .filter((row) => row.classification === 'SYNONYME' && row.peu_usite !== 'O')
      .map((row) => ({ codeOgr: row.code_ogr, libelle: row.libelle_appellation_long }))
      .sort(byLibelle);
  }

  /** The files double every apostrophe. */
  private text(code: string, type: string): string | null {
    const sentences = this.matching('texte', 'code_rome', code)
      .filter((row) => row.libelle_type_texte === type)
      .sort((a, b) => Number(a.position_phrase) - Number(b.position_phrase))
      .map((row) => row.libelle_texte.replaceAll("''", "'").trim());
    return sentences.length > 0 ? sentences.join('\n') : null;
  }

  private certifications(code: string): unknown[] {
    this.diplomes ??= byMetier(this.files.certifInfo());
    const found = new Map<string, ExpectedCertification>();
    for (const row of this.diplomes.get(code) ?? []) {
      found.set(row.Code_Diplome ?? '', {
        code: row.Code_Diplome ?? '',
        libelle: (row.Libelle_Diplome ?? '').trim(),
        type: row.Libelle_Type_Diplome || null,
        codeRncp: row.Code_RNCP || null,
        certificateur: row.certificateur || null,
        niveauEuropeen: row.Code_Niveau_Europeen ? Number(row.Code_Niveau_Europeen) : null,
      });
    }
    return [...found.values()].sort(
      (a, b) => (a.niveauEuropeen ?? 99) - (b.niveauEuropeen ?? 99) || byLibelle(a, b) || (a.code < b.code ? -1 : 1),
    );
  }

  /** Macro-compétences of the fiche, its own or those above its compétences, under the tree of the official table. */
  private competences(code: string): unknown[] {
    const linked = this.linked(code, '5', ['1', '2']);
    const hearts = this.hearts(code);
    this.macros ??= grouped(this.rows('arborescence_competences'), (row) => row.code_macro_competence);
    const macros = this.macros
      .map((rows) => ({
        place: rows[0] as CsvRow,
        competences: rows
          .filter((row) => linked.has(row.code_ogr_competence))
          .map(({ code_ogr_competence: codeOgr, libelle_competence: libelle }) => ({
            codeOgr,
            libelle,
            coeurMetier: hearts(codeOgr),
          }))
          .sort(byLibelle),
      }))
      .filter(({ place, competences }) => linked.has(place.code_ogr_macro_competence) || competences.length > 0);
    const macroCompetence = ({ place, competences }: (typeof macros)[number]): unknown => ({
      codeOgr: place.code_ogr_macro_competence,
      code: place.code_macro_competence,
      libelle: place.libelle_macro_competence,
      mobilisee: linked.has(place.code_ogr_macro_competence),
      coeurMetier: linked.has(place.code_ogr_macro_competence) ? hearts(place.code_ogr_macro_competence) : null,
      competences,
    });
    return grouped(macros, ({ place }) => place.code_domaine_competence).map((ofDomaine) => ({
      code: ofDomaine[0]?.place.code_domaine_competence,
      libelle: ofDomaine[0]?.place.domaine_competence.trim(),
      enjeux: grouped(ofDomaine, ({ place }) => place.code_enjeu).map((ofEnjeu) => ({
        code: ofEnjeu[0]?.place.code_enjeu,
        libelle: ofEnjeu[0]?.place.enjeu.trim(),
        objectifs: grouped(ofEnjeu, ({ place }) => place.code_objectif).map((ofObjectif) => ({
          code: ofObjectif[0]?.place.code_objectif,
          libelle: ofObjectif[0]?.place.objectif.trim(),
          macroCompetences: ofObjectif.map(macroCompetence),
        })),
      })),
    }));
  }

  private savoirs(code: string): unknown[] {
    const linked = this.linked(code, '5', ['3']);
    const hearts = this.hearts(code);
    const byCategorie = new Map<
      string,
      { codeOgr: string; libelle: string; sousCategorie: string; coeurMetier: string | null }[]
    >();
    for (const row of this.rows('referentiel_savoir')) {
      const codeOgr = row.code_ogr_savoir;
      if (!linked.has(codeOgr)) continue;
      const savoir = {
        codeOgr,
        libelle: row.libelle_savoir,
        sousCategorie: row.sous_categorie_savoir,
        coeurMetier: hearts(codeOgr),
      };
      const categorie = row.categorie_savoir;
      byCategorie.set(categorie, [...(byCategorie.get(categorie) ?? []), savoir]);
    }
    return [...byCategorie]
      .map(([libelle, savoirs]) => ({
        libelle,
        savoirs: savoirs.sort((a, b) => french.compare(a.sousCategorie, b.sousCategorie) || byLibelle(a, b)),
      }))
      .sort(byLibelle);
  }

  private contextes(code: string): unknown[] {
    const linked = this.linked(code, '6');
    const types = new Map<
      string,
      { code: string; libelle: string; contextes: { codeOgr: string; libelle: string }[] }
    >();
    for (const row of this.rows('referentiel_contexte_travail').filter(({ code_ogr }) => linked.has(code_ogr))) {
      const type = row.code_type_cont_trav;
      const known = types.get(type) ?? { code: type, libelle: row.libelle_type_cont_trav, contextes: [] };
      known.contextes.push({ codeOgr: row.code_ogr, libelle: row.libelle_cont_travail });
      types.set(type, known);
    }
    const ordered = [...types.values()].sort((a, b) => Number(a.code) - Number(b.code));
    return ordered.map((type) => ({ ...type, contextes: type.contextes.sort(byLibelle) }));
  }

  private secteurs(code: string): unknown[] {
    const secteurs = new Map<
      string,
      { code: string; libelle: string; principal: boolean; sousSecteurs: { code: string; libelle: string }[] }
    >();
    for (const row of this.matching('arborescence_secteur_activite', 'code_rome', code)) {
      const secteur = row.code_sect_activite;
      const known = secteurs.get(secteur) ?? {
        code: secteur,
        libelle: row.libelle_sect_activite,
        principal: false,
        sousSecteurs: [],
      };
      known.principal ||= row.principal === 'oui';
      if (row.code_ss_sect_activite)
        known.sousSecteurs.push({ code: row.code_ss_sect_activite, libelle: row.libelle_ss_sect_activite });
      secteurs.set(secteur, known);
    }
    return [...secteurs.values()]
      .sort((a, b) => Number(b.principal) - Number(a.principal) || byLibelle(a, b))
      .map((secteur) => ({ ...secteur, sousSecteurs: secteur.sousSecteurs.sort(byLibelle) }));
  }

  private divisionsNaf(code: string): unknown[] {
    return this.matching('arborescence_secteur_naf', 'code_rome', code)
      .map((row) => ({
        code: row.code_secteur_naf.padStart(2, '0'),
        libelle: row.libelle_secteur_naf,
        viaParent: false,
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  private centresInteret(code: string): unknown[] {
    return this.matching('arborescence_centre_interet', 'code_rome', code)
      .map((row) => ({
        code: row.code_centre_interet,
        libelle: row.libelle_centre_interet,
        principal: row.principal === 'oui',
      }))
      .sort((a, b) => Number(b.principal) - Number(a.principal) || byLibelle(a, b));
  }

  private mobilites(code: string): unknown[] {
    return this.matching('rubrique_mobilite', 'code_rome', code)
      .map((row) => ({
        ordre: Number(row.numero_ordre),
        metier: {
          code: row.code_rome_cible,
          libelle: this.one('referentiel_code_rome', 'code_rome', row.code_rome_cible).libelle_rome,
        },
      }))
      .sort((a, b) => a.ordre - b.ordre || (a.metier.code < b.metier.code ? -1 : 1));
  }

  private linked(code: string, bloc: string, rubriques?: readonly string[]): Set<string> {
    const rows = this.matching('liens_rome_referentiels', 'code_rome', code).filter(
      (row) => row.code_compo_bloc === bloc && (!rubriques || rubriques.includes(row.code_rubrique)),
    );
    return new Set(rows.map((row) => row.code_ogr));
  }

  private hearts(code: string): (ogr: string) => string | null {
    const rows = this.matching('coherence_item', 'code_rome', code);
    const byOgr = new Map(rows.map((row) => [row.code_ogr, coeurs[row.coeur_metier] ?? null]));
    return (ogr) => byOgr.get(ogr) ?? null;
  }
}

function byLibelle(a: { libelle: string }, b: { libelle: string }): number {
  return french.compare(a.libelle, b.libelle);
}

/** Rows of Certif Info by each of the métiers that they name. */
function byMetier(rows: readonly CertifInfoRow[]): ReadonlyMap<string, CertifInfoRow[]> {
  const found = new Map<string, CertifInfoRow[]>();
  for (const row of rows) {
    for (const code of new Set([1, 2, 3, 4, 5].map((n) => row[`Code_Rome_${n}`] ?? ''))) {
      found.set(code, [...(found.get(code) ?? []), row]);
    }
  }
  return found;
}

/** Rows of one key together, in the order of the keys. */
function grouped<T>(rows: readonly T[], key: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
