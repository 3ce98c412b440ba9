import type { OfficialTable } from '@rome-graph/domain';
import type { CsvRow, OfficialFiles } from './official-files';
import { byColumn } from './official-files';

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

const flags: Readonly<Record<string, boolean>> = { O: true, N: false };
const ecologies: Readonly<Record<string, readonly [string, boolean]>> = {
  'Emploi Vert': ['EMPLOI_VERT', true],
  'Emploi stratégique pour la Transition écologique': ['EMPLOI_STRATEGIQUE', true],
  'Emploi Blanc': ['EMPLOI_BLANC', false],
  'Emploi Brun': ['EMPLOI_BRUN', false],
};
const maturites: Readonly<Record<string, string>> = {
  'Très homogène': 'TRES_HOMOGENE',
  Homogène: 'HOMOGENE',
  Hétérogène: 'HETEROGENE',
};
const sousCategories: Readonly<Record<string, string>> = {
  Technique: 'TECHNIQUE',
  'Technique expert': 'TECHNIQUE_EXPERT',
  Transverse: 'TRANSVERSE',
};
const contextes: Readonly<Record<string, string>> = {
  '1': 'CONDITIONS_TRAVAIL',
  '2': 'HORAIRE_ET_DUREE_TRAVAIL',
  '3': 'LIEU_ET_DEPLACEMENT',
  '5': 'TYPE_BENEFICIAIRE',
  '6': 'TYPE_STRUCTURE_ACCUEIL',
  '7': 'STATUT_EMPLOI',
};

/** What one holds of an item, by the column coeur_metier. */
type Coeur = 'Principale' | 'Émergente' | '';

/**
 * What the official APIs answer, computed from the CSV files by what is known of those APIs, field by field, without anything of
 * the server. What no file gives is in no answer.
 */
export class OfficialAnswers {
  private readonly indexes = new Map<string, ReadonlyMap<string, CsvRow[]>>();
  private readonly tables = new Map<OfficialTable, CsvRow[]>();

  /**
   * @param tags what documents beside the export say of fiches, by code
   */
  constructor(
    private readonly files: OfficialFiles,
    private readonly tags: Readonly<Record<string, Partial<CsvRow>>> = {},
  ) {}

  /** The rows of a table. */
  rows(table: OfficialTable): CsvRow[] {
    const known = this.tables.get(table) ?? this.files.table(table);
    this.tables.set(table, known);
    return known;
  }

  /** Codes of all métiers. */
  get codes(): string[] {
    return this.rows('referentiel_code_rome').map(({ code_rome }) => code_rome);
  }

  // --- rome-metiers

  /** `code` and `libelle` of all that a table lists, each once. */
  named(table: OfficialTable, code: keyof CsvRow, libelle: keyof CsvRow): Json[] {
    return distinct(this.rows(table).map((row) => ({ code: row[code], libelle: row[libelle].trim() })));
  }

  metierRef(code: string): Json {
    return { code, libelle: this.fiche(code).libelle_rome };
  }

  /** Code, label, codes of RIASEC, as relations to métiers show them. */
  metRef(code: string): Json {
    return { ...this.metierRef(code), ...this.riasec(code) };
  }

  met12(code: string): Json {
    const fiche = this.fiche(code);
    const label = fiche.code_rome_parent === code ? undefined : fiche.code_rome_parent;
    return clean({ ...this.metRef(code), label, ...emploi(fiche), ...transitions4(fiche) });
  }

  app10(row: CsvRow): Json {
    return clean({
      code: row.code_ogr,
      libelle: row.libelle_appellation_long,
      classification: row.classification,
      secondaire: flags[row.peu_usite],
      ...emploi(row),
      ...transitions4(row),
    });
  }

  domaineOf(code: string): Json {
    const row = this.one('cr_gd_dp', 'code_rome', code);
    return {
      code: row.code_domaine_professionel,
      libelle: row.libelle_domaine_professionel,
      grandDomaine: { code: row.code_grand_domaine, libelle: row.libelle_grand_domaine },
    };
  }

  appellationsOf(code: string): CsvRow[] {
    return this.matching('referentiel_appellation', 'code_rome', code);
  }

