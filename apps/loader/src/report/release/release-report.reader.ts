import type { Neo4j, Reading } from '@rome-graph/neo4j';
import { inOneRelease, queryStatement, ReleaseReplacedError } from '@rome-graph/neo4j';
import type { Software } from '@rome-graph/software';
import type { NatureItem, SkillGraphSource } from '@rome-graph/skill-graph';
import { buildSkillGraph } from '@rome-graph/skill-graph';
import { DatabaseError } from '../../sync/database.error';
import { mobilityAgreement } from './mobility-agreement';
import type { FoundCount, ReleaseProperties } from './release-counts';
import { nodeCounts, relationshipCounts, relationshipTotals } from './release-counts';
import type {
  AireLinks,
  Bridge,
  ChangeCount,
  CouvertureStep,
  IsolatedMetier,
  Labelled,
  ReleaseReport,
  ReportAire,
  ReportDocument,
  ReportDrift,
  ReportIdentity,
  SharedMacro,
  TagCount,
  UncoveredMetier,
} from './release-report';

/** How many rows the rankings of the report show. */
const shown = 15;

/** How many macro-compétences, since their chart is the longest. */
const macrosShown = 20;

/** How many items tell an aire in the report, of the ten that the graph holds. */
const itemsShown = 5;

/** Longest that one question may take, in milliseconds. */
const timeoutMs = 120_000;

interface StoredRelease {
  readonly release: ReleaseProperties & ReportIdentity;
  readonly documents: readonly ReportDocument[];
}

interface StoredMetier extends Labelled {
  readonly domaine: string | null;
}

interface StoredItem {
  readonly nature: NatureItem;
  readonly code: string;
  readonly libelle: string | null;
  readonly savoirEtre: boolean;
  readonly parent: string | null;
}

interface StoredAire extends Omit<ReportAire, 'items'> {
  readonly items: readonly { readonly code: string; readonly nature: NatureItem; readonly metiers: number }[];
}

interface StoredPair {
  readonly de: string;
  readonly vers: string;
  readonly couverture: number;
  readonly communs: number;
}

/** A question of cypher/queries, by name, with its parameters. */
type Ask = <Row>(name: string, parameters?: Readonly<Record<string, unknown>>) => Promise<Row[]>;

/**
 * Reads what the report shows of the release in service, by the questions of cypher/queries.
 *
 * @param logiciel what makes the report
 * @throws {DatabaseError} when no release is loaded, or when another one takes its place meanwhile.
 */
export async function readReleaseReport(neo4j: Neo4j, logiciel: Software): Promise<ReleaseReport> {
  const read: Reading['read'] = (statement, parameters = {}) => neo4j.read(statement, parameters, { timeoutMs });
  try {
    return await inOneRelease({ read }, async (identite) => {
      if (identite === undefined) {
        throw new DatabaseError(`${neo4j.uri} holds no release; load one first: npm run rome -- load <source>`);
      }
      return { logiciel, ...(await readRows((name, parameters) => read(queryStatement(name), parameters))) };
    });
  } catch (error) {
    if (!(error instanceof ReleaseReplacedError)) throw error;
    throw new DatabaseError('another release was being loaded meanwhile; run this again when the load is over');
  }
}

async function readRows(ask: Ask): Promise<Omit<ReleaseReport, 'logiciel'>> {
  const [stored] = await ask<StoredRelease>('release-et-documents');
  if (!stored) throw new ReleaseReplacedError('The release was removed while it was read.');
  const found = await ask<FoundCount>('effectifs-du-graphe');
  const metiers = await ask<StoredMetier>('metiers');
  const items = await ask<StoredItem>('items');
  const [derives] = await ask<ReleaseReport['derives']>('derives', {
    depuis: null,
    jusqua: null,
    code: null,
    decalage: 0,
    limite: shown,
  });
  return {
    release: identityOf(stored.release),
    documents: stored.documents,
    noeuds: nodeCounts(stored.release, found),
    relations: relationshipCounts(found),
    totaux: relationshipTotals(stored.release, found),
    grandsDomaines: await ask('fiches-par-grand-domaine'),
    tags: await ask<TagCount>('parts-des-tags'),
    macroCompetences: (await ask<SharedMacro>('macro-competences-les-plus-partagees', { savoirEtre: false })).slice(
      0,
      macrosShown,
    ),
    ...(await readAires(ask, items)),
    isoles: await ask<IsolatedMetier>('metiers-isoles', { limite: shown }),
    couvertures: await ask<CouvertureStep>('distribution-des-couvertures'),
    accord: await readAgreement(ask, metiers, items),
    sansCouverture: await ask<UncoveredMetier>('mobilites-que-les-competences-ne-disent-pas', { limite: shown }),
    prochesSansMobilite: await readUnlinkedPairs(ask, metiers),
    changements: await ask<ChangeCount>('bilan-des-changements'),
    derives: { total: derives?.total ?? 0, resultats: (derives?.resultats ?? []).map(driftOf) },
  };
}

