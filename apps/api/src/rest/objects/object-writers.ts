import type { RestObject, RestSource } from '@rome-graph/domain';
import { restObjects } from '@rome-graph/domain';
import type { HeldGraph, HeldLinks, HeldNodes } from '../../engine/held-graph/held-graph';
import type { SelectedField, Selection } from '../champs/selection';
import { fieldsFor } from '../champs/selection';
import { groupedBy, secteurRows } from './derived-lists';
import { readValue } from './values';

/** Writes a node as JSON. */
export type Write = (node: number) => string;

/** Writes one field of a node, with its name; an empty text where there is nothing to write. */
type WriteField = (node: number) => string;

/** What of a node says whether it is shown. */
interface Written {
  readonly label: string;
  readonly selection: Selection;
  /** Whether compétences and savoirs say of what kind they are. */
  readonly typed: boolean;
}

/** Makes what writes nodes of a release as a selection wants them: once for a whole list. */
export class ObjectWriters {
  private readonly made = new WeakMap<Selection, Map<string, Write>>();

  constructor(private readonly held: HeldGraph) {}

  /** What writes the nodes of a label, made once for a selection. */
  of(written: Written): Write {
    const known = this.made.get(written.selection) ?? new Map<string, Write>();
    this.made.set(written.selection, known);
    const key = `${written.label} ${String(written.typed)}`;
    let write = known.get(key);
    if (!write) known.set(key, (write = this.make(written)));
    return write;
  }

  private make({ label, selection, typed }: Written): Write {
    const object = requireObject(label);
    const nodes = this.held.nodes(label);
    if (!object.type) return objectOf(this.fields(object, nodes, selection, undefined));
    const { property, names } = object.type;
    const kinds = Object.entries(names).map(([value, type]): [string, Write] => {
      const fields = this.fields(object, nodes, selection, type);
      const named = typed ? [(): string => `"type":${JSON.stringify(type)}`, ...fields] : fields;
      return [value, objectOf(named)];
    });
    const [[, only] = []] = kinds;
    if (!property && only) return only;
    const byValue = new Map(kinds);
    return (node) => byValue.get(String(nodes.value(node, property ?? '')))?.(node) ?? '{}';
  }

  private fields(
    { fields }: RestObject,
    nodes: HeldNodes,
    selection: Selection,
    type: string | undefined,
  ): WriteField[] {
    const selected = fieldsFor(selection, type);
    return Object.entries(fields).flatMap(([name, source]) => {
      const field = selected.get(name.toLowerCase());
      const write = field && this.field(nodes, field, source);
      return write ? [write] : [];
    });
  }

  /** What writes a field; undefined of one that no node has a value of. */
  private field(nodes: HeldNodes, field: SelectedField, source: RestSource): WriteField | undefined {
    const name = `${JSON.stringify(field.name)}:`;
    const selection = field.selection ?? nothing;
    switch (source.kind) {
      case 'absent':
        return undefined;
      case 'constant': {
        const text = name + JSON.stringify(source.value);
        return () => text;
      }
      case 'property':
        return valueField(nodes, name, source);
      case 'word':
        return wordField(nodes.linked(source.field), name, source.words);
      case 'itself': {
        const write = this.of({ label: nodes.declared.label, selection, typed: true });
        return (node) => name + write(node);
      }
      case 'links':
        return source.one ? this.single(nodes, name, source, selection) : this.list(nodes, name, source, selection);
      case 'levels':
        return this.levels(nodes, name, source, selection);
      case 'groups':
        return this.groups(nodes, name, source, selection);
    }
  }

  private single(
    nodes: HeldNodes,
    name: string,
    { fields, typed }: Extract<RestSource, { kind: 'links' }>,
    selection: Selection,
  ): WriteField {
    const ways = fields.map((field) => this.way(nodes.linked(field), selection, typed));
    return (node) => {
      for (const { links, write } of ways) {
        const end = links.single(node);
        if (end !== undefined) return name + write(end);
      }
      return '';
    };
  }

  private list(
    nodes: HeldNodes,
    name: string,
    source: Extract<RestSource, { kind: 'links' }>,
    selection: Selection,
  ): WriteField | undefined {
    const { where, orderBy, end } = source;
    const inner = end === undefined ? selection : (selection.fields.get(end.toLowerCase())?.selection ?? nothing);
    const ways = source.fields
      .map((field) => this.way(nodes.linked(field), inner, source.typed))
      .filter(({ links }) => links.isKnown);
    if (ways.length === 0) return undefined;
    return (node) => {
      const items: string[] = [];
      for (const { links, write } of ways) {
        const places = links.of(node);
        if (orderBy !== undefined) places.sort((a, b) => orderOf(links, a, orderBy) - orderOf(links, b, orderBy));
        for (const link of places) {
          if (where && links.value(link, where.property) !== where.value) continue;
          const target = links.end(link);
          items.push(
            end === undefined
              ? write(target)
              : lieOf(selection, end, isPrincipal(links, link, source.principal), write(target)),
          );
        }
      }
      return `${name}[${items.join(',')}]`;
    };
  }

