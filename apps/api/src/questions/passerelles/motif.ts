import type { Obstacle } from '@rome-graph/skill-graph';
import { wishedNames } from '../../traits/metier-filter';
import type { ContraintesAppliquees } from './contraintes.input';

/** Why there is no chain, or why there are not more, in words for whoever asked; null when nothing stood in the way. */
export function motifOf(
  obstacle: Obstacle | null,
  de: string,
  vers: string,
  contraintes: ContraintesAppliquees,
  found: number,
): string | null {
  switch (obstacle) {
    case null:
      return null;
    case 'COUVERTURE':
      return (
        `Aucune chaîne ne mène de ${de} à ${vers} par des étapes dont la couverture atteint couvertureMin ` +
        `(${french(contraintes.couvertureMin)}) et dont les métiers ont au moins communsMin ` +
        `(${contraintes.communsMin}) items en commun : baissez l'une ou l'autre.`
      );
    case 'CONTRAINTES':
      return (
        `Des chaînes mènent de ${de} à ${vers} à couvertureMin (${french(contraintes.couvertureMin)}), mais aucune ` +
        `ne respecte les contraintes : ${namesOf(contraintes).join(', ')}.`
      );
    case 'RECHERCHE':
      return found === 0
        ? `La recherche a atteint sa borne avant de prouver quelle chaîne de ${de} à ${vers} est la meilleure : ` +
            'demandez moins de chaînes, une couvertureMin plus haute, ou retirez via.'
        : `La recherche a atteint sa borne après ${found} ${found === 1 ? 'chaîne prouvée' : 'chaînes prouvées'} : demandez moins de chaînes.`;
  }
}

/** The contraintes, other than on steps, that the question sets. */
function namesOf(contraintes: ContraintesAppliquees): string[] {
  const ofChains = (['etapesMax', 'via'] as const).filter((name) => (contraintes[name] ?? null) !== null);
  return [...ofChains, ...wishedNames(contraintes)].sort();
}

function french(value: number): string {
  return value.toLocaleString('fr-FR', { maximumFractionDigits: 9 });
}
