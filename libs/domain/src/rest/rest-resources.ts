import type { RestFilter, RestLabel, RestResource } from './rest-resource';

const t3 = 'transitionEcologique,transitionEcologiqueDetaillee,transitionNumerique';
const t4 = `${t3},transitionDemographique`;
const r2 = 'riasecMajeur,riasecMineur';
const named = 'code,libelle';
const ends = 'obsolete,dateFin';
const app10 = `${named},classification,secondaire,emploiCadre,emploiReglemente,${t4}`;
const met12 = `${named},label,codeIsco,emploiCadre,emploiReglemente,${r2},${t4}`;
const met12WithoutLabel = `${named},codeIsco,emploiCadre,emploiReglemente,${r2},${t4}`;
const met9 = `${named},label,codeIsco,${r2},${t3}`;
const metRef = `${named},${r2}`;
const appRef = `${named},metier(${metRef})`;
const treeNode = 'code,codeArborescence,libelle';
const tree = `objectif(${treeNode},enjeu(${treeNode},domaineCompetence(${treeNode})))`;
const mac9 = `code,codeOgr,codeArborescence,libelle,maturite,sousCategorie,transferable,${r2}`;
const mac10 = `${mac9},@macroSavoirEtreProfessionnel(qualiteProfessionnelle)`;
const cmp = `code,codeOgr,libelle,@competenceDetaillee(${r2}),@macroCompetence(${r2}),@savoir(code,codeOgr,libelle)`;
const t2 = 'transitionEcologique,transitionNumerique';
const esco = 'competenceEsco(libelle,uri)';
const domaine = `domaineProfessionnel(${named},grandDomaine(${named}))`;
const competencesCles = 'competencesCles(frequence,competence(code,codeOgr,libelle))';

/** Appended to a selector. */
function and(selector: string, ...more: readonly string[]): string {
  return [selector, ...more].join(',');
}

interface Pair {
  readonly path: string;
  readonly labels: readonly RestLabel[];
  readonly description: string;
  readonly of: string;
  readonly list: readonly [usual: string, more?: string];
  readonly read: readonly [usual: string, more?: string];
  readonly filters?: readonly RestFilter[];
  readonly dated?: boolean;
}

/** A list and the read of one of its items. */
function pair({ path, labels, description, of, list, read, filters = [], dated = true }: Pair): RestResource[] {
  const selectors = ([usual, more]: readonly [string, string?]): { usual: string; all: string } => ({
    usual,
    all: more ? and(usual, more) : usual,
  });
  return [
    { path, kind: 'list', labels, description, ...selectors(list), filters, dated: false },
    { path, kind: 'read', labels, description: of, ...selectors(read), filters: [], dated },
  ];
}

function requete(path: string, label: string, description: string, usual: string, more?: string): RestResource {
  const all = more ? and(usual, more) : usual;
  return { path, kind: 'requete', labels: [{ label }], description, usual, all, filters: [], dated: false };
}

function version(path: string, of: string): RestResource {
  const usual = 'version,lastModifiedDate';
  const description = `Version du ROME que donne l’API ${of}.`;
  return { path, kind: 'version', labels: [], description, usual, all: usual, filters: [], dated: false };
}

const metiers = 'rome-metiers/v1/metiers';
const competences = 'rome-competences/v1/competences';
const fiches = 'rome-fiches-metiers/v1/fiches-rome';
const contextes = 'rome-contextes-travail/v1/situations-travail';

const riasecFilters: readonly RestFilter[] = [
  {
    name: 'riasec-majeur',
    description: 'Type RIASEC majeur : sa lettre ou son nom français.',
    property: 'riasecMajeur',
    reading: 'riasec',
  },
  {
    name: 'riasec-mineur',
    description: 'Type RIASEC mineur : sa lettre ou son nom français.',
    property: 'riasecMineur',
    reading: 'riasec',
  },
];
const ogrFilter: RestFilter = { name: 'code-ogr', description: 'Code OGR.', property: '' };

const appellationMetier = `metier(${met12},domaineProfessionnel(${named},grandDomaine(${named})))`;
const proches = `metiersProches(${metRef}),metiersEnvisageables(${metRef}),appellationsProches(${appRef}),appellationsEnvisageables(${appRef})`;

function metiersOf(metier: string, appellation: string): string {
  return `metiers(${metier},appellations(${appellation}))`;
}
function metiersLies(appellation: string): string {
  return `metiersLies(principal,metier(${met12},appellations(${appellation})))`;
}
const app11 = `${app10},romeParent`;