  private levels(
    nodes: HeldNodes,
    name: string,
    source: Extract<RestSource, { kind: 'levels' }>,
    selection: Selection,
  ): WriteField | undefined {
    const { end } = source;
    const inner = end === undefined ? selection : (selection.fields.get(end.toLowerCase())?.selection ?? nothing);
    const upper = nodes.linked(source.upper);
    const lower = nodes.linked(source.lower);
    if (!upper.isKnown) return undefined;
    const writeUpper = this.of({ label: upper.target.declared.label, selection: inner, typed: true });
    const writeLower = this.of({ label: lower.target.declared.label, selection: inner, typed: true });
    const rows = secteurRows(upper, lower, source);
    return (node) => {
      const items = rows(node).map(({ isLower, node: shown, principal }) => {
        const text = isLower ? writeLower(shown) : writeUpper(shown);
        return end === undefined ? text : lieOf(selection, end, principal, text);
      });
      return `${name}[${items.join(',')}]`;
    };
  }

  private groups(
    nodes: HeldNodes,
    name: string,
    source: Extract<RestSource, { kind: 'groups' }>,
    { fields }: Selection,
  ): WriteField | undefined {
    const part = (field: string): SelectedField | undefined => fields.get(field.toLowerCase());
    const above = part(source.by);
    const list = part(source.list);
    const items = source.items.map(({ field }) =>
      this.way(nodes.linked(field), list?.selection ?? nothing, source.typed),
    );
    const groups = groupedBy(nodes, source);
    if (!groups.isKnown) return undefined;
    const writeAbove = this.of({
      label: groups.above.declared.label,
      selection: above?.selection ?? nothing,
      typed: true,
    });
    return (node) => {
      const texts = groups.of(node).map((group) => {
        const parts: string[] = [];
        if (above) parts.push(`${JSON.stringify(source.by)}:${writeAbove(group.above)}`);
        if (list) {
          const grouped = group.items.map(({ way, node: item }) => items[way]?.write(item) ?? '{}');
          parts.push(`${JSON.stringify(source.list)}:[${grouped.join(',')}]`);
        }
        return `{${parts.join(',')}}`;
      });
      return `${name}[${texts.join(',')}]`;
    };
  }

  private way(links: HeldLinks, selection: Selection, typed: boolean): { links: HeldLinks; write: Write } {
    return { links, write: this.of({ label: links.target.declared.label, selection, typed }) };
  }
}

const nothing: Selection = { fields: new Map(), subtypes: new Map() };

function requireObject(label: string): RestObject {
  const object = restObjects.get(label);
  if (!object) throw new Error(`libs/domain shows no ${label} in the official APIs: see rest-objects.ts.`);
  return object;
}

function objectOf(fields: readonly WriteField[]): Write {
  return (node) => {
    let text = '';
    for (const field of fields) {
      const written = field(node);
      if (written !== '') text += text === '' ? written : `,${written}`;
    }
    return `{${text}}`;
  };
}

function valueField(
  nodes: HeldNodes,
  name: string,
  { property, reading }: Extract<RestSource, { kind: 'property' }>,
): WriteField {
  return (node) => {
    const key = nodes.key(node);
    const value = readValue(property === undefined ? key : nodes.value(node, property), reading, key);
    return value === undefined ? '' : name + JSON.stringify(value);
  };
}

function wordField(links: HeldLinks, name: string, words: Readonly<Record<string, string>>): WriteField {
  return (node) => {
    const end = links.single(node);
    const word = end === undefined ? undefined : words[links.target.key(end)];
    return word === undefined ? '' : name + JSON.stringify(word);
  };
}

/** What has links as items: whether each is principal, beside what it leads to. */
function lieOf({ fields }: Selection, end: string, principal: boolean, text: string): string {
  const parts: string[] = [];
  if (fields.has(end.toLowerCase())) parts.push(`${JSON.stringify(end)}:${text}`);
  if (fields.has('principal')) parts.push(`"principal":${String(principal)}`);
  return `{${parts.join(',')}}`;
}

function isPrincipal(links: HeldLinks, link: number, property: string | undefined): boolean {
  return property !== undefined && links.value(link, property) === true;
}

function orderOf(links: HeldLinks, link: number, property: string): number {
  return Number(links.value(link, property));
}
