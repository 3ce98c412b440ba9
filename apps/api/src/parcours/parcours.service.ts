import { Inject, Injectable } from '@nestjs/common';
import type { Snapshot } from '../engine/snapshot';
import { queryStatement } from '../engine/statements';
import { badUserInput } from '../errors/api-errors';
import { inFrenchOrder } from '../fiche/french-order';
import { ReleaseQueries } from '../release/release.queries';
import { alphabeticalOrderOf, codeOfCursor, cursorOf, letterOf } from './alphabetical-order';
import type { FiltreDeMetiers } from './filtre-de-metiers.input';
import type { ParcoursArgs } from './parcours.args';
import type { Arborescence, ElementDArborescence, Facette, PageDeMetiers, ValeurDeFacette } from './parcours.types';
import { NomDeFacette } from './parcours.types';

const codeLists = [
  'grandsDomaines',
  'domaines',
  'secteurs',
  'sousSecteurs',
  'divisionsNaf',
  'centresInteret',
  'themes',
] as const;
const itemLists = ['itemsTenus', 'contextesRefuses'] as const;
const tags = ['transitionNumerique', 'transitionDemographique', 'emploiReglemente', 'emploiCadre'] as const;

/** Lets one browse the nomenclature. */
@Injectable()
export class ParcoursService {
  private readonly metiersStatement = queryStatement('parcours-metiers');
  private readonly unknownStatement = queryStatement('codes-inconnus');
  private readonly facettesStatement = queryStatement('facettes');
  private readonly treeStatement = queryStatement('arborescence-des-competences');

  constructor(@Inject(ReleaseQueries) private readonly queries: ReleaseQueries) {}

  /** A page of the métiers that answer to the filters. Throws BAD_USER_INPUT on an unknown code or cursor. */
  async page(snapshot: Snapshot, { filtre, limite, apres }: ParcoursArgs): Promise<PageDeMetiers> {
    const { labels, release } = snapshot;
    const order = alphabeticalOrderOf(snapshot);
    const codes = order.sorted(await this.codesOf(snapshot, filtre ?? {}));
    const rest = apres ? order.after(codes, codeOfCursor(apres) ?? '') : codes;
    if (!rest) throw badUserInput('apres', 'apres must be the curseurSuivant of an earlier page of this release.');
    const shown = rest.slice(0, limite);
    const last = shown.at(-1);
    return {
      release: release.version,
      total: codes.length,
      resultats: shown.map((code) => labels.metier(code)),
      curseurSuivant: last !== undefined && rest.length > shown.length ? cursorOf(last) : null,
      codes,
    };
  }

  /** How métiers are spread over all that one browses by. */
  async facettes(snapshot: Snapshot, codes: readonly string[]): Promise<Facette[]> {
    const rows = await this.queries.rows<ValeurDeFacette & { facette: NomDeFacette }>(
      snapshot,
      this.facettesStatement,
      {
        codes,
      },
    );
    const letters = lettersOf(codes.map((code) => snapshot.labels.metier(code).libelle));
    return Object.values(NomDeFacette).map((nom) => ({
      nom,
      valeurs: nom === 'LETTRE' ? letters : inFrenchOrder(rows.filter(({ facette }) => facette === nom)),
    }));
  }

  /** What lies right under a place of the tree of compétences. Throws BAD_USER_INPUT on a place that is not there. */
  async tree(snapshot: Snapshot, parent: string | null): Promise<Arborescence> {
    const elements = await this.queries.rows<ElementDArborescence>(snapshot, this.treeStatement, { parent });
    if (elements.length === 0) {
      throw badUserInput(
        'parent',
        'parent must be the code of a domaine, enjeu, objectif or macro-compétence with something under it.',
      );
    }
    return { release: snapshot.release.version, elements };
  }

  private async codesOf(snapshot: Snapshot, filtre: FiltreDeMetiers): Promise<string[]> {
    await this.checkCodes(snapshot, filtre);
    const rows = await this.queries.rows<{ code: string }>(snapshot, this.metiersStatement, {
      ...Object.fromEntries(
        [...codeLists, 'transitionEcologique' as const].map((name) => [name, listOf(filtre[name])]),
      ),
      ...Object.fromEntries(itemLists.map((name) => [name, filtre[name] ?? []])),
      ...Object.fromEntries(tags.map((name) => [name, filtre[name] ?? null])),
      riasec: listOf(filtre.riasec),
    });
    const { lettre } = filtre;
    const codes = rows.map(({ code }) => code);
    if (!lettre) return codes;
    return codes.filter((code) => letterOf(snapshot.labels.metier(code).libelle) === letterOf(lettre));
  }

  private async checkCodes(snapshot: Snapshot, filtre: FiltreDeMetiers): Promise<void> {
    const given = [...codeLists, ...itemLists].map((name) => [name, filtre[name] ?? []] as const);
    if (given.every(([, codes]) => codes.length === 0)) return;
    const [unknown = {}] = await this.queries.rows<Record<string, string[]>>(
      snapshot,
      this.unknownStatement,
      Object.fromEntries(given),
    );
    for (const [name, [code]] of Object.entries(unknown)) {
      if (code === undefined) continue;
      throw badUserInput(
        `filtre.${name}`,
        `Release ${snapshot.release.version} has no "${code.slice(0, 60)}" among its ${name}.`,
      );
    }
  }
}

/** No filter rather than one that nothing answers to. */
function listOf<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values && values.length > 0 ? values : null;
}

function lettersOf(libelles: readonly string[]): ValeurDeFacette[] {
  const counts = new Map<string, number>();
  for (const letter of libelles.map(letterOf)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, metiers]) => ({ code, libelle: code, metiers }));
}
