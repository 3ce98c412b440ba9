/** How a conversation may begin: what is asked for, and the text that it becomes. */
export interface McpPrompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly PromptArgument[];
  /** The first message of the conversation. */
  text(given: Readonly<Record<string, string>>): string;
}

/** What a person gives before the conversation begins. */
export interface PromptArgument {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

const manners =
  'Cherche les codes avec rechercher, ne donne que des chiffres lus dans les réponses, arrondis les parts en pourcentages et termine par la phrase « citer » de la dernière réponse.';

export const prompts: readonly McpPrompt[] = [
  {
    name: 'changer_de_metier',
    title: 'Changer de métier',
    description: 'Un plan de reconversion depuis un métier. A plan to change métier.',
    arguments: [
      { name: 'metier', description: 'Métier exercé, en toutes lettres', required: true },
      { name: 'vers', description: 'Métier visé, s’il y en a un', required: false },
      { name: 'refus', description: 'Ce qui est refusé : horaires, lieux, domaines …', required: false },
    ],
    text: ({ metier, vers, refus }) =>
      [
        `J'exerce le métier de « ${metier} » et je veux changer.`,
        vers
          ? `Je vise « ${vers} » : montre les passerelles (deux chaînes), ce que chaque étape demande d'apprendre, et les certifications de l'arrivée.`
          : 'Propose cinq pistes du profil, puis la meilleure passerelle vers la plus accessible et ce qu’il me manque.',
        refus
          ? `Je refuse : ${refus} (cherche les codes des contextes de travail et mets-les dans contextesRefuses).`
          : '',
        manners,
      ]
        .filter((line) => line !== '')
        .join('\n'),
  },
  {
    name: 'comparer_deux_metiers',
    title: 'Comparer deux métiers',
    description: 'Ce que deux métiers ont en commun et ce qui les sépare. What two métiers share and lack.',
    arguments: [
      { name: 'de', description: 'Premier métier, en toutes lettres ou par son code', required: true },
      { name: 'vers', description: 'Second métier', required: true },
    ],
    text: ({ de, vers }) =>
      `Compare les métiers « ${de} » et « ${vers} » : les deux fiches en quelques lignes, l'écart dans les deux sens, les cinq items communs qui pèsent le plus et les cinq qui manquent le plus.\n${manners}`,
  },
  {
    name: 'mettre_a_jour_des_codes',
    title: 'Mettre à jour d’anciens codes',
    description: 'Ce que d’anciens codes sont devenus, et ce qui a changé. What old codes have become.',
    arguments: [
      { name: 'codes', description: 'Anciens codes ROME, séparés par des virgules', required: true },
      { name: 'depuis', description: 'Version d’où ils viennent : 3, ou comme 458', required: false },
    ],
    text: ({ codes, depuis }) =>
      `Recode ces codes${depuis ? ` de la version ${depuis}` : ' de ROME 3'} : ${codes}. Pour chacun : ce qu'il est devenu, le candidat le plus probable et ce qui reste à choisir à la main, dans un tableau.\n${manners}`,
  },
];
