import type { SourceDocument } from './source-document';
import { beside, header, headerLike, optional } from './source-document';
import { licenceOuverte } from './licences';

const openDataPage = 'https://francetravail.org/opendata/repertoire-operationnel-des-meti.html?type=article';

/** What all documents of the ROME share. */
const published = {
  producteur: 'France Travail',
  licence: licenceOuverte,
  attribution: 'Source : France Travail, {libelle}, {version}.',
  address: openDataPage,
} as const;

const fiveTags = {
  transition_eco: header('Transition Ecologique', 'Transition éco'),
  transition_num: header('Transition Numérique', 'Transition num'),
  transition_demo: header('Transition Démographique', 'Transition démo'),
  emploi_cadre: headerLike('Emploi cadre ?', /^(emploi|metier) cadre$/),
  emploi_reglemente: headerLike('Emploi réglementé ?', /^(emploi|metier) reglemente$/),
} as const;

/** The CSV export itself: every load needs one. */
export const exportCsv: SourceDocument = {
  ...published,
  code: 'export_csv',
  libelle: 'Export CSV du ROME 4.0',
  attribution: 'Source : France Travail, ROME 4.0 version {version}.',
  fileName: 'RefRomeCsv.zip',
  recognisedBy: 'files named `unix_<table>_v<NNN>_utf8.csv`',
  gives: 'the whole nomenclature',
  tables: [],
  layouts: [],
};

/** The tree of compétences, without OGR codes. */
export const arborescenceCompetences: SourceDocument = {
  ...published,
  code: 'arborescence_competences',
  libelle: 'Arborescence des compétences (classeur)',
  fileName: 'rome-arborescence-competences-*.xlsx',
  recognisedBy: 'the sheets « Données brutes Macro-comp. » and « Données brutes Comp. »',
  gives: 'the tree of compétences when the export lacks `arborescence_competences`, joined by label to the OGR codes',
  tables: [],
  layouts: [
    {
      name: 'classeur_macro_competences',
      columns: {
        code_domaine: headerLike('0 - Code domaine compétence', /code domaine competence$/),
        domaine: headerLike('1 - Domaine compétence', /^(\d )?domaine competence$/),
        enjeu: headerLike('2 - Enjeu', /^(\d )?enjeu$/),
        objectif: headerLike('3 - Objectif', /^(\d )?objectif$/),
        macro_competence: headerLike('4 - Macro-compétence', /^(\d )?macro competence$/),
        categorie: header('Catégorie'),
        macro_competence_bis: headerLike('4 - Macro-compétence (bis)', /^(\d )?macro competence bis$/),
      },
    },
    {
      name: 'classeur_competences',
      columns: {
        code_domaine: headerLike('0 - Code domaine compétence', /code domaine competence$/),
        domaine: headerLike('1 - Domaine compétence', /^(\d )?domaine competence$/),
        enjeu: headerLike('2 - Enjeu', /^(\d )?enjeu$/),
        objectif: headerLike('3 - Objectif', /^(\d )?objectif$/),
        macro_competence: headerLike('4 - Macro-compétence', /^(\d )?macro competence$/),
        competence: headerLike('5 - Compétence', /^(\d )?competence$/),
      },
    },
  ],
};

/** Grands domaines, domaines, fiches and appellations, one row each. */
export const arborescencePrincipale: SourceDocument = {
  ...published,
  code: 'arborescence_principale',
  libelle: 'Arborescence principale du ROME (classeur)',
  fileName: 'rome-arborescence-principale-*.xlsx',
  recognisedBy: 'a sheet « Arbo Principale … » with a column « Code OGR »',
  gives: 'nothing new: compared with the export',
  tables: [],
  layouts: [
    {
      name: 'classeur_principal',
      sheet: { shown: 'Arbo Principale <date>', matches: (name) => name.startsWith('arbo principale') },
      columns: {
        code_ogr: header('Code OGR'),
        grand_domaine: beside('code_ogr', -4, 'the letter of the grand domaine, four columns before « Code OGR »'),
        domaine: beside('code_ogr', -3, 'the number of the domaine, three columns before « Code OGR »'),
        fiche: beside('code_ogr', -2, 'the number of the fiche, two columns before « Code OGR »'),
        libelle: beside('code_ogr', -1, 'the label, before « Code OGR »'),
      },
    },
  ],
};

