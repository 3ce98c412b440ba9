import type { Critere, MesureDesPas } from './passerelles-state';

/** What a critère is called where one chooses. */
export const critereNames: Readonly<Record<Critere, string>> = {
  FORCE: 'Le plus solide',
  GOULOT: 'Sans étape étroite',
  EQUILIBRE: 'Des pas égaux',
  PAS: 'Le moins d’étapes',
};

/** What it means, in a sentence. */
export const critereSentences: Readonly<Record<Critere, string>> = {
  FORCE: 'Le produit des couvertures est le plus grand : au total, le moins à apprendre d’un métier à l’autre.',
  GOULOT: 'L’étape la plus étroite est la plus large possible.',
  EQUILIBRE: 'La peine est partagée : plusieurs pas aisés plutôt qu’un grand.',
  PAS: 'Le moins de métiers entre le départ et l’arrivée.',
};

/** What makes a step strong, where one chooses. */
export const mesureNames: Readonly<Record<MesureDesPas, string>> = {
  COUVERTURE: 'Couverture (ce qui est déjà tenu)',
  COSINUS_IDF: 'Ressemblance (cosinus)',
};

/** What a contrainte of the API is called where it left métiers out. */
export const contrainteNames: Readonly<Record<string, string>> = {
  eviterReglementes: 'métiers réglementés évités',
};
