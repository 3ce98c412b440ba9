import type { SearchIndex } from '@rome-graph/recherche';
import type { SkillGraph } from '@rome-graph/skill-graph';
import type { Carte } from './carte';
import type { HeldGraph } from './held-graph/held-graph';
import type { LabelTable } from './label-table';
import type { MetiersByTraits } from '../traits/metiers-by-traits';
import type { MetierRow } from './metier-row';

/** The release that the graph holds, as its node EN_SERVICE tells. */
export interface ReleaseInService {
  /** As 460. */
  readonly version: string;
  readonly libelle: string;
  /** SHA-256 over the tables it was loaded from. */
  readonly empreinte: string;
  /** Fingerprint of the declaration of the graph that it was loaded under. */
  readonly modele: string;
  /** ISO 8601, as Neo4j writes it. */
  readonly chargeeLe: string;
  readonly nbMetiers: number;
  readonly nbCompetences: number;
  readonly nbMacroCompetences: number;
  readonly nbObjectifs: number;
  readonly nbEnjeux: number;
  readonly nbSavoirs: number;
}

/** One release as the engine answers from it. Never changes: another release comes as another snapshot. */
export interface Snapshot {
  readonly release: ReleaseInService;
  readonly graph: SkillGraph;
  readonly labels: LabelTable;
  /** Every métier by its code. */
  readonly metiers: ReadonlyMap<string, MetierRow>;
  /** What métiers are chosen and browsed by. */
  readonly traits: MetiersByTraits;
  /** The métier that each appellation designates, by OGR code of the appellation. */
  readonly appellations: ReadonlyMap<string, string>;
  /** What searches are answered from. */
  readonly recherche: SearchIndex;
  /** What fiches are answered from. */
  readonly held: HeldGraph;
  /** Where métiers lie on the map of all. */
  readonly carte: Carte;
  /** Tells the synonyms of an operator from others; empty where there are none. */
  readonly synonyms: string;
  /** What of Neo4j was seen when it was read: a server of a cluster that has seen less holds an older release. None elsewhere. */
  readonly bookmarks: readonly string[];
}

/** What of a release tells it from any other load. */
export type ReleaseIdentity = Pick<ReleaseInService, 'version' | 'empreinte' | 'chargeeLe'>;

/** What tells two loads apart, even of the same version: also what a fiche read from Neo4j says it was read under. */
export function identityOf({ version, empreinte, chargeeLe }: ReleaseIdentity): string {
  return `${version} ${empreinte} ${chargeeLe}`;
}

/**
 * The load that a text of `identityOf` names, which statements of cypher/programs write as well.
 *
 * @throws {Error} on another text.
 */
export function readIdentity(text: string): ReleaseIdentity {
  const [version, empreinte, chargeeLe, ...rest] = text.split(' ');
  if (version && empreinte && chargeeLe && rest.length === 0) return { version, empreinte, chargeeLe };
  throw new Error(
    `"${text}" names no load of a release: cypher/programs/etat-de-la-release.cypher and identityOf must write the same.`,
  );
}