/** Savoirs by catégorie and sous-catégorie. */
export const arborescenceSavoirs: SourceDocument = {
  ...published,
  code: 'arborescence_savoirs',
  libelle: 'Arborescence des savoirs (classeur)',
  fileName: 'rome-arborescence-savoirs-*.xlsx',
  recognisedBy: 'a sheet « Savoirs … » with the columns « Catégorie », « Sous-catégorie », « Savoir », « Code OGR »',
  gives: 'nothing new: compared with the export',
  tables: [],
  layouts: [
    {
      name: 'classeur_savoirs',
      columns: {
        categorie: header('Catégorie'),
        sous_categorie: header('Sous-catégorie'),
        savoir: header('Savoir'),
        code_ogr: header('Code OGR'),
      },
    },
  ],
};

/** The five tags of every fiche. */
export const tagsFiches: SourceDocument = {
  ...published,
  code: 'tags_fiches',
  libelle: 'Tags des fiches ROME (classeur)',
  fileName: 'rome-tags-fiches-*.xlsx',
  recognisedBy: 'a column « Code ROME » beside the columns of the five tags',
  gives: 'the tags that it fills, in place of those of the export, unless it is of an older version',
  tables: [],
  layouts: [{ name: 'classeur_tags', columns: { code_rome: header('Code ROME'), ...fiveTags } }],
};

/** NAF divisions, each followed by its fiches. */
export const secteursNaf: SourceDocument = {
  ...published,
  code: 'secteurs_naf',
  libelle: 'Arborescence des secteurs NAF (classeur)',
  fileName: 'rome-arborescence-des-secteurs-naf-*.xlsx',
  recognisedBy: 'a sheet « Secteur NAF », where the row of a division comes before those of its fiches',
  gives: 'nothing new when its codes are of ROME 4; links by `codeRomeParent` when its sheet says ROME 3',
  tables: ['naf_metier'],
  layouts: [],
};

/** The centres d'intérêt, each with its fiches. */
export const centresInteret: SourceDocument = {
  ...published,
  code: 'centres_interet',
  libelle: "Arborescence des centres d'intérêt (classeur)",
  fileName: 'rome-arborescence-des-centres-d-interet-*.xlsx',
  recognisedBy:
    'the words « centre d’intérêt » in the name of a sheet, in its first rows or in the name of the file, and ROME codes',
  gives: 'REPOND_A that the export lacks, when it is of the same release: all is compared with the export',
  tables: [],
  layouts: [],
};

/** The secteurs d'activité and sous-secteurs, each with its fiches. */
export const secteursActivite: SourceDocument = {
  ...published,
  code: 'secteurs_activite',
  libelle: "Arborescence des secteurs d'activité (classeur)",
  fileName: 'rome-arborescence-des-secteurs-d-activite-*.xlsx',
  recognisedBy:
    'the words « secteur d’activité » in the name of a sheet, in its first rows or in the name of the file, and ROME codes',
  gives:
    'DANS_SECTEUR and DANS_SOUS_SECTEUR that the export lacks, when it is of the same release: all is compared with the export',
  tables: [],
  layouts: [],
};

/** The contextes de travail by type. */
export const contextesTravail: SourceDocument = {
  ...published,
  code: 'contextes_travail',
  libelle: 'Arborescence des contextes de travail (classeur)',
  fileName: 'rome-arborescence-des-contextes-de-travail-*.xlsx',
  recognisedBy:
    'the words « contexte de travail » in the name of a sheet, in its first rows or in the name of the file, and OGR codes',
  gives: 'ContexteTravail that the export lacks, when it is of the same release: all is compared with the export',
  tables: [],
  layouts: [],
};

