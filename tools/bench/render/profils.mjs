// From a person, and many at once, beside one passerelle.
import { number, table } from './format.mjs';

const intro = `The engine alone, with the lists of items of each step, once every destination is known: each pair is asked by itself, and its
least time of three counts. A profile is a métier without three of its items, another whole, and five items of the end's own; the 200
métiers that are excluded are drawn anew for each pair. One \`matrice\` of 100 × 100 is divided by its pairs. Peers answer one passerelle above.`;

/** p50 and p99 of each question in milliseconds, and its p50 beside that of one passerelle by FORCE. */
export function renderProfils({ profils }) {
  if (!profils) return '';
  const { rows, note } = profils;
  const single = rows[0].p50;
  const lines = rows.map(({ question, p50, p99, each }) => [
    question,
    number(p50),
    each === 1 ? number(p99) : '',
    number(p50 / single),
  ]);
  return [
    '## From a person, and many at once',
    intro,
    ...(note ? [note] : []),
    table(['question', 'p50, ms', 'p99, ms', 'beside one passerelle'], lines),
  ].join('\n\n');
}