const romeMetiers: readonly RestResource[] = [
  ...pair({
    path: `${metiers}/appellation`,
    labels: [{ label: 'Appellation' }],
    description: 'Les appellations.',
    of: 'Une appellation.',
    list: [
      named,
      `libelleCourt,classification,secondaire,romeParent,emploiCadre,emploiReglemente,${t4},appellationEsco(libelle,uri),${appellationMetier}`,
    ],
    read: [
      `${named},libelleCourt,classification,emploiCadre,emploiReglemente,${t4},${ends},appellationEsco(libelle,uri),` +
        `competencesCles(frequence,competence(${cmp})),metier(${met12WithoutLabel},domaineProfessionnel(${named},grandDomaine(${named})))`,
      `secondaire,romeParent,metier(label),${proches}`,
    ],
  }),
  requete(
    `${metiers}/appellation/requete`,
    'Appellation',
    'Les vingt premières appellations qui répondent à des mots.',
    `${named},metier(${named})`,
    `classification,secondaire,emploiCadre,emploiReglemente,${t4},appellationEsco(libelle,uri),metier(${r2})`,
  ),
  ...pair({
    path: `${metiers}/centre-interet`,
    labels: [{ label: 'CentreInteret' }],
    description: 'Les centres d’intérêt.',
    of: 'Un centre d’intérêt.',
    list: [named, and('definition', metiersOf(met12, app10), metiersLies(app11))],
    read: [`${named},definition,${ends}`, and(metiersOf(met12, app11), metiersLies(app10))],
  }),
  ...pair({
    path: `${metiers}/domaine-professionnel`,
    labels: [{ label: 'DomaineProfessionnel' }],
    description: 'Les domaines professionnels.',
    of: 'Un domaine professionnel.',
    list: [named, `grandDomaine(${named}),${metiersOf(met9, app11)}`],
    read: [`${named},grandDomaine(${named}),${ends}`, metiersOf(met12, app11)],
  }),
  ...pair({
    path: `${metiers}/grand-domaine`,
    labels: [{ label: 'GrandDomaine' }],
    description: 'Les grands domaines.',
    of: 'Un grand domaine.',
    list: [named, `domaineProfessionnels(${named},${metiersOf(met9, app11)})`],
    read: [`${named},${ends}`, `domaineProfessionnels(${named},${metiersOf(met12, app11)})`],
  }),
  ...pair({
    path: `${metiers}/metier`,
    labels: [{ label: 'Metier' }],
    description: 'Les métiers.',
    of: 'Un métier.',
    list: [
      `${named},formacodes(${named})`,
      `definition,accesEmploi,label,codeIsco,${r2},${t4},emploiCadre,emploiReglemente,${domaine},appellations(${app10},libelleCourt,romeParent)`,
    ],
    read: [
      `${named},definition,accesEmploi,codeIsco,${r2},${t4},emploiCadre,emploiReglemente,${ends},${domaine},` +
        `appellations(${named},classification,emploiCadre,emploiReglemente,${t4},libelleCourt,${competencesCles}),` +
        `competencesMobilisees(${cmp}),competencesMobiliseesPrincipales(${cmp}),competencesMobiliseesEmergentes(${cmp}),` +
        `contextesTravail(${named},categorie),divisionsNaf(${named}),formacodes(${named}),themes(${named}),centresInterets(${named}),` +
        `centresInteretsLies(principal,centreInteret(${named})),secteursActivites(${named},secteurActivite(${named})),` +
        `secteursActivitesLies(principal,secteurActivite(${named},secteurActivite(${named})))`,
      `label,metiersEnProximite(${metRef}),${proches},centresInterets(definition),centresInteretsLies(centreInteret(definition)),` +
        `secteursActivites(definition,secteurActivite(definition)),secteursActivitesLies(secteurActivite(definition,secteurActivite(definition))),` +
        `appellations(secondaire,romeParent,${proches})`,
    ],
    filters: [
      ...riasecFilters,
      {
        name: 'code-naf',
        description: 'Division de la NAF où le métier s’exerce.',
        links: ['divisionsNaf'],
        reading: 'naf',
      },
      {
        name: 'code-competence',
        description: 'Compétence, macro-compétence ou savoir que le métier mobilise.',
        links: ['competences', 'macroCompetences', 'savoirs'],
      },
    ],
  }),
  requete(
    `${metiers}/metier/requete`,
    'Metier',
    'Les vingt premiers métiers qui répondent à des mots.',
    `${named},${r2}`,
  ),
  ...pair({
    path: `${metiers}/secteur-activite`,
    labels: [{ label: 'SecteurActivite' }, { label: 'SousSecteurActivite' }],
    description: 'Les secteurs d’activité et leurs sous-secteurs.',
    of: 'Un secteur d’activité, ou un sous-secteur.',
    list: [
      named,
      `definition,secteurActivite(${named},definition),sousSecteurs(${named},definition),${metiersOf(met12, app11)},${metiersLies(app11)}`,
    ],
    read: [
      `${named},definition,secteurActivite(${named},definition),${ends}`,
      `sousSecteurs(${named},definition),${metiersOf(met12, app11)},${metiersLies(app11)}`,
    ],
  }),
  ...pair({
    path: `${metiers}/theme`,
    labels: [{ label: 'Theme' }],
    description: 'Les thèmes.',
    of: 'Un thème.',
    list: [named, and('definition', metiersOf(met9, app11))],
    read: [`${named},definition,${ends}`, metiersOf(met12, app11)],
  }),
  version(`${metiers}/version`, 'des métiers'),
];

