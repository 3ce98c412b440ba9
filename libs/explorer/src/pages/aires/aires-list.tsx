import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../../address/query-state';
import { ItemLink } from '../../components/item-link';
import { MetierLabel } from '../../components/metier-label';
import { MetierLink } from '../../components/metier-link';
import { counted, itemSeparator, percent } from '../../texts/numbers';
import { colourName } from './aire-colours';
import { airesQuery } from './aires-state';
import type { PageCarteQuery } from './carte.document';

interface AiresListProps {
  readonly answer: PageCarteQuery;
  /** The one that is looked at. */
  readonly aire: string | undefined;
}

/** The aires in words, the legend of the map: what each is about, and the métiers that join it to others. */
export function AiresList({ answer, aire }: AiresListProps): ReactNode {
  const known = new Map(answer.airesDeMobilite.aires.map((each) => [each.code, each]));
  return (
    <div className="legend">
      <h2 id="aires">Aires</h2>
      <ul aria-labelledby="aires">
        {answer.carteDesMetiers.aires.map(({ code, libelle, taille }) => (
          <li key={code} aria-current={code === aire ? 'true' : undefined}>
            <h3>
              <span className={`swatch ${colourName(code)}`} aria-hidden="true" />
              <Link
                href={addressOf('/aires', airesQuery({ aire: code === aire ? undefined : code, metier: undefined }))}
              >
                <span className="number">{code}</span> <MetierLabel libelle={libelle} />
              </Link>
            </h3>
            <p className="small muted number">
              {counted(taille, 'métier')}
              <Told aire={known.get(code)} />
            </p>
            <About aire={known.get(code)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type ToldAire = PageCarteQuery['airesDeMobilite']['aires'][number] | undefined;

function Told({ aire }: { readonly aire: ToldAire }): ReactNode {
  return aire && <>, {percent(aire.cohesion)} des liens restent dans l’aire</>;
}

/** No list within the list, so that it has as many entries as there are aires. */
function About({ aire }: { readonly aire: ToldAire }): ReactNode {
  if (!aire) return null;
  return (
    <>
      <p className="small">
        <span className="muted">Se distingue par </span>
        {aire.items.slice(0, 5).map(({ item }, index) => (
          <span key={item.code}>
            {index > 0 && itemSeparator}
            <ItemLink item={item} />
          </span>
        ))}
      </p>
      {aire.ponts.length > 0 && (
        <p className="small">
          <span className="muted">Reliée aux autres par </span>
          {aire.ponts.map(({ metier }, index) => (
            <span key={metier.code}>
              {index > 0 && itemSeparator}
              <MetierLink metier={metier} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
