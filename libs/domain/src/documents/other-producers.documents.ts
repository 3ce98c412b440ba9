import type { SourceDocument } from './source-document';
import { header, headerLike, optional, orBeside } from './source-document';
import { termsOf } from './licences';

/** The certifications known to the réseau des Carif-Oref. */
export const certifInfo: SourceDocument = {
  code: 'certif_info',
  libelle: 'Certif Info : certifications, leurs métiers et leurs Formacode',
  producteur: 'Réseau des Carif-Oref',
  licence: termsOf('Réseau des Carif-Oref'),
  attribution: 'Source : Réseau des Carif-Oref, Certif Info, {version}.',
  address: 'https://www.certifinfo.org',
  fileName: 'certif_info.csv',
  recognisedBy: 'columns « Code_Diplome », « Code_FormaCode » and « Code_Rome_1 », separated by « ; »',
  gives: 'Certification and Formacode nodes, PREPARE_A and DECRITE_PAR',
  tables: ['certification', 'certification_metier', 'certification_formacode', 'formacode'],
  layouts: [
    {
      name: 'certif_info',
      columns: {
        code: header('Code_Diplome'),
        libelle: header('Libelle_Diplome'),
        type: header('Libelle_Type_Diplome'),
        niveau_europeen: header('Code_Niveau_Europeen'),
        mise_a_jour: optional(header('Date_MaJ')),
        code_formacode: header('Code_FormaCode'),
        libelle_formacode: header('Libelle_FormaCode'),
        code_rome_1: header('Code_Rome_1'),
        code_rome_2: header('Code_Rome_2'),
        code_rome_3: header('Code_Rome_3'),
        code_rome_4: header('Code_Rome_4'),
        code_rome_5: header('Code_Rome_5'),
        code_rncp: header('Code_RNCP'),
        code_rs: header('Code_RS'),
        etat: header('Etat_Libelle'),
        valideur: header('valideur'),
        certificateur: header('certificateur'),
      },
    },
  ],
};

/** The Formacode by which training for a métier is described. */
export const romeFormacode: SourceDocument = {
  code: 'rome_formacode',
  libelle: 'Correspondance ROME et Formacode (classeur)',
  producteur: 'Centre Inffo',
  licence: termsOf('Centre Inffo'),
  attribution: 'Source : Centre Inffo, Formacode®, et France Travail, {version}.',
  address:
    'https://www.data.gouv.fr/fr/datasets/formacode-r-version-14-thesaurus-de-loffre-de-formation-et-de-certification/',
  fileName: '*-ref-formacode-v14-rome-*.xlsx',
  recognisedBy: 'a sheet whose name holds « ROME » and « Formacode », with a column of each',
  gives: 'Formacode nodes and PREPARE_PAR',
  tables: ['formacode', 'formacode_metier'],
  layouts: [
    {
      name: 'classeur_formacode',
      sheet: {
        shown: 'ROME <date> - Formacode <edition>',
        matches: (name) => name.includes('rome') && name.includes('formacode'),
      },
      columns: {
        code_rome: headerLike('Code ROME', /^(code )?rome\b|^code rome\b/),
        code_formacode: headerLike('Code Formacode', /^(?!.*(libel|intitul)).*formacode/),
        libelle_formacode: orBeside(
          headerLike('Libellé Formacode', /(libel|intitul).*formacode|formacode.*(libel|intitul)/),
          'code_formacode',
          1,
        ),
      },
    },
  ],
};

const dares = {
  producteur: 'DARES',
  licence: termsOf('la DARES'),
  address: 'https://www.dares.travail-emploi.gouv.fr/actualite/la-nomenclature-des-familles-professionnelles',
} as const;

/** The familles professionnelles of 2021, keyed by ROME 3 codes. */
export const fap2021: SourceDocument = {
  ...dares,
  code: 'fap_2021_rome',
  libelle: 'Familles professionnelles (FAP 2021) et ROME 3',
  attribution: 'Source : DARES, familles professionnelles, version 2021.',
  fileName: 'FAP-2021 × ROME (.xlsx or .csv)',
  recognisedBy: 'columns « fap_2021 », « intitule_fap » and « rome »',
  gives:
    'Fap nodes, and REGROUPE to every fiche whose `codeRomeParent` is the code of ROME 3; the labels of ROME 3 (`libelleRomeParent`) unless the ISCO-08 table gives them',
  tables: ['fap', 'fap_metier', 'libelle_rome3'],
  layouts: [
    {
      name: 'fap_2021_rome',
      columns: {
        code_fap: headerLike('fap_2021', /^(code )?fap 2021$/),
        libelle_fap: headerLike('intitule_fap', /^(intitule|libelle) fap( 2021)?$/),
        code_rome: headerLike('rome', /^(code )?rome( v?3)?$/),
        qualification: optional(header('qualification')),
        libelle_rome: optional(headerLike('intitule_rome', /^(intitule|libelle) rome$/)),
      },
    },
  ],
};

/** The labels of the familles professionnelles of 2021, at each of their four levels. */
export const fap2021Nomenclature: SourceDocument = {
  ...dares,
  code: 'fap_2021_nomenclature',
  libelle: 'Nomenclature des familles professionnelles (FAP 2021)',
  attribution: 'Source : DARES, familles professionnelles, version 2021.',
  fileName: 'fap2021-nomenclature.csv',
  recognisedBy: 'columns « Code FAP 22 », « Code FAP 86 », « Code FAP 228 » and « Code FAP 341 »',
  gives: 'nothing new: compared with the labels of the FAP 2021 × ROME table',
  tables: [],
  layouts: [
    {
      name: 'fap_2021_nomenclature',
      columns: {
        code_fap_22: header('Code FAP 22'),
        libelle_fap_22: header('Intitulé FAP 22'),
        code_fap_86: header('Code FAP 86'),
        libelle_fap_86: header('Intitulé FAP 86'),
        code_fap_228: header('Code FAP 228'),
        libelle_fap_228: header('Intitulé FAP 228'),
        code_fap_341: header('Code FAP 341'),
        libelle_fap_341: header('Intitulé FAP 341'),
      },
    },
  ],
};

/** The familles professionnelles of 2009: a program of SAS that maps ROME 3 codes to them. */
export const fap2009: SourceDocument = {
  ...dares,
  code: 'fap_2009_rome',
  libelle: 'Familles professionnelles (FAP 2009) et ROME 3 (formats SAS)',
  attribution: 'Source : DARES, familles professionnelles, version 2009.',
  fileName: 'passage_fap2009_romev3.txt',
  recognisedBy: 'the SAS formats `$FAP9RSQ` and `$FAP9RAQ`',
  gives:
    'Fap nodes, labelled by the labels given beside it, and REGROUPE to every fiche whose `codeRomeParent` is the code of ROME 3',
  tables: ['fap', 'fap_metier'],
  layouts: [],
};

/** The labels of the familles professionnelles of 2009. */
export const fap2009Labels: SourceDocument = {
  ...dares,
  code: 'fap_2009_intitules',
  libelle: 'Intitulés des familles professionnelles (FAP 2009, formats SAS)',
  attribution: 'Source : DARES, familles professionnelles, version 2009.',
  fileName: 'intitule_fap2009.txt',
  recognisedBy: 'the SAS format `$FAP9_5L`',
  gives: 'the labels of the Fap nodes of 2009',
  tables: [],
  layouts: [],
};
