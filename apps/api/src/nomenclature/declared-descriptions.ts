import { Kind, parse } from 'graphql';

/** What the nomenclature's types file says of its types (`Metier`) and fields and values (`Metier.libelle`). */
export class DeclaredDescriptions {
  private readonly found = new Map<string, string>();

  constructor(typeDefs: string) {
    for (const definition of parse(typeDefs).definitions) {
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) this.read(definition, definition.fields);
      if (definition.kind === Kind.ENUM_TYPE_DEFINITION) this.read(definition, definition.values);
    }
  }

  /** The description of a type, or of its field or value; undefined for what the library made. */
  of(type: string, member?: string): string | undefined {
    return this.found.get(member === undefined ? type : `${type}.${member}`);
  }

  private read(definition: Described, members: readonly Described[] = []): void {
    this.add(definition.name.value, definition);
    for (const member of members) this.add(`${definition.name.value}.${member.name.value}`, member);
  }

  private add(name: string, { description }: Described): void {
    if (description) this.found.set(name, description.value);
  }
}

interface Described {
  readonly name: { readonly value: string };
  readonly description?: { readonly value: string };
}
