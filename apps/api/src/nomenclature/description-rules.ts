import type { PageShape } from '../platform/limits/list-shapes';
import type { DeclaredDescriptions } from './declared-descriptions';

type Sentences = Readonly<Record<string, string>>;

const logical: Sentences = {
  AND: 'Toutes ces conditions à la fois.',
  OR: "L'une au moins de ces conditions.",
  NOT: "Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande.",
};

const argumentSentences: Sentences = {
  where: 'Conditions que les résultats remplissent.',
  offset: 'Nombre de résultats à sauter, 0 au moins.',
  after: 'Curseur après lequel la page commence : le endCursor de la précédente.',
  sort: "Ordres à appliquer, le premier d'abord.",
};

const comparisons: Sentences = {
  eq: 'Égal à cette valeur.',
  in: "Égal à l'une de ces valeurs.",
  contains: 'Contient ce texte, casse et accents compris.',
  startsWith: 'Commence par ce texte, casse et accents compris.',
  endsWith: 'Finit par ce texte, casse et accents compris.',
  gt: 'Plus grand que cette valeur.',
  gte: 'Plus grand que cette valeur, ou égal.',
  lt: 'Plus petit que cette valeur.',
  lte: 'Plus petit que cette valeur, ou égal.',
};

const quantifiers: Sentences = {
  all: 'Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a.',
  none: "Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas.",
  single: "Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un.",
  some: "L'un au moins des éléments liés remplit cette condition ; vide : il y en a.",
};

const pages: Sentences = {
  edges: 'Les éléments de la page.',
  totalCount: "Nombre d'éléments en tout, au-delà de la page.",
  pageInfo: 'Place de la page parmi les autres.',
  cursor: "Curseur de l'élément.",
  node: "L'élément.",
  properties: 'Les propriétés du lien qui y mène.',
  hasNextPage: "Y a-t-il d'autres éléments après la page ?",
  hasPreviousPage: "Y a-t-il d'autres éléments avant la page ?",
  startCursor: 'Curseur du premier élément de la page.',
  endCursor: 'Curseur du dernier élément de la page.',
};

const wholeTypes: Sentences = {
  Date: 'Date, écrite comme 2025-09-18.',
  DateTime: 'Date et heure, écrites comme 2025-09-18T12:00:00Z.',
  SortDirection: "Sens d'un ordre.",
};

/** A family of types that @neo4j/graphql makes, by how their names end. */
interface Family {
  readonly suffix: RegExp;
  readonly description: string;
  /** What its fields say, by name. */
  readonly fields: Sentences;
  /** What is put before the sentence of the property that a field is named after. */
  readonly before?: string;
}

const families: readonly Family[] = [
  {
    suffix: /(EnumScalarFilters|ScalarFilters)$/,
    description: "Conditions sur la valeur d'une propriété.",
    fields: comparisons,
  },
  {
    suffix: /(RelationshipFilters|ConnectionFilters)$/,
    description: 'Conditions sur les éléments liés.',
    fields: quantifiers,
  },
  {
    suffix: /ConnectionWhere$/,
    description: 'Conditions sur un élément lié et sur le lien qui y mène.',
    fields: { ...logical, node: "Condition sur l'élément lié.", edge: 'Condition sur les propriétés du lien.' },
  },
  {
    suffix: /ConnectionSort$/,
    description: "Ordre d'une page.",
    fields: { node: "Ordre selon l'élément.", edge: 'Ordre selon les propriétés du lien.' },
  },
  {
    suffix: /Where$/,
    description: 'Conditions à remplir, toutes à la fois.',
    fields: logical,
    before: 'Condition sur : ',
  },
  { suffix: /Sort$/, description: 'Ordre à appliquer.', fields: {}, before: 'Ordre selon : ' },
  { suffix: /Connection$/, description: "Page d'une liste, avec son total.", fields: pages },
  { suffix: /(Edge|Relationship)$/, description: "Élément d'une page.", fields: pages },
  { suffix: /^PageInfo$/, description: "Place d'une page parmi les autres.", fields: pages },
];

const directions: Sentences = { ASC: 'Du plus petit au plus grand.', DESC: 'Du plus grand au plus petit.' };

/** French sentences for everything that @neo4j/graphql makes out of the nomenclature's types. */
export class DescriptionRules {
  constructor(private readonly declared: DeclaredDescriptions) {}

  /** The sentence of a type. */
  ofType(type: string): string | undefined {
    return this.declared.of(type) ?? wholeTypes[type] ?? familyOf(type)?.description;
  }

  /** The sentence of a field or enum value. */
  ofMember(type: string, member: string): string | undefined {
    return this.declared.of(type, member) ?? this.ofMadeMember(type, member);
  }

  /** The sentence of a query, from that of the type it lists. */
  ofQuery(query: string, listed: string): string {
    const what = this.declared.of(listed) ?? listed;
    return query.endsWith('Connection') ? `Page avec total et curseurs. ${what}` : `Liste. ${what}`;
  }

  /**
   * The sentence of an argument.
   *
   * @param page how many objects the field gives, when it is a list or a connection
   */
  ofArgument(argument: string, page: PageShape | undefined): string | undefined {
    if (argument !== page?.argument) return argumentSentences[argument];
    return `Nombre d'éléments au plus, de 0 à ${page.maxSize} ; ${page.defaultSize} quand il n'est pas donné.`;
  }

  private ofMadeMember(type: string, member: string): string | undefined {
    if (type === 'SortDirection') return directions[member];
    const family = familyOf(type);
    const known = family?.fields[member];
    if (known) return known;
    const owner = family?.before === undefined ? type : type.replace(family.suffix, '');
    const sentence = this.declared.of(owner, member.replace(/Connection$/, ''));
    if (sentence === undefined) return undefined;
    if (family?.before === undefined) return `${sentence} Page avec total, curseurs et propriétés des liens.`;
    return `${family.before}${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  }
}

function familyOf(type: string): Family | undefined {
  return families.find(({ suffix }) => suffix.test(type));
}