function identityOf({ version, libelle, publieeLe, valideeLe, empreinte }: ReportIdentity): ReportIdentity {
  return { version, libelle, publieeLe, valideeLe, empreinte };
}

/** What the page shows of a drift: the lists of neighbours are for those who read the graph itself. */
function driftOf({ depuis, jusqua, metier, libelle, renomme, ...rest }: ReportDrift): ReportDrift {
  const { jaccard, recouvrement, itemsAvant, itemsApres } = rest;
  return { depuis, jusqua, metier, libelle, renomme, jaccard, recouvrement, itemsAvant, itemsApres };
}

async function readAires(
  ask: Ask,
  items: readonly StoredItem[],
): Promise<Pick<ReleaseReport, 'modularite' | 'aires' | 'liensEntreAires' | 'ponts'>> {
  const nameOf = new Map(items.map(({ nature, code, libelle }) => [`${nature} ${code}`, libelle ?? code]));
  const aires = (await ask<StoredAire>('aires-de-mobilite')).map(
    ({ code, libelle, metierCentral, taille, cohesion, contribution, items: distinctive }): ReportAire => ({
      code,
      libelle,
      metierCentral,
      taille,
      cohesion,
      contribution,
      items: distinctive.slice(0, itemsShown).map((item) => ({
        code: item.code,
        libelle: nameOf.get(`${item.nature} ${item.code}`) ?? item.code,
        metiers: item.metiers,
      })),
    }),
  );
  return {
    modularite: aires.reduce((sum, { contribution }) => sum + contribution, 0),
    aires,
    liensEntreAires: await ask<AireLinks>('liens-entre-aires'),
    ponts: await ask<Bridge>('ponts-entre-aires', { limite: shown }),
  };
}

async function readAgreement(
  ask: Ask,
  metiers: readonly StoredMetier[],
  items: readonly StoredItem[],
): Promise<ReleaseReport['accord']> {
  const held = await ask<{ metier: string; items: [string, boolean][] }>('items-par-metier');
  const official = await ask<{ metier: string; mobilites: [string, number][] }>('mobilites-par-metier');
  const mobilites = official.flatMap(({ metier: de, mobilites: ends }) =>
    ends.map(([vers, ordre]) => ({ de, vers, ordre })),
  );
  const source: SkillGraphSource = {
    metiers: metiers.map(({ code }) => code),
    items: items.map(({ parent, ...item }) => ({ ...item, ...(parent !== null && { parent }) })),
    links: held.flatMap(({ metier, items: of }) => of.map(([item, coeurMetier]) => ({ metier, item, coeurMetier }))),
    mobilites,
  };
  const domaines = metiers.flatMap(({ code, domaine }): [string, string][] =>
    domaine === null ? [] : [[code, domaine]],
  );
  return mobilityAgreement(
    buildSkillGraph(source),
    mobilites.map(({ de, vers }) => [de, vers]),
    new Map(domaines),
  );
}

async function readUnlinkedPairs(
  ask: Ask,
  metiers: readonly StoredMetier[],
): Promise<ReleaseReport['prochesSansMobilite']> {
  const nameOf = new Map(metiers.map(({ code, libelle }) => [code, libelle]));
  const named = (code: string): Labelled => ({ code, libelle: nameOf.get(code) ?? code });
  const pairs = await ask<StoredPair>('proches-sans-mobilite-officielle', { limite: shown });
  return pairs.map(({ de, vers, couverture, communs }) => ({ de: named(de), vers: named(vers), couverture, communs }));
}
