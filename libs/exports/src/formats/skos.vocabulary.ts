import { isOfRelease, kebabCase, pascalCase } from '@rome-graph/domain';
import { DataFactory } from 'n3';
import type { NamedNode } from 'n3';
import type { DeclaredTable, LinkTable } from '../tables/export-table';

const { namedNode } = DataFactory;

/** The namespaces of the W3C and of Dublin Core that the export uses, by prefix. */
export const namespaces = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
} as const;

/** A term of one of these namespaces. */
export function term(prefix: keyof typeof namespaces, name: string): NamedNode {
  return namedNode(`${namespaces[prefix]}${name}`);
}

/** A concept scheme: the labels that make it, broadest first, and its title. */
export interface Scheme {
  readonly name: string;
  readonly title: string;
  readonly labels: readonly [top: string, ...narrower: string[]];
}

/** The trees of the nomenclature; an appellation is no concept but a label of its métier. */
export const schemes: readonly Scheme[] = [
  {
    name: 'metiers',
    title: 'ROME 4.0 : arborescence principale',
    labels: ['GrandDomaine', 'DomaineProfessionnel', 'Metier'],
  },
  {
    name: 'competences',
    title: 'ROME 4.0 : arborescence des compétences',
    labels: ['DomaineCompetence', 'Enjeu', 'Objectif', 'MacroCompetence', 'Competence'],
  },
  { name: 'savoirs', title: 'ROME 4.0 : arborescence des savoirs', labels: ['CategorieSavoir', 'Savoir'] },
  { name: 'contextes', title: 'ROME 4.0 : contextes de travail', labels: ['TypeContexte', 'ContexteTravail'] },
  { name: 'secteurs', title: "ROME 4.0 : secteurs d'activité", labels: ['SecteurActivite', 'SousSecteurActivite'] },
  { name: 'divisions-naf', title: 'ROME 4.0 : divisions de la NAF', labels: ['DivisionNaf'] },
  { name: 'centres-interet', title: "ROME 4.0 : centres d'intérêt", labels: ['CentreInteret'] },
  { name: 'themes', title: 'ROME 4.0 : thèmes', labels: ['Theme'] },
];

/** The label whose nodes are names of métiers, and the link from each to its métier. */
export const appellation = { label: 'Appellation', type: 'DESIGNE' } as const;

/** The link that a fiche proposes to another métier, perhaps without the other proposing it back. */
export const mobilite = 'PERMET_MOBILITE';

/** The scheme of a label; undefined when its nodes are no concepts. */
export function schemeOf(label: string): Scheme | undefined {
  return schemes.find(({ labels }) => labels.includes(label));
}

/** Whether a link leads from a concept to the one above it in its tree. */
export function isBroader({ from, to, type }: Pick<LinkTable, 'from' | 'to' | 'type'>): boolean {
  const scheme = schemeOf(from);
  return scheme !== undefined && type !== mobilite && scheme.labels.indexOf(to) === scheme.labels.indexOf(from) - 1;
}

/** Whether the SKOS export holds a table: what France Travail publishes, in its trees or between them. */
export function isInSkos(table: DeclaredTable): boolean {
  if (!isOfRelease(table.declared)) return false;
  if (table.kind === 'nodes') return table.name === appellation.label || schemeOf(table.name) !== undefined;
  const { from, to } = table;
  return isBroader(table) || from === appellation.label || (hasScheme(from) && hasScheme(to));
}

/** The URIs of the export: they hold codes of the nomenclature alone, so that they are those of every release. */
export class SkosUris {
  constructor(private readonly base: string) {}

  /** The prefixes that shorten them. */
  prefixes(): Record<string, string> {
    const labels = schemes.flatMap((scheme) => scheme.labels);
    return Object.fromEntries(
      [...labels.map(kebabCase), 'schema', 'vocabulaire'].map((segment) => [segment, `${this.base}${segment}/`]),
    );
  }

  concept(label: string, key: string): NamedNode {
    return namedNode(`${this.base}${kebabCase(label)}/${encodeURIComponent(key)}`);
  }

  scheme({ name }: Scheme): NamedNode {
    return namedNode(`${this.base}schema/${name}`);
  }

  /** The class of the concepts of a label. */
  class(label: string): NamedNode {
    return namedNode(`${this.base}vocabulaire/${label}`);
  }

  /** The property that a name of the declaration becomes: transitionEcologique as it is, PERMET_MOBILITE as permetMobilite. */
  property(name: string): NamedNode {
    const camel = /^[A-Z_]+$/.test(name) ? pascalCase(name).replace(/^./, (first) => first.toLowerCase()) : name;
    return namedNode(`${this.base}vocabulaire/${camel}`);
  }
}

function hasScheme(label: string): boolean {
  return schemeOf(label) !== undefined;
}
