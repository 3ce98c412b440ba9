import { computed, node, property } from '../declaration/declaration';
import type {
  RestAbsent,
  RestConstant,
  RestLinks,
  RestObject,
  RestProperty,
  RestReading,
  RestSource,
} from './rest-source';

/** The lower of the two levels of savoirs: the graph has it as a property of savoirs alone. */
export const restGroupedLabel = {
  node: node({
    label: 'SousCategorieSavoir',
    plural: 'sousCategoriesSavoir',
    description: 'Sous-catégorie de savoirs.',
    key: property(
      'code',
      computed('string', 'intitulé de la sous-catégorie'),
      'Intitulé en minuscules et sans accent.',
    ),
    properties: [
      property('libelle', computed('string', 'sous-catégorie des savoirs'), 'Intitulé de la sous-catégorie.', {
        required: true,
      }),
    ],
  }),
  /** Whose nodes are grouped, by which property, under what. */
  of: 'Savoir',
  by: 'sousCategorie',
  under: 'categorieSavoir',
  /** Fields from a group to its nodes and to what is above, from a node to its group, from what is above to its groups. */
  fields: { members: 'savoirs', above: 'categorie', group: 'sousCategorieSavoir', below: 'sousCategories' },
} as const;

/** What of macro-compétences is a savoir-être, and what a savoir-faire. */
const macroKinds = { SAVOIR_FAIRE: 'MACRO-SAVOIR-FAIRE', SAVOIR_ETRE: 'MACRO-SAVOIR-ETRE-PROFESSIONNEL' } as const;

/** Names of the kinds by which a selector narrows, as `@savoir(…)`: the values of `type` that each stands for. */
export const restSubtypes: Readonly<Record<string, readonly string[]>> = {
  competenceDetaillee: ['COMPETENCE-DETAILLEE'],
  macroSavoirFaire: [macroKinds.SAVOIR_FAIRE],
  macroSavoirEtreProfessionnel: [macroKinds.SAVOIR_ETRE],
  savoir: ['SAVOIR'],
  macroCompetence: [macroKinds.SAVOIR_FAIRE, macroKinds.SAVOIR_ETRE],
};

/** The word of the API for each type of contexte de travail, by its code. Those of 2 to 7 follow from the labels. */
const contexteCategories: Readonly<Record<string, string>> = {
  1: 'CONDITIONS_TRAVAIL',
  2: 'HORAIRE_ET_DUREE_TRAVAIL',
  3: 'LIEU_ET_DEPLACEMENT',
  5: 'TYPE_BENEFICIAIRE',
  6: 'TYPE_STRUCTURE_ACCUEIL',
  7: 'STATUT_EMPLOI',
};

const key: RestProperty = { kind: 'property' };
const inService: RestConstant = { kind: 'constant', value: false };
const unknownDate: RestAbsent = absent('datetime');
const unknownText: RestAbsent = absent('string');
const unknownObject: RestAbsent = absent('object');
const unknownObjects: RestAbsent = absent('objects');

function absent(type: RestAbsent['type']): RestAbsent {
  return { kind: 'absent', type };
}

function read(property: string, reading?: RestReading): RestProperty {
  return { kind: 'property', property, ...(reading && { reading }) };
}

