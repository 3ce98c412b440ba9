import type { OfficialCsv } from '@rome-graph/testing';
import { expectedGraph } from './expected-graph';

/** A change as a spec expects it: type, nature, subject, attribute, other end; former and new value. */
export type ExpectedChange = readonly [
  type: string,
  nature: string,
  sujet: string,
  attribut: string | null,
  cible: string | null,
  ancien: readonly string[],
  nouveau: readonly string[],
];

const created = (nature: string, sujet: string, libelle: string): ExpectedChange => [
  'CREE',
  nature,
  sujet,
  null,
  null,
  [],
  [libelle],
];
const dropped = (nature: string, sujet: string, libelle: string): ExpectedChange => [
  'SUPPRIME',
  nature,
  sujet,
  null,
  null,
  [libelle],
  [],
];
const renamed = (nature: string, sujet: string, ancien: string, nouveau: string): ExpectedChange => [
  'RENOMME',
  nature,
  sujet,
  'libelle',
  null,
  [ancien],
  [nouveau],
];
const redefined = (
  nature: string,
  sujet: string,
  attribut: string,
  ancien: readonly string[],
  nouveau: readonly string[],
): ExpectedChange => ['REDEFINI', nature, sujet, attribut, null, ancien, nouveau];

/** What happens to the nodes of the sample and to the properties of its links, from older to newer: by hand. */
const byHand: readonly ExpectedChange[] = [
  created('Metier', 'D1303', 'Responsable de station-service'),
  renamed('Metier', 'D1505', 'Caissier / Caissière', 'Hôte / Hôtesse de caisse'),
  renamed('Metier', 'M1411', "Responsable d'enquêtes", 'Consultant / Consultante en énergie renouvelable'),
  redefined(
    'Metier',
    'M1411',
    'definition',
    ["Dirige une équipe d'enquêteurs, de la préparation des questions à la remise des résultats."],
    [
      "Étudie avec un client les énergies renouvelables qui conviennent à ses besoins.\nChiffre le projet, suit l'installation et en mesure le rendement.",
    ],
  ),
  redefined(
    'Metier',
    'M1411',
    'accesEmploi',
    ['Demande un bac +3 en sociologie, en statistique ou en marketing.'],
    ["Demande un bac +5 dans le domaine de l'énergie."],
  ),
  redefined('Metier', 'M1411', 'transitionEcologique', ['EMPLOI_BLANC'], ['EMPLOI_VERT']),
  redefined('Metier', 'M1411', 'emploiCadre', ['false'], ['true']),
  redefined('Metier', 'M1411', 'riasecMineur', ['C'], ['R']),
  redefined(
    'Metier',
    'K2204',
    'definition',
    ['Nettoie et désinfecte des locaux industriels.'],
    [
      "Nettoie et désinfecte des locaux industriels.\nChoisit les produits et les gestes d'après les risques de l'atelier.",
    ],
  ),
  redefined('Metier', 'K2204', 'transitionNumerique', [], ['false']),
  redefined('Metier', 'J1506', 'emploiCadre', ['true'], []),
  redefined('Metier', 'I1309', 'transitionEcologique', ['EMPLOI_BLANC'], ['EMPLOI_STRATEGIQUE']),
  created('Appellation', '18881', 'Responsable de station-service'),
  created('Appellation', '15297', 'Gérant / Gérante de station-service'),
  created('Appellation', '510499', 'Consultant / Consultante en énergie renouvelable'),
  redefined('Appellation', '11640', 'classification', ['PRINCIPALE'], ['SYNONYME']),
  redefined('Appellation', '15487', 'classification', ['SYNONYME'], ['PRINCIPALE']),
  redefined('Appellation', '404490', 'classification', ['PRINCIPALE'], ['SYNONYME']),
  renamed('MacroCompetence', '300465', 'Travailler en équipe', "Avoir l'esprit d'équipe"),
  renamed(
    'Competence',
    '482991',
    'Organiser le nettoyage des surfaces et sols en milieu hospitalier',
    'Réaliser le nettoyage des surfaces et sols en milieu hospitalier',
  ),
  dropped('Competence', '400412', 'Gérer une entreprise'),
  dropped('Competence', '404734', 'Prioriser'),
  dropped('Competence', '404774', 'Archiver'),
  created('Competence', '501862', "Superviser l'activité quotidienne de la station"),
  created('Competence', '501863', 'Contrôler régulièrement les niveaux de carburant'),
  created('Competence', '501867', 'Assurer la propreté de la station'),
  dropped('Savoir', '405320', 'Brevet Professionnel Boulanger'),
  created('Savoir', '495461', 'Gestion des stocks de carburants'),
  ['REDEFINI', 'Metier', 'J1501', 'MOBILISE', 'Competence', ['115845'], ['115845']],
  ['REDEFINI', 'Metier', 'M1411', 'MOBILISE', 'MacroCompetence', ['300452'], ['300452']],
  ['REDEFINI', 'Metier', 'J1501', 'PERMET_MOBILITE', 'Metier', ['J1506', 'K2111'], ['J1506', 'K2111']],
];

/** The links of which a node has one at most: it is born with one, and another one in its place has moved it. */
const single = /DANS_GRAND_DOMAINE|DANS_DOMAINE|DESIGNE|DE_TYPE|DE_CATEGORIE|RELEVE_DE|^SousSecteurActivite|ISSU_DE/;

/** All that happens from the older release of the sample to the newer one: by hand, and links by the files' own rows. */
export function expectedChanges(older: OfficialCsv, newer: OfficialCsv): ExpectedChange[] {
  const [before, after] = [expectedGraph(older), expectedGraph(newer)];
  const links = [...after.links].flatMap(([name, now]) => {
    const [from = '', type = '', to = ''] = name.split('-');
    const [then, born] = [before.links.get(name) ?? new Set<string>(), bornOf(before.nodes.get(from))];
    const gained = bySubject([...now].filter((link) => !then.has(link)));
    const lost = bySubject([...then].filter((link) => !now.has(link)));
    return [...new Set([...gained.keys(), ...lost.keys()])].sort().flatMap((sujet): ExpectedChange[] => {
      const [ancien, nouveau] = [lost.get(sujet) ?? [], gained.get(sujet) ?? []];
      if (single.test(name) && born(sujet)) return [];
      if (single.test(name) && ancien.length > 0 && nouveau.length > 0) {
        return [['DEPLACE', from, sujet, type, to, ancien, nouveau]];
      }
      return [
        ...(nouveau.length > 0 ? [['LIE', from, sujet, type, to, [], nouveau] as const] : []),
        ...(ancien.length > 0 ? [['DELIE', from, sujet, type, to, ancien, []] as const] : []),
      ];
    });
  });
  return inOrder([...byHand, ...links]);
}

/** The same order for what is expected and what is found. */
export function inOrder(changes: readonly ExpectedChange[]): ExpectedChange[] {
  const key = (change: ExpectedChange): string => change.slice(0, 5).join(' ');
  return [...changes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function bornOf(before: ReadonlySet<string> | undefined): (sujet: string) => boolean {
  return (sujet) => before?.has(sujet) !== true;
}

function bySubject(links: readonly string[]): Map<string, string[]> {
  const targets = new Map<string, string[]>();
  for (const link of [...links].sort()) {
    const [from = '', to = ''] = link.split('→');
    targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  return targets;
}
