import { Inject, Injectable } from '@nestjs/common';
import type { Snapshot } from '../engine/snapshot';
import { queryStatement } from '../engine/statements';
import { requireMetier } from '../metiers/require-metier';
import { ReleaseQueries } from '../release/release.queries';
import { competenceTree } from './competence-tree';
import { inFrenchOrder } from './french-order';
import type { FicheRow } from './fiche.row';
import type { FicheMetier } from './fiche.type';

/** Answers with whole fiches. */
@Injectable()
export class FicheService {
  private readonly statement = queryStatement('fiche');

  constructor(@Inject(ReleaseQueries) private readonly queries: ReleaseQueries) {}

  /** The fiche of a métier. Throws BAD_USER_INPUT on an unknown code, SERVICE_UNAVAILABLE while the release changes. */
  async of(snapshot: Snapshot, code: string): Promise<FicheMetier> {
    requireMetier(snapshot, 'code', code);
    const [row] = await this.queries.rows<FicheRow>(snapshot, this.statement, { code });
    if (!row) throw new Error(`Fiche ${code} is in the engine and not in Neo4j`);
    return ficheOf(row, snapshot.release.version);
  }
}

function ficheOf({ metier, branches, ...row }: FicheRow, release: string): FicheMetier {
  const { code, codeOgr, libelle, riasecMajeur, riasecMineur, definition, accesEmploi, ...caracteristiques } = metier;
  return {
    ...row,
    code,
    codeOgr,
    intitule: libelle,
    riasecMajeur,
    riasecMineur,
    definition,
    accesEmploi,
    caracteristiques,
    competences: competenceTree(branches),
    savoirs: inFrenchOrder(row.savoirs).map((categorie) => ({
      ...categorie,
      savoirs: groupedInOrder(categorie.savoirs, ({ sousCategorie }) => sousCategorie),
    })),
    contextes: row.contextes.map((type) => ({ ...type, contextes: inFrenchOrder(type.contextes) })),
    certifications: inOrderWithin(row.certifications, ({ niveauEuropeen }) => niveauEuropeen),
    secteurs: inOrderWithin(row.secteurs, ({ principal }) => principal).map((secteur) => ({
      ...secteur,
      sousSecteurs: inFrenchOrder(secteur.sousSecteurs),
    })),
    centresInteret: inOrderWithin(row.centresInteret, ({ principal }) => principal),
    themes: inFrenchOrder(row.themes),
    formacodes: inFrenchOrder(row.formacodes),
    release,
  };
}

/** The order that Cypher gave to the groups, and that of French within each. */
function inOrderWithin<T extends { readonly libelle: string | null }>(
  things: readonly T[],
  group: (thing: T) => unknown,
): T[] {
  const groups = new Map<unknown, T[]>();
  for (const thing of things) groups.set(group(thing), [...(groups.get(group(thing)) ?? []), thing]);
  return [...groups.values()].flatMap(inFrenchOrder);
}

/** The groups in the order of French, then what is in each. */
function groupedInOrder<T extends { readonly libelle: string }>(
  things: readonly T[],
  group: (thing: T) => string | null,
): T[] {
  const names = inFrenchOrder([...new Set(things.map(group))].map((libelle) => ({ libelle })));
  return names.flatMap(({ libelle }) => inFrenchOrder(things.filter((thing) => group(thing) === libelle)));
}
