import { pourCent } from '@rome-graph/drawing';
import type { ReactNode } from 'react';
import { MetierLink } from '../../components/metier-link';
import { count, itemSeparator } from '../../texts/numbers';
import type { Chemin } from './passerelle-files';

/** A chain as a table: what the drawing shows, for those who read figures, or do not see it. */
export function ChainTable({ chain: { etapes } }: { readonly chain: Chemin }): ReactNode {
  return (
    <div className="scrolled" tabIndex={0} role="region" aria-label="Tableau du chemin">
      <table>
        <thead>
          <tr>
            <th scope="col">De</th>
            <th scope="col">Vers</th>
            <th scope="col">Couverture</th>
            <th scope="col">Cumul</th>
            <th scope="col">Déjà tenu</th>
            <th scope="col">À apprendre</th>
            <th scope="col">À apprendre d’abord</th>
          </tr>
        </thead>
        <tbody>
          {etapes.map((step) => (
            <tr key={step.vers.code}>
              <td>
                <MetierLink metier={step.de} />
              </td>
              <th scope="row">
                <MetierLink metier={step.vers} />
              </th>
              <td className="number">{pourCent(step.couverture)}</td>
              <td className="number">{pourCent(step.couvertureCumulee)}</td>
              <td className="number">{count(step.nbCommuns)}</td>
              <td className="number">{count(step.nbManquants)}</td>
              <td>
                {step.manquants
                  .slice(0, 3)
                  .map(({ libelle }) => libelle)
                  .join(itemSeparator)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
