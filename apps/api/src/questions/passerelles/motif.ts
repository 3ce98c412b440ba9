import type { Obstacle } from '@rome-graph/skill-graph';
import { defaultCommunsMin } from './contraintes.input';
import type { ContraintesAppliquees } from './contraintes.input';
import type { Openings } from './openings';

const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 9 });

/** What stood in the way of chains. */
export interface InTheWay {
  readonly obstacle: Obstacle | null;
  /** Where there is none; looked at where no chain was found. */
  readonly openings: Openings;
  /** How many chains were found. */
  readonly found: number;
}

/**
 * Why there is no chain, or why there are not more, in words for whoever asked; null when nothing stood in the way. Of the
 * contraintes it names those that each alone would open a chain when dropped; where none would, all that are set.
 */
export function motifOf(
  { obstacle, openings, found }: InTheWay,
  de: string,
  vers: string,
  contraintes: ContraintesAppliquees,
): string | null {
  switch (obstacle) {
    case null:
      return null;
    case 'COUVERTURE':
      return (
        `Aucune chaîne ne mène de ${de} à ${vers} par des étapes dont la force atteint couvertureMin ` +
        `(${french(contraintes.couvertureMin)}) et dont les métiers ont au moins communsMin ` +
        `(${contraintes.communsMin}) items en commun : ${limitsToLower(openings, contraintes)}.`
      );
    case 'CONTRAINTES':
      return (
        `Des chaînes mènent de ${de} à ${vers} à couvertureMin (${french(contraintes.couvertureMin)}), mais aucune ` +
        `ne respecte les contraintes : ${contraintesToDrop(openings)}.`
      );
    case 'PROFIL':
      return (
        `Rien de ce que tient ${de} ne pèse à ce niveau, où aucune étape n'en part : ajoutez-y une expérience ou un item, ou ` +
        'demandez un autre niveau.'
      );
    case 'RECHERCHE':
      return found === 0
        ? `La recherche a atteint sa borne avant de prouver quelle chaîne de ${de} à ${vers} est la meilleure : ` +
            'demandez moins de chaînes, une couvertureMin plus haute, ou retirez via.'
        : `La recherche a atteint sa borne après ${found} ${found === 1 ? 'chaîne prouvée' : 'chaînes prouvées'} : demandez moins de chaînes.`;
  }
}

function limitsToLower({ given, opening }: Openings, { communsMin }: ContraintesAppliquees): string {
  if (opening.length > 0) return `sa valeur par défaut suffit pour ${opening.join(', ou pour ')}`;
  const isOneSet = given.includes('couvertureMin') || given.includes('communsMin');
  if (isOneSet && given.length > 1) return noneSuffices(given);
  return communsMin > defaultCommunsMin ? "baissez l'une ou l'autre" : 'baissez couvertureMin';
}

function contraintesToDrop({ given, opening }: Openings): string {
  if (opening.length > 0) return `il suffit de lever ${opening.join(', ou ')}`;
  return given.length === 1 ? `levez ${given[0]}` : noneSuffices(given);
}

function noneSuffices(given: readonly string[]): string {
  return `en lever une seule n'y suffit pas, de ${given.join(', ')}`;
}

function french(value: number): string {
  return numbers.format(value);
}
