import { registerEnumType } from '@nestjs/graphql';
import { coeurMetier, riasec, transitionEcologique } from '@rome-graph/domain';
import type {
  Liens as EngineLiens,
  Mesure as EngineMesure,
  NatureItem as EngineNatureItem,
  Niveau as EngineNiveau,
  OrigineMobilite as EngineOrigineMobilite,
} from '@rome-graph/skill-graph';

/** The same names in GraphQL and in code. */
type SameNames<Name extends string> = { readonly [N in Name]: N };

/** Which items make up a métier when two métiers are compared. */
export const Niveau: SameNames<EngineNiveau> = {
  TOUT: 'TOUT',
  COMPETENCE: 'COMPETENCE',
  MACRO_COMPETENCE: 'MACRO_COMPETENCE',
  OBJECTIF: 'OBJECTIF',
  ENJEU: 'ENJEU',
  SAVOIR: 'SAVOIR',
};
export type Niveau = EngineNiveau;

/** How macro-compétences are attributed to a métier. */
export const Liens: SameNames<EngineLiens> = { AGREGES: 'AGREGES', DIRECTS: 'DIRECTS' };
export type Liens = EngineLiens;

/** Kind of item. */
export const NatureItem: SameNames<EngineNatureItem> = {
  COMPETENCE: 'COMPETENCE',
  MACRO_COMPETENCE: 'MACRO_COMPETENCE',
  OBJECTIF: 'OBJECTIF',
  ENJEU: 'ENJEU',
  SAVOIR: 'SAVOIR',
};
export type NatureItem = EngineNatureItem;

/** How near two métiers are. */
export const Mesure: SameNames<EngineMesure> = {
  COUVERTURE: 'COUVERTURE',
  COUVERTURE_INVERSE: 'COUVERTURE_INVERSE',
  JACCARD: 'JACCARD',
  JACCARD_PONDERE: 'JACCARD_PONDERE',
  COSINUS_IDF: 'COSINUS_IDF',
};
export type Mesure = EngineMesure;

/** Which chain is the best. */
export const Critere = { FORCE: 'FORCE', GOULOT: 'GOULOT', PAS: 'PAS' } as const;
export type Critere = keyof typeof Critere;

/** Which steps make an aire de mobilité. */
export const OrigineMobilite: SameNames<EngineOrigineMobilite> = {
  OFFICIELLE: 'OFFICIELLE',
  COMPETENCES: 'COMPETENCES',
  CROISEE: 'CROISEE',
};
export type OrigineMobilite = EngineOrigineMobilite;

/** Who answers a question about paths. */
export const Moteur = { INSTANTANE: 'INSTANTANE', NEO4J: 'NEO4J' } as const;
export type Moteur = keyof typeof Moteur;

/** The values of a closed list of the nomenclature, whose generated type it is merged with. */
function valuesOf<Name extends string>({
  values,
}: {
  readonly values: Readonly<Record<Name, unknown>>;
}): SameNames<Name> {
  return Object.fromEntries(Object.keys(values).map((name) => [name, name])) as SameNames<Name>;
}

/** The six types of professional interest. */
export const Riasec = valuesOf(riasec);
export type Riasec = keyof typeof Riasec;

/** How a job stands in the ecological transition. */
export const TransitionEcologique = valuesOf(transitionEcologique);
export type TransitionEcologique = keyof typeof TransitionEcologique;

/** Whether an item is at the heart of a métier. */
export const CoeurMetier = valuesOf(coeurMetier);
export type CoeurMetier = keyof typeof CoeurMetier;

registerEnumType(Niveau, {
  name: 'Niveau',
  description: "Items qui composent un métier quand on le compare à d'autres.",
  valuesMap: {
    TOUT: { description: 'Les compétences, les macro-compétences agrégées et les savoirs.' },
    COMPETENCE: { description: 'Les compétences (savoir-faire) que la fiche mobilise.' },
    MACRO_COMPETENCE: { description: "Les macro-compétences, selon l'argument liens." },
    OBJECTIF: { description: 'Les objectifs dont relèvent les macro-compétences.' },
    ENJEU: { description: 'Les enjeux dont relèvent les macro-compétences.' },
    SAVOIR: { description: 'Les savoirs que le métier requiert.' },
  },
});

registerEnumType(Liens, {
  name: 'Liens',
  description: 'Façon dont les macro-compétences sont attribuées à un métier.',
  valuesMap: {
    AGREGES: {
      description: 'Celles que la fiche mobilise, et celles dont relèvent les compétences que la fiche mobilise.',
    },
    DIRECTS: { description: 'Celles que la fiche mobilise elle-même, sans passer par ses compétences.' },
  },
});

registerEnumType(NatureItem, {
  name: 'NatureItem',
  description: 'Nature de ce que deux métiers ont en commun.',
  valuesMap: {
    COMPETENCE: { description: 'Une compétence.' },
    MACRO_COMPETENCE: { description: 'Une macro-compétence.' },
    OBJECTIF: { description: "Un objectif de l'arborescence des compétences." },
    ENJEU: { description: "Un enjeu de l'arborescence des compétences." },
    SAVOIR: { description: 'Un savoir.' },
  },
});

registerEnumType(Mesure, {
  name: 'Mesure',
  description: 'Façon de mesurer la proximité de deux métiers.',
  valuesMap: {
    COUVERTURE: {
      description: 'Part du travail du métier trouvé que tient celui de la question : où l’on peut aller.',
    },
    COUVERTURE_INVERSE: {
      description: 'Part du travail du métier de la question que tient le métier trouvé : qui peut venir.',
    },
    JACCARD: { description: "Nombre d'items communs sur nombre d'items de l'un ou de l'autre." },
    JACCARD_PONDERE: { description: "Poids des items communs sur poids des items de l'un ou de l'autre." },
    COSINUS_IDF: { description: 'Cosinus des deux métiers, chaque item comptant par son poids.' },
  },
});

registerEnumType(Critere, {
  name: 'Critere',
  description: 'Ce qui fait la meilleure chaîne de métiers.',
  valuesMap: {
    FORCE: { description: 'Le plus grand produit des couvertures des étapes.' },
    GOULOT: { description: 'La plus grande couverture de la plus faible étape.' },
    PAS: { description: "Le moins d'étapes." },
  },
});

registerEnumType(OrigineMobilite, {
  name: 'OrigineMobilite',
  description: 'Étapes dont une aire de mobilité est faite.',
  valuesMap: {
    OFFICIELLE: { description: 'Les mobilités officielles des fiches.' },
    COMPETENCES: { description: 'Les étapes dont la couverture atteint couvertureMin, au niveau TOUT.' },
    CROISEE: { description: 'Les unes et les autres : chaque arête dit lesquelles.' },
  },
});

registerEnumType(Moteur, {
  name: 'Moteur',
  description: 'Ce qui calcule la réponse.',
  valuesMap: {
    INSTANTANE: { description: "Le graphe que l'API tient en mémoire." },
    NEO4J: { description: 'La base de données, au niveau TOUT et pour une couverture minimale de 0,05 au moins.' },
  },
});

registerEnumType(Riasec, { name: 'Riasec' });
registerEnumType(TransitionEcologique, { name: 'TransitionEcologique' });
registerEnumType(CoeurMetier, { name: 'CoeurMetier' });