/** Properties that JSON names as the declaration does. */
function same(...names: readonly string[]): Record<string, RestProperty> {
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

function many(field: string, options: Partial<Omit<RestLinks, 'kind' | 'fields' | 'one'>> = {}): RestLinks {
  return { kind: 'links', fields: [field], one: false, typed: true, ...options };
}

function one(...fields: readonly string[]): RestLinks {
  return { kind: 'links', fields, one: true, typed: true };
}

/** Compétences, macro-compétences and savoirs of a métier by their place at its heart. */
function mobilised(coeurMetier: 'PRINCIPALE' | 'EMERGENTE' | null): RestLinks {
  return {
    kind: 'links',
    fields: ['competences', 'macroCompetences', 'savoirs'],
    one: false,
    where: { property: 'coeurMetier', value: coeurMetier },
    typed: true,
  };
}

const ends = { obsolete: inService, dateFin: unknownDate };
const tags: Record<string, RestSource> = {
  ...same('transitionNumerique', 'transitionDemographique', 'emploiCadre', 'emploiReglemente'),
  transitionEcologique: read('transitionEcologique', 'isGreen'),
  transitionEcologiqueDetaillee: read('transitionEcologique'),
};
const riasec = same('riasecMajeur', 'riasecMineur');
const transitions = same('transitionEcologique', 'transitionNumerique');
const esco = { competenceEsco: unknownObject };
const codes = { code: key, codeOgr: key };
/** Mobilités of ROME 3. */
const formerMobilites = {
  appellationsProches: unknownObjects,
  appellationsEnvisageables: unknownObjects,
};
/** What has métiers, each with whether it is principal. */
function withMetiers(principal?: string): Record<string, RestSource> {
  return { metiers: many('metiers'), metiersLies: many('metiers', { end: 'metier', ...(principal && { principal }) }) };
}
const secteurs = {
  kind: 'levels',
  upper: 'secteursActivite',
  lower: 'sousSecteursActivite',
  parent: 'secteurActivite',
  principal: 'principal',
} as const;

/** Every object of the official APIs, by the label of the nodes that it shows. */
const objects: readonly RestObject[] = [
  {
    label: 'Metier',
    fields: {
      code: key,
      ...same('libelle', 'definition', 'accesEmploi'),
      ...riasec,
      ...tags,
      label: read('codeRomeParent', 'unlessKey'),
      codeIsco: unknownText,
      ...ends,
      domaineProfessionnel: one('domaineProfessionnel'),
      appellations: many('appellations'),
      themes: many('themes'),
      centresInterets: many('centresInteret'),
      centresInteretsLies: many('centresInteret', { end: 'centreInteret', principal: 'principal' }),
      secteursActivites: secteurs,
      secteursActivitesLies: { ...secteurs, end: 'secteurActivite' },
      divisionsNaf: many('divisionsNaf', { where: { property: 'viaParent', value: false } }),
      formacodes: many('formacodes'),
      contextesTravail: many('contextesTravail'),
      competencesMobiliseesPrincipales: mobilised('PRINCIPALE'),
      competencesMobiliseesEmergentes: mobilised('EMERGENTE'),
      competencesMobilisees: mobilised(null),
      metiersEnProximite: many('mobilites', { orderBy: 'ordre' }),
      metiersProches: unknownObjects,
      metiersEnvisageables: unknownObjects,
      ...formerMobilites,
      metier: { kind: 'itself' },
      groupesCompetencesMobilisees: {
        kind: 'groups',
        items: [
          { field: 'competences', above: ['macroCompetence', 'objectif', 'enjeu'] },
          { field: 'macroCompetences', above: ['objectif', 'enjeu'] },
        ],
        by: 'enjeu',
        list: 'competences',
        typed: true,
      },
      groupesSavoirs: {
        kind: 'groups',
        items: [{ field: 'savoirs', above: ['categorieSavoir'] }],
        by: 'categorieSavoirs',
        list: 'savoirs',
        typed: false,
      },
    },
  },
  {
    label: 'Appellation',
    fields: {
      code: key,
      ...same('libelle', 'libelleCourt', 'classification'),
      secondaire: read('peuUsitee'),
      romeParent: read('codeRomeParent'),
      ...tags,
      ...ends,
      appellationEsco: unknownObject,
      competencesCles: unknownObjects,
      metier: one('metier'),
      metiersProches: unknownObjects,
      metiersEnvisageables: unknownObjects,
      ...formerMobilites,
    },
  },
  {
    label: 'Competence',
    type: { names: { '': 'COMPETENCE-DETAILLEE' } },
    fields: {
      ...codes,
      ...same('libelle'),
      ...transitions,
      riasecMajeur: unknownText,
      riasecMineur: unknownText,
      ...esco,
      ...ends,
      macroCompetence: one('macroCompetence'),
    },
  },
  {
    label: 'MacroCompetence',
    type: { property: 'categorie', names: macroKinds },
    fields: {
      ...codes,
      ...same('libelle', 'definition'),
      ...riasec,
      ...transitions,
      codeArborescence: read('code'),
      maturite: read('homogeneite', 'constantCase'),
      sousCategorie: read('sousCategorie', 'constantCase'),
      transferable: absent('boolean'),
      qualiteProfessionnelle: unknownText,
      ...esco,
      ...ends,
      objectif: one('objectif'),
      competences: many('competences'),
    },
  },
  {
    label: 'Savoir',
    type: { names: { '': 'SAVOIR' } },
    fields: {
      ...codes,
      ...same('libelle'),
      ...transitions,
      ...esco,
      ...ends,
      categorieSavoir: one(restGroupedLabel.fields.group, restGroupedLabel.under),
    },
  },
  {
    label: 'Objectif',
    fields: {
      code: unknownText,
      codeArborescence: key,
      ...same('libelle'),
      ...ends,
      enjeu: one('enjeu'),
      macroCompetences: many('macroCompetences'),
    },
  },
  {
    label: 'Enjeu',
    fields: {
      code: unknownText,
      codeArborescence: key,
      ...same('libelle'),
      ...ends,
      domaineCompetence: one('domaineCompetence'),
      objectifs: many('objectifs'),
    },
  },
  {
    label: 'DomaineCompetence',
    fields: { code: key, codeArborescence: key, ...same('libelle'), ...ends, enjeux: many('enjeux') },
  },
  {
    label: 'CategorieSavoir',
    fields: {
      code: unknownText,
      slug: key,
      ...same('libelle'),
      ...ends,
      sousCategories: many(restGroupedLabel.fields.below),
    },
  },
  {
    label: restGroupedLabel.node.label,
    fields: {
      code: unknownText,
      slug: key,
      ...same('libelle'),
      ...ends,
      categorie: one(restGroupedLabel.fields.above),
      savoirs: many(restGroupedLabel.fields.members, { typed: false }),
    },
  },
  {
    label: 'ContexteTravail',
    fields: {
      code: key,
      ...same('libelle'),
      categorie: { kind: 'word', field: 'typeContexte', words: contexteCategories },
    },
  },
  {
    label: 'SecteurActivite',
    fields: {
      code: key,
      ...same('libelle', 'definition'),
      ...ends,
      sousSecteurs: many('sousSecteursActivite'),
      ...withMetiers('principal'),
    },
  },
  {
    label: 'SousSecteurActivite',
    fields: {
      code: key,
      ...same('libelle', 'definition'),
      ...ends,
      secteurActivite: one('secteurActivite'),
      ...withMetiers(),
    },
  },
  {
    label: 'CentreInteret',
    fields: { code: key, ...same('libelle', 'definition'), ...ends, ...withMetiers('principal') },
  },
  {
    label: 'Theme',
    keyReading: 'withoutZeros',
    fields: {
      code: { kind: 'property', reading: 'withoutZeros' },
      ...same('libelle', 'definition'),
      ...ends,
      metiers: many('metiers'),
    },
  },
  {
    label: 'DomaineProfessionnel',
    fields: {
      code: key,
      ...same('libelle'),
      ...ends,
      grandDomaine: one('grandDomaine'),
      metiers: many('metiers'),
    },
  },
  {
    label: 'GrandDomaine',
    fields: { code: key, ...same('libelle'), ...ends, domaineProfessionnels: many('domainesProfessionnels') },
  },
  { label: 'DivisionNaf', fields: { code: key, ...same('libelle') } },
  { label: 'Formacode', fields: { code: key, ...same('libelle') } },
];

/** What official APIs show of the nodes of a label. */
export const restObjects: ReadonlyMap<string, RestObject> = new Map(objects.map((shown) => [shown.label, shown]));

/** The fields of the declaration by which official APIs go on from nodes of a label. */
export function restFieldsOf(label: string): ReadonlySet<string> {
  const sources = Object.values(restObjects.get(label)?.fields ?? {});
  return new Set(sources.flatMap(fieldsOf));
}

function fieldsOf(source: RestSource): readonly string[] {
  if (source.kind === 'links') return source.fields;
  if (source.kind === 'levels') return [source.upper, source.lower];
  if (source.kind === 'groups') return source.items.map(({ field }) => field);
  return source.kind === 'word' ? [source.field] : [];
}
