import type {
  FieldNode,
  GraphQLArgument,
  GraphQLField,
  GraphQLInputType,
  GraphQLOutputType,
  GraphQLSchema,
  ObjectFieldNode,
  ValueNode,
} from 'graphql';
import {
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  parseValue,
  print,
} from 'graphql';
import type { Example } from '../../src/platform/graphiql/graphiql.options';

/** What a field is asked with, by argument. */
type Given = Readonly<Record<string, ValueNode>>;

/** What a refusal tells. */
interface Refusal {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown; readonly argument?: unknown };
}

/** More than any argument may be, for the refusal to say what it may. */
const tooMany = valueOf('1000000');
/** Below all couvertures and seuils: the more métiers are near enough. */
const least = '0.000001';
/** What is asked for where no example of GraphiQL says. */
const usual: Given = {
  code: valueOf('"J1501"'),
  texte: valueOf('"a"'),
  de: valueOf('"D1102"'),
  vers: valueOf('"M1805"'),
};
/** How deep answers are selected: métiers, steps, items. */
const depth = 5;
/** What says how long a list within an answer is, and of which names: what takes anything else searches anew, and is asked by itself. */
const lengths = new Set(['limite', 'decalage', 'peuUsitees', 'liens', 'savoirEtre']);
/** How many métiers a list names where a question says only that they are too many together: enough for it to take turns. */
const few = 20;
const metierCode = /^[A-Z]\d{4}$/;

/** A question of the schema that asks for as much as it may: what is refused of it is lowered to what may be asked. */
export class CostlyQuestion {
  /** How many of each list within the answer. */
  private size = 500;
  /** How many métiers a list of them names, instead of those of the example; 0: those. */
  private many: number;

  /** @param codes all métiers */
  constructor(
    readonly name: string,
    private readonly field: GraphQLField<unknown, unknown>,
    private given: Given,
    private readonly codes: readonly string[],
  ) {
    this.many = codes.length;
  }

  /** The question, with whatever its answer may hold. */
  get query(): string {
    const given = Object.entries(this.given).map(([name, value]) => `${name}: ${print(this.withMany(value))}`);
    const args = given.length === 0 ? '' : `(${given.join(', ')})`;
    return `{ ${this.field.name}${args} ${selection(this.field.type, depth, this.size)} }`;
  }

  /** Asks for less of what a refusal names. Fails when it names nothing that can be lowered. */
  lower({ message, extensions: { code, argument } = {} }: Refusal): void {
    const isLess =
      code === 'QUERY_TOO_COMPLEX' ? this.halve() : this.bound(message, argument) || this.boundLists(message);
    if (!isLess) throw new Error(`${message} ${this.query}`);
  }

  private halve(): boolean {
    if (this.size > 1) this.size = Math.floor(this.size / 2);
    else if (this.many > 0) this.many = Math.floor(this.many / 2);
    else return false;
    return true;
  }

  /** By what it says of a number: an argument of the question, else of the lists within its answer. */
  private bound(message: string, argument: unknown): boolean {
    const bound = /(?:greater|less) than (-?\d+(?:\.\d+)?)/.exec(message)?.[1];
    if (bound === undefined) return false;
    if (typeof argument === 'string' && argument in this.given) {
      this.given = { ...this.given, [argument]: valueOf(bound) };
      return true;
    }
    const isLess = Number(bound) < this.size;
    if (isLess) this.size = Number(bound);
    return isLess;
  }

  /** By how many a list may name; else, where other codes than those of métiers are meant, what the example names. */
  private boundLists(message: string): boolean {
    if (this.many === 0) return false;
    const most = Number(/(?:no more than|at most) (\d+)/.exec(message)?.[1] ?? (/ more than /.test(message) ? few : 0));
    this.many = most < this.many ? most : 0;
    return true;
  }

  private withMany(value: ValueNode): ValueNode {
    if (value.kind === Kind.OBJECT) {
      return { ...value, fields: value.fields.map((each) => ({ ...each, value: this.withMany(each.value) })) };
    }
    if (value.kind !== Kind.LIST || this.many === 0) return value;
    const [first] = value.values;
    if (first?.kind !== Kind.STRING || !metierCode.test(first.value)) return value;
    return { ...value, values: this.codes.slice(0, this.many).map((code) => ({ kind: Kind.STRING, value: code })) };
  }
}

/**
 * Each question that the schema has beside the nomenclature, once for each value of each of its enumerations: what a new one
 * needs is found in its example. Texts and codes are those of the example; numbers are beyond what they may be.
 *
 * @param codes all métiers
 */
