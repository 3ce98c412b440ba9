import type { ElementCherche } from '../element';
import { SearchIndex } from '../search-index';
import { finish } from '../sliced';

/** A métier with its other names; a name that ends in `-` is little used. */
type MetierOfSpec = readonly [code: string, libelle: string, ...appellations: string[]];

const metiers: readonly MetierOfSpec[] = [
  ['A1101', 'Boulanger / Boulangère', 'Ouvrier boulanger / Ouvrière boulangère', 'Vendeur / Vendeuse en boulangerie'],
  ['A1102', 'Serveur / Serveuse en restauration', 'Serveur / Serveuse', 'Serveur / Serveuse de bar'],
  ['A1103', 'Infirmier / Infirmière en soins généraux (IDE)', 'Infirmier / Infirmière'],
  ['A1104', 'Infirmier / Infirmière de santé au travail', "Infirmier / Infirmière d'entreprise"],
  ['A1105', 'Aide-soignant / Aide-soignante'],
  ['A1106', 'Conseiller / Conseillère clientèle à distance', 'Téléconseiller / Téléconseillère'],
  ['A1107', 'Educateur / Educatrice de jeunes enfants'],
  ['A1108', 'Employé familial / Employée familiale', 'Aide ménager / Aide ménagère à domicile -'],
  ['A1109', "Aide d'élevage", 'Aide-vacher / Aide-vachère'],
  ['A1110', 'Assistant maternel / Assistante maternelle'],
  ['A1111', 'Développeur / Développeuse informatique'],
  ['A1112', 'Maçon / Maçonne'],
  ['A1113', "Agent / Agente d'entretien des espaces verts"],
  ['A1114', 'Homme sage-femme / Sage-femme'],
  ['A1115', 'Employé / Employée de cantine'],
  ['A1116', 'Agent / Agente de transit'],
  ['A1117', 'Assistant / Assistante Ressources Humaines (RH)'],
  ['A1118', 'Rhumatologue'],
  ['A1119', 'Conducteur / Conductrice de poids lourd'],
  ['A1120', 'Plasturgiste'],
  ['A1121', 'Identificateur / Identificatrice'],
];

const others: readonly ElementCherche[] = [
  { type: 'COMPETENCE', code: '301', libelle: 'Servir les clients au bar', metier: null },
  { type: 'SAVOIR', code: '401', libelle: 'Langage C++', metier: null },
  { type: 'SAVOIR', code: '402', libelle: 'Développement .NET', metier: null },
  { type: 'CONTEXTE_TRAVAIL', code: '501', libelle: 'Travail de nuit', metier: null },
  { type: 'CERTIFICATION', code: '82628', libelle: 'BP menuisier', metier: null, autresCodes: ['RNCP37274', '37274'] },
];

/** An index over some twenty métiers, as v460 writes such: each with the trap that it is there for. */
export function smallIndex(): SearchIndex {
  const elements = metiers.flatMap(([code, libelle, ...appellations], at) => [
    { type: 'METIER' as const, code, libelle, metier: code, autresCodes: [`${10_000 + at}`] },
    appellation(`${20_000 + at * 10}`, libelle, code, true),
    ...appellations.map((name, other) => appellation(`${20_001 + at * 10 + other}`, name, code, false)),
  ]);
  return finish(
    SearchIndex.build({
      elements: [...others, ...elements],
      liens: [
        ['A1111', '401'],
        ['A1111', '402'],
      ],
      textes: [['A1105', 'Travaille en EHPAD ou en hôpital.']],
    }),
  );
}

function appellation(code: string, name: string, metier: string, principale: boolean): ElementCherche {
  const peuUsitee = name.endsWith(' -');
  return { type: 'APPELLATION', code, libelle: name.replace(/ -$/, ''), metier, principale, peuUsitee };
}
