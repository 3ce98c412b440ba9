import type { ElementCherche, SearchSource, TypeDeRecherche } from './element';
import { typesDeRecherche } from './element';
import { longestBeginning } from './index-parts/beginnings';
import { buildParts } from './index-parts/build-parts';
import type { SearchParts } from './index-parts/search-parts';
import { FoldedLabels, mostCompared, suggestionsOf } from './completion';
import { readQuery } from './query/read-query';
import { ways } from './query/slot';
import { SlotMaker } from './query/slot-maker';
import { synonymes } from './query/synonymes';
import type { Synonyme } from './query/synonyms';
import { Synonyms } from './query/synonyms';
import { Ranking } from './ranking/ranking';
import { foundOf } from './ranking/rows';
import { Scratch } from './ranking/scratch';
import type { Found, SearchAnswer } from './result';
import type { Sliced } from './sliced';
import { fold } from './text/fold';
import { longestText } from './text/words';

/** What a search may be told. */
export interface SearchOptions {
  /** The kinds looked through; all when there is none. Without APPELLATION, a métier is found by its appellations too. */
  readonly types?: readonly TypeDeRecherche[];
  /** Most results; 10 when not said. */
  readonly limite?: number;
}

const defaultLimit = 10;
/** Nearly every label holds a word that begins by so few letters. */
const tooShortToSearch = 2;
/** What is suggested when no kind is asked for: names of métiers. */
const suggested: readonly TypeDeRecherche[] = ['METIER', 'APPELLATION'];

/** How many texts are remembered with what was suggested for them: a few kilobytes each. */
const mostRemembered = 1_000;

/** Finds what a nomenclature calls by what someone typed. Never changes what it answers; one search at a time. */
export class SearchIndex {
  private readonly maker: SlotMaker;
  private readonly scratch: Scratch;
  private readonly folded = new FoldedLabels();
  /** Whoever types begins by the same few letters. */
  private readonly remembered = new Map<string, readonly Found[]>();

  private constructor(
    private readonly parts: SearchParts,
    own: readonly Synonyme[],
  ) {
    this.maker = new SlotMaker(parts, new Synonyms(own));
    this.scratch = new Scratch(parts.labels.texts.length, parts.metiers.length, parts.labels.heads);
  }

  /** Builds an index, in parts of a few milliseconds. @param more synonyms beside ours */
  static *build(source: SearchSource, more: readonly Synonyme[] = []): Sliced<SearchIndex> {
    return new SearchIndex(yield* buildParts(source), [...synonymes, ...more]);
  }

  /** The best results for a text, of which the first 200 characters are read. A text without letters or digits finds nothing. */
  search(texte: string, { types = [], limite = defaultLimit }: SearchOptions = {}): SearchAnswer {
    const wanted = new Set(types.length > 0 ? types : typesDeRecherche);
    const query = readQuery(texte, this.parts, this.maker);
    return new Ranking(this.parts, this.scratch, wanted).answer(query, limite);
  }

  /** Labels that a text may become as it is typed, the likeliest first, each once; names of métiers when no kind is asked for. */
  complete(texte: string, { types = [], limite = defaultLimit }: SearchOptions = {}): readonly Found[] {
    const wanted = types.length > 0 ? types : suggested;
    if (texte.length > longestText) return this.suggestions(texte, wanted).slice(0, limite);
    const asked = JSON.stringify([texte, limite, ...wanted]);
    const known = this.remembered.get(asked);
    if (known) return known;
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    const found = this.suggestions(texte, wanted).slice(0, limite);
    this.remembered.set(asked, found);
    return found;
  }

  private suggestions(texte: string, wanted: readonly TypeDeRecherche[]): Found[] {
    const begun = wanted.includes('METIER') ? this.begunBy(texte) : [];
    const isEnough = begun.length > 0 && fold(texte).trim().length <= tooShortToSearch;
    const found = isEnough ? [] : this.search(texte, { types: wanted, limite: mostCompared }).resultats;
    return suggestionsOf(texte, [...found, ...begun], this.folded);
  }

  /** What has a code, one of its own or another that it is known by; in capitals. */
  named(code: string): ElementCherche[] {
    const { codes, elements } = this.parts;
    return codes.elementsOf(code).flatMap((element) => elements[element] ?? []);
  }

  /** The names of métiers that begin by a few letters, which may be a sigle or a word, too; none for another text. */
  private begunBy(texte: string): Found[] {
    const beginning = fold(texte.slice(0, longestText)).trim();
    if (beginning === '' || beginning.length > longestBeginning || /\p{N}/u.test(beginning)) return [];
    const labels = this.parts.beginnings.get(beginning) ?? [];
    return [...labels].map((label) => {
      const element = this.parts.labels.elements[label]!;
      return foundOf({ element, label, score: 0, by: 'LABEL' }, ways.FAMILY, this.parts);
    });
  }
}
