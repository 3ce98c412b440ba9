import type { Drawing } from '@rome-graph/drawing';
import { layoutCarte, layoutClassement, layoutEtoile, layoutPasserelle } from '@rome-graph/drawing';
import { mayHave } from './answer-place';
import type { AnswerShape } from './answer-shape';
import { carteOf, isCarte } from './drawn-carte';
import { chainOf, isChain } from './drawn-chain';
import { etoileOf, isEtoile } from './drawn-etoile';
import { holdsRanking, rankingOf } from './drawn-ranking';

/** What a drawing says of itself. */
export interface DrawingWords {
  readonly title: string;
  readonly foot: string;
}

/** A kind of drawing: what it is made of, and how. */
interface DrawingKind {
  isOf(shape: AnswerShape): boolean;
  /** Undefined where the answer has nothing of it. */
  draw(shape: AnswerShape, data: unknown, words: DrawingWords): Drawing | undefined;
}

/** Width of a drawing, in the pixels of SVG: it is read on a sheet and on a screen. */
const width = 800;

/** What draws most comes first. */
const kinds: readonly DrawingKind[] = [
  {
    isOf: isChain,
    draw: (shape, data, { foot }) => {
      const chain = chainOf(shape, data);
      return chain && layoutPasserelle(chain, { width, framed: true, foot });
    },
  },
  {
    isOf: isCarte,
    draw: (shape, data, { foot }) => {
      const carte = carteOf(shape, data);
      return carte && layoutCarte(carte.metiers, carte.aires, { title: 'Aires de mobilité', width, foot });
    },
  },
  {
    isOf: isEtoile,
    draw: (shape, data, { foot }) => {
      const found = etoileOf(shape, data);
      const title = `Qui partage le plus avec ${found?.centre ?? ''}`;
      return found && layoutEtoile(found.centre, found.around, { title, width, framed: true, foot });
    },
  },
  {
    isOf: holdsRanking,
    draw: (shape, data, words) => {
      const groups = rankingOf(shape, data);
      return groups.length > 0 ? layoutClassement(groups, { ...words, width }) : undefined;
    },
  },
];

/** Whether answers of this shape may be drawn. */
export function mayBeDrawn(shape: AnswerShape): boolean {
  return kinds.some(({ isOf }) => mayHave(shape, isOf));
}

/** An answer drawn: its first chain, its map, who shares with a métier, else its ranked lists; undefined when it has nothing of these. */
export function drawingOf(shape: AnswerShape, data: unknown, words: DrawingWords): Drawing | undefined {
  for (const kind of kinds) {
    const drawing = kind.draw(shape, data, words);
    if (drawing) return drawing;
  }
  return undefined;
}
