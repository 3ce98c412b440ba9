import type { GraphQLObjectType } from 'graphql';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heldFieldKind } from '../../src/nomenclature/held-node';

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'));

/** The fields of a generated type that the snapshot holds. */
export function heldFields(type: string): string[] {
  return Object.keys((schema.getType(type) as GraphQLObjectType).getFields()).filter(
    (field) => heldFieldKind(type, field) !== undefined,
  );
}

/** All that the snapshot holds of a fiche of the sample, each list in an order that both it and Neo4j are asked for: labels, then keys. */
export const heldSelection = selectionOf('Metier');

function selectionOf(type: string, isWithin = false): string {
  const fields = (schema.getType(type) as GraphQLObjectType).getFields();
  return heldFields(type)
    .map((name) => {
      const target = getNamedType(fields[name]?.type ?? schema.getQueryType());
      if (!isObjectType(target)) return name;
      if (target.name === 'Metier')
        return isWithin ? '' : `${name}(limit: 150, sort: [{ libelle: DESC }]) { code libelle }`;
      return `${name}(limit: 150, sort: [{ libelle: ASC }]) { ${selectionOf(target.name, true)} }`;
    })
    .join(' ');
}
