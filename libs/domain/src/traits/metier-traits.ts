import { certification } from '../nodes/certification.node';
import { centreInteret } from '../nodes/centre-interet.node';
import { contexteTravail } from '../nodes/contexte-travail.node';
import { divisionNaf } from '../nodes/division-naf.node';
import { domaineProfessionnel } from '../nodes/domaine-professionnel.node';
import { grandDomaine } from '../nodes/grand-domaine.node';
import { secteurActivite } from '../nodes/secteur-activite.node';
import { sousSecteurActivite } from '../nodes/sous-secteur-activite.node';
import { theme } from '../nodes/theme.node';
import { dansDomaine } from '../relationships/dans-domaine.relationship';
import { dansGrandDomaine } from '../relationships/dans-grand-domaine.relationship';
import { metierDansSecteur } from '../relationships/dans-secteur.relationship';
import { dansSousSecteur } from '../relationships/dans-sous-secteur.relationship';
import { dansTheme } from '../relationships/dans-theme.relationship';
import { exerceEn } from '../relationships/exerce-en.relationship';
import { prepareA } from '../relationships/prepare-a.relationship';
import { repondA } from '../relationships/repond-a.relationship';
import { sExerceDans } from '../relationships/s-exerce-dans.relationship';
import { riasec, transitionEcologique } from '../values/enumerations';
import { codeOfMetier, flagOfMetier, nodesAt, numberAt, wordOfMetier } from './trait';
import type { WordsTrait } from './trait';
import type { Wish } from './wish';
import { allItems, anyOf, is, isNot, noneOf } from './wish';

/** All that tells métiers apart where they are chosen or browsed. */
export const metierTraits = {
  metier: codeOfMetier('code', { called: 'métier' }),
  grandDomaine: nodesAt([dansDomaine, dansGrandDomaine], grandDomaine, {
    called: 'grand domaine',
    facette: 'GRAND_DOMAINE',
  }),
  domaine: nodesAt([dansDomaine], domaineProfessionnel, { called: 'domaine professionnel' }),
  secteur: nodesAt([metierDansSecteur], secteurActivite, { called: "secteur d'activité", facette: 'SECTEUR' }),
  sousSecteur: nodesAt([dansSousSecteur], sousSecteurActivite, {
    called: "sous-secteur d'activité",
    facette: 'SOUS_SECTEUR',
  }),
  divisionNaf: nodesAt([exerceEn], divisionNaf, { called: 'division NAF', facette: 'DIVISION_NAF' }),
  centreInteret: nodesAt([repondA], centreInteret, { called: "centre d'intérêt", facette: 'CENTRE_INTERET' }),
  theme: nodesAt([dansTheme], theme, { called: 'thème', facette: 'THEME' }),
  contexte: nodesAt([sExerceDans], contexteTravail, { called: 'contexte de travail' }),
  parent: codeOfMetier('codeRomeParent', { called: 'fiche de ROME 3 dont un métier soit issu' }),
  niveauCertification: numberAt([prepareA], certification, 'niveauEuropeen', {
    called: 'certification de niveau',
  }),
  riasec: wordOfMetier('riasecMajeur', riasec, { called: 'type RIASEC', facette: 'RIASEC' }),
  transitionEcologique: wordOfMetier('transitionEcologique', transitionEcologique, {
    called: 'place dans la transition écologique',
    facette: 'TAG',
  }),
  transitionNumerique: flagOfMetier('transitionNumerique', { called: 'tag', facette: 'TAG' }),
  transitionDemographique: flagOfMetier('transitionDemographique', { called: 'tag', facette: 'TAG' }),
  reglemente: flagOfMetier('emploiReglemente', { called: 'tag', facette: 'TAG' }),
  cadre: flagOfMetier('emploiCadre', { called: 'tag', facette: 'TAG' }),
};

/** The name of a trait. */
export type TraitName = keyof typeof metierTraits;

/**
 * All that one may wish of métiers, in the vocabulary of the contract: the fields of every input that chooses métiers. What is
 * given applies together.
 */
