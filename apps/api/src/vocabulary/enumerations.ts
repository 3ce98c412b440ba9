import { registerEnumType } from '@nestjs/graphql';
import { baseDuCout, coeurMetier, riasec, sensCorrespondance, transitionEcologique } from '@rome-graph/domain';
import type {
  Critere as EngineCritere,
  Liens as EngineLiens,
  Mesure as EngineMesure,
  MesureDeReclassement as EngineMesureDeReclassement,
  MesureDesPas as EngineMesureDesPas,
  NatureItem as EngineNatureItem,
  Niveau as EngineNiveau,
  OrigineMobilite as EngineOrigineMobilite,
  Palier as EnginePalier,
} from '@rome-graph/skill-graph';

/** The same names in GraphQL and in code. */
type SameNames<Name extends string> = { readonly [N in Name]: N };

function namesOf<Name extends string>(values: Readonly<Record<Name, unknown>>): SameNames<Name> {
  return Object.fromEntries(Object.keys(values).map((name) => [name, name])) as SameNames<Name>;
}

/** An enumeration of GraphQL, with what each of its values means. */
function enumeration<Name extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Name, string>>,
): SameNames<Name> {
  const values = namesOf(meanings);
  const valuesMap: Partial<Record<Name, { description: string }>> = {};
  for (const value of Object.values<Name>(values)) valuesMap[value] = { description: meanings[value] };
  registerEnumType(values, { name, description, valuesMap });
  return values;
}

/** A closed list of the nomenclature, whose generated type, which says what its values mean, it is merged with. */
function declared<Name extends string>(list: {
  readonly name: string;
  readonly values: Readonly<Record<Name, unknown>>;
}): SameNames<Name> {
  const values = namesOf(list.values);
  registerEnumType(values, { name: list.name });
  return values;
}

/** Which items make up a métier when two métiers are compared. */
export const Niveau = enumeration<EngineNiveau>(
  'Niveau',
  "Items qui composent un métier quand on le compare à d'autres.",
  {
    TOUT: 'Les compétences, les macro-compétences agrégées et les savoirs.',
    COMPETENCE: 'Les compétences (savoir-faire) que la fiche mobilise.',
    MACRO_COMPETENCE: "Les macro-compétences, selon l'argument liens.",
    OBJECTIF: 'Les objectifs dont relèvent les macro-compétences.',
    ENJEU: 'Les enjeux dont relèvent les macro-compétences.',
    SAVOIR: 'Les savoirs que le métier requiert.',
  },
);
export type Niveau = keyof typeof Niveau;

/** How macro-compétences are attributed to a métier. */
export const Liens = enumeration<EngineLiens>(
  'Liens',
  'Façon dont les macro-compétences sont attribuées à un métier.',
  {
    AGREGES: 'Celles que la fiche mobilise, et celles dont relèvent les compétences que la fiche mobilise.',
    DIRECTS: 'Celles que la fiche mobilise elle-même, sans passer par ses compétences.',
  },
);
export type Liens = keyof typeof Liens;

/** Kind of item. */
export const NatureItem = enumeration<EngineNatureItem>('NatureItem', 'Nature de ce que deux métiers ont en commun.', {
  COMPETENCE: 'Une compétence.',
  MACRO_COMPETENCE: 'Une macro-compétence.',
  OBJECTIF: "Un objectif de l'arborescence des compétences.",
  ENJEU: "Un enjeu de l'arborescence des compétences.",
  SAVOIR: 'Un savoir.',
});
export type NatureItem = keyof typeof NatureItem;

/** How near two métiers are. */
export const Mesure = enumeration<EngineMesure>('Mesure', 'Façon de mesurer la proximité de deux métiers.', {
  COUVERTURE: 'Part du travail du métier trouvé que tient celui de la question : où l’on peut aller.',
  COUVERTURE_INVERSE: 'Part du travail du métier de la question que tient le métier trouvé : qui peut venir.',
  JACCARD: "Nombre d'items communs sur nombre d'items de l'un ou de l'autre.",
  JACCARD_PONDERE: "Poids des items communs sur poids des items de l'un ou de l'autre.",
  COSINUS_IDF: 'Cosinus des deux métiers, chaque item comptant par son poids.',
});
export type Mesure = keyof typeof Mesure;

