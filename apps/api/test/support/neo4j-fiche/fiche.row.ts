import type { FicheCategorieSavoir, FicheMacroCompetence } from '../../../src/questions/fiche/fiche-competences.types';
import type { FicheElement } from '../../../src/vocabulary/fiche-preparation.types';
import type { FicheCaracteristiques, FicheMetier } from '../../../src/questions/fiche/fiche.type';

/** A macro-compétence of a fiche with what it belongs to, as fiche.cypher gives it. */
export interface Branch {
  readonly domaine: FicheElement;
  readonly enjeu: FicheElement;
  readonly objectif: FicheElement;
  readonly macroCompetence: FicheMacroCompetence;
}

/** The row of fiche.cypher. */
export interface FicheRow extends Omit<
  FicheMetier,
  | 'code'
  | 'codeOgr'
  | 'intitule'
  | 'riasecMajeur'
  | 'riasecMineur'
  | 'caracteristiques'
  | 'definition'
  | 'accesEmploi'
  | 'competences'
  | 'release'
> {
  readonly metier: Pick<
    FicheMetier,
    'code' | 'codeOgr' | 'riasecMajeur' | 'riasecMineur' | 'definition' | 'accesEmploi'
  > &
    FicheCaracteristiques & { readonly libelle: string };
  readonly branches: readonly Branch[];
  readonly savoirs: FicheCategorieSavoir[];
}
