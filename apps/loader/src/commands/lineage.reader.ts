import type { Neo4j } from '@rome-graph/neo4j';
import {
  ConcurrentLoadError,
  DatabaseError,
  inOneRelease,
  queryStatement,
  ReleaseReplacedError,
} from '@rome-graph/neo4j';
import type {
  AppellationNommee,
  ChangementConnu,
  CodeConnu,
  NomenclatureEnService,
  PaireDeVersions,
  Remplacement,
} from '@rome-graph/recodage';
import { LabelChooser, recoderFrom, rome3 } from '@rome-graph/recodage';
import type { Lineages } from '../recode/lineages';
import { UsageError } from './usage.error';

interface FicheRow {
  readonly code: string;
  readonly codeOgr: string;
  readonly libelle: string;
  readonly codeRomeParent: string | null;
  readonly appellations: readonly (readonly [
    code: string,
    libelle: string,
    court: string | null,
    parent: string | null,
  ])[];
}

/** Where codes come from, and whether labels stand beside them. */
export interface LineagesWanted {
  readonly depuis: string;
  readonly labels: boolean;
}

/**
 * Does some work with the lineage of the codes of a release, and makes sure that the graph held the same from beginning to end.
 *
 * @throws {UsageError} when the graph never held the release.
 * @throws {DatabaseError | ConcurrentLoadError} when it holds none, or another took its place meanwhile.
 */
export async function withLineages<T>(
  neo4j: Neo4j,
  { depuis, labels }: LineagesWanted,
  work: (lineages: Lineages) => Promise<T>,
): Promise<T> {
  try {
    return await inOneRelease(neo4j, async () => work(await readLineages(neo4j, { depuis, labels })));
  } catch (error) {
    if (!(error instanceof ReleaseReplacedError)) throw error;
    throw new ConcurrentLoadError(
      'Another release took the place of the one that codes were led to. Nothing was written; run it again.',
    );
  }
}

async function readLineages(neo4j: Neo4j, { depuis, labels }: LineagesWanted): Promise<Lineages> {
  const read = <Row extends Record<string, unknown>>(
    name: string,
    parameters: Record<string, unknown> = {},
  ): Promise<Row[]> => neo4j.read<Row>(queryStatement(name), parameters);
  const [inService] = await read<{ version: string }>('release-en-service');
  if (!inService) throw new DatabaseError('Neo4j holds no release of ROME. Load one: npm run rome -- load <source>.');
  const fiches = await read<FicheRow & Record<string, unknown>>('fiches-et-appellations');
  const enService = nomenclatureOf(fiches);
  if (enService.parents.size === 0) {
    throw new DatabaseError(
      `Version ${inService.version} was loaded by another version of rome-graph, without the lineage of appellations. ` +
        'Load it again: npm run rome -- load <source>.',
    );
  }
  const recoder = await recoderFrom(depuis, enService, inService.version, {
    comparaisons: () => read<PaireDeVersions & Record<string, unknown>>('comparaisons-de-versions'),
    changements: () => read<ChangementConnu & Record<string, unknown>>('changements-de-filiation'),
    remplacements: () => read<Remplacement & Record<string, unknown>>('fiches-et-appellations-remplacees'),
  });
  if (!recoder) {
    const versions = [rome3, ...(await read<{ version: string }>('versions')).map(({ version }) => version)];
    throw new UsageError(
      `--from is "${depuis}", of which the graph does not know how it became ${inService.version}; it knows ${versions.join(', ')}. ` +
        'Load the older release, then the newer over it.',
    );
  }
  return {
    release: inService.version,
    recoder,
    lookup: (codes) => read<CodeConnu & Record<string, unknown>>('filiation-des-codes', { codes }),
    chooser: labels ? new LabelChooser(fiches.flatMap(namedAppellations)) : undefined,
  };
}

function nomenclatureOf(rows: readonly FicheRow[]): NomenclatureEnService {
  const appellations = new Map<string, string>();
  const parents = new Map<string, string>();
  for (const { code, appellations: own } of rows) {
    for (const [ogr, , , parent] of own) {
      appellations.set(ogr, code);
      if (parent !== null) parents.set(ogr, parent);
    }
  }
  return {
    appellations,
    parents,
    fiches: new Map(rows.map(({ code, libelle }) => [code, libelle])),
    fichesParOgr: new Map(rows.map(({ code, codeOgr }) => [codeOgr, code])),
    parentsDesFiches: new Map(
      rows.flatMap(({ code, codeRomeParent }): [string, string][] =>
        codeRomeParent === null ? [] : [[code, codeRomeParent]],
      ),
    ),
  };
}

function namedAppellations({ code: fiche, appellations }: FicheRow): AppellationNommee[] {
  return appellations.map(([code, libelle, libelleCourt]) => ({ code, libelle, libelleCourt, fiche }));
}
