import { Injectable } from '@nestjs/common';
import { Neo4jError } from 'neo4j-driver';
import type { Snapshot } from '../../engine/snapshot';
import { searchedWords } from '../../metiers/words';
import { serviceUnavailable } from '../../platform/errors/api-errors';
import type { AskedQuery } from '../../release/asked-query';
import { ReleaseQueries } from '../../release/release.queries';
import type { CandidateRow } from './found-results';
import { resultsOf } from './found-results';
import type { RechercheArgs } from './recherche.args';
import { candidatesAsked, wantedTypes } from './recherche.asked';
import type { Recherche } from './recherche.types';

/** Finds what the nomenclature calls by what someone typed. */
@Injectable()
export class RechercheService {
  constructor(private readonly queries: ReleaseQueries) {}

  /** The best results. A text without letters or digits finds nothing. Throws SERVICE_UNAVAILABLE without the indexes. */
  async search(snapshot: Snapshot, { texte, types, limite }: RechercheArgs): Promise<Recherche> {
    const release = snapshot.release.version;
    const words = searchedWords(texte);
    if (words.length === 0) return { release, resultats: [] };
    const wanted = wantedTypes(types);
    const rows = await this.candidates(snapshot, candidatesAsked(texte, words, wanted));
    return { release, resultats: resultsOf(snapshot, rows, words, wanted).slice(0, limite) };
  }

  private async candidates(snapshot: Snapshot, asked: AskedQuery): Promise<CandidateRow[]> {
    try {
      return await this.queries.rows<CandidateRow>(snapshot, asked);
    } catch (error) {
      throw isWithoutIndexes(error) ? withoutIndexes() : error;
    }
  }
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
