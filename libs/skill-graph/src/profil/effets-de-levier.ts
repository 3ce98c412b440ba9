import { requireShare } from '../arguments';
import type { ViewItems } from '../items/view-items';
import type { EffetDeLevier, MetiersDuProfil, Page, PageDeResultats, Profil } from '../skill-graph.answers';
import { heldProfile } from './held-profile';
import { levers } from './levier';
import { profileCoverage } from './profile-coverage';

/** The items by which a profile would newly reach métiers, those that open most first. */
export function effetsDeLevier(
  view: ViewItems,
  profil: Profil,
  seuil: number,
  { limite, decalage }: Page,
  wanted: (code: string) => boolean,
  { inclureExperiences = false }: Pick<MetiersDuProfil, 'inclureExperiences'>,
): PageDeResultats<EffetDeLevier> {
  const { tables, contributions, sets, weights, shared } = view;
  requireShare('seuil', seuil);
  const { held, exercised } = heldProfile(view, profil);
  const found = levers({
    held,
    couvertures: profileCoverage(held, sets, weights),
    seuil,
    isCounted: (metier) => (inclureExperiences || !exercised.has(metier)) && wanted(tables.metiers[metier]),
    sets,
    weights,
    brings: contributions.derived,
  });
  return {
    total: found.length,
    resultats: found.slice(decalage, decalage + limite).map(({ item, metiers }) => ({
      item: shared.weighed(item),
      metiers: metiers.map((other) => tables.metiers[other]),
    })),
  };
}