/** The simplified tree of compétences. */
export const arborescenceSimplifiee: SourceDocument = {
  ...published,
  code: 'arborescence_simplifiee',
  libelle: 'Arborescence simplifiée des compétences (classeur)',
  fileName: 'rome-arborescence-simplifiee-des-competences-*.xlsx',
  recognisedBy: 'a sheet « REF - Comp » with columns of domaine, enjeu, objectif and macro-compétence',
  gives:
    'the tree of compétences when the export lacks `arborescence_competences` and no whole tree is given, joined by label',
  tables: [],
  layouts: [
    {
      name: 'classeur_simplifie',
      sheet: { shown: 'REF - Comp', matches: (name) => /^ref comp/.test(name) || name.includes('simplifiee') },
      columns: {
        code_domaine: optional(headerLike('Code domaine compétence', /code domaine( competences?)?$/)),
        domaine: headerLike('Domaine compétence', /^(\d )?(libelle )?domaines?( de)?( competences?)?$/),
        enjeu: headerLike('Enjeu', /^(\d )?(libelle )?enjeux?$/),
        objectif: headerLike('Objectif', /^(\d )?(libelle )?objectifs?$/),
        macro_competence: headerLike('Macro-compétence', /^(\d )?(libelle )?macro competences?$/),
        competence: optional(headerLike('Compétence', /^(\d )?(libelle )?competences?$/)),
      },
    },
  ],
};

/** What changed in the référentiels between two releases. */
export const changeLog: SourceDocument = {
  ...published,
  code: 'changelog',
  libelle: 'Journal des évolutions des référentiels (classeur)',
  fileName: '*-changelogv<NN>-v<NN>.xlsx',
  recognisedBy:
    'columns « Code OGR » or « Code ROME » beside « Ancien libellé », « Nouveau libellé » or « Type de modification »',
  gives: 'REMPLACE_PAR from the codes that the release dropped; the rest is compared with the export',
  tables: ['remplacement'],
  layouts: [
    {
      name: 'classeur_changements',
      columns: {
        code: headerLike('Code OGR', /^code (ogr|rome)\b(?!.*\b(remplacant|remplacement|nouveau|cible)\b)/),
        modification: optional(headerLike('Type de modification', /\b(modification|evolution|action|changement)\b/)),
        ancien: optional(headerLike('Ancien libellé', /\b(ancien|avant)\b/)),
        nouveau: optional(headerLike('Nouveau libellé', /^(?!.*\bcode\b).*\b(nouveau|apres)\b/)),
        code_remplacant: optional(
          headerLike(
            'Code remplaçant',
            /\bcode\b.*\b(remplacant|remplacement|nouveau|cible)\b|\bnouveau code\b|^remplace par\b/,
          ),
        ),
      },
    },
  ],
};

/** ROME 3 fiches and the unit groups of ISCO-08. */
export const romeIsco: SourceDocument = {
  ...published,
  code: 'rome_isco08',
  libelle: 'Correspondance ROME 3 et ISCO-08 (classeur)',
  attribution: "Source : Pôle emploi (aujourd'hui France Travail), correspondance ROME 3 et ISCO-08.",
  fileName: 'rome-isco08.xlsx',
  recognisedBy: 'columns « Code ROME » and « Code ISCO08 »',
  gives:
    'GroupeIsco nodes, and REGROUPE to every fiche whose `codeRomeParent` is the code of ROME 3; the labels of ROME 3 (`libelleRomeParent`)',
  tables: ['groupe_isco', 'groupe_isco_metier', 'libelle_rome3'],
  layouts: [
    {
      name: 'classeur_isco',
      columns: {
        code_rome: header('Code ROME'),
        libelle_rome: optional(headerLike('Libellé codes ROME', /^libelle codes? rome$/)),
        code_isco: headerLike('Code ISCO08', /^code isco ?(08)?$/),
        libelle_isco: headerLike('Libellé codes ISCO08', /^libelle codes? isco ?(08)?$/),
      },
    },
  ],
};
