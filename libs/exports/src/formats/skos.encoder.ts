import type { GraphValue, PropertyType } from '@rome-graph/domain';
import { DataFactory, Writer } from 'n3';
import type { Literal, NamedNode } from 'n3';
import type { EncoderContext, FileEncoder } from './export-format';
import type { ExportColumn, ExportRow, ExportTable, LinkTable, NodeTable } from '../tables/export-table';
import { isNodeTable, propertyColumns } from '../tables/export-table';
import { MetierNames } from './metier-names';
import type { Scheme } from './skos.vocabulary';
import { appellation, isBroader, mobilite, namespaces, schemeOf, schemes, SkosUris, term } from './skos.vocabulary';

const { literal, namedNode } = DataFactory;

const [broader, narrower, related] = ['broader', 'narrower', 'related'].map((name) => term('skos', name)) as [
  NamedNode,
  NamedNode,
  NamedNode,
];
const a = term('rdf', 'type');

/** The properties that SKOS has words for. */
const skosProperties: Readonly<Record<string, NamedNode>> = {
  libelle: term('skos', 'prefLabel'),
  definition: term('skos', 'definition'),
};

const datatypes: Readonly<Record<Exclude<PropertyType, 'strings'>, string>> = {
  string: 'string',
  integer: 'integer',
  float: 'double',
  boolean: 'boolean',
  date: 'date',
  datetime: 'dateTime',
};

/** How a column is a property in RDF. */
interface PropertyOfColumn {
  readonly predicate: NamedNode;
  readonly position: number;
  readonly valueOf: (value: GraphValue) => Literal;
}

/**
 * SKOS in Turtle: a concept scheme for each tree of the nomenclature. What SKOS has no word for is a property of a vocabulary
 * that the file itself describes.
 */
export class SkosEncoder implements FileEncoder {
  private readonly uris: SkosUris;
  private readonly names = new MetierNames();
  /** Mobilités read so far: the one of the other direction makes the pair `skos:related`. */
  private readonly mobilites = new Set<string>();
  private readonly columns = new Map<string, readonly PropertyOfColumn[]>();
  private readonly turtle: Writer;
  private text = '';

  constructor(
    private readonly tables: readonly ExportTable[],
    private readonly context: EncoderContext,
  ) {
    this.uris = new SkosUris(context.baseUri);
    const sink = { write: (chunk: string) => void (this.text += chunk), end: () => undefined };
    this.turtle = new Writer(sink, { prefixes: { ...namespaces, ...this.uris.prefixes() } });
    for (const table of tables) this.columns.set(table.name, this.propertiesOf(table));
  }

  head(): string {
    for (const scheme of schemes) this.describeScheme(scheme);
    this.describeVocabulary();
    return this.taken();
  }

  rows(table: ExportTable, rows: readonly ExportRow[]): string {
    for (const row of rows) {
      if (isNodeTable(table)) this.node(table, row);
      else this.link(table, row);
    }
    return this.taken();
  }

  tail(): string {
    this.turtle.end();
    return this.taken();
  }

  private taken(): string {
    const { text } = this;
    this.text = '';
    return text;
  }

  private describeScheme(scheme: Scheme): void {
    const { release, sources } = this.context.release;
    const subject = this.uris.scheme(scheme);
    this.turtle.addQuad(subject, a, term('skos', 'ConceptScheme'));
    this.turtle.addQuad(subject, term('dct', 'title'), literal(scheme.title, 'fr'));
    this.turtle.addQuad(subject, term('owl', 'versionInfo'), literal(String(release.version)));
    if (release.publieeLe) {
      this.turtle.addQuad(subject, term('dct', 'issued'), literal(String(release.publieeLe), term('xsd', 'date')));
    }
    for (const { attribution, licence } of sources) {
      this.turtle.addQuad(subject, term('dct', 'bibliographicCitation'), literal(String(attribution), 'fr'));
      this.turtle.addQuad(subject, term('dct', 'rights'), literal(String(licence), 'fr'));
    }
  }

