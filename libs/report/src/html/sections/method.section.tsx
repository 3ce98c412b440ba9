import type { VNode } from 'preact';
import { PageSection } from '../page-section';

/** How the figures were made, and what they do not say. */
export function MethodSection(): VNode {
  return (
    <PageSection id="methode" title="Méthode et limites">
      <ul>
        <li>
          Tout ce qui est compté ici est lu dans le graphe par les requêtes de <code>cypher/queries</code> et{' '}
          <code>cypher/programs</code>, que chacun peut relancer ; les formules et leurs références sont dans{' '}
          <code>docs/analytics.md</code>.
        </li>
        <li>
          Poids d’un item : w = ln(N / df), où N est le nombre de métiers et df celui des métiers qui le portent (Spärck
          Jones, 1972). Couverture de j par i : somme des poids des items communs sur somme des poids des items de j.
          Niveau TOUT : compétences, macro-compétences agrégées et savoirs, sans les savoir-être.
        </li>
        <li>Une fiche dit qu’un item est mobilisé, pas combien : le poids mesure la rareté, non l’importance.</li>
        <li>
          La couverture n’est pas l’employabilité : ni salaires, ni offres, ni sélection ne sont dans la nomenclature.
        </li>
        <li>
          La même version donne par le même logiciel ce même rapport, à l’octet près : il ne contient ni heure ni
          hasard.
        </li>
      </ul>
    </PageSection>
  );
}
