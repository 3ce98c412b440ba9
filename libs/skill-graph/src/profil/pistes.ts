import { requireCount } from '../arguments';
import type { ViewItems } from '../items/view-items';
import type { MetiersDuProfil, Page, PageDeResultats, Piste, Profil, SharedItem } from '../skill-graph.answers';
import { requireMetier } from '../tables/graph-tables';
import { heldProfile } from './held-profile';
import type { HeldProfile } from './held-profile';
import { profileCoverage, rankByCoverage } from './profile-coverage';
import type { CoverageRanking } from './profile-coverage';

/** The métiers of which a profile holds something, or those that it aims at: the best covered first. */
export function pistes(
  view: ViewItems,
  profil: Profil,
  { limite, decalage }: Page,
  wanted: (code: string) => boolean,
  { inclureExperiences = false, cibles }: MetiersDuProfil,
): PageDeResultats<Piste> {
  const { tables, sets, weights } = view;
  requireCount('limite', limite, 0);
  requireCount('decalage', decalage, 0);
  const profile = heldProfile(view, profil);
  const ranking = rankByCoverage(profileCoverage(profile.held, sets, weights));
  const targets = cibles && new Set(cibles.map((code) => requireMetier(tables.metierIndex, code)));
  const found = Array.from(ranking.order).filter((metier) => {
    if (profile.exercised.has(metier) && !inclureExperiences) return false;
    if (targets ? !targets.has(metier) : ranking.couvertures[metier] <= 0) return false;
    return wanted(tables.metiers[metier]);
  });
  return {
    total: found.length,
    resultats: found.slice(decalage, decalage + limite).map((metier) => pisteOf(view, metier, profile, ranking)),
  };
}

function pisteOf(
  { shared, tables }: ViewItems,
  metier: number,
  { held, exercised }: HeldProfile,
  { couvertures, ranks }: CoverageRanking,
): Piste {
  const items = Array.from(shared.of(metier));
  const tenus = items.filter((item) => held[item] === 1);
  const manquants = items.filter((item) => held[item] === 0);
  return {
    metier: tables.metiers[metier],
    couverture: couvertures[metier],
    rang: ranks[metier],
    quantile: (ranks.length - ranks[metier] + 1) / ranks.length,
    exerce: exercised.has(metier),
    nbTenus: tenus.length,
    nbManquants: manquants.length,
    tenus: (limite) => shared.list(tenus, metier, limite),
    manquants: (limite) => shared.list(manquants, metier, limite),
    aAcquerir: (limite) => coeurFirst(shared.list(manquants, metier)).slice(0, atMost(limite)),
  };
}

function coeurFirst(items: readonly SharedItem[]): SharedItem[] {
  return [...items.filter(({ coeurMetier }) => coeurMetier), ...items.filter(({ coeurMetier }) => !coeurMetier)];
}

function atMost(limite: number | undefined): number {
  return limite === undefined ? Infinity : requireCount('limite', limite, 0);
}