  /** Each class and property, with the sentences of the declaration: one name may mean several things on several labels. */
  private describeVocabulary(): void {
    const comments = new Map<string, { type: NamedNode; sentences: Set<string> }>();
    const describe = ({ value }: NamedNode, type: NamedNode, sentence: string): void => {
      const known = comments.get(value) ?? { type, sentences: new Set() };
      comments.set(value, known);
      known.sentences.add(sentence);
    };
    for (const table of this.tables) {
      const { description } = table;
      if (isNodeTable(table)) {
        if (schemeOf(table.name)) describe(this.uris.class(table.name), term('owl', 'Class'), description);
        for (const { column } of propertyColumns(table)) {
          if (schemeOf(table.name) && !skosProperties[column.name])
            describe(this.uris.property(column.name), term('owl', 'DatatypeProperty'), column.description);
        }
      } else if (!isBroader(table) && table.from !== appellation.label) {
        describe(this.uris.property(table.type), term('owl', 'ObjectProperty'), description);
      }
    }
    for (const [uri, { type, sentences }] of comments) {
      const subject = namedNode(uri);
      this.turtle.addQuad(subject, a, type);
      if (type.equals(term('owl', 'Class')))
        this.turtle.addQuad(subject, term('rdfs', 'subClassOf'), term('skos', 'Concept'));
      for (const sentence of sentences) this.turtle.addQuad(subject, term('rdfs', 'comment'), literal(sentence, 'fr'));
    }
  }

  private propertiesOf(table: ExportTable): PropertyOfColumn[] {
    return propertyColumns(table).map(({ column, position }) => ({
      position,
      predicate: skosProperties[column.name] ?? this.uris.property(column.name),
      valueOf: literalOf(column),
    }));
  }

  private node(table: NodeTable, row: ExportRow): void {
    const key = String(row[0]);
    const value = (name: string): GraphValue => row[table.columns.findIndex((column) => column.name === name)] ?? null;
    const scheme = schemeOf(table.name);
    if (!scheme) return this.names.addAppellation(key, String(value('libelle')), value('peuUsitee') === true);
    if (table.name === 'Metier') this.names.addMetier(key, String(value('libelle')));
    const subject = this.uris.concept(table.name, key);
    this.turtle.addQuad(subject, a, term('skos', 'Concept'));
    this.turtle.addQuad(subject, a, this.uris.class(table.name));
    this.turtle.addQuad(subject, term('skos', 'inScheme'), this.uris.scheme(scheme));
    if (scheme.labels[0] === table.name) {
      this.turtle.addQuad(subject, term('skos', 'topConceptOf'), this.uris.scheme(scheme));
    }
    this.turtle.addQuad(subject, term('skos', 'notation'), literal(key));
    for (const { predicate, position, valueOf } of this.columns.get(table.name) ?? []) {
      const cell = row[position] ?? null;
      if (cell !== null) this.turtle.addQuad(subject, predicate, valueOf(cell));
    }
  }

  private link(table: LinkTable, row: ExportRow): void {
    const [from, to] = [String(row[0]), String(row[1])];
    const target = this.uris.concept(table.to, to);
    if (table.from === appellation.label) return this.name(from, to, target);
    const subject = this.uris.concept(table.from, from);
    if (isBroader(table)) {
      this.turtle.addQuad(subject, broader, target);
      this.turtle.addQuad(target, narrower, subject);
      return;
    }
    this.turtle.addQuad(subject, this.uris.property(table.type), target);
    if (table.type === mobilite) this.relate(from, to, subject, target);
  }

  private name(code: string, metier: string, subject: NamedNode): void {
    const named = this.names.nameOf(code, metier);
    if (named) this.turtle.addQuad(subject, term('skos', named.property), literal(named.libelle, 'fr'));
  }

  private relate(from: string, to: string, subject: NamedNode, target: NamedNode): void {
    this.mobilites.add(`${from} ${to}`);
    if (from === to || !this.mobilites.has(`${to} ${from}`)) return;
    this.turtle.addQuad(subject, related, target);
    this.turtle.addQuad(target, related, subject);
  }
}

/** Sentences are in French; codes and words of a closed list are in no language. */
function literalOf({ name, type }: ExportColumn): (value: GraphValue) => Literal {
  if (name in skosProperties || sentences.includes(name)) return (value) => literal(String(value), 'fr');
  if (type === 'strings') return (value) => literal(JSON.stringify(value));
  const datatype = term('xsd', datatypes[type]);
  return (value) => literal(String(value), datatype);
}

const sentences: readonly string[] = ['accesEmploi', 'sousCategorie', 'homogeneite', 'origine'];
