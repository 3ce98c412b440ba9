import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../../api/use-answer';
import { usePageHead } from '../../components/page-head';
import { pageRelease } from '../../components/release.document';
import { SearchBox } from '../../components/search-box';
import { count } from '../../texts/numbers';
import type { WayIn } from './ways-in';
import { doors, more, waysIn } from './ways-in';
import './accueil.css';

const description =
  'Les métiers du ROME 4.0, leurs compétences, et les passerelles qui mènent de l’un à l’autre : chercher, comparer, changer.';

/** The landing: one search, the ways in, the two doors. */
export default function AccueilPage(): ReactNode {
  usePageHead({ title: 'rome-graph · les métiers et les passerelles entre eux', description, canonical: '/' });
  return (
    <div className="accueil">
      <section className="hero">
        <h1>Les métiers, et&nbsp;les&nbsp;chemins de&nbsp;l’un à&nbsp;l’autre</h1>
        <SearchBox large />
        <Counts />
      </section>
      <Ways label="Entrer par" ways={waysIn} kind="ways" />
      <Ways label="Avancer" ways={doors} kind="doors" />
      <Ways label="Regarder de plus près" ways={more} kind="ways" />
    </div>
  );
}

function Counts(): ReactNode {
  const { data } = useAnswer(pageRelease, {});
  return (
    <p className="counts muted">
      {data && (
        <>
          {count(data.release.nbMetiers)} métiers, {count(data.release.nbCompetences)} compétences,{' '}
          {count(data.release.nbSavoirs)} savoirs. {data.release.libelle}.
        </>
      )}
    </p>
  );
}

interface WaysProps {
  readonly label: string;
  readonly ways: readonly WayIn[];
  readonly kind: 'ways' | 'doors';
}

function Ways({ label, ways, kind }: WaysProps): ReactNode {
  if (ways.length === 0) return null;
  return (
    <nav aria-label={label} className={kind}>
      <h2>{label}</h2>
      <ul>
        {ways.map(({ href, name, text }) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
