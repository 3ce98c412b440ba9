import type { ElementCherche, SearchSource } from '../element';
import { siglesOf, writtenSiglesOf } from '../text/sigles';
import type { Sliced } from '../sliced';
import { beginningsOf } from './beginnings';
import { CodeTable } from './code-table';
import { readContents } from './contents';
import { LabelReader } from './label-reader';
import { Lexicon } from './lexicon';
import { Postings } from './postings';
import type { SearchParts } from './search-parts';

/** How many labels or texts are read between two stops. */
const atATime = 100;

/** Reads the labels and texts of a release into what searches answer from, in parts of a few milliseconds. */
export function* buildParts(source: SearchSource): Sliced<SearchParts> {
  const elements = inOrder(source.elements);
  yield;
  const numbers = numbersOfMetiers(elements);
  const lexicon = new Lexicon();
  const reader = new LabelReader(lexicon, elements, numbers);
  for (let element = 0; element < elements.length; element++) {
    reader.read(element);
    if (element % atATime === 0) yield;
  }
  const contents = yield* readContents(source, reader.stemsOfItems, numbers, lexicon);
  const labelsOfStem = yield* Postings.of(reader.pairs, lexicon.size);
  yield;
  const metiersOfStem = yield* Postings.of(contents, lexicon.size);
  yield;
  const naming = reader.naming;
  const rarities = yield* raritiesOf(labelsOfStem, lexicon.size, naming);
  yield;
  const labels = reader.table(rarities);
  yield;
  const sigles = yield* readSigles(labels.texts, naming);
  const metiers = [...numbers.keys()];
  return {
    elements,
    metiers,
    elementOfMetier: Int32Array.from(metiers, (_, number) => number),
    labelOfMetier: Int32Array.from(metiers, (_, number) => labels.elements.indexOf(number)),
    lexicon,
    labels,
    labelsOfStem,
    metiersOfStem,
    rarities,
    ...sigles,
    codes: yield* CodeTable.of(elements),
    beginnings: yield* beginningsOf(labels, elements),
  };
}

/** Métiers first, then appellations, then the rest, codes of other nomenclatures last: numbers of elements follow. */
function inOrder(elements: readonly ElementCherche[]): readonly ElementCherche[] {
  const isRest = ({ type }: ElementCherche): boolean => !apart.includes(type);
  const of = (wanted: ElementCherche['type']): ElementCherche[] => elements.filter(({ type }) => type === wanted);
  return [...of('METIER'), ...of('APPELLATION'), ...elements.filter(isRest), ...of('CODE_EXTERNE')];
}

const apart: readonly ElementCherche['type'][] = ['METIER', 'APPELLATION', 'CODE_EXTERNE'];

function numbersOfMetiers(elements: readonly ElementCherche[]): ReadonlyMap<string, number> {
  const codes = elements.filter(({ type }) => type === 'METIER').map(({ code }) => code);
  return new Map(codes.map((code, number) => [code, number]));
}

function* raritiesOf(labelsOfStem: Postings, stems: number, naming: number): Sliced<Float32Array> {
  const rarities = new Float32Array(stems);
  for (let stem = 0; stem < stems; stem++) {
    let holders = 0;
    for (const label of labelsOfStem.under(stem)) if (label < naming) holders++;
    rarities[stem] = Math.log(1 + naming / Math.max(1, holders));
    if (stem % 5000 === 0) yield;
  }
  return rarities;
}

function* readSigles(
  texts: readonly string[],
  naming: number,
): Sliced<Pick<SearchParts, 'writtenSigles' | 'wholeSigles' | 'innerSigles'>> {
  const written = new Map<string, number[]>();
  const whole = new Map<string, number[]>();
  const inner = new Map<string, number[]>();
  for (let label = 0; label < naming; label++) {
    const text = texts[label] ?? '';
    for (const letters of writtenSiglesOf(text)) addUnder(written, letters, label);
    for (const sigle of siglesOf(text)) addUnder(sigle.whole ? whole : inner, sigle.letters, label);
    if (label % atATime === 0) yield;
  }
  return {
    writtenSigles: yield* packed(written),
    wholeSigles: yield* packed(whole),
    innerSigles: yield* packed(inner),
  };
}

function addUnder(map: Map<string, number[]>, key: string, label: number): void {
  const known = map.get(key);
  if (known) known.push(label);
  else map.set(key, [label]);
}

function* packed(map: ReadonlyMap<string, number[]>): Sliced<Map<string, Int32Array>> {
  const result = new Map<string, Int32Array>();
  for (const [key, labels] of map) {
    result.set(key, Int32Array.from(labels));
    if (result.size % 1000 === 0) yield;
  }
  return result;
}
