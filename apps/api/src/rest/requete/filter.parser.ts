/** A filter of a search: whether a node is kept. */
export type Keep = (node: number) => boolean;

/** What makes the test of one `field:value`; undefined of a field that cannot be asked. */
export type MakeTest = (field: string, value: string) => Keep | undefined;

/** A filter that is not written as it must be; the message says where. */
export class FilterSyntaxError extends Error {
  override readonly name = 'FilterSyntaxError';
}

/** Deepest that parentheses are nested. */
const maxDepth = 20;

const token = /\s*("[^"]*"|[()]|[^\s():"]+|:)/gy;

/**
 * Reads `field:value` joined by AND and OR, which binds less, with parentheses; a value of several words stands between quotes.
 *
 * @throws {FilterSyntaxError}
 */
export function parseFilter(text: string, make: MakeTest): Keep {
  const signs = signsOf(text);
  let at = 0;
  const keep = either(0);
  if (at < signs.length) throw new FilterSyntaxError(`« ${signs[at] ?? ''} » n’est pas à sa place`);
  return keep;

  function either(depth: number): Keep {
    const parts = [both(depth)];
    while (signs[at] === 'OR') {
      at++;
      parts.push(both(depth));
    }
    return (node) => parts.some((part) => part(node));
  }

  function both(depth: number): Keep {
    const parts = [single(depth)];
    while (signs[at] === 'AND') {
      at++;
      parts.push(single(depth));
    }
    return (node) => parts.every((part) => part(node));
  }

  function single(depth: number): Keep {
    if (depth > maxDepth) throw new FilterSyntaxError(`plus de ${maxDepth} parenthèses l’une dans l’autre`);
    if (signs[at] === '(') {
      at++;
      const inner = either(depth + 1);
      if (signs[at++] !== ')') throw new FilterSyntaxError('une parenthèse n’est pas fermée');
      return inner;
    }
    const [field = '', colon, value = ''] = signs.slice(at, at + 3);
    if (colon !== ':' || !/^[\w.]+$/.test(field) || /^[():]?$/.test(value)) {
      throw new FilterSyntaxError('un filtre s’écrit champ:valeur');
    }
    at += 3;
    const test = make(field, value.replace(/^"(.*)"$/, '$1'));
    if (!test) throw new FilterSyntaxError(`'${field}' ne peut pas être filtré`);
    return test;
  }
}

function signsOf(text: string): string[] {
  const trimmed = text.trim();
  const signs: string[] = [];
  const each = new RegExp(token);
  while (each.lastIndex < trimmed.length) {
    const [, sign] = each.exec(trimmed) ?? [];
    if (sign === undefined) throw new FilterSyntaxError('un guillemet n’est pas fermé');
    signs.push(sign);
  }
  return signs;
}