  /** appellation/{code} */
  appellation(row: CsvRow): Json {
    const metier = omit(this.met12(row.code_rome), 'label');
    return {
      ...omit(this.app10(row), 'secondaire'),
      libelleCourt: row.libelle_appellation_court,
      obsolete: false,
      metier: { ...metier, domaineProfessionnel: this.domaineOf(row.code_rome) },
    };
  }

  /** metier/{code}, without Formacode. */
  metier(code: string): Json {
    const fiche = this.fiche(code);
    const secteurs = this.secteursLies(code);
    const centres = this.matching('arborescence_centre_interet', 'code_rome', code).map((row) => ({
      principal: row.principal === 'oui',
      centreInteret: { code: row.code_centre_interet, libelle: row.libelle_centre_interet },
    }));
    return clean({
      ...this.metRef(code),
      definition: this.text(code, 'definition'),
      accesEmploi: this.text(code, 'acces_metier'),
      ...emploi(fiche),
      ...transitions4(fiche),
      obsolete: false,
      domaineProfessionnel: this.domaineOf(code),
      appellations: this.appellationsOf(code).map((row) => ({
        ...omit(this.app10(row), 'secondaire'),
        libelleCourt: row.libelle_appellation_court,
      })),
      competencesMobiliseesPrincipales: this.mobilised(code, 'Principale'),
      competencesMobiliseesEmergentes: this.mobilised(code, 'Émergente'),
      competencesMobilisees: this.mobilised(code, ''),
      contextesTravail: this.matching('liens_rome_referentiels', 'code_rome', code)
        .filter((row) => row.code_compo_bloc === '6')
        .map((row) => this.contexte(this.one('referentiel_contexte_travail', 'code_ogr', row.code_ogr))),
      divisionsNaf: this.matching('arborescence_secteur_naf', 'code_rome', code).map((row) => ({
        code: row.code_secteur_naf.padStart(2, '0'),
        libelle: row.libelle_secteur_naf,
      })),
      themes: this.matching('arborescence_thematique', 'code_rome', code).map((row) => ({
        code: String(Number(row.code_theme)),
        libelle: row.libelle_theme,
      })),
      centresInterets: centres.map(({ centreInteret }) => centreInteret),
      centresInteretsLies: centres,
      secteursActivites: secteurs.map(({ secteurActivite }) => secteurActivite),
      secteursActivitesLies: secteurs,
    });
  }

  /** Métiers that a fiche leads to, in the order of the fiche. */
  proximites(code: string): Json[] {
    return [...this.matching('rubrique_mobilite', 'code_rome', code)]
      .sort((a, b) => Number(a.numero_ordre) - Number(b.numero_ordre))
      .map((row) => this.metRef(row.code_rome_cible));
  }

  /** One for each row of the official table. */
  private secteursLies(code: string): { principal: boolean; secteurActivite: Json }[] {
    return this.matching('arborescence_secteur_activite', 'code_rome', code).map((row) => {
      const secteur = { code: row.code_sect_activite, libelle: row.libelle_sect_activite };
      const sous = { code: row.code_ss_sect_activite, libelle: row.libelle_ss_sect_activite, secteurActivite: secteur };
      return { principal: row.principal === 'oui', secteurActivite: sous.code ? sous : secteur };
    });
  }

  // --- rome-competences

  /** Items at a place of the heart of a métier. */
  mobilised(code: string, coeur: Coeur): Json[] {
    const hearts = new Map(
      this.matching('coherence_item', 'code_rome', code).map((row) => [row.code_ogr, row.coeur_metier]),
    );
    return this.linked(code)
      .filter((ogr) => (hearts.get(ogr) ?? '') === coeur)
      .map((ogr) => this.cmp(ogr));
  }

  cmp(ogr: string): Json {
    const { type, libelle } = this.item(ogr);
    const [riasec] = this.matching('referentiel_macro_competence_riasec', 'code_ogr', ogr);
    return clean({
      type,
      code: ogr,
      codeOgr: ogr,
      libelle,
      riasecMajeur: riasec?.riasec_majeur,
      riasecMineur: riasec?.riasec_mineur,
    });
  }

  /** Codes of what a fiche mobilises or requires. */
  linked(code: string): string[] {
    return this.matching('liens_rome_referentiels', 'code_rome', code)
      .filter((row) => row.code_compo_bloc === '5' && ['1', '2', '3'].includes(row.code_rubrique))
      .map((row) => row.code_ogr);
  }

