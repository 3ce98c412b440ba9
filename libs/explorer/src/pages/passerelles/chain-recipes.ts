import type { AskedRecipe } from '../../texts/recipes';
import { recipeOf } from '../../texts/recipes';
import type { PasserellesVariables } from './passerelles-state';

/** The least couverture of a step where none is asked. */
const usualCouverture = 0.05;

/**
 * The recipes that find the same chains: the widest is the shortest among those whose steps are all as wide as its narrowest; the
 * strongest and the most even are found on a projection.
 */
export function recipesOf(
  { de, vers, critere, nombre, mesureDesPas, contraintes }: PasserellesVariables,
  { goulot }: { readonly goulot: number },
): { readonly recipes: readonly AskedRecipe[]; readonly recipeNote?: string } {
  const { couvertureMin = usualCouverture, ...others } = contraintes;
  const isWhole = mesureDesPas === 'COUVERTURE' && Object.keys(others).length === 0;
  const recipeNote = isWhole ? undefined : 'Elle compte les couvertures, sans les autres contraintes de la page.';
  if (critere === 'PAS' || critere === 'GOULOT') {
    const least = critere === 'PAS' ? couvertureMin : Math.floor(goulot * 1e6) / 1e6;
    return { recipes: [recipeOf('passerelle-pas', { de, vers, couvertureMin: least })], recipeNote };
  }
  const somme = critere === 'EQUILIBRE' ? 'carre' : 'cout';
  return {
    recipes: [
      recipeOf('passerelle-projection', { couvertureMin }),
      recipeOf('passerelle-force', { de, vers, somme, nombre }),
    ],
    recipeNote,
  };
}
