import { pourCent } from '@rome-graph/drawing';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { elementPath } from '../../address/element-path';
import { addressOf } from '../../address/query-state';
import { MetierLink } from '../../components/metier-link';
import { counted } from '../../texts/numbers';
import type { Chemin } from './passerelle-files';

type Step = Chemin['etapes'][number];
type StepItem = Step['manquants'][number];

interface ChainStepsProps {
  readonly chain: Chemin;
  readonly labelledBy: string;
}

/** The steps of a chain in words: no list within the list, so that it has as many entries as the chain has steps. */
export function ChainSteps({ chain: { etapes }, labelledBy }: ChainStepsProps): ReactNode {
  return (
    <ol className="steps" aria-labelledby={labelledBy}>
      {etapes.map((step) => (
        <li key={step.vers.code}>
          <h3>
            <MetierLink metier={step.de} /> <span aria-hidden="true">→</span>
            <span className="visually-hidden">vers</span> <MetierLink metier={step.vers} />
          </h3>{' '}
          <p>
            {' '}
            <strong className="number">{pourCent(step.couverture)}</strong> du métier d’arrivée sont tenus par celui de
            départ, {pourCent(step.couvertureCumulee)} par tout le chemin
            {remarksOf(step).map((remark) => (
              <span key={remark}> · {remark}</span>
            ))}
          </p>
          <dl>
            <Items title="Déjà tenu" items={step.communs} total={step.nbCommuns} />
            <Items title="À apprendre" items={step.manquants} total={step.nbManquants} />
          </dl>
          <p className="small">
            <Link href={addressOf('/comparer', { a: step.de.code, b: step.vers.code })}>
              Tout ce que l’étape partage et demande
            </Link>
          </p>
        </li>
      ))}
    </ol>
  );
}

function remarksOf({ mobiliteOfficielle, nbCertifications }: Step): string[] {
  return [
    ...(mobiliteOfficielle === null ? [] : [`mobilité officielle, rang ${mobiliteOfficielle}`]),
    ...(nbCertifications === null ? [] : [`${counted(nbCertifications, 'certification')} pour y entrer`]),
  ];
}

interface ItemsProps {
  readonly title: string;
  readonly items: readonly StepItem[];
  readonly total: number;
}

function Items({ title, items, total }: ItemsProps): ReactNode {
  const rest = total - items.length;
  return (
    <div>
      <dt>
        {title} <span className="muted number">{total}</span>
      </dt>
      {items.map((item) => (
        <dd key={`${item.nature} ${item.code}`} className={item.coeurMetier ? 'core' : undefined}>
          <ItemName item={item} />
        </dd>
      ))}
      {rest > 0 && <dd className="muted">et {counted(rest, 'autre')}</dd>}
      {total === 0 && <dd className="muted">rien</dd>}
    </div>
  );
}

function ItemName({ item: { code, libelle, nature, coeurMetier } }: { readonly item: StepItem }): ReactNode {
  const path = elementPath({ type: nature, code });
  return (
    <>
      {path === undefined ? libelle : <Link href={path}>{libelle}</Link>}
      {coeurMetier && <span className="visually-hidden"> (cœur de métier)</span>}
    </>
  );
}
