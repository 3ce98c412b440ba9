import { Inject, Injectable } from '@nestjs/common';
import { Neo4jError } from 'neo4j-driver';
import type { Snapshot } from '../engine/snapshot';
import { queryStatement } from '../engine/statements';
import { serviceUnavailable } from '../errors/api-errors';
import { ReleaseQueries } from '../release/release.queries';
import { luceneQueries } from './lucene-query';
import type { Candidate, Ranked } from './ranking';
import { rank } from './ranking';
import type { RechercheArgs } from './recherche.args';
import type { Recherche, ResultatDeRecherche } from './recherche.types';
import { labelOfType, TypeDeRecherche } from './type-de-recherche';
import { searchedWords, wordsOf } from './words';

/** How many candidates of each kind the full-text indexes give to be ranked. */
const candidatesOfEach = 200;
const everyType = Object.values(TypeDeRecherche);

type CandidateRow = Omit<Candidate, 'type'> & { readonly label: string };

/** Finds what the nomenclature calls by what someone typed. */
@Injectable()
export class RechercheService {
  private readonly statement = queryStatement('recherche');

  constructor(@Inject(ReleaseQueries) private readonly queries: ReleaseQueries) {}

  /** The best results. A text without letters or digits finds nothing. Throws SERVICE_UNAVAILABLE without the indexes. */
  async find(snapshot: Snapshot, { texte, types, limite }: RechercheArgs): Promise<Recherche> {
    const release = snapshot.release.version;
    const words = searchedWords(texte);
    if (words.length === 0) return { release, resultats: [] };
    const wanted = new Set(types.length > 0 ? types : everyType);
    const ranked = rank(await this.candidates(snapshot, texte, words, wanted), words, wanted);
    return { release, resultats: ranked.slice(0, limite).map((found) => resultOf(found, snapshot)) };
  }

  private async candidates(
    snapshot: Snapshot,
    texte: string,
    words: readonly string[],
    wanted: ReadonlySet<TypeDeRecherche>,
  ): Promise<Candidate[]> {
    const lookedThrough = everyType.filter(
      (type) => wanted.has(type) || (type === 'APPELLATION' && wanted.has('METIER')),
    );
    const code = wordsOf(texte).join('').toUpperCase();
    try {
      const rows = await this.queries.rows<CandidateRow>(snapshot, this.statement, {
        ...luceneQueries(words),
        code,
        codeRncp: code.replace(/^RNCP/, ''),
        labels: lookedThrough.map((type) => labelOfType[type]),
        candidats: candidatesOfEach,
      });
      return rows.map(({ label, ...row }) => ({ ...row, type: typeOfLabel.get(label) as TypeDeRecherche }));
    } catch (error) {
      throw isWithoutIndexes(error) ? withoutIndexes() : error;
    }
  }
}

const typeOfLabel = new Map(everyType.map((type) => [labelOfType[type], type]));

function resultOf(
  { type, code, libelle, libelleTrouve, metier, peuUsitee }: Ranked,
  { labels }: Snapshot,
): ResultatDeRecherche {
  const named = metier === null ? null : labels.metier(metier);
  return {
    type,
    code,
    libelle: type === 'METIER' ? labels.metier(code).libelle : libelle,
    libelleTrouve,
    metier: named,
    peuUsitee,
  };
}

/** A graph loaded before searches were there. */
function isWithoutIndexes(error: unknown): boolean {
  return error instanceof Neo4jError && /no such fulltext schema index|still populating/i.test(error.message);
}

function withoutIndexes(): Error {
  return serviceUnavailable(
    'Neo4j lacks the full-text indexes that searches use, or still builds them: load the release again, which makes them.',
  );
}
