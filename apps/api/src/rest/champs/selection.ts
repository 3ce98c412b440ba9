import { restSubtypes } from '@rome-graph/domain';
import type { Written } from './selector.parser';
import { parseSelector } from './selector.parser';

/** What is selected of an object: the fields of all, and those of objects of one `type` alone. */
export interface Selection {
  /** By their name in lower case, in the order of their names. */
  readonly fields: ReadonlyMap<string, SelectedField>;
  readonly subtypes: ReadonlyMap<string, ReadonlyMap<string, SelectedField>>;
}

/** A field that is selected, and what of the objects that it leads to; null of a value. */
export interface SelectedField {
  readonly name: string;
  readonly selection: Selection | null;
}

/** A selector names what cannot be selected. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError';

  constructor(readonly attribute: string) {
    super(attribute);
  }
}

/** While a selection is made. */
interface Making {
  readonly fields: Map<string, SelectedField>;
  readonly subtypes: Map<string, Map<string, SelectedField>>;
}

/** The name by which a selector narrows to one type. */
const nameOfType = new Map(
  Object.entries(restSubtypes).flatMap(([name, [type, ...others]]) =>
    type !== undefined && others.length === 0 ? [[type, name] as const] : [],
  ),
);
const types = new Map(Object.entries(restSubtypes).map(([name, of]) => [name.toLowerCase(), of]));

/** A selector of the declaration: all that it names. */
export function declaredSelection(text: string): Selection {
  return declared(parseSelector(text));
}

function declared(written: Written, within: readonly string[] | undefined = undefined, into = making()): Making {
  for (const [key, field] of written.fields) {
    const selection = field.fields.size + field.subtypes.size > 0 ? sorted(declared(field)) : null;
    for (const fields of placesOf(into, within)) fields.set(key, { name: field.name, selection });
  }
  for (const [name, field] of written.subtypes) declared(field, narrowed(name, within), into);
  return within ? into : sorted(into);
}

/**
 * What a client selects, of what may be.
 *
 * @param champs the values of the parameter, which may be repeated
 * @throws {SelectorError} naming the first name that may not; {SelectorSyntaxError}.
 */
export function select(champs: readonly string[], allowed: Selection): Selection {
  return sorted(chosen(parseSelector(champs.join(',')), allowed, undefined, making()));
}

function chosen(written: Written, allowed: Selection, within: readonly string[] | undefined, into: Making): Making {
  for (const [key, field] of written.fields) {
    let known = false;
    for (const type of within ?? [undefined]) {
      const found = allowedField(allowed, key, type);
      if (!found) continue;
      known = true;
      const [place] = placesOf(into, type === undefined ? undefined : [type]);
      place?.set(key, { name: found.name, selection: selectionOf(field, found) });
    }
    if (!known) throw new SelectorError(field.name);
  }
  for (const [name, field] of written.subtypes) {
    const kinds = narrowed(name, within).filter((type) => allowed.subtypes.has(type));
    if (kinds.length === 0) throw new SelectorError(`@${field.name}`);
    chosen(field, allowed, kinds, into);
  }
  return into;
}

function allowedField(
  { fields, subtypes }: Selection,
  key: string,
  type: string | undefined,
): SelectedField | undefined {
  return (type === undefined ? undefined : subtypes.get(type)?.get(key)) ?? fields.get(key);
}

/** A relation without parentheses is all of its values; a value has no parentheses. */
function selectionOf(field: Written, allowed: SelectedField): Selection | null {
  const hasParts = field.fields.size + field.subtypes.size > 0;
  if (!allowed.selection) {
    if (hasParts) throw new SelectorError(firstOf(field));
    return null;
  }
  if (hasParts) return sorted(chosen(field, allowed.selection, undefined, making()));
  const values = [...allowed.selection.fields].filter(([, { selection }]) => selection === null);
  return { fields: new Map(values), subtypes: new Map() };
}

function firstOf({ fields, subtypes }: Written): string {
  return [...fields.values(), ...subtypes.values()][0]?.name ?? '';
}

/** The kinds that a name stands for, within those that stand around it. @throws {SelectorError} on another name. */
function narrowed(name: string, within: readonly string[] | undefined): readonly string[] {
  const named = types.get(name);
  if (!named) throw new SelectorError(`@${name}`);
  return within ? named.filter((type) => within.includes(type)) : named;
}

function placesOf(into: Making, within: readonly string[] | undefined): Map<string, SelectedField>[] {
  if (!within) return [into.fields];
  return within.map((type) => {
    const known = into.subtypes.get(type) ?? new Map<string, SelectedField>();
    into.subtypes.set(type, known);
    return known;
  });
}

function making(): Making {
  return { fields: new Map(), subtypes: new Map() };
}

/** So that what selects the same is written the same. */
function sorted({ fields, subtypes }: Making): Making {
  const inOrder = <T>(named: Map<string, T>): Map<string, T> =>
    new Map([...named].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    fields: inOrder(fields),
    subtypes: inOrder(new Map([...subtypes].map(([type, of]) => [type, inOrder(of)]))),
  };
}

/** A selection as one text, the same for all that select the same. */
export function textOf({ fields, subtypes }: Selection): string {
  const texts = fieldTexts(fields);
  for (const [type, of] of subtypes) texts.push(`@${nameOfType.get(type) ?? type}(${fieldTexts(of).join(',')})`);
  return texts.join(',');
}

function fieldTexts(fields: ReadonlyMap<string, SelectedField>): string[] {
  return [...fields.values()].map(({ name, selection }) => (selection ? `${name}(${textOf(selection)})` : name));
}

/** The fields of objects of a type: those of all, and its own. */
export function fieldsFor(
  { fields, subtypes }: Selection,
  type: string | undefined,
): ReadonlyMap<string, SelectedField> {
  const own = type === undefined ? undefined : subtypes.get(type);
  return own ? new Map([...fields, ...own]) : fields;
}
