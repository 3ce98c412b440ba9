import { pourCent } from '@rome-graph/drawing';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf, codePath } from '../../address/query-state';
import { Chip } from '../../components/chip';
import { MetierLabel } from '../../components/metier-label';
import { MetierLink } from '../../components/metier-link';
import { ShareBar } from '../../components/share-bar';
import { counted, itemSeparator } from '../../texts/numbers';
import type { PisteShownFragment } from './pistes.document';
import { palierNames } from './words';

interface PisteEntryProps {
  readonly piste: PisteShownFragment;
  /** The métier that a passerelle to it would begin with. */
  readonly from: string | undefined;
}

/** Where one could go: how far it is and why, what is held and what is missing, and on from there. */
export function PisteEntry({ piste, from }: PisteEntryProps): ReactNode {
  const { metier, couverture, palier, explication, nbTenus, nbManquants, tenus, aAcquerir } = piste;
  return (
    <article className="piste">
      <div className="piste-head">
        <h3>
          <MetierLink metier={metier} withCode />
        </h3>
        <Chip strong={palier === 'ACCESSIBLE'}>{palierNames[palier]}</Chip>
        <ShareBar share={couverture} />
      </div>
      <p className="small muted">{inWords(explication)}</p>
      <dl>
        <Items title={`${counted(nbTenus, 'item tenu', 'items tenus')}`} items={tenus} total={nbTenus} />
        <Items title={`${nbManquants} à acquérir`} items={aAcquerir} total={nbManquants} />
      </dl>
      <p className="small">
        <Link href={codePath('metiers', metier.code)}>
          Voir la fiche
          <span className="visually-hidden">
            {' '}
            de <MetierLabel libelle={metier.libelle} />
          </span>
        </Link>
        {from !== undefined && from !== metier.code && (
          <>
            {' · '}
            <Link href={addressOf('/passerelles', { de: from, vers: metier.code })}>
              Voir la passerelle
              <span className="visually-hidden">
                {' '}
                vers <MetierLabel libelle={metier.libelle} />, couvert à {pourCent(couverture)}
              </span>
            </Link>
          </>
        )}
      </p>
    </article>
  );
}

/** A sentence of the API with what it calls paliers in the words of this page. */
function inWords(sentence: string): string {
  return sentence.replace(/\b[A-Z]+(?:_[A-Z]+)*\b/g, (word) =>
    word in palierNames ? palierNames[word as keyof typeof palierNames].toLowerCase() : word,
  );
}

interface ItemsProps {
  readonly title: string;
  readonly items: PisteShownFragment['tenus'];
  readonly total: number;
}

function Items({ title, items, total }: ItemsProps): ReactNode {
  if (total === 0) return null;
  const more = total > items.length ? '…' : '';
  return (
    <div>
      <dt>{title}</dt>
      <dd>{items.map(({ libelle }) => libelle).join(itemSeparator) + more}</dd>
    </div>
  );
}