const macroCompetences = `competences(${cmp},${t2})`;
const detailed = `${r2},macroCompetence(${mac10},${tree})`;
const detailedRead = `${r2},macroCompetence(${mac10},definition,${tree})`;
const savoirCategorie = 'categorieSavoir(code,slug,libelle,categorie(code,slug,libelle))';
const anyCompetence = `codeOgr,${ends},${t2},${esco}`;
const anyMacro = `codeArborescence,maturite,sousCategorie,transferable,${r2},${tree}`;
const quality = '@macroSavoirEtreProfessionnel(qualiteProfessionnelle)';
const competenceFilters = [ogrFilter];
const standIn = 'codeArborescence,libelle';
const macrosOf = `macroCompetences(${mac10},${t2})`;
const macrosWithCompetences = `macroCompetences(${mac10},${t2},${macroCompetences})`;

/** Macro-compétences, or those of one kind. */
function macros(
  name: string,
  description: string,
  of: string,
  more: Partial<Pair> & { quality: string },
): RestResource[] {
  const { quality: shown, ...rest } = more;
  const read = `${named},codeOgr,codeArborescence,maturite,sousCategorie,transferable,${r2},${tree},definition,${ends},${t2},${esco}`;
  const whole = shown ? `${read},${shown}` : read;
  return pair({
    path: `${competences}/${name}`,
    labels: [{ label: 'MacroCompetence' }],
    description,
    of,
    list: [named, whole],
    read: [whole, macroCompetences],
    filters: competenceFilters,
    ...rest,
  });
}

function ofKind(value: string): readonly RestLabel[] {
  return [{ label: 'MacroCompetence', where: { property: 'categorie', value } }];
}

const romeCompetences: readonly RestResource[] = [
  ...pair({
    path: `${competences}/categorie-savoirs`,
    labels: [{ label: 'CategorieSavoir' }, { label: 'SousCategorieSavoir' }],
    description: 'Les catégories de savoirs, puis leurs sous-catégories.',
    of: 'Une catégorie de savoirs, ou une sous-catégorie.',
    list: [
      'slug,libelle',
      `code,${ends},categorie(${named},slug),sousCategories(${named},slug),savoirs(code,codeOgr,libelle,${t2})`,
    ],
    read: [
      `slug,libelle,categorie(slug,libelle),${ends}`,
      `code,categorie(code),sousCategories(${named},slug),savoirs(code,codeOgr,libelle,${t2})`,
    ],
  }),
  ...pair({
    path: `${competences}/competence`,
    labels: [{ label: 'Competence' }, { label: 'MacroCompetence' }, { label: 'Savoir' }],
    description: 'Les compétences de toute sorte : détaillées, macro-compétences et savoirs.',
    of: 'Une compétence de toute sorte.',
    list: [
      named,
      `${anyCompetence},@competenceDetaillee(${detailed}),@macroCompetence(${anyMacro},${quality}),@savoir(${savoirCategorie})`,
    ],
    read: [
      `${named},${anyCompetence},@competenceDetaillee(${detailedRead}),@macroCompetence(${anyMacro},definition,${quality}),@savoir(${savoirCategorie})`,
      `@macroCompetence(${macroCompetences})`,
    ],
    filters: competenceFilters,
  }),
  ...pair({
    path: `${competences}/competence-detaillee`,
    labels: [{ label: 'Competence' }],
    description: 'Les compétences détaillées.',
    of: 'Une compétence détaillée.',
    list: [named, `${anyCompetence},${detailed}`],
    read: [`${named},${anyCompetence},${detailedRead}`],
    filters: [
      ogrFilter,
      ...riasecFilters.map(({ name, description }) => ({
        name,
        description: `${description} Les données ouvertes ne le donnent pas des compétences détaillées.`,
        reading: 'riasec' as const,
      })),
    ],
  }),
  ...macros('macro-competence', 'Les macro-compétences.', 'Une macro-compétence.', {
    quality,
    filters: [ogrFilter, ...riasecFilters],
  }),
  ...macros('macro-savoir-faire', 'Les macro-compétences de savoir-faire.', 'Une macro-compétence de savoir-faire.', {
    quality: '',
    labels: ofKind('SAVOIR_FAIRE'),
  }),
  ...macros(
    'macro-savoir-etre-professionnel',
    'Les macro-compétences de savoir-être professionnel.',
    'Une macro-compétence de savoir-être professionnel.',
    {
      quality: 'qualiteProfessionnelle',
      labels: ofKind('SAVOIR_ETRE'),
      filters: [
        ogrFilter,
        {
          name: 'qualite-professionnelle',
          description: 'Qualité professionnelle : les données ouvertes ne la donnent pas, rien ne répond.',
        },
      ],
    },
  ),
  ...pair({
    path: `${competences}/savoir`,
    labels: [{ label: 'Savoir' }],
    description: 'Les savoirs.',
    of: 'Un savoir.',
    list: [named, `${anyCompetence},${savoirCategorie}`],
    read: [`${named},${anyCompetence},${savoirCategorie}`],
    filters: competenceFilters,
  }),
  ...pair({
    path: `${competences}/domaine-competence`,
    labels: [{ label: 'DomaineCompetence' }],
    description: 'Les domaines de compétences.',
    of: 'Un domaine de compétences.',
    list: [named, `codeArborescence,${ends},enjeux(${treeNode},objectifs(${treeNode},${macrosOf}))`],
    read: [
      `code,codeArborescence,libelle,${ends}`,
      `enjeux(${treeNode},objectifs(${treeNode},${macrosWithCompetences}))`,
    ],
  }),
  ...pair({
    path: `${competences}/enjeu`,
    labels: [{ label: 'Enjeu' }],
    description: 'Les enjeux.',
    of: 'Un enjeu.',
    list: [standIn, `code,${ends},domaineCompetence(${treeNode}),objectifs(${treeNode},${macrosOf})`],
    read: [`${standIn},${ends},domaineCompetence(${treeNode})`, `code,objectifs(${treeNode},${macrosWithCompetences})`],
  }),
  ...pair({
    path: `${competences}/objectif`,
    labels: [{ label: 'Objectif' }],
    description: 'Les objectifs.',
    of: 'Un objectif.',
    list: [standIn, `code,${ends},enjeu(${treeNode},domaineCompetence(${treeNode})),${macrosOf}`],
    read: [`${standIn},${ends},enjeu(${treeNode},domaineCompetence(${treeNode}))`, `code,${macrosWithCompetences}`],
  }),
  version(`${competences}/version`, 'des compétences'),
];