  /** Kind and label of a compétence of any kind. */
  item(ogr: string): { type: string; libelle: string; row: CsvRow } {
    const [savoir] = this.matching('referentiel_savoir', 'code_ogr_savoir', ogr);
    if (savoir) return { type: 'SAVOIR', libelle: savoir.libelle_savoir.trim(), row: savoir };
    const row = this.one('referentiel_competence', 'code_ogr', ogr);
    return { type: typeOf(row), libelle: row.libelle_competence.trim(), row };
  }

  /** competence/{code} and the paths of its kind. */
  competence(ogr: string): Json {
    const { type, libelle, row } = this.item(ogr);
    const common = { type, code: ogr, codeOgr: ogr, libelle, obsolete: false, ...transitions2(row) };
    if (type === 'SAVOIR') return clean({ ...common, categorieSavoir: this.categorieOf(row) });
    if (type === 'COMPETENCE-DETAILLEE') {
      const macro = this.tree('code_ogr_competence', ogr)?.code_ogr_macro_competence;
      const shown = macro && omit(this.competence(macro), 'obsolete', 'transitionEcologique', 'transitionNumerique');
      return clean({ ...common, macroCompetence: shown });
    }
    return clean({ ...common, definition: row.definition, ...this.macro(ogr, row) });
  }

  private macro(ogr: string, row: CsvRow): Json {
    const { riasecMajeur, riasecMineur } = this.cmp(ogr);
    return {
      codeArborescence: row.code_macro_comp,
      maturite: maturites[row.libelle_heterogeneite],
      sousCategorie: sousCategories[row.sous_cat_comp],
      riasecMajeur,
      riasecMineur,
      objectif: this.objectifOf(ogr),
    };
  }

  private objectifOf(ogr: string): Json | undefined {
    const row = this.tree('code_ogr_macro_competence', ogr);
    if (!row) return undefined;
    return {
      codeArborescence: row.code_objectif,
      libelle: row.objectif.trim(),
      enjeu: this.enjeu(row),
    };
  }

  private enjeu(row: CsvRow): Json {
    const code = row.code_domaine_competence;
    return {
      codeArborescence: row.code_enjeu,
      libelle: row.enjeu.trim(),
      domaineCompetence: { code, codeArborescence: code, libelle: row.domaine_competence.trim() },
    };
  }

  /** The three levels of the tree, each node once. */
  treeOf(level: 'domaine' | 'enjeu' | 'objectif'): Json[] {
    return distinct(
      this.rows('arborescence_competences').map((row) => {
        if (level === 'enjeu') return { ...this.enjeu(row), obsolete: false };
        if (level === 'objectif') {
          return {
            codeArborescence: row.code_objectif,
            libelle: row.objectif.trim(),
            enjeu: this.enjeu(row),
            obsolete: false,
          };
        }
        const code = row.code_domaine_competence;
        return { code, codeArborescence: code, libelle: row.domaine_competence.trim(), obsolete: false };
      }),
    );
  }

  /** The two levels of savoirs. */
  categories(): Json[] {
    const upper = this.rows('referentiel_savoir').map((row) => slugged(row.categorie_savoir));
    const lower = this.rows('referentiel_savoir').map((row) => this.categorieOf(row));
    return distinct([...upper, ...lower].map((each) => ({ ...each, obsolete: false })));
  }

  private categorieOf(row: CsvRow): Json {
    return { ...slugged(row.sous_categorie_savoir), categorie: slugged(row.categorie_savoir) };
  }

  // --- rome-fiches-metiers, rome-contextes-travail

  /** fiche-metier/{code} */
  ficheMetier(code: string): Json {
    const competences = new Map<string, { enjeu: Json; competences: Json[] }>();
    const savoirs = new Map<string, { categorieSavoirs: Json; savoirs: Json[] }>();
    for (const ogr of this.linked(code)) {
      const { type, libelle, row } = this.item(ogr);
      if (type === 'SAVOIR') {
        const known = savoirs.get(row.categorie_savoir) ?? {
          categorieSavoirs: slugged(row.categorie_savoir),
          savoirs: [],
        };
        known.savoirs.push({ code: ogr, libelle });
        savoirs.set(row.categorie_savoir, known);
        continue;
      }
      const place =
        this.tree('code_ogr_competence', ogr) ?? this.tree('code_ogr_macro_competence', ogr) ?? ({} as CsvRow);
      const enjeu = omit(this.enjeu(place), 'domaineCompetence');
      const known = competences.get(place.code_enjeu) ?? { enjeu, competences: [] };
      known.competences.push({ type, code: ogr, libelle });
      competences.set(place.code_enjeu, known);
    }
    return {
      code,
      metier: this.metierRef(code),
      groupesCompetencesMobilisees: [...competences.values()],
      groupesSavoirs: [...savoirs.values()],
      obsolete: false,
    };
  }