export function costlyQuestions(
  schema: GraphQLSchema,
  examples: readonly Example[],
  codes: readonly string[],
): CostlyQuestion[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const questions = fields.filter(({ args }) => !args.some(({ name }) => name === 'where' || name === 'sort'));
  return questions.flatMap((field) => {
    const given = { ...mostOf(field), ...givenBy(examples, field.name) };
    const whole = Object.fromEntries(field.args.map(({ name }) => [name, given[name] ?? usual[name]]));
    return variants(field, withoutUndefined(whole)).map(([name, each]) => new CostlyQuestion(name, field, each, codes));
  });
}

function variants(field: GraphQLField<unknown, unknown>, given: Given): [string, Given][] {
  const others = field.args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (!isEnumType(named) || isListType(nullable(type))) return [];
    // What Neo4j finds is no work of this process.
    const values = named.getValues().filter(({ name: value }) => value !== 'NEO4J');
    return values.map(({ name: value }): [string, Given] => [
      `${field.name}, ${name} ${value}`,
      { ...given, [name]: { kind: Kind.ENUM, value } },
    ]);
  });
  return [[field.name, given], ...others];
}

function mostOf({ args }: GraphQLField<unknown, unknown>): Given {
  return withoutUndefined(Object.fromEntries(args.map((argument) => [argument.name, mostOfArgument(argument)])));
}

function mostOfArgument({ name, type }: GraphQLArgument): ValueNode | undefined {
  const named = getNamedType(type);
  if (isListType(nullable(type)) || name === 'decalage') return undefined;
  if (named.name === 'Int') return name === 'minimum' ? valueOf('1') : tooMany;
  if (named.name === 'Float') return valueOf(name === 'coutMax' ? '20' : least);
  if (named.name === 'Contraintes') return valueOf(`{ couvertureMin: ${least} }`);
  return undefined;
}

/** The arguments of a question in the first example that asks it, its variables written out. */
function givenBy(examples: readonly Example[], name: string): Given {
  for (const { query } of examples) {
    for (const definition of parse(query).definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const defaults = new Map(
        definition.variableDefinitions?.map((each) => [each.variable.name.value, each.defaultValue]),
      );
      const asked = definition.selectionSet.selections.find(
        (each): each is FieldNode => each.kind === Kind.FIELD && each.name.value === name,
      );
      if (!asked) continue;
      const given = (asked.arguments ?? []).map(({ name: { value: argument }, value }) => {
        const meant = withoutVariables(value, defaults);
        return [argument, meant && !isNumber(meant) ? meant : undefined] as const;
      });
      return withoutUndefined(Object.fromEntries(given));
    }
  }
  return {};
}

function isNumber({ kind }: ValueNode): boolean {
  return kind === Kind.INT || kind === Kind.FLOAT;
}

function withoutVariables(
  value: ValueNode,
  defaults: ReadonlyMap<string, ValueNode | undefined>,
): ValueNode | undefined {
  if (value.kind === Kind.VARIABLE) return defaults.get(value.name.value);
  if (value.kind === Kind.LIST) {
    return { ...value, values: value.values.flatMap((each) => withoutVariables(each, defaults) ?? []) };
  }
  if (value.kind !== Kind.OBJECT) return value;
  const fields = value.fields.flatMap((each): ObjectFieldNode[] => {
    const meant = withoutVariables(each.value, defaults);
    return meant ? [{ ...each, value: meant }] : [];
  });
  return { ...value, fields };
}

/** All fields of an answer; lists within it by their argument, and of métiers who they are. */
function selection(type: GraphQLOutputType, left: number, size: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (isLeafType(getNamedType(field.type))) return [field.name];
    // A fiche is a question of its own, and the nomenclature answers the rest.
    if (left === 0 || field.name === 'fiche' || field.args.some(({ name }) => !lengths.has(name))) return [];
    const within = selection(field.type, left - 1, size);
    const isLong = field.args.some(({ name }) => name === 'limite');
    return within === '' ? [] : [`${field.name}${isLong ? `(limite: ${size})` : ''} ${within}`];
  });
  return fields.length === 0 ? '' : `{ ${fields.join(' ')} }`;
}

function nullable(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;
}

function withoutUndefined(given: Readonly<Record<string, ValueNode | undefined>>): Given {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function valueOf(text: string): ValueNode {
  return parseValue(text);
}