const groupesCompetences = 'groupesCompetencesMobilisees(enjeu(codeArborescence,libelle),competences(code,libelle))';
const groupesSavoirs = 'groupesSavoirs(categorieSavoirs(slug,libelle),savoirs(code,libelle))';
const groupCodes = 'groupesCompetencesMobilisees(enjeu(code)),groupesSavoirs(categorieSavoirs(code))';

const romeFiches: readonly RestResource[] = [
  ...pair({
    path: `${fiches}/fiche-metier`,
    labels: [{ label: 'Metier' }],
    description: 'Les fiches métiers : ce que chaque métier mobilise, en groupes.',
    of: 'La fiche d’un métier.',
    list: [`code,metier(${named})`, `${groupesCompetences},${groupesSavoirs},${groupCodes}`],
    read: [`code,metier(${named}),${groupesCompetences},${groupesSavoirs},${ends}`, groupCodes],
  }),
  version(`${fiches}/version`, 'des fiches métiers'),
];

const romeContextes: readonly RestResource[] = [
  ...pair({
    path: `${contextes}/contexte-travail`,
    labels: [{ label: 'ContexteTravail' }],
    description: 'Les contextes de travail.',
    of: 'Un contexte de travail.',
    list: [`${named},categorie`],
    read: [`${named},categorie`],
    dated: false,
  }),
  version(`${contextes}/version`, 'des contextes de travail'),
];

/** Labels of what a code that is no longer in service may have been, by the TYPE of an address. */
export const restSubstitutionTypes: Readonly<Record<string, readonly string[]>> = {
  COMPETENCE: ['Competence', 'MacroCompetence', 'Savoir'],
  METIER: ['Metier'],
  APPELLATION: ['Appellation'],
  CONTEXTE: ['ContexteTravail'],
};

const romeSubstitutions: readonly RestResource[] = [
  {
    path: 'rome-substitutions/v1/substitution',
    kind: 'substitution',
    labels: [],
    description: 'Ce qui remplace un code qui n’est plus en service.',
    usual: 'code,codeSubstitution,typeEntite',
    all: 'code,codeSubstitution,typeEntite',
    filters: [],
    dated: false,
  },
];

/** The 45 paths of the five official APIs. */
export const restResources: readonly RestResource[] = [
  ...romeMetiers,
  ...romeCompetences,
  ...romeFiches,
  ...romeContextes,
  ...romeSubstitutions,
];