  contexte(row: CsvRow): Json {
    return clean({
      code: row.code_ogr,
      libelle: row.libelle_cont_travail,
      categorie: contextes[row.code_type_cont_trav],
    });
  }

  // --- rows

  private fiche(code: string): CsvRow {
    return { ...this.one('referentiel_code_rome', 'code_rome', code), ...this.tags[code] };
  }

  private riasec(code: string): Json {
    const [row] = this.matching('referentiel_code_rome_riasec', 'code_rome', code);
    return clean({ riasecMajeur: row?.riasec_majeur, riasecMineur: row?.riasec_mineur });
  }

  /** The files double every apostrophe. */
  private text(code: string, type: string): string | undefined {
    const sentences = this.matching('texte', 'code_rome', code)
      .filter((row) => row.libelle_type_texte === type)
      .sort((a, b) => Number(a.position_phrase) - Number(b.position_phrase))
      .map((row) => row.libelle_texte.replaceAll("''", "'").trim());
    return sentences.length > 0 ? sentences.join('\n') : undefined;
  }

  private tree(column: keyof CsvRow, ogr: string): CsvRow | undefined {
    return this.matching('arborescence_competences', column, ogr)[0];
  }

  /** Rows by the value of a column. */
  matching(table: OfficialTable, column: keyof CsvRow, value: string): CsvRow[] {
    const name = `${table} ${column}`;
    let index = this.indexes.get(name);
    if (!index) this.indexes.set(name, (index = byColumn(this.rows(table), column)));
    return index.get(value) ?? [];
  }

  private one(table: OfficialTable, column: keyof CsvRow, value: string): CsvRow {
    const [row] = this.matching(table, column, value);
    if (!row) throw new Error(`${table} has no ${column} ${value}`);
    return row;
  }
}

/** The same, whatever the order of lists: no order but that of mobilités is known of the official APIs. */
export function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered).sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, unordered(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Without what is unknown, which no answer shows, nor the blanks that surround some cells. */
export function clean(value: Json): Json {
  const trimmed = Object.entries(value).map(([name, inner]) => [
    name,
    typeof inner === 'string' ? inner.trim() : inner,
  ]);
  return Object.fromEntries(trimmed.filter(([, inner]) => inner !== undefined && inner !== ''));
}

/** Some of the fields of an object. */
export function pick(value: Json, ...names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}

function omit(value: Json, ...names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function textOf(value: unknown): string {
  return JSON.stringify(value);
}

function distinct(values: readonly Json[]): Json[] {
  return [...new Map(values.map((value) => [textOf(value), value])).values()];
}

function typeOf(row: CsvRow): string {
  if (row.nature === 'Compétence') return 'COMPETENCE-DETAILLEE';
  return row.cat_comp === 'Savoir-faire' ? 'MACRO-SAVOIR-FAIRE' : 'MACRO-SAVOIR-ETRE-PROFESSIONNEL';
}

function emploi(row: CsvRow): Json {
  return { emploiCadre: flags[row.emploi_cadre], emploiReglemente: flags[row.emploi_reglemente] };
}

function transitions4(row: CsvRow): Json {
  const [detailed, isGreen] = ecologies[row.transition_eco] ?? [];
  return {
    transitionEcologique: isGreen,
    transitionEcologiqueDetaillee: detailed,
    transitionNumerique: flags[row.transition_num],
    transitionDemographique: flags[row.transition_demo],
  };
}

function transitions2(row: CsvRow): Json {
  return { transitionEcologique: flags[row.transition_eco], transitionNumerique: flags[row.transition_num] };
}

function slugged(libelle: string): Json {
  const folded = libelle.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return { slug: folded.match(/[a-z0-9]+/g)?.join('-'), libelle };
}
