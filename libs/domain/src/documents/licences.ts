import type { Licence } from './source-document';

/** The open licence of the French State, under which ROME and most of its workbooks are published. */
export const licenceOuverte: Licence = {
  name: 'Licence Ouverte / Open Licence 2.0',
  address: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};

/** For a producer whose terms are its own: nobody here has read them for you. */
export function termsOf(producer: string): Licence {
  return { name: `Conditions propres à ${producer}, à vérifier auprès de lui avant toute réutilisation` };
}
