import { Inject, Injectable } from '@nestjs/common';
import type { Snapshot } from '../engine/snapshot';
import { queryStatement } from '../engine/statements';
import { badUserInput } from '../errors/api-errors';
import { nearCodes } from '../metiers/near-codes';
import { ReleaseQueries } from '../release/release.queries';
import type { ChangementsArgs, DerivesArgs, EntreVersionsArgs } from './historique.args';
import type {
  Changement,
  Derive,
  ElementHistorique,
  Historique,
  Issus,
  PageDeChangements,
  PageDeDerives,
} from './historique.types';

interface Page<T> {
  readonly total: number;
  readonly resultats: readonly T[];
}

interface HistoriqueRow {
  readonly elements: readonly ElementHistorique[];
  readonly changements: readonly StoredChangement[];
  readonly derives: readonly Derive[];
}

/** A change as the graph stores it: an empty list is absent. */
type StoredChangement = Partial<Changement>;

/** Answers from the history that loads record, each question by a statement of cypher/queries. */
@Injectable()
export class HistoriqueService {
  private readonly statements = {
    versions: queryStatement('versions'),
    changements: queryStatement('changements'),
    derives: queryStatement('derives'),
    historique: queryStatement('historique'),
    issus: queryStatement('issus-de-rome-3'),
  };

  constructor(@Inject(ReleaseQueries) private readonly queries: ReleaseQueries) {}

  /** A page of the changes. Throws BAD_USER_INPUT on a release that the graph never held. */
  async changements(snapshot: Snapshot, args: ChangementsArgs): Promise<PageDeChangements> {
    await this.requireVersions(snapshot, args);
    const { type = null, nature = null, code = null } = args;
    const page = { ...pageOf(args), type, nature, code };
    const [row] = await this.queries.rows<Page<StoredChangement>>(snapshot, this.statements.changements, page);
    return {
      release: snapshot.release.version,
      total: row?.total ?? 0,
      resultats: (row?.resultats ?? []).map(changementOf),
    };
  }

  /** A page of the drifts. Throws BAD_USER_INPUT on a release that the graph never held. */
  async derives(snapshot: Snapshot, args: DerivesArgs): Promise<PageDeDerives> {
    await this.requireVersions(snapshot, args);
    const page = { ...pageOf(args), code: args.code ?? null };
    const [row] = await this.queries.rows<Page<Derive>>(snapshot, this.statements.derives, page);
    return { release: snapshot.release.version, total: row?.total ?? 0, resultats: row?.resultats ?? [] };
  }

  /** All that is known of a code. Throws BAD_USER_INPUT when nothing has or had it. */
  async historique(snapshot: Snapshot, code: string): Promise<Historique> {
    const [row] = await this.queries.rows<HistoriqueRow>(snapshot, this.statements.historique, { code });
    if (!row || row.elements.length + row.changements.length === 0) throw unknownCode(snapshot, code);
    const { elements, changements, derives } = row;
    return { code, release: snapshot.release.version, elements, changements: changements.map(changementOf), derives };
  }

  /** What a fiche of ROME 3 has become. Throws BAD_USER_INPUT when no fiche comes from it. */
  async issus(snapshot: Snapshot, code: string): Promise<Issus> {
    const [row] = await this.queries.rows<Pick<Issus, 'libelle' | 'metiers'>>(snapshot, this.statements.issus, {
      code,
    });
    if (!row) throw unknownCode(snapshot, code, 'No fiche comes from the code of ROME 3');
    return { code, release: snapshot.release.version, libelle: row.libelle, metiers: row.metiers };
  }

  private async requireVersions(snapshot: Snapshot, { depuis, jusqua }: EntreVersionsArgs): Promise<void> {
    const given = Object.entries({ depuis, jusqua }).filter((entry): entry is [string, string] => entry[1] != null);
    if (given.length === 0) return;
    const rows = await this.queries.rows<{ version: string }>(snapshot, this.statements.versions);
    const versions = rows.map(({ version }) => version);
    for (const [argument, version] of given) {
      if (versions.includes(version)) continue;
      throw badUserInput(argument, `The graph never held release "${version}"; it knows ${versions.join(', ')}.`, {
        suggestions: versions,
      });
    }
    if (depuis != null && jusqua != null && Number(depuis) >= Number(jusqua)) {
      throw badUserInput('jusqua', `jusqua must be a release after depuis: ${jusqua} is not after ${depuis}.`);
    }
  }
}

function pageOf({ depuis, jusqua, limite, decalage }: EntreVersionsArgs): Record<string, unknown> {
  return { depuis: depuis ?? null, jusqua: jusqua ?? null, limite, decalage };
}

function changementOf(stored: StoredChangement): Changement {
  const absent = { libelle: null, attribut: null, cible: null };
  const empty = { ancien: [], nouveau: [], anciennesValeurs: [], nouvellesValeurs: [] };
  return { ...absent, ...empty, ...stored } as Changement;
}

function unknownCode(
  { labels, release }: Snapshot,
  code: string,
  what = 'Nothing that the graph holds or has held has the code',
): Error {
  const shown = code.length > 60 ? `${code.slice(0, 60)}…` : code;
  return badUserInput('code', `${what} "${shown}" (release ${release.version}).`, {
    suggestions: nearCodes(code, labels.entries()),
  });
}
