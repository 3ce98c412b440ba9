/** A value as the graph stores it; null is "unknown". Dates are ISO 8601 strings. */
export type GraphValue = string | number | boolean | readonly string[] | null;

/** How a property is stored in Neo4j and typed in GraphQL. */
export type PropertyType = 'string' | 'strings' | 'integer' | 'float' | 'boolean' | 'date' | 'datetime';

/** Thrown by a conversion when a cell holds something that its column does not allow; the message says what it does. */
export class InvalidCellError extends Error {
  override readonly name = 'InvalidCellError';
}

/** The reading of one cell of an official table into a value of the graph. */
export interface Conversion {
  readonly type: PropertyType;
  /** Name of the GraphQL enumeration that lists the values, when they are a closed list. */
  readonly enumeration?: Enumeration;
  /** How the cell becomes the value, in a few French words for the documentation; absent when it is kept as it is. */
  readonly note?: string;
  /** @throws {InvalidCellError} when the cell holds something else than the column allows. */
  read(cell: string): GraphValue;
}

/** A closed list of values, with the words that the official files use for each. */
export interface Enumeration {
  readonly name: string;
  readonly description: string;
  /** Stored value → official word and what it means. */
  readonly values: Readonly<Record<string, { readonly official: string; readonly description: string }>>;
}

/** A text, without the blanks that surround it in some files; empty is unknown. */
export const text: Conversion = { type: 'string', read: (cell) => cell.trim() || null };

/** The code of a fiche: a letter from A to N and four digits. */
export const codeRome: Conversion = {
  type: 'string',
  read: (cell) => {
    if (!/^[A-N]\d{4}$/.test(cell.trim())) throw new InvalidCellError('expected a ROME code, as M1805');
    return cell.trim();
  },
};

/** A whole number written in digits; empty is unknown. */
export const integer: Conversion = {
  type: 'integer',
  read: (cell) => {
    if (cell === '') return null;
    if (!/^\d{1,9}$/.test(cell)) throw new InvalidCellError('expected a whole number');
    return Number(cell);
  },
};

/** A number that may have decimals, after a point or a comma; empty is unknown. */
export const decimal: Conversion = {
  type: 'float',
  read: (cell) => {
    if (cell === '') return null;
    if (!/^\d{1,9}([.,]\d{1,9})?$/.test(cell)) throw new InvalidCellError('expected a number, as 10 or 4.5');
    return Number(cell.replace(',', '.'));
  },
};

/** `O` is true, `N` is false, empty is unknown: the files leave tags empty where nobody has decided. */
export const flag: Conversion = {
  type: 'boolean',
  note: 'O → vrai, N → faux, vide → inconnu',
  read: (cell) => readOneOf(cell, { O: true, N: false, '': null }),
};

/** `oui` is true, `non` is false. */
export const ouiNon: Conversion = {
  type: 'boolean',
  note: 'oui → vrai, non → faux',
  read: (cell) => readOneOf(cell, { oui: true, non: false }),
};

/** A European level of qualification, from 1 to 8; empty is unknown. */
export const niveauEuropeen: Conversion = {
  type: 'integer',
  note: 'de 1 à 8, vide → inconnu',
  read: (cell) => {
    if (cell === '') return null;
    if (!/^[1-8]$/.test(cell)) throw new InvalidCellError('expected a European level from 1 to 8');
    return Number(cell);
  },
};

/** A NAF division, which the files write without its leading zero. */
export const divisionNaf: Conversion = {
  type: 'string',
  note: 'complété à deux chiffres',
  read: (cell) => {
    if (!/^\d{1,2}$/.test(cell)) throw new InvalidCellError('expected a NAF division of one or two digits');
    return cell.padStart(2, '0');
  },
};

/**
 * The beginning of a macro-compétence's code, which holds the codes of its objectif (4A101 → 4A1), its enjeu (4A) and
 * its domaine (4).
 */
export function prefixOfMacroCode(length: 1 | 2 | 3): Conversion {
  return {
    type: 'string',
    note: `${length} premier${length > 1 ? 's' : ''} caractère${length > 1 ? 's' : ''} du code de la macro-compétence`,
    read: (cell) => {
      if (cell === '') return null;
      if (!/^\d[A-Z]\d\d\d$/.test(cell))
        throw new InvalidCellError('expected the code of a macro-compétence, as 4A101');
      return cell.slice(0, length);
    },
  };
}

/** A label turned into a code: lower case, accents folded, everything that is not a letter or a digit becomes `-`. */
export const slug: Conversion = {
  type: 'string',
  note: 'en minuscules, sans accent, tout autre signe devient -',
  read: (cell) =>
    cell
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/œ/gi, 'oe')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || null,
};

/** One of the words of an enumeration; empty is unknown. */
export function oneOf(enumeration: Enumeration): Conversion {
  const byOfficialWord: Record<string, GraphValue> = { '': null };
  for (const [value, { official }] of Object.entries(enumeration.values)) byOfficialWord[official] = value;
  return { type: 'string', enumeration, read: (cell) => readOneOf(cell, byOfficialWord) };
}

function readOneOf(cell: string, meanings: Readonly<Record<string, GraphValue>>): GraphValue {
  if (Object.hasOwn(meanings, cell)) return meanings[cell] ?? null;
  const expected = Object.keys(meanings).map((word) => (word === '' ? 'empty' : `"${word}"`));
  throw new InvalidCellError(`expected ${expected.join(' or ')}`);
}
