import type { Schema } from '@rome-graph/client';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { codePath } from '../address/query-state';
import { count } from '../texts/numbers';
import type { Found } from './metier-set';
import './facette-list.css';

/** A value of a facette: how many of the métiers found have it. */
export type FacetteValue = Found['facettes'][number]['valeurs'][number];

/** The values of a facette; none when the answer has none. */
export function valuesOf(found: Found, nom: Schema.NomDeFacette): readonly FacetteValue[] {
  return found.facettes.find((facette) => facette.nom === nom)?.valeurs ?? [];
}

interface FacetteListProps {
  readonly values: readonly FacetteValue[];
  /** The folder of their pages. */
  readonly folder: string;
}

/** Values that have a page each, with how many métiers they have. */
export function FacetteList({ values, folder }: FacetteListProps): ReactNode {
  return (
    <ul className="facette-list">
      {values.map(({ code, libelle, metiers }) => (
        <li key={code}>
          <Link href={codePath(folder, code)}>{libelle}</Link>
          <span className="number muted">{count(metiers)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Those that share most métiers with the value of a page, the most first, without itself. */
export function Neighbours({ values, folder, of }: FacetteListProps & { readonly of: string }): ReactNode {
  const others = values.filter(({ code }) => code !== of).sort((a, b) => b.metiers - a.metiers);
  return <FacetteList values={others.slice(0, 10)} folder={folder} />;
}