export const metierWishes = {
  codes: anyOf('metier', 'Codes ROME : seuls ces métiers sont gardés.'),
  eviter: noneOf('metier', 'Codes ROME de métiers écartés.'),
  grandsDomaines: anyOf('grandDomaine', 'Lettres de grands domaines : un métier de l’un d’eux est gardé.'),
  domaines: anyOf('domaine', 'Codes de domaines professionnels : un métier de l’un d’eux est gardé.'),
  secteurs: anyOf('secteur', "Codes de secteurs d'activité : un métier qui s'exerce dans l'un d'eux est gardé."),
  sousSecteurs: anyOf(
    'sousSecteur',
    "Codes de sous-secteurs d'activité : un métier qui s'exerce dans l'un d'eux est gardé.",
  ),
  divisionsNaf: anyOf(
    'divisionNaf',
    "Codes de divisions NAF, sur deux chiffres : un métier qui s'exerce dans l'une d'elles est gardé.",
  ),
  centresInteret: anyOf(
    'centreInteret',
    "Codes de centres d'intérêt : un métier qui répond à l'un d'eux au moins est gardé.",
  ),
  themes: anyOf('theme', "Codes de thèmes : un métier de l'un d'eux est gardé."),
  contextesVoulus: anyOf(
    'contexte',
    "Codes OGR de contextes de travail : un métier qui s'exerce dans l'un d'eux au moins est gardé.",
  ),
  contextesRefuses: noneOf(
    'contexte',
    "Codes OGR de contextes de travail : un métier qui s'exerce dans l'un d'eux est écarté.",
  ),
  codesRomeParents: anyOf('parent', "Codes de fiches de ROME 3 : un métier issu de l'une d'elles est gardé."),
  niveauxCertification: anyOf(
    'niveauCertification',
    "Niveaux européens, de 1 à 8 : un métier auquel prépare une certification de l'un d'eux au moins est gardé.",
  ),
  itemsTenus: allItems(
    'Codes OGR de compétences, macro-compétences ou savoirs : un métier qui les tient tous est gardé ; une macro-compétence aussi par ses compétences.',
  ),
  riasec: anyOf('riasec', "Types d'intérêt professionnel : un métier dont le type majeur est l'un d'eux est gardé."),
  transitionEcologique: anyOf(
    'transitionEcologique',
    "Places dans la transition écologique : un métier qui a l'une d'elles est gardé.",
  ),
  transitionNumerique: is(
    'transitionNumerique',
    'Le métier est-il lié à la transition numérique ? Un métier dont on ne sait pas est écarté.',
  ),
  transitionDemographique: is(
    'transitionDemographique',
    'Le métier est-il lié à la transition démographique ? Un métier dont on ne sait pas est écarté.',
  ),
  reglemente: is('reglemente', "L'accès au métier est-il réglementé ? Un métier dont on ne sait pas est écarté."),
  eviterReglementes: isNot(
    'reglemente',
    "Les métiers dont on sait l'accès réglementé sont-ils écartés ? Un métier dont on ne sait pas est gardé.",
  ),
  cadre: is('cadre', "Le métier s'exerce-t-il sous statut de cadre ? Un métier dont on ne sait pas est écarté."),
} satisfies Readonly<Record<string, Wish<TraitName | null>>>;

/** The name of a wish. */
export type WishName = keyof typeof metierWishes;

type Traits = typeof metierTraits;
type ListedOf<Name> = Name extends TraitName
  ? Traits[Name] extends WordsTrait<infer Words>
    ? keyof Words['values'] & string
    : Traits[Name]['kind'] extends 'numbers'
      ? number
      : string
  : string;
type GivenOf<Given> =
  Given extends Wish<infer Name, infer Form> ? (Form extends 'flag' ? boolean : readonly ListedOf<Name>[]) : never;

/** What is wished of métiers; an absent or null value, and an empty list, wish nothing. */
export type MetierWishes = {
  readonly [Name in WishName]?: GivenOf<(typeof metierWishes)[Name]> | null;
};