/** Which chain is the best. */
export const Critere = enumeration<EngineCritere>('Critere', 'Ce qui fait la meilleure chaîne de métiers.', {
  FORCE: 'Le plus grand produit des forces des étapes.',
  GOULOT: 'La plus grande force de la plus faible étape.',
  PAS: "Le moins d'étapes.",
  EQUILIBRE: 'La plus petite somme des carrés des coûts des étapes : un chemin que des pas aisés se partagent.',
});
export type Critere = keyof typeof Critere;

/** In what setting someone has exercised a métier. */
export const NatureExperience = enumeration('NatureExperience', 'Cadre dans lequel un métier a été exercé.', {
  PROFESSIONNELLE: 'Un emploi, un stage ou une activité indépendante.',
  BENEVOLE: 'Un engagement bénévole.',
  PERSONNELLE: 'La vie personnelle : un proche dont on s’occupe, une maison que l’on rénove.',
});
export type NatureExperience = keyof typeof NatureExperience;

/** How far a métier is from a profile, in words. */
export const Palier = enumeration<EnginePalier>(
  'Palier',
  'Distance d’un métier à un profil, en mots. Les bornes sont des quantiles de la couverture des mobilités officielles de la version en service ; methode les donne.',
  {
    ACCESSIBLE:
      'Couverture d’au moins seuil, ou des 10 % de mobilités officielles les mieux couvertes ; accès non réglementé, aucun contexte refusé.',
    PROCHE: 'Couverture du premier quart des mobilités officielles.',
    FORMATION_COURTE: 'Couverture de la première moitié des mobilités officielles.',
    FORMATION_LONGUE:
      'Couverture des trois premiers quarts des mobilités officielles ; au mieux, quand l’accès est réglementé et que le métier n’est pas une expérience.',
    ELOIGNE: 'Couverture moindre.',
  },
);
export type Palier = keyof typeof Palier;

/** What makes a step strong. */
export const MesureDesPas = enumeration<EngineMesureDesPas>('MesureDesPas', "Ce qui fait la force d'une étape.", {
  COUVERTURE: "Part du travail du métier d'arrivée que tient celui de départ.",
  COSINUS_IDF: 'Cosinus des deux métiers, chaque item comptant par son poids.',
});
export type MesureDesPas = keyof typeof MesureDesPas;

/** Which steps make an aire de mobilité. */
export const OrigineMobilite = enumeration<EngineOrigineMobilite>(
  'OrigineMobilite',
  'Étapes dont une aire de mobilité est faite.',
  {
    OFFICIELLE: 'Les mobilités officielles des fiches.',
    COMPETENCES: 'Les étapes dont la couverture atteint couvertureMin, au niveau TOUT.',
    CROISEE: 'Les unes et les autres : chaque arête dit lesquelles.',
  },
);
export type OrigineMobilite = keyof typeof OrigineMobilite;

/** Who answers a question about paths. */
export const Moteur = enumeration('Moteur', 'Ce qui calcule la réponse.', {
  INSTANTANE: "Le graphe que l'API tient en mémoire.",
  NEO4J: 'La base de données, au niveau TOUT et pour une couverture minimale de 0,05 au moins.',
});
export type Moteur = keyof typeof Moteur;

/** The six types of professional interest. */
export const Riasec = declared(riasec);
export type Riasec = keyof typeof Riasec;

/** How a job stands in the ecological transition. */
export const TransitionEcologique = declared(transitionEcologique);
export type TransitionEcologique = keyof typeof TransitionEcologique;

/** Whether an item is at the heart of a métier. */
export const CoeurMetier = declared(coeurMetier);
export type CoeurMetier = keyof typeof CoeurMetier;

/** What the months of training for a certification are said of. */
export const BaseDuCout = declared(baseDuCout);
export type BaseDuCout = keyof typeof BaseDuCout;

/** What a code of another nomenclature says more or less than what it corresponds to. */
export const SensCorrespondance = declared(sensCorrespondance);
export type SensCorrespondance = keyof typeof SensCorrespondance;

/** What placing someone at a post is worth. */
export const MesureDeReclassement = enumeration<EngineMesureDeReclassement>(
  'MesureDeReclassement',
  'Ce que vaut une personne à un poste.',
  {
    COUVERTURE: 'La couverture de l’étape directe.',
    FORCE: 'La force de la meilleure chaîne.',
  },
);
export type MesureDeReclassement = keyof typeof MesureDeReclassement;
