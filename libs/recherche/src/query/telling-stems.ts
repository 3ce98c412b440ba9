import { stemOf } from '../text/stem';
import { wordsOfQuery } from '../text/words';
import { askedWords } from './asked-words';

/** The words by which a label or what someone typed for one is told from others, in whatever gender and number: stems, each once. */
export function tellingStems(text: string): string[] {
  return askedWords(wordsOfQuery(text), () => true).map(({ word }) => stemOf(word));
}
