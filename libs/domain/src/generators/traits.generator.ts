import type { NodeDeclaration, RelationshipDeclaration } from '../declaration/declaration';
import { typeOf } from '../declaration/declaration';
import { appellation } from '../nodes/appellation.node';
import { categorieSavoir } from '../nodes/categorie-savoir.node';
import { domaineCompetence } from '../nodes/domaine-competence.node';
import { enjeu } from '../nodes/enjeu.node';
import { metier } from '../nodes/metier.node';
import { objectif } from '../nodes/objectif.node';
import { typeContexte } from '../nodes/type-contexte.node';
import { metierTraits } from '../traits/metier-traits';
import type { Trait } from '../traits/trait';
import { notice } from './notice';

const variable = 'm';

/** The text of cypher/programs/traits-des-metiers.cypher: what tells each métier apart, as texts. */
export function generateTraitsStatement(): string {
  const columns = Object.entries(metierTraits)
    .filter(([, trait]) => trait !== metierTraits.metier)
    .map(([name, trait]) => `       ${valuesOf(trait)} AS ${name}`);
  return [
    ...notice('//'),
    '// Purpose: what tells the métiers apart where they are chosen or browsed, by code: of every trait its values, as texts.',
    '',
    `MATCH (${variable}:${metier.label})`,
    `RETURN ${variable}.${metier.key.name} AS code,`,
    columns.join(',\n'),
    'ORDER BY code',
    '',
  ].join('\n');
}

/** The text of cypher/programs/valeurs-des-traits.cypher: the codes that a release has of each kind, held by a métier or not. */
export function generateTraitValuesStatement(): string {
  const parts = namedNodes().map(
    ({ label, key }) =>
      `MATCH (n:${label})\nRETURN '${label}' AS nature, n.${key.name} AS code, n.libelle AS libelle\nORDER BY code`,
  );
  return [
    ...notice('//'),
    '// Purpose: every code by which métiers are chosen, and those that one may take for it, with what it is called; whether a métier',
    '// has it or not.',
    '',
    parts.join('\nUNION ALL\n'),
    '',
  ].join('\n');
}

/** The text of cypher/queries/parts-des-tags.cypher: how many fiches and appellations have each value of each tag. */
export function generateTagSharesStatement(): string {
  const tags = Object.values<Trait>(metierTraits).filter(({ facette }) => facette === 'TAG');
  return [
    ...notice('//'),
    '// Purpose: how many fiches and appellations have each value of each tag; a null value is unknown.',
    '',
    `UNWIND [${tags.map(({ property }) => `'${property.name}'`).join(', ')}] AS tag`,
    'CALL (tag) {',
    `  MATCH (${variable}:${metier.label})`,
    `  RETURN toString(${variable}[tag]) AS valeur, count(*) AS fiches, 0 AS appellations`,
    '  UNION ALL',
    `  MATCH (a:${appellation.label})`,
    '  RETURN toString(a[tag]) AS valeur, 0 AS fiches, count(*) AS appellations',
    '}',
    'WITH tag, valeur, sum(fiches) AS fiches, sum(appellations) AS appellations',
    'RETURN tag, valeur, fiches, appellations',
    'ORDER BY tag, valeur',
    '',
  ].join('\n');
}

/** The nodes of traits, and those whose codes resemble theirs. */
function namedNodes(): readonly NodeDeclaration[] {
  const ofTraits = Object.values<Trait>(metierTraits).filter(({ kind, path }) => kind === 'codes' && path.length > 0);
  const beside = [domaineCompetence, enjeu, objectif, categorieSavoir, typeContexte];
  return [...new Set([...ofTraits.map(({ node }) => node), ...beside])];
}

function valuesOf({ path, node, property }: Trait): string {
  if (path.length === 0) return `[value IN [${variable}.${property.name}] WHERE value IS NOT NULL | toString(value)]`;
  const value = typeOf(property) === 'string' ? `n.${property.name}` : `toString(n.${property.name})`;
  return [
    'COLLECT {',
    `         MATCH (${variable})${stepsOf(path, node)}`,
    `         WHERE n.${property.name} IS NOT NULL`,
    `         RETURN DISTINCT ${value} AS value ORDER BY value`,
    '       }',
  ].join('\n');
}

/** The relationships one after the other, each followed from the label that the one before leads to. */
function stepsOf(path: readonly RelationshipDeclaration[], last: NodeDeclaration): string {
  let at = metier.label;
  const steps = path.map(({ type, from, to }) => {
    const isForward = from === at;
    at = isForward ? to : from;
    const end = at === last.label ? `(n:${at})` : `(:${at})`;
    return isForward ? `-[:${type}]->${end}` : `<-[:${type}]-${end}`;
  });
  return steps.join('');
}
