/** A selector as it was written: names as given, found again by their lower case. */
export interface Written {
  readonly name: string;
  readonly fields: Map<string, Written>;
  /** What stands in `@name(…)`. */
  readonly subtypes: Map<string, Written>;
}

/** A selector that is not written as the grammar has it. */
export class SelectorSyntaxError extends Error {
  override readonly name = 'SelectorSyntaxError';
}

const token = /[(),]|@?[\w-]+|\S/g;

/**
 * Reads `champs = item *("," item)`, `item = name | name "(" champs ")" | "@" subtype "(" champs ")"`; blanks say nothing, and
 * what is named twice is taken once.
 *
 * @throws {SelectorSyntaxError} at the first sign that is out of place.
 */
export function parseSelector(text: string): Written {
  const root = written('');
  const open: Written[] = [root];
  let last: Written | undefined;
  for (const [sign] of text.matchAll(token)) {
    const within = open.at(-1) ?? root;
    if (sign === '(') {
      if (!last) throw new SelectorSyntaxError('une parenthèse ouvrante suit un nom');
      open.push(last);
      last = undefined;
    } else if (sign === ')') {
      if (open.length === 1) throw new SelectorSyntaxError('une parenthèse fermante n’en ferme aucune');
      open.pop();
      last = undefined;
    } else if (sign === ',') last = undefined;
    else last = named(within, sign);
  }
  if (open.length > 1) throw new SelectorSyntaxError('une parenthèse n’est pas fermée');
  return root;
}

function named(within: Written, sign: string): Written {
  if (!/^@?[\w-]+$/.test(sign)) throw new SelectorSyntaxError(`« ${sign} » n’est d’aucun nom`);
  const isSubtype = sign.startsWith('@');
  const name = isSubtype ? sign.slice(1) : sign;
  const names = isSubtype ? within.subtypes : within.fields;
  const found = names.get(name.toLowerCase()) ?? written(name);
  names.set(name.toLowerCase(), found);
  return found;
}

function written(name: string): Written {
  return { name, fields: new Map(), subtypes: new Map() };
}
