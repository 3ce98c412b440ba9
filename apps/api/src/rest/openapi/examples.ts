/** Codes by which the document shows how a resource is read: of the sample and of the releases since v458. */
export const exampleCodes: Readonly<Record<string, string>> = {
  'rome-metiers/v1/metiers/appellation': '19364',
  'rome-metiers/v1/metiers/centre-interet': '1',
  'rome-metiers/v1/metiers/domaine-professionnel': 'M16',
  'rome-metiers/v1/metiers/grand-domaine': 'M',
  'rome-metiers/v1/metiers/metier': 'M1607',
  'rome-metiers/v1/metiers/secteur-activite': '79',
  'rome-metiers/v1/metiers/theme': '1',
  'rome-competences/v1/competences/categorie-savoirs': 'domaines-d-expertise',
  'rome-competences/v1/competences/competence': '119250',
  'rome-competences/v1/competences/competence-detaillee': '119250',
  'rome-competences/v1/competences/macro-competence': '300495',
  'rome-competences/v1/competences/macro-savoir-faire': '300495',
  'rome-competences/v1/competences/macro-savoir-etre-professionnel': '300412',
  'rome-competences/v1/competences/savoir': '100007',
  'rome-competences/v1/competences/domaine-competence': '4',
  'rome-competences/v1/competences/enjeu': '4A',
  'rome-competences/v1/competences/objectif': '4A1',
  'rome-fiches-metiers/v1/fiches-rome/fiche-metier': 'M1607',
  'rome-contextes-travail/v1/situations-travail/contexte-travail': '126450',
};

/** Words of a search. */
export const exampleWords = 'secrétaire';
