import type { TextWidth } from '@rome-graph/drawing';
import { usualTextWidth } from '@rome-graph/drawing';

/** Measures texts in the font of the page, each once. */
export function pageTextWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return usualTextWidth;
  const family = getComputedStyle(document.body).fontFamily;
  const known = new Map<string, number>();
  return (text, size, bold) => {
    const key = `${bold ? 'b' : ''}${size} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    context.font = `${bold ? 600 : 400} ${size}px ${family}`;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
