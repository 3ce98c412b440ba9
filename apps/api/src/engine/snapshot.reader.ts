import { Injectable } from '@nestjs/common';
import { Neo4j } from '@rome-graph/neo4j';
import type { NatureItem, SkillGraphSource } from '@rome-graph/skill-graph';
import type { Transaction } from 'neo4j-driver';
import { session } from 'neo4j-driver';
import type { MetierTraits } from './metier-traits';
import type { ReleaseInService } from './snapshot';
import { identityOf } from './snapshot';
import { queryStatement } from './statements';

/** An item as Neo4j stores it. */
export interface ItemRow {
  readonly nature: NatureItem;
  readonly code: string;
  readonly libelle: string | null;
  readonly savoirEtre: boolean;
  readonly parent: string | null;
}

/** Everything that one snapshot is built from, all of the same release. */
export interface SnapshotRows {
  readonly release: ReleaseInService;
  readonly metiers: readonly MetierTraits[];
  readonly items: readonly ItemRow[];
  readonly links: SkillGraphSource['links'];
  readonly mobilites: NonNullable<SkillGraphSource['mobilites']>;
}

/** What was read is not one whole release: another one was being written. Reading again soon succeeds. */
export class MixedReleaseError extends Error {
  override readonly name = 'MixedReleaseError';
}

/** How long the reading of a whole release may take in Neo4j, in milliseconds. */
export const readingTimeoutMs = 60_000;

/** Reads from Neo4j what the engine answers from. */
@Injectable()
export class SnapshotReader {
  private readonly statements = {
    release: queryStatement('release-en-service'),
    metiers: queryStatement('metiers'),
    items: queryStatement('items'),
    links: queryStatement('items-par-metier'),
    mobilites: queryStatement('mobilites-par-metier'),
    nodes: queryStatement('nombre-de-noeuds'),
    state: queryStatement('etat-de-la-release'),
  };

  constructor(private readonly neo4j: Neo4j) {}

  /** The release in service; undefined when the database holds none. */
  async release(timeoutMs: number): Promise<ReleaseInService | undefined> {
    const [release] = await this.neo4j.read<ReleaseInService>(this.statements.release, {}, { timeoutMs });
    return release;
  }

  /** How many nodes the database holds, whatever they are. */
  async countNodes(timeoutMs: number): Promise<number> {
    const [row] = await this.neo4j.read<{ nodes: number }>(this.statements.nodes, {}, { timeoutMs });
    return row?.nodes ?? 0;
  }

  /**
   * Reads one release whole, in one read transaction. Neo4j shows what others commit meanwhile, so the release is read
   * again at the end, and its own counts are compared with what was read.
   *
   * @throws {MixedReleaseError} when it changed meanwhile.
   */
  async rows(): Promise<SnapshotRows> {
    const reading = this.neo4j.session({ defaultAccessMode: session.READ, fetchSize: 5_000 });
    try {
      const transaction = await reading.beginTransaction({ timeout: readingTimeoutMs });
      const rows = await this.rowsIn(transaction);
      await transaction.commit();
      return rows;
    } finally {
      await reading.close();
    }
  }

  private async rowsIn(transaction: Transaction): Promise<SnapshotRows> {
    const { statements } = this;
    const [release] = await read<ReleaseInService>(transaction, statements.release);
    if (!release) throw new MixedReleaseError('The release was removed while it was read.');
    const metiers = await read<MetierTraits>(transaction, statements.metiers);
    const items = await read<ItemRow>(transaction, statements.items);
    const links = await read<{ metier: string; items: [string, boolean][] }>(transaction, statements.links);
    const mobilites = await read<{ metier: string; mobilites: [string, number][] }>(transaction, statements.mobilites);
    const [state] = await read<{ enBascule: boolean }>(transaction, statements.state);
    if (state?.enBascule) throw new MixedReleaseError(`Another release is taking the place of ${release.version}.`);
    const [atTheEnd] = await read<ReleaseInService>(transaction, statements.release);
    const rows: SnapshotRows = {
      release,
      metiers,
      items,
      links: links.flatMap(({ metier, items: held }) =>
        held.map(([item, coeurMetier]) => ({ metier, item, coeurMetier })),
      ),
      mobilites: mobilites.flatMap(({ metier: de, mobilites: ends }) =>
        ends.map(([vers, ordre]) => ({ de, vers, ordre })),
      ),
    };
    requireOneRelease(rows, atTheEnd);
    return rows;
  }
}

async function read<Row>(transaction: Transaction, statement: string): Promise<Row[]> {
  const { records } = await transaction.run(statement);
  return records.map((record) => record.toObject() as Row);
}

const countOfNature: Readonly<Record<NatureItem, keyof ReleaseInService>> = {
  COMPETENCE: 'nbCompetences',
  MACRO_COMPETENCE: 'nbMacroCompetences',
  OBJECTIF: 'nbObjectifs',
  ENJEU: 'nbEnjeux',
  SAVOIR: 'nbSavoirs',
};

/** @throws {MixedReleaseError} when the rows are not those of the release they were read under. */
export function requireOneRelease(
  { release, metiers, items }: Pick<SnapshotRows, 'release' | 'items'> & { readonly metiers: readonly unknown[] },
  atTheEnd: ReleaseInService | undefined,
): void {
  if (!atTheEnd || identityOf(atTheEnd) !== identityOf(release)) {
    throw new MixedReleaseError(`Release ${release.version} was replaced while it was read.`);
  }
  const found = new Map<keyof ReleaseInService, number>([['nbMetiers', metiers.length]]);
  for (const count of Object.values(countOfNature)) found.set(count, 0);
  for (const { nature } of items) found.set(countOfNature[nature], (found.get(countOfNature[nature]) ?? 0) + 1);
  for (const [count, number] of found) {
    if (release[count] === number) continue;
    throw new MixedReleaseError(`Release ${release.version} says ${count} ${release[count]}, and ${number} were read.`);
  }
}
