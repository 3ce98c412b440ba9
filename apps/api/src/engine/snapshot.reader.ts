import { Injectable } from '@nestjs/common';
import type { Reading, ReadOptions } from '@rome-graph/neo4j';
import { inOneRelease, Neo4j, queryStatement, readingApart, ReleaseReplacedError } from '@rome-graph/neo4j';
import type { NatureItem, SkillGraphSource } from '@rome-graph/skill-graph';
import type { TraitRows } from '../traits/metiers-by-traits';
import type { AireRow, Carte, PlaceRow } from './carte';
import type { HeldRows } from './held-graph/held-rows.reader';
import { readHeldRows } from './held-graph/held-rows.reader';
import type { MetierRow } from './metier-row';
import { MixedReleaseError } from './mixed-release.error';
import type { LibellesRow } from './search.source';
import type { ReleaseInService } from './snapshot';
import { identityOf } from './snapshot';
import { TraitsReader } from './traits.reader';

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
  readonly metiers: readonly MetierRow[];
  readonly traits: TraitRows;
  readonly items: readonly ItemRow[];
  readonly links: SkillGraphSource['links'];
  readonly mobilites: NonNullable<SkillGraphSource['mobilites']>;
  readonly libelles: readonly LibellesRow[];
  readonly carte: Carte;
  /** What fiches are made of. */
  readonly held: HeldRows;
}

/** How long the reading of a whole release may take in Neo4j at first, in milliseconds. */
export const readingTimeoutMs = 60_000;

/** How many statements are asked at a time by which a release is read: where Neo4j is far, the next is under way while one is answered. */
export const statementsAtOnce = 2;

/** Reads from Neo4j what the engine answers from. */
@Injectable()
export class SnapshotReader {
  private readonly statements = {
    release: queryStatement('release-en-service'),
    metiers: queryStatement('metiers-nommes'),
    items: queryStatement('items'),
    links: queryStatement('items-par-metier'),
    mobilites: queryStatement('mobilites-par-metier'),
    libelles: queryStatement('libelles-cherches'),
    places: queryStatement('carte-des-metiers'),
    aires: queryStatement('aires-de-mobilite'),
    nodes: queryStatement('nombre-de-noeuds'),
  };
  private readonly traits = new TraitsReader();

  constructor(private readonly neo4j: Neo4j) {}

  /** The release in service; undefined when the database holds none. */
  async release(options: ReadOptions): Promise<ReleaseInService | undefined> {
    const [release] = await this.neo4j.read<ReleaseInService>(this.statements.release, {}, options);
    return release;
  }

  /** How many nodes the database holds, whatever they are. */
  async countNodes(options: ReadOptions): Promise<number> {
    const [row] = await this.neo4j.read<{ nodes: number }>(this.statements.nodes, {}, options);
    return row?.nodes ?? 0;
  }

  /**
   * Reads one release whole, by statements that are asked apart, so that a connection that is cut costs one of them. The release is
   * compared at the end, and its own counts with what was read.
   *
   * @param seen what was seen of Neo4j before, which is seen whole
   * @param timeoutMs how long each statement may take
   * @throws {MixedReleaseError} when it changed meanwhile.
   */
  async rows(seen: ReadOptions['seen'], timeoutMs = readingTimeoutMs): Promise<SnapshotRows> {
    const reading = readingApart(this.neo4j, { timeoutMs, fetchSize: 5_000, seen }, statementsAtOnce);
    try {
      return await inOneRelease(reading, (identite) => this.rowsIn(reading, identite));
    } catch (error) {
      throw error instanceof ReleaseReplacedError ? new MixedReleaseError(error.message) : error;
    }
  }

  private async rowsIn(reading: Reading, identite: string | undefined): Promise<SnapshotRows> {
    const { statements } = this;
    const [release] = await reading.read<ReleaseInService>(statements.release);
    if (!release) throw new MixedReleaseError('The release was removed while it was read.');
    const [metiers, traits, items, links, mobilites, libelles, places, aires, held] = await Promise.all([
      reading.read<MetierRow>(statements.metiers),
      this.traits.read(reading),
      reading.read<ItemRow>(statements.items),
      reading.read<{ metier: string; items: [string, boolean][] }>(statements.links),
      reading.read<{ metier: string; mobilites: [string, number][] }>(statements.mobilites),
      reading.read<LibellesRow>(statements.libelles),
      reading.read<PlaceRow>(statements.places),
      reading.read<AireRow>(statements.aires),
      readHeldRows(reading, release.version),
    ]);
    const rows: SnapshotRows = {
      held,
      carte: { places, aires },
      libelles,
      release,
      metiers,
      traits,
      items,
      links: links.flatMap(({ metier, items: held }) =>
        held.map(([item, coeurMetier]) => ({ metier, item, coeurMetier })),
      ),
      mobilites: mobilites.flatMap(({ metier: de, mobilites: ends }) =>
        ends.map(([vers, ordre]) => ({ de, vers, ordre })),
      ),
    };
    requireOneRelease(rows, identite);
    return rows;
  }
}

const countOfNature: Readonly<Record<NatureItem, keyof ReleaseInService>> = {
  COMPETENCE: 'nbCompetences',
  MACRO_COMPETENCE: 'nbMacroCompetences',
  OBJECTIF: 'nbObjectifs',
  ENJEU: 'nbEnjeux',
  SAVOIR: 'nbSavoirs',
};

/** @throws {MixedReleaseError} when the rows are not those of the release they were read under, told by its identity. */
export function requireOneRelease(
  { release, metiers, items }: Pick<SnapshotRows, 'release' | 'items'> & { readonly metiers: readonly unknown[] },
  identite: string | undefined,
): void {
  if (identite !== identityOf(release)) {
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
