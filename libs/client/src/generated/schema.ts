// Generated from apps/api/schema.graphql by `npm run generate`: edit the documents of libs/client, not this file.
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** Date, écrite comme 2025-09-18. */
  Date: { input: string; output: string };
  /** Date et heure, écrites comme 2025-09-18T12:00:00Z. */
  DateTime: { input: string; output: string };
  /** Valeur JSON : un objet dont les clés dépendent de la question. */
  JSON: { input: unknown; output: Record<string, unknown> };
};

/** Ce que l'on fait dans un métier : ses items au niveau TOUT, sans les savoir-être. */
export type Activites = {
  /** Par objectif, les plus lourds d'abord ; puis ce qui ne relève d'aucun ; les savoirs en dernier. */
  readonly groupes: ReadonlyArray<GroupeDActivites>;
  /** Le métier. */
  readonly metier: MetierResume;
  /** Version du ROME dont vient la réponse, comme 460. */
  readonly release: Scalars['String']['output'];
};

/** Personnes d'un groupe à un poste. */
export type Affectation = {
  /** Place du groupe dans la liste donnée, à partir de 0. */
  readonly groupe: Scalars['Int']['output'];
  /** Nombre de personnes, 1 au moins. */
  readonly nombre: Scalars['Int']['output'];
  /** Place du poste dans la liste donnée, à partir de 0. */
  readonly poste: Scalars['Int']['output'];
  /** Ce que vaut une d'elles à ce poste, au-dessus de 0 et jusqu'à 1. */
  readonly valeur: Scalars['Float']['output'];
  /** Le métier du poste. */
  readonly vers: MetierResume;
};

/** Aire de la nomenclature : des métiers qui se couvrent entre eux plus que les autres. */
export type Aire = {
  /** Rang de l'aire, de la plus grande à la plus petite, comme 01. */
  readonly code: Scalars['ID']['output'];
  /** Part des liens de ses métiers qui restent dans l'aire, de 0 à 1. */
  readonly cohesion: Scalars['Float']['output'];
  /** Part de l'aire dans la modularité. */
  readonly contribution: Scalars['Float']['output'];
  /** Les dix items par lesquels l'aire se distingue le plus. */
  readonly items: ReadonlyArray<ItemDistinctif>;
  /** Ce autour de quoi l'aire s'organise : l'intitulé de son métier central. */
  readonly libelle: Scalars['String']['output'];
  /** Le métier dont les liens avec l'aire pèsent le plus. */
  readonly metierCentral: MetierResume;
  /** Métiers de l'aire : par ancrage décroissant, puis par code. */
  readonly metiers: ReadonlyArray<MetierDAire>;
  /** Métiers qui relient l'aire aux autres : par intermédiarité entre aires décroissante, puis par code. */
  readonly ponts: ReadonlyArray<MetierDAire>;
  /** Nombre de métiers de l'aire. */
  readonly taille: Scalars['Int']['output'];
};

/** Aire de la nomenclature : des métiers qui se couvrent entre eux plus que les autres. */
export type AireMetiersArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Aire de la nomenclature : des métiers qui se couvrent entre eux plus que les autres. */
export type AirePontsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Aire de mobilité de toute la nomenclature : des métiers qui se couvrent entre eux plus que les autres (communautés de PROCHE). */
export type AireDeMetiers = {
  /** Rang de l'aire, de la plus grande à la plus petite, comme 01. */
  readonly code: Scalars['ID']['output'];
  /** Part des liens de ses métiers qui restent dans l'aire, de 0 à 1. */
  readonly cohesion: Scalars['Float']['output'];
  /** Les compétences par lesquelles l'aire se distingue. */
  readonly competences: ReadonlyArray<Competence>;
  /** Les compétences par lesquelles l'aire se distingue. Page avec total, curseurs et propriétés des liens. */
  readonly competencesConnection: AireDeMetiersCompetencesConnection;
  /** Part de l'aire dans la modularité, qui est la somme des contributions. */
  readonly contribution: Scalars['Float']['output'];
  /** Ce autour de quoi l'aire s'organise : son métier central. */
  readonly libelle: Scalars['String']['output'];
  /** Les macro-compétences par lesquelles l'aire se distingue. */
  readonly macroCompetences: ReadonlyArray<MacroCompetence>;
  /** Les macro-compétences par lesquelles l'aire se distingue. Page avec total, curseurs et propriétés des liens. */
  readonly macroCompetencesConnection: AireDeMetiersMacroCompetencesConnection;
  /** Code ROME du métier central de l'aire. */
  readonly metierCentral: Scalars['String']['output'];
  /** Les métiers de l'aire. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers de l'aire. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: AireDeMetiersMetiersConnection;
  /** Les savoirs par lesquels l'aire se distingue. */
  readonly savoirs: ReadonlyArray<Savoir>;
  /** Les savoirs par lesquels l'aire se distingue. Page avec total, curseurs et propriétés des liens. */
  readonly savoirsConnection: AireDeMetiersSavoirsConnection;
  /** Nombre de métiers de l'aire. */
  readonly taille: Scalars['Int']['output'];
};

/** Aire de mobilité de toute la nomenclature : des métiers qui se couvrent entre eux plus que les autres (communautés de PROCHE). */
export type AireDeMetiersCompetencesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CompetenceSort>>;
  where?: InputMaybe<CompetenceWhere>;
};

/** Aire de mobilité de toute la nomenclature : des métiers qui se couvrent entre eux plus que les autres (communautés de PROCHE). */
export type AireDeMetiersCompetencesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AireDeMetiersCompetencesConnectionSort>>;
  where?: InputMaybe<AireDeMetiersCompetencesConnectionWhere>;
};

/** Aire de mobilité de toute la nomenclature : des métiers qui se couvrent entre eux plus que les autres (communautés de PROCHE). */
export type AireDeMetiersMacroCompetencesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MacroCompetenceSort>>;
  where?: InputMaybe<MacroCompetenceWhere>;
};

/** Aire de mobilité de toute la nomenclature : des métiers qui se couvrent entre eux plus que les autres (communautés de PROCHE). */
export type AireDeMetiersMacroCompetencesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AireDeMetiersMacroCompetencesConnectionSort>>;
  where?: InputMaybe<AireDeMetiersMacroCompetencesConnectionWhere>;
};

/** Aire de mobilité de toute la nomenclature : des métiers qui se couvrent entre eux plus que les autres (communautés de PROCHE). */
export type AireDeMetiersMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Aire de mobilité de toute la nomenclature : des métiers qui se couvrent entre eux plus que les autres (communautés de PROCHE). */
export type AireDeMetiersMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AireDeMetiersMetiersConnectionSort>>;
  where?: InputMaybe<AireDeMetiersMetiersConnectionWhere>;
};

/** Aire de mobilité de toute la nomenclature : des métiers qui se couvrent entre eux plus que les autres (communautés de PROCHE). */
export type AireDeMetiersSavoirsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SavoirSort>>;
  where?: InputMaybe<SavoirWhere>;
};

/** Aire de mobilité de toute la nomenclature : des métiers qui se couvrent entre eux plus que les autres (communautés de PROCHE). */
export type AireDeMetiersSavoirsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AireDeMetiersSavoirsConnectionSort>>;
  where?: InputMaybe<AireDeMetiersSavoirsConnectionWhere>;
};

/** Page d'une liste, avec son total. */
export type AireDeMetiersCompetencesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<AireDeMetiersCompetencesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type AireDeMetiersCompetencesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<AireDeMetiersCompetencesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<AireDeMetiersCompetencesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<AireDeMetiersCompetencesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<AireDeMetiersCompetencesConnectionWhere>;
};

/** Ordre d'une page. */
export type AireDeMetiersCompetencesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<SeDistingueParSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<CompetenceSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type AireDeMetiersCompetencesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<AireDeMetiersCompetencesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<AireDeMetiersCompetencesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<AireDeMetiersCompetencesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<SeDistingueParWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<CompetenceWhere>;
};

/** Élément d'une page. */
export type AireDeMetiersCompetencesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Competence;
  /** Les propriétés du lien qui y mène. */
  readonly properties: SeDistinguePar;
};

/** Élément d'une page. */
export type AireDeMetiersEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: AireDeMetiers;
};

/** Page d'une liste, avec son total. */
export type AireDeMetiersMacroCompetencesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<AireDeMetiersMacroCompetencesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type AireDeMetiersMacroCompetencesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<AireDeMetiersMacroCompetencesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<AireDeMetiersMacroCompetencesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<AireDeMetiersMacroCompetencesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<AireDeMetiersMacroCompetencesConnectionWhere>;
};

/** Ordre d'une page. */
export type AireDeMetiersMacroCompetencesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<SeDistingueParSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MacroCompetenceSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type AireDeMetiersMacroCompetencesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<AireDeMetiersMacroCompetencesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<AireDeMetiersMacroCompetencesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<AireDeMetiersMacroCompetencesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<SeDistingueParWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MacroCompetenceWhere>;
};

/** Élément d'une page. */
export type AireDeMetiersMacroCompetencesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: MacroCompetence;
  /** Les propriétés du lien qui y mène. */
  readonly properties: SeDistinguePar;
};

/** Page d'une liste, avec son total. */
export type AireDeMetiersMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<AireDeMetiersMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type AireDeMetiersMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<AireDeMetiersMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<AireDeMetiersMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<AireDeMetiersMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<AireDeMetiersMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type AireDeMetiersMetiersConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<DansAireSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type AireDeMetiersMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<AireDeMetiersMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<AireDeMetiersMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<AireDeMetiersMetiersConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<DansAireWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type AireDeMetiersMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: DansAire;
};

/** Conditions sur les éléments liés. */
export type AireDeMetiersRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<AireDeMetiersWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<AireDeMetiersWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<AireDeMetiersWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<AireDeMetiersWhere>;
};

/** Page d'une liste, avec son total. */
export type AireDeMetiersSavoirsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<AireDeMetiersSavoirsRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type AireDeMetiersSavoirsConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<AireDeMetiersSavoirsConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<AireDeMetiersSavoirsConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<AireDeMetiersSavoirsConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<AireDeMetiersSavoirsConnectionWhere>;
};

/** Ordre d'une page. */
export type AireDeMetiersSavoirsConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<SeDistingueParSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<SavoirSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type AireDeMetiersSavoirsConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<AireDeMetiersSavoirsConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<AireDeMetiersSavoirsConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<AireDeMetiersSavoirsConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<SeDistingueParWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<SavoirWhere>;
};

/** Élément d'une page. */
export type AireDeMetiersSavoirsRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Savoir;
  /** Les propriétés du lien qui y mène. */
  readonly properties: SeDistinguePar;
};

/** Ordre à appliquer. */
export type AireDeMetiersSort = {
  /** Ordre selon : rang de l'aire, de la plus grande à la plus petite, comme 01. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : part des liens de ses métiers qui restent dans l'aire, de 0 à 1. */
  readonly cohesion?: InputMaybe<SortDirection>;
  /** Ordre selon : part de l'aire dans la modularité, qui est la somme des contributions. */
  readonly contribution?: InputMaybe<SortDirection>;
  /** Ordre selon : ce autour de quoi l'aire s'organise : son métier central. */
  readonly libelle?: InputMaybe<SortDirection>;
  /** Ordre selon : code ROME du métier central de l'aire. */
  readonly metierCentral?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de métiers de l'aire. */
  readonly taille?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type AireDeMetiersWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<AireDeMetiersWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<AireDeMetiersWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<AireDeMetiersWhere>>;
  /** Condition sur : rang de l'aire, de la plus grande à la plus petite, comme 01. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : part des liens de ses métiers qui restent dans l'aire, de 0 à 1. */
  readonly cohesion?: InputMaybe<FloatScalarFilters>;
  /** Condition sur : les compétences par lesquelles l'aire se distingue. */
  readonly competences?: InputMaybe<CompetenceRelationshipFilters>;
  /** Condition sur : les compétences par lesquelles l'aire se distingue. */
  readonly competencesConnection?: InputMaybe<AireDeMetiersCompetencesConnectionFilters>;
  /** Condition sur : part de l'aire dans la modularité, qui est la somme des contributions. */
  readonly contribution?: InputMaybe<FloatScalarFilters>;
  /** Condition sur : ce autour de quoi l'aire s'organise : son métier central. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les macro-compétences par lesquelles l'aire se distingue. */
  readonly macroCompetences?: InputMaybe<MacroCompetenceRelationshipFilters>;
  /** Condition sur : les macro-compétences par lesquelles l'aire se distingue. */
  readonly macroCompetencesConnection?: InputMaybe<AireDeMetiersMacroCompetencesConnectionFilters>;
  /** Condition sur : code ROME du métier central de l'aire. */
  readonly metierCentral?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers de l'aire. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers de l'aire. */
  readonly metiersConnection?: InputMaybe<AireDeMetiersMetiersConnectionFilters>;
  /** Condition sur : les savoirs par lesquels l'aire se distingue. */
  readonly savoirs?: InputMaybe<SavoirRelationshipFilters>;
  /** Condition sur : les savoirs par lesquels l'aire se distingue. */
  readonly savoirsConnection?: InputMaybe<AireDeMetiersSavoirsConnectionFilters>;
  /** Condition sur : nombre de métiers de l'aire. */
  readonly taille?: InputMaybe<IntScalarFilters>;
};

/** Métiers que l'on peut atteindre depuis un métier en quelques étapes. */
export type AireDeMobilite = {
  /** Étapes qui partent du métier de départ ou d'un métier atteint en moins d'étapes que permis, sans retour au départ : les plus proches du départ d’abord, puis par codes. */
  readonly aretes: ReadonlyArray<AreteDeMobilite>;
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** Métier de départ. */
  readonly metier: MetierResume;
  /** Tous les métiers atteints : par nombre d'étapes, puis coût, puis code. */
  readonly metiers: ReadonlyArray<MetierAtteint>;
  /** Nombre de métiers atteints, sans celui de départ. */
  readonly total: Scalars['Int']['output'];
};

/** Métiers que l'on peut atteindre depuis un métier en quelques étapes. */
export type AireDeMobiliteAretesArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Une aire de la carte ; airesDeMobilite en dit plus. */
export type AireSurLaCarte = {
  /** Rang de l'aire, de la plus grande à la plus petite, comme 01. */
  readonly code: Scalars['ID']['output'];
  /** Ce autour de quoi l'aire s'organise : l'intitulé de son métier central. */
  readonly libelle: Scalars['String']['output'];
  /** Nombre de métiers de l'aire. */
  readonly taille: Scalars['Int']['output'];
};

/** Page d'une liste, avec son total. */
export type AiresDeMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<AireDeMetiersEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Aires de mobilité de toute la nomenclature. */
export type AiresDeMobilite = {
  /** Les aires, la plus grande d'abord. */
  readonly aires: ReadonlyArray<Aire>;
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** Modularité de la partition, somme des contributions. */
  readonly modularite: Scalars['Float']['output'];
  /** Nombre d'aires de la nomenclature. */
  readonly total: Scalars['Int']['output'];
};

/** Appellation : un nom sous lequel un métier est connu ou recherché. */
export type Appellation = {
  /** Rôle de l'appellation dans sa fiche. */
  readonly classification: Maybe<Classification>;
  /** Code OGR de l'appellation. Le même que codeOgr. */
  readonly code: Scalars['ID']['output'];
  /** Code OGR de l'appellation. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Code de la fiche de ROME 3 dont l'appellation est issue ; celui de sa fiche peut être autre. */
  readonly codeRomeParent: Maybe<Scalars['ID']['output']>;
  /** Les codes d'autres nomenclatures qui correspondent à l'appellation. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly codesExternes: ReadonlyArray<CodeExterne>;
  /** Les codes d'autres nomenclatures qui correspondent à l'appellation. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly codesExternesConnection: AppellationCodesExternesConnection;
  /** L'emploi s'exerce-t-il sous statut de cadre ? Nul : inconnu. */
  readonly emploiCadre: Maybe<Scalars['Boolean']['output']>;
  /** L'accès à l'emploi est-il réglementé ? Nul : inconnu. */
  readonly emploiReglemente: Maybe<Scalars['Boolean']['output']>;
  /** Libellé de l'appellation. */
  readonly libelle: Scalars['String']['output'];
  /** Libellé abrégé. */
  readonly libelleCourt: Maybe<Scalars['String']['output']>;
  /** Le métier que l'appellation désigne (un seul). */
  readonly metier: ReadonlyArray<Metier>;
  /** Le métier que l'appellation désigne (un seul). Page avec total, curseurs et propriétés des liens. */
  readonly metierConnection: AppellationMetierConnection;
  /** L'appellation est-elle peu usitée (et alors non affichée sur la fiche) ? */
  readonly peuUsitee: Maybe<Scalars['Boolean']['output']>;
  /** L'emploi est-il lié à la transition démographique ? Nul : inconnu. */
  readonly transitionDemographique: Maybe<Scalars['Boolean']['output']>;
  /** Place de l'emploi dans la transition écologique. */
  readonly transitionEcologique: Maybe<TransitionEcologique>;
  /** L'emploi est-il lié à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique: Maybe<Scalars['Boolean']['output']>;
};

/** Appellation : un nom sous lequel un métier est connu ou recherché. */
export type AppellationCodesExternesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CodeExterneSort>>;
  where?: InputMaybe<CodeExterneWhere>;
};

/** Appellation : un nom sous lequel un métier est connu ou recherché. */
export type AppellationCodesExternesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AppellationCodesExternesConnectionSort>>;
  where?: InputMaybe<AppellationCodesExternesConnectionWhere>;
};

/** Appellation : un nom sous lequel un métier est connu ou recherché. */
export type AppellationMetierArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Appellation : un nom sous lequel un métier est connu ou recherché. */
export type AppellationMetierConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AppellationMetierConnectionSort>>;
  where?: InputMaybe<AppellationMetierConnectionWhere>;
};

/** Page d'une liste, avec son total. */
export type AppellationCodesExternesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<AppellationCodesExternesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type AppellationCodesExternesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<AppellationCodesExternesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<AppellationCodesExternesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<AppellationCodesExternesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<AppellationCodesExternesConnectionWhere>;
};

/** Ordre d'une page. */
export type AppellationCodesExternesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<CorrespondASort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<CodeExterneSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type AppellationCodesExternesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<AppellationCodesExternesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<AppellationCodesExternesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<AppellationCodesExternesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<CorrespondAWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<CodeExterneWhere>;
};

/** Élément d'une page. */
export type AppellationCodesExternesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: CodeExterne;
  /** Les propriétés du lien qui y mène. */
  readonly properties: CorrespondA;
};

/** Élément d'une page. */
export type AppellationEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Appellation;
};

/** Page d'une liste, avec son total. */
export type AppellationMetierConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<AppellationMetierRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type AppellationMetierConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<AppellationMetierConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<AppellationMetierConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<AppellationMetierConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<AppellationMetierConnectionWhere>;
};

/** Ordre d'une page. */
export type AppellationMetierConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type AppellationMetierConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<AppellationMetierConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<AppellationMetierConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<AppellationMetierConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type AppellationMetierRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
};

/** Conditions sur les éléments liés. */
export type AppellationRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<AppellationWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<AppellationWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<AppellationWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<AppellationWhere>;
};

/** Ordre à appliquer. */
export type AppellationSort = {
  /** Ordre selon : rôle de l'appellation dans sa fiche. */
  readonly classification?: InputMaybe<SortDirection>;
  /** Ordre selon : code OGR de l'appellation. Le même que codeOgr. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : code OGR de l'appellation. */
  readonly codeOgr?: InputMaybe<SortDirection>;
  /** Ordre selon : code de la fiche de ROME 3 dont l'appellation est issue ; celui de sa fiche peut être autre. */
  readonly codeRomeParent?: InputMaybe<SortDirection>;
  /** Ordre selon : l'emploi s'exerce-t-il sous statut de cadre ? Nul : inconnu. */
  readonly emploiCadre?: InputMaybe<SortDirection>;
  /** Ordre selon : l'accès à l'emploi est-il réglementé ? Nul : inconnu. */
  readonly emploiReglemente?: InputMaybe<SortDirection>;
  /** Ordre selon : libellé de l'appellation. */
  readonly libelle?: InputMaybe<SortDirection>;
  /** Ordre selon : libellé abrégé. */
  readonly libelleCourt?: InputMaybe<SortDirection>;
  /** Ordre selon : l'appellation est-elle peu usitée (et alors non affichée sur la fiche) ? */
  readonly peuUsitee?: InputMaybe<SortDirection>;
  /** Ordre selon : l'emploi est-il lié à la transition démographique ? Nul : inconnu. */
  readonly transitionDemographique?: InputMaybe<SortDirection>;
  /** Ordre selon : place de l'emploi dans la transition écologique. */
  readonly transitionEcologique?: InputMaybe<SortDirection>;
  /** Ordre selon : l'emploi est-il lié à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type AppellationWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<AppellationWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<AppellationWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<AppellationWhere>>;
  /** Condition sur : rôle de l'appellation dans sa fiche. */
  readonly classification?: InputMaybe<ClassificationEnumScalarFilters>;
  /** Condition sur : code OGR de l'appellation. Le même que codeOgr. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : code OGR de l'appellation. */
  readonly codeOgr?: InputMaybe<IdScalarFilters>;
  /** Condition sur : code de la fiche de ROME 3 dont l'appellation est issue ; celui de sa fiche peut être autre. */
  readonly codeRomeParent?: InputMaybe<IdScalarFilters>;
  /** Condition sur : les codes d'autres nomenclatures qui correspondent à l'appellation. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly codesExternes?: InputMaybe<CodeExterneRelationshipFilters>;
  /** Condition sur : les codes d'autres nomenclatures qui correspondent à l'appellation. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly codesExternesConnection?: InputMaybe<AppellationCodesExternesConnectionFilters>;
  /** Condition sur : l'emploi s'exerce-t-il sous statut de cadre ? Nul : inconnu. */
  readonly emploiCadre?: InputMaybe<BooleanScalarFilters>;
  /** Condition sur : l'accès à l'emploi est-il réglementé ? Nul : inconnu. */
  readonly emploiReglemente?: InputMaybe<BooleanScalarFilters>;
  /** Condition sur : libellé de l'appellation. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : libellé abrégé. */
  readonly libelleCourt?: InputMaybe<StringScalarFilters>;
  /** Condition sur : le métier que l'appellation désigne (un seul). */
  readonly metier?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : le métier que l'appellation désigne (un seul). */
  readonly metierConnection?: InputMaybe<AppellationMetierConnectionFilters>;
  /** Condition sur : l'appellation est-elle peu usitée (et alors non affichée sur la fiche) ? */
  readonly peuUsitee?: InputMaybe<BooleanScalarFilters>;
  /** Condition sur : l'emploi est-il lié à la transition démographique ? Nul : inconnu. */
  readonly transitionDemographique?: InputMaybe<BooleanScalarFilters>;
  /** Condition sur : place de l'emploi dans la transition écologique. */
  readonly transitionEcologique?: InputMaybe<TransitionEcologiqueEnumScalarFilters>;
  /** Condition sur : l'emploi est-il lié à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique?: InputMaybe<BooleanScalarFilters>;
};

/** Page d'une liste, avec son total. */
export type AppellationsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<AppellationEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Appellations issues d’une autre fiche de ROME 3 que la fiche qu’elles désignent. */
export type AppellationsIssuesDAilleurs = {
  /** Nombre d'appellations. */
  readonly appellations: Scalars['Int']['output'];
  /** Codes des fiches d'aujourd'hui qu'elles désignent, par code. */
  readonly fiches: ReadonlyArray<Scalars['ID']['output']>;
  /** Code de la fiche de ROME 3 dont les appellations sont issues. */
  readonly parentDeLAppellation: Scalars['ID']['output'];
  /** Code de la fiche de ROME 3 dont leurs fiches d'aujourd'hui sont issues. */
  readonly parentDeLaFiche: Scalars['ID']['output'];
};

/** Ce qu'un groupe aurait à apprendre en commun. */
export type ApprentissageDeGroupe = {
  /** Place du groupe dans la liste donnée, à partir de 0. */
  readonly groupe: Scalars['Int']['output'];
  /** Les items que le plus de personnes auraient à apprendre, puis les plus lourds, d’abord. */
  readonly items: ReadonlyArray<ItemAApprendre>;
  /** Nombre de personnes du groupe qui ont un poste. */
  readonly placees: Scalars['Int']['output'];
};

/** Ce qu'un groupe aurait à apprendre en commun. */
export type ApprentissageDeGroupeItemsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Étage de l'arborescence des compétences. */
export type Arborescence = {
  /** Les éléments qui sont juste sous le parent, par code. */
  readonly elements: ReadonlyArray<ElementDArborescence>;
  /** Version du ROME dont vient l’arborescence, comme 460. */
  readonly release: Scalars['String']['output'];
};

/** Étape possible dans l'aire : un nul dit laquelle des deux raisons ne tient pas. */
export type AreteDeMobilite = {
  /** Couverture de l’étape ; nulle quand elle est inférieure à couvertureMin. */
  readonly couverture: Maybe<Scalars['Float']['output']>;
  /** Code ROME du métier de départ de l'étape. */
  readonly de: Scalars['ID']['output'];
  /** Rang parmi les mobilités officielles du départ ; nul quand elle n’en est pas. */
  readonly officielle: Maybe<Scalars['Int']['output']>;
  /** Code ROME du métier d'arrivée de l'étape. */
  readonly vers: Scalars['ID']['output'];
};

/** Métiers à portée de métiers ou d'un profil. */
export type Atteignables = {
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** Par coût, puis par nombre d'étapes, puis par code ; les départs n’en sont pas. */
  readonly metiers: ReadonlyArray<MetierAtteignable>;
  /** Nombre de métiers à portée. */
  readonly total: Scalars['Int']['output'];
};

/** De quoi la table des coûts dit les mois de formation. */
export type BaseDuCout =
  /** De la certification même, par son code. */
  | 'CERTIFICATION'
  /** Du niveau européen de la certification, faute de plus précis. */
  | 'NIVEAU';

/** Conditions sur la valeur d'une propriété. */
export type BaseDuCoutEnumScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<BaseDuCout>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<BaseDuCout>>;
};

/** Conditions sur la valeur d'une propriété. */
export type BooleanScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Code d’aujourd’hui auquel un ancien code mène. */
export type CandidatDeRecodage = {
  /** Codes OGR des appellations qui y mènent, par code. */
  readonly appellations: ReadonlyArray<Scalars['ID']['output']>;
  /** De quoi cela vient, avec les décomptes : appellations, parent de ROME 3, REMPLACE_PAR. */
  readonly base: Scalars['String']['output'];
  /** Code ROME d'une fiche ; code OGR pour une compétence, un savoir ou un contexte de travail. */
  readonly code: Scalars['ID']['output'];
  /** Son intitulé d'aujourd'hui. */
  readonly libelle: Scalars['String']['output'];
  /** Part des appellations de l'ancien code qu'il a reçues, de 0 à 1 ; celles d'un code ont 1 pour somme. */
  readonly part: Scalars['Float']['output'];
};

/** Carte de tous les métiers, calculée au chargement depuis une graine : deux métiers qui se couvrent y sont proches, mais une distance n’y mesure rien. */
export type CarteDesMetiers = {
  /** La plus grande d'abord. */
  readonly aires: ReadonlyArray<AireSurLaCarte>;
  /** Comment la carte a été calculée. */
  readonly methode: Methode;
  /** Par code ; un métier sans aucun lien PROCHE n'est dans aucune aire, ni sur la carte. */
  readonly metiers: ReadonlyArray<MetierSurLaCarte>;
};

/** Nature d'une compétence ou macro-compétence. */
export type CategorieCompetence =
  /** Comment l'on se comporte au travail. */
  | 'SAVOIR_ETRE'
  /** Ce que l'on sait faire. */
  | 'SAVOIR_FAIRE';

/** Conditions sur la valeur d'une propriété. */
export type CategorieCompetenceEnumScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<CategorieCompetence>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<CategorieCompetence>>;
};

/** Catégorie de savoirs : l'une des cinq familles de l'arborescence des savoirs. */
export type CategorieSavoir = {
  /** Libellé de la catégorie en minuscules et sans accent, comme domaines-d-expertise. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé de la catégorie. */
  readonly libelle: Scalars['String']['output'];
  /** Les savoirs de la catégorie. */
  readonly savoirs: ReadonlyArray<Savoir>;
  /** Les savoirs de la catégorie. Page avec total, curseurs et propriétés des liens. */
  readonly savoirsConnection: CategorieSavoirSavoirsConnection;
};

/** Catégorie de savoirs : l'une des cinq familles de l'arborescence des savoirs. */
export type CategorieSavoirSavoirsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SavoirSort>>;
  where?: InputMaybe<SavoirWhere>;
};

/** Catégorie de savoirs : l'une des cinq familles de l'arborescence des savoirs. */
export type CategorieSavoirSavoirsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CategorieSavoirSavoirsConnectionSort>>;
  where?: InputMaybe<CategorieSavoirSavoirsConnectionWhere>;
};

/** Élément d'une page. */
export type CategorieSavoirEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: CategorieSavoir;
};

/** Conditions sur les éléments liés. */
export type CategorieSavoirRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CategorieSavoirWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CategorieSavoirWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CategorieSavoirWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CategorieSavoirWhere>;
};

/** Page d'une liste, avec son total. */
export type CategorieSavoirSavoirsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CategorieSavoirSavoirsRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type CategorieSavoirSavoirsConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CategorieSavoirSavoirsConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CategorieSavoirSavoirsConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CategorieSavoirSavoirsConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CategorieSavoirSavoirsConnectionWhere>;
};

/** Ordre d'une page. */
export type CategorieSavoirSavoirsConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<SavoirSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type CategorieSavoirSavoirsConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CategorieSavoirSavoirsConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CategorieSavoirSavoirsConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CategorieSavoirSavoirsConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<SavoirWhere>;
};

/** Élément d'une page. */
export type CategorieSavoirSavoirsRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Savoir;
};

/** Ordre à appliquer. */
export type CategorieSavoirSort = {
  /** Ordre selon : libellé de la catégorie en minuscules et sans accent, comme domaines-d-expertise. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé de la catégorie. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type CategorieSavoirWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CategorieSavoirWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CategorieSavoirWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CategorieSavoirWhere>>;
  /** Condition sur : libellé de la catégorie en minuscules et sans accent, comme domaines-d-expertise. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : intitulé de la catégorie. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les savoirs de la catégorie. */
  readonly savoirs?: InputMaybe<SavoirRelationshipFilters>;
  /** Condition sur : les savoirs de la catégorie. */
  readonly savoirsConnection?: InputMaybe<CategorieSavoirSavoirsConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type CategoriesSavoirConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CategorieSavoirEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Meilleure chaîne d'une paire de métiers ; quatre nuls : aucune chaîne. */
export type CelluleDeMatrice = {
  /** Somme des opposés des logarithmes des forces des étapes. */
  readonly cout: Maybe<Scalars['Float']['output']>;
  /** Code ROME du métier de départ. */
  readonly de: Scalars['ID']['output'];
  /** Nombre d'étapes. */
  readonly etapes: Maybe<Scalars['Int']['output']>;
  /** Produit des forces des étapes, de 0 à 1. */
  readonly force: Maybe<Scalars['Float']['output']>;
  /** Force de l'étape la plus faible. */
  readonly goulot: Maybe<Scalars['Float']['output']>;
  /** Code ROME du métier d'arrivée. */
  readonly vers: Scalars['ID']['output'];
};

/** Centre d'intérêt : une envie ou un goût auquel des métiers répondent. */
export type CentreInteret = {
  /** Code du centre d'intérêt. */
  readonly code: Scalars['ID']['output'];
  /** Présentation du centre d'intérêt. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Intitulé du centre d'intérêt. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers qui répondent au centre d'intérêt. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers qui répondent au centre d'intérêt. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: CentreInteretMetiersConnection;
};

/** Centre d'intérêt : une envie ou un goût auquel des métiers répondent. */
export type CentreInteretMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Centre d'intérêt : une envie ou un goût auquel des métiers répondent. */
export type CentreInteretMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CentreInteretMetiersConnectionSort>>;
  where?: InputMaybe<CentreInteretMetiersConnectionWhere>;
};

/** Élément d'une page. */
export type CentreInteretEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: CentreInteret;
};

/** Page d'une liste, avec son total. */
export type CentreInteretMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CentreInteretMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type CentreInteretMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CentreInteretMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CentreInteretMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CentreInteretMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CentreInteretMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type CentreInteretMetiersConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<RepondASort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type CentreInteretMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CentreInteretMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CentreInteretMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CentreInteretMetiersConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<RepondAWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type CentreInteretMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: RepondA;
};

/** Conditions sur les éléments liés. */
export type CentreInteretRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CentreInteretWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CentreInteretWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CentreInteretWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CentreInteretWhere>;
};

/** Ordre à appliquer. */
export type CentreInteretSort = {
  /** Ordre selon : code du centre d'intérêt. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : présentation du centre d'intérêt. */
  readonly definition?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé du centre d'intérêt. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type CentreInteretWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CentreInteretWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CentreInteretWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CentreInteretWhere>>;
  /** Condition sur : code du centre d'intérêt. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : présentation du centre d'intérêt. */
  readonly definition?: InputMaybe<StringScalarFilters>;
  /** Condition sur : intitulé du centre d'intérêt. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers qui répondent au centre d'intérêt. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers qui répondent au centre d'intérêt. */
  readonly metiersConnection?: InputMaybe<CentreInteretMetiersConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type CentresInteretConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CentreInteretEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Diplôme, titre, certificat ou habilitation décrit par Certif Info. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type Certification = {
  /** Qui délivre la certification. */
  readonly certificateur: Maybe<Scalars['String']['output']>;
  /** Code Certif Info de la certification. */
  readonly code: Scalars['ID']['output'];
  /** Code au répertoire national des certifications professionnelles. */
  readonly codeRncp: Maybe<Scalars['String']['output']>;
  /** Code au répertoire spécifique ; plusieurs codes sont séparés par une virgule. */
  readonly codeRs: Maybe<Scalars['String']['output']>;
  /** État de la publication, comme « Publié ». */
  readonly etat: Maybe<Scalars['String']['output']>;
  /** Les Formacode qui décrivent la certification. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly formacodes: ReadonlyArray<Formacode>;
  /** Les Formacode qui décrivent la certification. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly formacodesConnection: CertificationFormacodesConnection;
  /** Intitulé de la certification. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers auxquels la certification prépare. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers auxquels la certification prépare. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: CertificationMetiersConnection;
  /** Mois que demande la formation qui y prépare ; nul : la table des coûts n’en dit rien, ou n’est pas chargée. */
  readonly moisDeFormation: Maybe<Scalars['Float']['output']>;
  /** De quoi la table des coûts le dit : de la certification même, ou de son niveau. */
  readonly moisDitsDe: Maybe<BaseDuCout>;
  /** Niveau du cadre européen des certifications, de 1 à 8 ; nul : inconnu. */
  readonly niveauEuropeen: Maybe<Scalars['Int']['output']>;
  /** Qui le dit, d’après la table des coûts. */
  readonly sourceDesMois: Maybe<Scalars['String']['output']>;
  /** Type de diplôme, comme « Licence ». */
  readonly type: Maybe<Scalars['String']['output']>;
  /** Qui valide la certification. */
  readonly valideur: Maybe<Scalars['String']['output']>;
};

/** Diplôme, titre, certificat ou habilitation décrit par Certif Info. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type CertificationFormacodesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FormacodeSort>>;
  where?: InputMaybe<FormacodeWhere>;
};

/** Diplôme, titre, certificat ou habilitation décrit par Certif Info. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type CertificationFormacodesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CertificationFormacodesConnectionSort>>;
  where?: InputMaybe<CertificationFormacodesConnectionWhere>;
};

/** Diplôme, titre, certificat ou habilitation décrit par Certif Info. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type CertificationMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Diplôme, titre, certificat ou habilitation décrit par Certif Info. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type CertificationMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CertificationMetiersConnectionSort>>;
  where?: InputMaybe<CertificationMetiersConnectionWhere>;
};

/** Élément d'une page. */
export type CertificationEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Certification;
};

/** Page d'une liste, avec son total. */
export type CertificationFormacodesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CertificationFormacodesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type CertificationFormacodesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CertificationFormacodesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CertificationFormacodesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CertificationFormacodesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CertificationFormacodesConnectionWhere>;
};

/** Ordre d'une page. */
export type CertificationFormacodesConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<FormacodeSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type CertificationFormacodesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CertificationFormacodesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CertificationFormacodesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CertificationFormacodesConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<FormacodeWhere>;
};

/** Élément d'une page. */
export type CertificationFormacodesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Formacode;
};

/** Page d'une liste, avec son total. */
export type CertificationMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CertificationMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type CertificationMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CertificationMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CertificationMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CertificationMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CertificationMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type CertificationMetiersConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type CertificationMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CertificationMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CertificationMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CertificationMetiersConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type CertificationMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
};

/** Conditions sur les éléments liés. */
export type CertificationRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CertificationWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CertificationWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CertificationWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CertificationWhere>;
};

/** Ordre à appliquer. */
export type CertificationSort = {
  /** Ordre selon : qui délivre la certification. */
  readonly certificateur?: InputMaybe<SortDirection>;
  /** Ordre selon : code Certif Info de la certification. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : code au répertoire national des certifications professionnelles. */
  readonly codeRncp?: InputMaybe<SortDirection>;
  /** Ordre selon : code au répertoire spécifique ; plusieurs codes sont séparés par une virgule. */
  readonly codeRs?: InputMaybe<SortDirection>;
  /** Ordre selon : état de la publication, comme « Publié ». */
  readonly etat?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé de la certification. */
  readonly libelle?: InputMaybe<SortDirection>;
  /** Ordre selon : mois que demande la formation qui y prépare ; nul : la table des coûts n’en dit rien, ou n’est pas chargée. */
  readonly moisDeFormation?: InputMaybe<SortDirection>;
  /** Ordre selon : de quoi la table des coûts le dit : de la certification même, ou de son niveau. */
  readonly moisDitsDe?: InputMaybe<SortDirection>;
  /** Ordre selon : niveau du cadre européen des certifications, de 1 à 8 ; nul : inconnu. */
  readonly niveauEuropeen?: InputMaybe<SortDirection>;
  /** Ordre selon : qui le dit, d’après la table des coûts. */
  readonly sourceDesMois?: InputMaybe<SortDirection>;
  /** Ordre selon : type de diplôme, comme « Licence ». */
  readonly type?: InputMaybe<SortDirection>;
  /** Ordre selon : qui valide la certification. */
  readonly valideur?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type CertificationWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CertificationWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CertificationWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CertificationWhere>>;
  /** Condition sur : qui délivre la certification. */
  readonly certificateur?: InputMaybe<StringScalarFilters>;
  /** Condition sur : code Certif Info de la certification. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : code au répertoire national des certifications professionnelles. */
  readonly codeRncp?: InputMaybe<StringScalarFilters>;
  /** Condition sur : code au répertoire spécifique ; plusieurs codes sont séparés par une virgule. */
  readonly codeRs?: InputMaybe<StringScalarFilters>;
  /** Condition sur : état de la publication, comme « Publié ». */
  readonly etat?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les Formacode qui décrivent la certification. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly formacodes?: InputMaybe<FormacodeRelationshipFilters>;
  /** Condition sur : les Formacode qui décrivent la certification. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly formacodesConnection?: InputMaybe<CertificationFormacodesConnectionFilters>;
  /** Condition sur : intitulé de la certification. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers auxquels la certification prépare. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers auxquels la certification prépare. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiersConnection?: InputMaybe<CertificationMetiersConnectionFilters>;
  /** Condition sur : mois que demande la formation qui y prépare ; nul : la table des coûts n’en dit rien, ou n’est pas chargée. */
  readonly moisDeFormation?: InputMaybe<FloatScalarFilters>;
  /** Condition sur : de quoi la table des coûts le dit : de la certification même, ou de son niveau. */
  readonly moisDitsDe?: InputMaybe<BaseDuCoutEnumScalarFilters>;
  /** Condition sur : niveau du cadre européen des certifications, de 1 à 8 ; nul : inconnu. */
  readonly niveauEuropeen?: InputMaybe<IntScalarFilters>;
  /** Condition sur : qui le dit, d’après la table des coûts. */
  readonly sourceDesMois?: InputMaybe<StringScalarFilters>;
  /** Condition sur : type de diplôme, comme « Licence ». */
  readonly type?: InputMaybe<StringScalarFilters>;
  /** Condition sur : qui valide la certification. */
  readonly valideur?: InputMaybe<StringScalarFilters>;
};

/** Page d'une liste, avec son total. */
export type CertificationsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CertificationEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Différence entre deux versions du ROME : un sujet, ce qui lui est arrivé, avant et après. */
export type Changement = {
  /** Valeur de départ, ou codes de l'autre bout des liens perdus ou changés ; vide : inconnue ou aucun. */
  readonly ancien: ReadonlyArray<Scalars['String']['output']>;
  /** Propriétés des liens d'ancien, dans le même ordre, chacune en JSON ; vide pour des liens sans propriété. */
  readonly anciennesValeurs: ReadonlyArray<Scalars['String']['output']>;
  /** Propriété ou type de lien ; nul pour CREE et SUPPRIME. */
  readonly attribut: Maybe<Scalars['String']['output']>;
  /** Label de l'autre bout des liens ; nul quand ce ne sont pas des liens. */
  readonly cible: Maybe<Scalars['String']['output']>;
  /** Code du changement : le même pour la même différence des mêmes versions. */
  readonly code: Scalars['ID']['output'];
  /** Version de départ, la plus ancienne des deux. */
  readonly depuis: Scalars['String']['output'];
  /** Version d'arrivée, la plus récente des deux. */
  readonly jusqua: Scalars['String']['output'];
  /** Intitulé du sujet à l'arrivée, à défaut au départ. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Label du sujet, comme Metier. */
  readonly nature: Scalars['String']['output'];
  /** Valeur d'arrivée, ou codes de l'autre bout des liens gagnés ou changés ; vide : inconnue ou aucun. */
  readonly nouveau: ReadonlyArray<Scalars['String']['output']>;
  /** Propriétés des liens de nouveau, dans le même ordre, chacune en JSON ; vide pour des liens sans propriété. */
  readonly nouvellesValeurs: ReadonlyArray<Scalars['String']['output']>;
  /** Code du sujet. */
  readonly sujet: Scalars['ID']['output'];
  /** Ce qui est arrivé au sujet. */
  readonly type: TypeChangement;
};

/** Rôle d'une appellation dans sa fiche métier. */
export type Classification =
  /** L'appellation qui donne son intitulé à la fiche. */
  | 'PRINCIPALE'
  /** Une autre façon de nommer le métier. */
  | 'SYNONYME';

/** Conditions sur la valeur d'une propriété. */
export type ClassificationEnumScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<Classification>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<Classification>>;
};

/** Code d'une autre nomenclature (PCS, ESCO, SOC, liste d'une région …), tel que la table de correspondance chargée le donne. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type CodeExterne = {
  /** Les appellations auxquelles le code correspond. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly appellations: ReadonlyArray<Appellation>;
  /** Les appellations auxquelles le code correspond. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly appellationsConnection: CodeExterneAppellationsConnection;
  /** Nomenclature, version et code séparés par |, comme « PCS|2020|388a » : deux éditions se distinguent par elle. */
  readonly cle: Scalars['ID']['output'];
  /** Code dans cette nomenclature, ou URI. */
  readonly code: Scalars['String']['output'];
  /** Intitulé dans cette nomenclature ; nul : non dit. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Les métiers auxquels le code correspond. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers auxquels le code correspond. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: CodeExterneMetiersConnection;
  /** Nom de la nomenclature, comme PCS. */
  readonly nomenclature: Scalars['String']['output'];
  /** Version ou millésime de la nomenclature, comme 2020 ; nul : non dit. */
  readonly version: Maybe<Scalars['String']['output']>;
};

/** Code d'une autre nomenclature (PCS, ESCO, SOC, liste d'une région …), tel que la table de correspondance chargée le donne. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type CodeExterneAppellationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AppellationSort>>;
  where?: InputMaybe<AppellationWhere>;
};

/** Code d'une autre nomenclature (PCS, ESCO, SOC, liste d'une région …), tel que la table de correspondance chargée le donne. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type CodeExterneAppellationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CodeExterneAppellationsConnectionSort>>;
  where?: InputMaybe<CodeExterneAppellationsConnectionWhere>;
};

/** Code d'une autre nomenclature (PCS, ESCO, SOC, liste d'une région …), tel que la table de correspondance chargée le donne. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type CodeExterneMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Code d'une autre nomenclature (PCS, ESCO, SOC, liste d'une région …), tel que la table de correspondance chargée le donne. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type CodeExterneMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CodeExterneMetiersConnectionSort>>;
  where?: InputMaybe<CodeExterneMetiersConnectionWhere>;
};

/** Page d'une liste, avec son total. */
export type CodeExterneAppellationsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CodeExterneAppellationsRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type CodeExterneAppellationsConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CodeExterneAppellationsConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CodeExterneAppellationsConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CodeExterneAppellationsConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CodeExterneAppellationsConnectionWhere>;
};

/** Ordre d'une page. */
export type CodeExterneAppellationsConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<CorrespondASort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<AppellationSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type CodeExterneAppellationsConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CodeExterneAppellationsConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CodeExterneAppellationsConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CodeExterneAppellationsConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<CorrespondAWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<AppellationWhere>;
};

/** Élément d'une page. */
export type CodeExterneAppellationsRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Appellation;
  /** Les propriétés du lien qui y mène. */
  readonly properties: CorrespondA;
};

/** Élément d'une page. */
export type CodeExterneEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: CodeExterne;
};

/** Page d'une liste, avec son total. */
export type CodeExterneMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CodeExterneMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type CodeExterneMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CodeExterneMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CodeExterneMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CodeExterneMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CodeExterneMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type CodeExterneMetiersConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<CorrespondASort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type CodeExterneMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CodeExterneMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CodeExterneMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CodeExterneMetiersConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<CorrespondAWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type CodeExterneMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: CorrespondA;
};

/** Conditions sur les éléments liés. */
export type CodeExterneRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CodeExterneWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CodeExterneWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CodeExterneWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CodeExterneWhere>;
};

/** Ordre à appliquer. */
export type CodeExterneSort = {
  /** Ordre selon : nomenclature, version et code séparés par |, comme « PCS|2020|388a » : deux éditions se distinguent par elle. */
  readonly cle?: InputMaybe<SortDirection>;
  /** Ordre selon : code dans cette nomenclature, ou URI. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé dans cette nomenclature ; nul : non dit. */
  readonly libelle?: InputMaybe<SortDirection>;
  /** Ordre selon : nom de la nomenclature, comme PCS. */
  readonly nomenclature?: InputMaybe<SortDirection>;
  /** Ordre selon : version ou millésime de la nomenclature, comme 2020 ; nul : non dit. */
  readonly version?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type CodeExterneWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CodeExterneWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CodeExterneWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CodeExterneWhere>>;
  /** Condition sur : les appellations auxquelles le code correspond. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly appellations?: InputMaybe<AppellationRelationshipFilters>;
  /** Condition sur : les appellations auxquelles le code correspond. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly appellationsConnection?: InputMaybe<CodeExterneAppellationsConnectionFilters>;
  /** Condition sur : nomenclature, version et code séparés par |, comme « PCS|2020|388a » : deux éditions se distinguent par elle. */
  readonly cle?: InputMaybe<IdScalarFilters>;
  /** Condition sur : code dans cette nomenclature, ou URI. */
  readonly code?: InputMaybe<StringScalarFilters>;
  /** Condition sur : intitulé dans cette nomenclature ; nul : non dit. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers auxquels le code correspond. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers auxquels le code correspond. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiersConnection?: InputMaybe<CodeExterneMetiersConnectionFilters>;
  /** Condition sur : nom de la nomenclature, comme PCS. */
  readonly nomenclature?: InputMaybe<StringScalarFilters>;
  /** Condition sur : version ou millésime de la nomenclature, comme 2020 ; nul : non dit. */
  readonly version?: InputMaybe<StringScalarFilters>;
};

/** Page d'une liste, avec son total. */
export type CodesExternesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CodeExterneEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Place d'un item au cœur d'un métier. */
export type CoeurMetier =
  /** Item que le métier commence à demander. */
  | 'EMERGENTE'
  /** Item central du métier. */
  | 'PRINCIPALE';

/** Conditions sur la valeur d'une propriété. */
export type CoeurMetierEnumScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<CoeurMetier>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<CoeurMetier>>;
};

/** Compétence : ce qu'un métier mobilise, au niveau le plus fin. */
export type Competence = {
  /** Les aires qui se distinguent par lui. */
  readonly airesDistinguees: ReadonlyArray<AireDeMetiers>;
  /** Les aires qui se distinguent par lui. Page avec total, curseurs et propriétés des liens. */
  readonly airesDistingueesConnection: CompetenceAiresDistingueesConnection;
  /** Savoir-faire ou savoir-être. */
  readonly categorie: CategorieCompetence;
  /** Code OGR de la compétence. Le même que codeOgr. */
  readonly code: Scalars['ID']['output'];
  /** Code OGR de la compétence. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Définition de la compétence. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Intitulé de la compétence. */
  readonly libelle: Scalars['String']['output'];
  /** La macro-compétence dont relève la compétence (une seule). */
  readonly macroCompetence: ReadonlyArray<MacroCompetence>;
  /** La macro-compétence dont relève la compétence (une seule). Page avec total, curseurs et propriétés des liens. */
  readonly macroCompetenceConnection: CompetenceMacroCompetenceConnection;
  /** Les métiers qui mobilisent la compétence. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers qui mobilisent la compétence. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: CompetenceMetiersConnection;
  /** Référentiel d'où vient la compétence, comme PIX ; nul pour celles du ROME. */
  readonly origine: Maybe<Scalars['String']['output']>;
  /** Sous-catégorie, comme Technique. */
  readonly sousCategorie: Maybe<Scalars['String']['output']>;
  /** La compétence est-elle liée à la transition écologique ? Nul : inconnu. */
  readonly transitionEcologique: Maybe<Scalars['Boolean']['output']>;
  /** La compétence est-elle liée à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique: Maybe<Scalars['Boolean']['output']>;
};

/** Compétence : ce qu'un métier mobilise, au niveau le plus fin. */
export type CompetenceAiresDistingueesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AireDeMetiersSort>>;
  where?: InputMaybe<AireDeMetiersWhere>;
};

/** Compétence : ce qu'un métier mobilise, au niveau le plus fin. */
export type CompetenceAiresDistingueesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CompetenceAiresDistingueesConnectionSort>>;
  where?: InputMaybe<CompetenceAiresDistingueesConnectionWhere>;
};

/** Compétence : ce qu'un métier mobilise, au niveau le plus fin. */
export type CompetenceMacroCompetenceArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MacroCompetenceSort>>;
  where?: InputMaybe<MacroCompetenceWhere>;
};

/** Compétence : ce qu'un métier mobilise, au niveau le plus fin. */
export type CompetenceMacroCompetenceConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CompetenceMacroCompetenceConnectionSort>>;
  where?: InputMaybe<CompetenceMacroCompetenceConnectionWhere>;
};

/** Compétence : ce qu'un métier mobilise, au niveau le plus fin. */
export type CompetenceMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Compétence : ce qu'un métier mobilise, au niveau le plus fin. */
export type CompetenceMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CompetenceMetiersConnectionSort>>;
  where?: InputMaybe<CompetenceMetiersConnectionWhere>;
};

/** Page d'une liste, avec son total. */
export type CompetenceAiresDistingueesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CompetenceAiresDistingueesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type CompetenceAiresDistingueesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CompetenceAiresDistingueesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CompetenceAiresDistingueesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CompetenceAiresDistingueesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CompetenceAiresDistingueesConnectionWhere>;
};

/** Ordre d'une page. */
export type CompetenceAiresDistingueesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<SeDistingueParSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<AireDeMetiersSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type CompetenceAiresDistingueesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CompetenceAiresDistingueesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CompetenceAiresDistingueesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CompetenceAiresDistingueesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<SeDistingueParWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<AireDeMetiersWhere>;
};

/** Élément d'une page. */
export type CompetenceAiresDistingueesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: AireDeMetiers;
  /** Les propriétés du lien qui y mène. */
  readonly properties: SeDistinguePar;
};

/** Élément d'une page. */
export type CompetenceEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Competence;
};

/** Page d'une liste, avec son total. */
export type CompetenceMacroCompetenceConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CompetenceMacroCompetenceRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type CompetenceMacroCompetenceConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CompetenceMacroCompetenceConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CompetenceMacroCompetenceConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CompetenceMacroCompetenceConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CompetenceMacroCompetenceConnectionWhere>;
};

/** Ordre d'une page. */
export type CompetenceMacroCompetenceConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MacroCompetenceSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type CompetenceMacroCompetenceConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CompetenceMacroCompetenceConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CompetenceMacroCompetenceConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CompetenceMacroCompetenceConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MacroCompetenceWhere>;
};

/** Élément d'une page. */
export type CompetenceMacroCompetenceRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: MacroCompetence;
};

/** Page d'une liste, avec son total. */
export type CompetenceMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CompetenceMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type CompetenceMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CompetenceMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CompetenceMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CompetenceMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CompetenceMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type CompetenceMetiersConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<MobiliseSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type CompetenceMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CompetenceMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CompetenceMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CompetenceMetiersConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<MobiliseWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type CompetenceMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: Mobilise;
};

/** Conditions sur les éléments liés. */
export type CompetenceRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<CompetenceWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<CompetenceWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<CompetenceWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<CompetenceWhere>;
};

/** Ordre à appliquer. */
export type CompetenceSort = {
  /** Ordre selon : savoir-faire ou savoir-être. */
  readonly categorie?: InputMaybe<SortDirection>;
  /** Ordre selon : code OGR de la compétence. Le même que codeOgr. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : code OGR de la compétence. */
  readonly codeOgr?: InputMaybe<SortDirection>;
  /** Ordre selon : définition de la compétence. */
  readonly definition?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé de la compétence. */
  readonly libelle?: InputMaybe<SortDirection>;
  /** Ordre selon : référentiel d'où vient la compétence, comme PIX ; nul pour celles du ROME. */
  readonly origine?: InputMaybe<SortDirection>;
  /** Ordre selon : sous-catégorie, comme Technique. */
  readonly sousCategorie?: InputMaybe<SortDirection>;
  /** Ordre selon : la compétence est-elle liée à la transition écologique ? Nul : inconnu. */
  readonly transitionEcologique?: InputMaybe<SortDirection>;
  /** Ordre selon : la compétence est-elle liée à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type CompetenceWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CompetenceWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CompetenceWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CompetenceWhere>>;
  /** Condition sur : les aires qui se distinguent par lui. */
  readonly airesDistinguees?: InputMaybe<AireDeMetiersRelationshipFilters>;
  /** Condition sur : les aires qui se distinguent par lui. */
  readonly airesDistingueesConnection?: InputMaybe<CompetenceAiresDistingueesConnectionFilters>;
  /** Condition sur : savoir-faire ou savoir-être. */
  readonly categorie?: InputMaybe<CategorieCompetenceEnumScalarFilters>;
  /** Condition sur : code OGR de la compétence. Le même que codeOgr. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : code OGR de la compétence. */
  readonly codeOgr?: InputMaybe<IdScalarFilters>;
  /** Condition sur : définition de la compétence. */
  readonly definition?: InputMaybe<StringScalarFilters>;
  /** Condition sur : intitulé de la compétence. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : la macro-compétence dont relève la compétence (une seule). */
  readonly macroCompetence?: InputMaybe<MacroCompetenceRelationshipFilters>;
  /** Condition sur : la macro-compétence dont relève la compétence (une seule). */
  readonly macroCompetenceConnection?: InputMaybe<CompetenceMacroCompetenceConnectionFilters>;
  /** Condition sur : les métiers qui mobilisent la compétence. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers qui mobilisent la compétence. */
  readonly metiersConnection?: InputMaybe<CompetenceMetiersConnectionFilters>;
  /** Condition sur : référentiel d'où vient la compétence, comme PIX ; nul pour celles du ROME. */
  readonly origine?: InputMaybe<StringScalarFilters>;
  /** Condition sur : sous-catégorie, comme Technique. */
  readonly sousCategorie?: InputMaybe<StringScalarFilters>;
  /** Condition sur : la compétence est-elle liée à la transition écologique ? Nul : inconnu. */
  readonly transitionEcologique?: InputMaybe<BooleanScalarFilters>;
  /** Condition sur : la compétence est-elle liée à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique?: InputMaybe<BooleanScalarFilters>;
};

/** Page d'une liste, avec son total. */
export type CompetencesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<CompetenceEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Une suggestion pendant la frappe. */
export type Completion = {
  /** Code : celui du métier ou de la certification, la clé d’un code d’une autre nomenclature, le code OGR pour le reste. */
  readonly code: Scalars['ID']['output'];
  /** Le métier lui-même, celui que l'appellation désigne, ou le seul où mène le code d'une autre nomenclature ; nul pour le reste. */
  readonly metier: Maybe<MetierResume>;
  /** Libellé suggéré. */
  readonly texte: Scalars['String']['output'];
  /** Ce que le libellé nomme ou a permis de trouver. */
  readonly type: TypeDeRecherche;
};

/** Suggestions pendant la frappe. */
export type Completions = {
  /** Version du ROME dont viennent les suggestions, comme 460. */
  readonly release: Scalars['String']['output'];
  /** Les suggestions, les plus probables d’abord, chaque libellé une fois. */
  readonly resultats: ReadonlyArray<Completion>;
};

/** Contexte de travail que le profil refuse, et où le métier s'exerce. */
export type ContexteRefuse = {
  /** Code OGR du contexte. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Intitulé du contexte. */
  readonly libelle: Scalars['String']['output'];
};

/** Contexte de travail : une condition dans laquelle un métier s'exerce. */
export type ContexteTravail = {
  /** Code OGR du contexte. Le même que codeOgr. */
  readonly code: Scalars['ID']['output'];
  /** Code OGR du contexte. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Intitulé du contexte. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers qui s'exercent dans ce contexte. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers qui s'exercent dans ce contexte. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: ContexteTravailMetiersConnection;
  /** Le type du contexte (un seul). */
  readonly typeContexte: ReadonlyArray<TypeContexte>;
  /** Le type du contexte (un seul). Page avec total, curseurs et propriétés des liens. */
  readonly typeContexteConnection: ContexteTravailTypeContexteConnection;
};

/** Contexte de travail : une condition dans laquelle un métier s'exerce. */
export type ContexteTravailMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Contexte de travail : une condition dans laquelle un métier s'exerce. */
export type ContexteTravailMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContexteTravailMetiersConnectionSort>>;
  where?: InputMaybe<ContexteTravailMetiersConnectionWhere>;
};

/** Contexte de travail : une condition dans laquelle un métier s'exerce. */
export type ContexteTravailTypeContexteArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<TypeContexteSort>>;
  where?: InputMaybe<TypeContexteWhere>;
};

/** Contexte de travail : une condition dans laquelle un métier s'exerce. */
export type ContexteTravailTypeContexteConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContexteTravailTypeContexteConnectionSort>>;
  where?: InputMaybe<ContexteTravailTypeContexteConnectionWhere>;
};

/** Élément d'une page. */
export type ContexteTravailEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: ContexteTravail;
};

/** Page d'une liste, avec son total. */
export type ContexteTravailMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<ContexteTravailMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type ContexteTravailMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<ContexteTravailMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<ContexteTravailMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<ContexteTravailMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<ContexteTravailMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type ContexteTravailMetiersConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type ContexteTravailMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<ContexteTravailMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<ContexteTravailMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<ContexteTravailMetiersConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type ContexteTravailMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
};

/** Conditions sur les éléments liés. */
export type ContexteTravailRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<ContexteTravailWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<ContexteTravailWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<ContexteTravailWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<ContexteTravailWhere>;
};

/** Ordre à appliquer. */
export type ContexteTravailSort = {
  /** Ordre selon : code OGR du contexte. Le même que codeOgr. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : code OGR du contexte. */
  readonly codeOgr?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé du contexte. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Page d'une liste, avec son total. */
export type ContexteTravailTypeContexteConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<ContexteTravailTypeContexteRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type ContexteTravailTypeContexteConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<ContexteTravailTypeContexteConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<ContexteTravailTypeContexteConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<ContexteTravailTypeContexteConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<ContexteTravailTypeContexteConnectionWhere>;
};

/** Ordre d'une page. */
export type ContexteTravailTypeContexteConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<TypeContexteSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type ContexteTravailTypeContexteConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<ContexteTravailTypeContexteConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<ContexteTravailTypeContexteConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<ContexteTravailTypeContexteConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<TypeContexteWhere>;
};

/** Élément d'une page. */
export type ContexteTravailTypeContexteRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: TypeContexte;
};

/** Conditions à remplir, toutes à la fois. */
export type ContexteTravailWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<ContexteTravailWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<ContexteTravailWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<ContexteTravailWhere>>;
  /** Condition sur : code OGR du contexte. Le même que codeOgr. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : code OGR du contexte. */
  readonly codeOgr?: InputMaybe<IdScalarFilters>;
  /** Condition sur : intitulé du contexte. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers qui s'exercent dans ce contexte. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers qui s'exercent dans ce contexte. */
  readonly metiersConnection?: InputMaybe<ContexteTravailMetiersConnectionFilters>;
  /** Condition sur : le type du contexte (un seul). */
  readonly typeContexte?: InputMaybe<TypeContexteRelationshipFilters>;
  /** Condition sur : le type du contexte (un seul). */
  readonly typeContexteConnection?: InputMaybe<ContexteTravailTypeContexteConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type ContextesTravailConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<ContexteTravailEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Ce par quoi une chaîne de métiers peut passer ; les souhaits portent sur les métiers traversés, hors départ, arrivée et via. */
export type Contraintes = {
  /** Le métier s'exerce-t-il sous statut de cadre ? Un métier dont on ne sait pas est écarté. */
  readonly cadre?: InputMaybe<Scalars['Boolean']['input']>;
  /** Codes de centres d'intérêt : un métier qui répond à l'un d'eux au moins est gardé ; 100 au plus. */
  readonly centresInteret?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes ROME : seuls ces métiers sont gardés ; 2 000 au plus. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de fiches de ROME 3 : un métier issu de l'une d'elles est gardé ; 100 au plus. */
  readonly codesRomeParents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Nombre minimal d'items communs aux deux métiers d'une étape, 1 au moins. */
  readonly communsMin?: InputMaybe<Scalars['Int']['input']>;
  /** Codes OGR de contextes de travail : un métier qui s'exerce dans l'un d'eux est écarté ; 100 au plus. */
  readonly contextesRefuses?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes OGR de contextes de travail : un métier qui s'exerce dans l'un d'eux au moins est gardé ; 100 au plus. */
  readonly contextesVoulus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Force minimale d'une étape selon mesureDesPas, au-dessus de 0 et jusqu'à 1 ; sans elle 0,05 par COUVERTURE et 0,02 par COSINUS_IDF. */
  readonly couvertureMin?: InputMaybe<Scalars['Float']['input']>;
  /** Codes de divisions NAF, sur deux chiffres : un métier qui s'exerce dans l'une d'elles est gardé ; 100 au plus. */
  readonly divisionsNaf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de domaines professionnels : un métier de l’un d’eux est gardé ; 100 au plus. */
  readonly domaines?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Nombre maximal d'étapes, de 1 à 20. */
  readonly etapesMax?: InputMaybe<Scalars['Int']['input']>;
  /** Codes ROME de métiers écartés ; 2 000 au plus. */
  readonly eviter?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Les métiers dont on sait l'accès réglementé sont-ils écartés ? Un métier dont on ne sait pas est gardé. */
  readonly eviterReglementes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lettres de grands domaines : un métier de l’un d’eux est gardé ; 100 au plus. */
  readonly grandsDomaines?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes OGR de compétences, macro-compétences ou savoirs : un métier qui les tient tous est gardé ; une macro-compétence aussi par ses compétences ; 100 au plus. */
  readonly itemsTenus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Niveaux européens, de 1 à 8 : un métier auquel prépare une certification de l'un d'eux au moins est gardé ; 100 au plus. */
  readonly niveauxCertification?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** L'accès au métier est-il réglementé ? Un métier dont on ne sait pas est écarté. */
  readonly reglemente?: InputMaybe<Scalars['Boolean']['input']>;
  /** Types d'intérêt professionnel : un métier dont le type majeur est l'un d'eux est gardé ; 100 au plus. */
  readonly riasec?: InputMaybe<ReadonlyArray<Riasec>>;
  /** Codes de secteurs d'activité : un métier qui s'exerce dans l'un d'eux est gardé ; 100 au plus. */
  readonly secteurs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de sous-secteurs d'activité : un métier qui s'exerce dans l'un d'eux est gardé ; 100 au plus. */
  readonly sousSecteurs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de thèmes : un métier de l'un d'eux est gardé ; 100 au plus. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Le métier est-il lié à la transition démographique ? Un métier dont on ne sait pas est écarté. */
  readonly transitionDemographique?: InputMaybe<Scalars['Boolean']['input']>;
  /** Places dans la transition écologique : un métier qui a l'une d'elles est gardé ; 100 au plus. */
  readonly transitionEcologique?: InputMaybe<ReadonlyArray<TransitionEcologique>>;
  /** Le métier est-il lié à la transition numérique ? Un métier dont on ne sait pas est écarté. */
  readonly transitionNumerique?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code ROME du métier par lequel la chaîne doit passer. */
  readonly via?: InputMaybe<Scalars['ID']['input']>;
};

/** Propriétés d'un lien CORRESPOND_A. */
export type CorrespondA = {
  /** Ce que le code dit de plus ou de moins que le ROME ; nul : non dit. */
  readonly sens: Maybe<SensCorrespondance>;
  /** Qui a établi la correspondance ; nul : non dit. */
  readonly source: Maybe<Scalars['String']['output']>;
};

/** Ordre à appliquer. */
export type CorrespondASort = {
  /** Ordre selon : ce que le code dit de plus ou de moins que le ROME ; nul : non dit. */
  readonly sens?: InputMaybe<SortDirection>;
  /** Ordre selon : qui a établi la correspondance ; nul : non dit. */
  readonly source?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type CorrespondAWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<CorrespondAWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<CorrespondAWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<CorrespondAWhere>>;
  /** Condition sur : ce que le code dit de plus ou de moins que le ROME ; nul : non dit. */
  readonly sens?: InputMaybe<SensCorrespondanceEnumScalarFilters>;
  /** Condition sur : qui a établi la correspondance ; nul : non dit. */
  readonly source?: InputMaybe<StringScalarFilters>;
};

/** Ce que demande, en mois de formation, d'arriver à un métier : la certification la plus courte qui y prépare, parmi celles dont la table des coûts parle elle-même, sinon parmi celles dont elle dit le niveau. */
export type CoutDeFormation = {
  /** La certification comptée ; la première par code à durée égale. */
  readonly certification: FicheCertification;
  /** De quoi la table le dit : de la certification même, ou de son niveau. */
  readonly ditDe: BaseDuCout;
  /** Mois de formation, au-dessus de 0. */
  readonly mois: Scalars['Float']['output'];
  /** Niveau européen de cette certification ; nul : inconnu. */
  readonly niveau: Maybe<Scalars['Int']['output']>;
  /** Qui le dit, d’après la table. */
  readonly source: Scalars['String']['output'];
};

/** Ce qui fait la meilleure chaîne de métiers. */
export type Critere =
  /** La plus petite somme des carrés des coûts des étapes : un chemin que des pas aisés se partagent. */
  | 'EQUILIBRE'
  /** Le plus grand produit des forces des étapes. */
  | 'FORCE'
  /** La plus grande force de la plus faible étape. */
  | 'GOULOT'
  /** Le moins d'étapes. */
  | 'PAS';

/** Propriétés d'un lien DANS_AIRE. */
export type DansAire = {
  /** Part des liens du métier qui restent dans l'aire, de 0 à 1. */
  readonly ancrage: Scalars['Float']['output'];
  /** Part des meilleures passerelles (FORCE) entre deux autres métiers qui passent par lui, de 0 à 1. */
  readonly intermediarite: Scalars['Float']['output'];
  /** Part de toutes ces passerelles qui passent par lui en allant d’une aire à une autre, de 0 à 1. */
  readonly intermediariteEntreAires: Scalars['Float']['output'];
  /** Place du métier sur la carte de tous les métiers, de gauche à droite, de −1000 à 1000. */
  readonly x: Scalars['Float']['output'];
  /** Place du métier sur la carte de tous les métiers, de bas en haut, de −1000 à 1000. */
  readonly y: Scalars['Float']['output'];
};

/** Ordre à appliquer. */
export type DansAireSort = {
  /** Ordre selon : part des liens du métier qui restent dans l'aire, de 0 à 1. */
  readonly ancrage?: InputMaybe<SortDirection>;
  /** Ordre selon : part des meilleures passerelles (FORCE) entre deux autres métiers qui passent par lui, de 0 à 1. */
  readonly intermediarite?: InputMaybe<SortDirection>;
  /** Ordre selon : part de toutes ces passerelles qui passent par lui en allant d’une aire à une autre, de 0 à 1. */
  readonly intermediariteEntreAires?: InputMaybe<SortDirection>;
  /** Ordre selon : place du métier sur la carte de tous les métiers, de gauche à droite, de −1000 à 1000. */
  readonly x?: InputMaybe<SortDirection>;
  /** Ordre selon : place du métier sur la carte de tous les métiers, de bas en haut, de −1000 à 1000. */
  readonly y?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type DansAireWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<DansAireWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<DansAireWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<DansAireWhere>>;
  /** Condition sur : part des liens du métier qui restent dans l'aire, de 0 à 1. */
  readonly ancrage?: InputMaybe<FloatScalarFilters>;
  /** Condition sur : part des meilleures passerelles (FORCE) entre deux autres métiers qui passent par lui, de 0 à 1. */
  readonly intermediarite?: InputMaybe<FloatScalarFilters>;
  /** Condition sur : part de toutes ces passerelles qui passent par lui en allant d’une aire à une autre, de 0 à 1. */
  readonly intermediariteEntreAires?: InputMaybe<FloatScalarFilters>;
  /** Condition sur : place du métier sur la carte de tous les métiers, de gauche à droite, de −1000 à 1000. */
  readonly x?: InputMaybe<FloatScalarFilters>;
  /** Condition sur : place du métier sur la carte de tous les métiers, de bas en haut, de −1000 à 1000. */
  readonly y?: InputMaybe<FloatScalarFilters>;
};

/** Propriétés d'un lien DANS_SECTEUR. */
export type DansSecteur = {
  /** Est-ce le secteur principal du métier ? */
  readonly principal: Scalars['Boolean']['output'];
};

/** Ordre à appliquer. */
export type DansSecteurSort = {
  /** Ordre selon : est-ce le secteur principal du métier ? */
  readonly principal?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type DansSecteurWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<DansSecteurWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<DansSecteurWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<DansSecteurWhere>>;
  /** Condition sur : est-ce le secteur principal du métier ? */
  readonly principal?: InputMaybe<BooleanScalarFilters>;
};

/** Conditions sur la valeur d'une propriété. */
export type DateScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** Plus grand que cette valeur. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** Plus grand que cette valeur, ou égal. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** Plus petit que cette valeur. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** Plus petit que cette valeur, ou égal. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions sur la valeur d'une propriété. */
export type DateTimeScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Plus grand que cette valeur. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Plus grand que cette valeur, ou égal. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  /** Plus petit que cette valeur. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Plus petit que cette valeur, ou égal. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Ce qui a changé, d'une version à une autre, dans le contenu d'un métier présent dans les deux. */
export type Derive = {
  /** Version de départ, la plus ancienne des deux. */
  readonly depuis: Scalars['String']['output'];
  /** Nombre d'items à l'arrivée, au niveau TOUT. */
  readonly itemsApres: Scalars['Int']['output'];
  /** Nombre d'items au départ, au niveau TOUT. */
  readonly itemsAvant: Scalars['Int']['output'];
  /** Nombre d'items de l'un et de l'autre. */
  readonly itemsCommuns: Scalars['Int']['output'];
  /** Items communs sur items de l'un ou de l'autre, de 0 à 1. */
  readonly jaccard: Scalars['Float']['output'];
  /** Version d'arrivée, la plus récente des deux. */
  readonly jusqua: Scalars['String']['output'];
  /** Intitulé du métier à l'arrivée. */
  readonly libelle: Scalars['String']['output'];
  /** Code ROME du métier. */
  readonly metier: Scalars['ID']['output'];
  /** Part des voisins qui sont restés, de 0 à 1. */
  readonly recouvrement: Scalars['Float']['output'];
  /** L'intitulé a-t-il changé ? */
  readonly renomme: Scalars['Boolean']['output'];
  /** Codes des dix métiers les plus proches à l'arrivée (COUVERTURE, niveau TOUT). */
  readonly voisinsApres: ReadonlyArray<Scalars['ID']['output']>;
  /** Codes des dix métiers les plus proches au départ (COUVERTURE, niveau TOUT). */
  readonly voisinsAvant: ReadonlyArray<Scalars['ID']['output']>;
  /** Nombre de métiers parmi les plus proches de l'une et de l'autre version. */
  readonly voisinsCommuns: Scalars['Int']['output'];
};

/** Division de la nomenclature d'activités française (NAF) ; 00 désigne ce qui est transverse. */
export type DivisionNaf = {
  /** Code de la division sur deux chiffres, de 00 à 99. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé de la division. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers exercés dans la division. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers exercés dans la division. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: DivisionNafMetiersConnection;
};

/** Division de la nomenclature d'activités française (NAF) ; 00 désigne ce qui est transverse. */
export type DivisionNafMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Division de la nomenclature d'activités française (NAF) ; 00 désigne ce qui est transverse. */
export type DivisionNafMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DivisionNafMetiersConnectionSort>>;
  where?: InputMaybe<DivisionNafMetiersConnectionWhere>;
};

/** Élément d'une page. */
export type DivisionNafEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: DivisionNaf;
};

/** Page d'une liste, avec son total. */
export type DivisionNafMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<DivisionNafMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type DivisionNafMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<DivisionNafMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<DivisionNafMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<DivisionNafMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<DivisionNafMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type DivisionNafMetiersConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<ExerceEnSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type DivisionNafMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<DivisionNafMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<DivisionNafMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<DivisionNafMetiersConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<ExerceEnWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type DivisionNafMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: ExerceEn;
};

/** Conditions sur les éléments liés. */
export type DivisionNafRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<DivisionNafWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<DivisionNafWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<DivisionNafWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<DivisionNafWhere>;
};

/** Ordre à appliquer. */
export type DivisionNafSort = {
  /** Ordre selon : code de la division sur deux chiffres, de 00 à 99. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé de la division. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type DivisionNafWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<DivisionNafWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<DivisionNafWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<DivisionNafWhere>>;
  /** Condition sur : code de la division sur deux chiffres, de 00 à 99. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : intitulé de la division. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers exercés dans la division. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers exercés dans la division. */
  readonly metiersConnection?: InputMaybe<DivisionNafMetiersConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type DivisionsNafConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<DivisionNafEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Domaine de compétences : l'un des six sommets de l'arborescence des compétences. */
export type DomaineCompetence = {
  /** Code du domaine, comme 4. */
  readonly code: Scalars['ID']['output'];
  /** Les enjeux qui relèvent du domaine. */
  readonly enjeux: ReadonlyArray<Enjeu>;
  /** Les enjeux qui relèvent du domaine. Page avec total, curseurs et propriétés des liens. */
  readonly enjeuxConnection: DomaineCompetenceEnjeuxConnection;
  /** Intitulé du domaine ; nul quand la version ne contient pas l'arborescence des compétences. */
  readonly libelle: Maybe<Scalars['String']['output']>;
};

/** Domaine de compétences : l'un des six sommets de l'arborescence des compétences. */
export type DomaineCompetenceEnjeuxArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EnjeuSort>>;
  where?: InputMaybe<EnjeuWhere>;
};

/** Domaine de compétences : l'un des six sommets de l'arborescence des compétences. */
export type DomaineCompetenceEnjeuxConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DomaineCompetenceEnjeuxConnectionSort>>;
  where?: InputMaybe<DomaineCompetenceEnjeuxConnectionWhere>;
};

/** Élément d'une page. */
export type DomaineCompetenceEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: DomaineCompetence;
};

/** Page d'une liste, avec son total. */
export type DomaineCompetenceEnjeuxConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<DomaineCompetenceEnjeuxRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type DomaineCompetenceEnjeuxConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<DomaineCompetenceEnjeuxConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<DomaineCompetenceEnjeuxConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<DomaineCompetenceEnjeuxConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<DomaineCompetenceEnjeuxConnectionWhere>;
};

/** Ordre d'une page. */
export type DomaineCompetenceEnjeuxConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<EnjeuSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type DomaineCompetenceEnjeuxConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<DomaineCompetenceEnjeuxConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<DomaineCompetenceEnjeuxConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<DomaineCompetenceEnjeuxConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<EnjeuWhere>;
};

/** Élément d'une page. */
export type DomaineCompetenceEnjeuxRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Enjeu;
};

/** Conditions sur les éléments liés. */
export type DomaineCompetenceRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<DomaineCompetenceWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<DomaineCompetenceWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<DomaineCompetenceWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<DomaineCompetenceWhere>;
};

/** Ordre à appliquer. */
export type DomaineCompetenceSort = {
  /** Ordre selon : code du domaine, comme 4. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé du domaine ; nul quand la version ne contient pas l'arborescence des compétences. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type DomaineCompetenceWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<DomaineCompetenceWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<DomaineCompetenceWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<DomaineCompetenceWhere>>;
  /** Condition sur : code du domaine, comme 4. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : les enjeux qui relèvent du domaine. */
  readonly enjeux?: InputMaybe<EnjeuRelationshipFilters>;
  /** Condition sur : les enjeux qui relèvent du domaine. */
  readonly enjeuxConnection?: InputMaybe<DomaineCompetenceEnjeuxConnectionFilters>;
  /** Condition sur : intitulé du domaine ; nul quand la version ne contient pas l'arborescence des compétences. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
};

/** Domaine professionnel : subdivision d'un grand domaine, qui rassemble des fiches métiers. */
export type DomaineProfessionnel = {
  /** Code du domaine professionnel, comme A11. */
  readonly code: Scalars['ID']['output'];
  /** Le grand domaine (un seul). */
  readonly grandDomaine: ReadonlyArray<GrandDomaine>;
  /** Le grand domaine (un seul). Page avec total, curseurs et propriétés des liens. */
  readonly grandDomaineConnection: DomaineProfessionnelGrandDomaineConnection;
  /** Intitulé du domaine professionnel. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers du domaine professionnel. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers du domaine professionnel. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: DomaineProfessionnelMetiersConnection;
};

/** Domaine professionnel : subdivision d'un grand domaine, qui rassemble des fiches métiers. */
export type DomaineProfessionnelGrandDomaineArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<GrandDomaineSort>>;
  where?: InputMaybe<GrandDomaineWhere>;
};

/** Domaine professionnel : subdivision d'un grand domaine, qui rassemble des fiches métiers. */
export type DomaineProfessionnelGrandDomaineConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DomaineProfessionnelGrandDomaineConnectionSort>>;
  where?: InputMaybe<DomaineProfessionnelGrandDomaineConnectionWhere>;
};

/** Domaine professionnel : subdivision d'un grand domaine, qui rassemble des fiches métiers. */
export type DomaineProfessionnelMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Domaine professionnel : subdivision d'un grand domaine, qui rassemble des fiches métiers. */
export type DomaineProfessionnelMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DomaineProfessionnelMetiersConnectionSort>>;
  where?: InputMaybe<DomaineProfessionnelMetiersConnectionWhere>;
};

/** Élément d'une page. */
export type DomaineProfessionnelEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: DomaineProfessionnel;
};

/** Page d'une liste, avec son total. */
export type DomaineProfessionnelGrandDomaineConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<DomaineProfessionnelGrandDomaineRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type DomaineProfessionnelGrandDomaineConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<DomaineProfessionnelGrandDomaineConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<DomaineProfessionnelGrandDomaineConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<DomaineProfessionnelGrandDomaineConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<DomaineProfessionnelGrandDomaineConnectionWhere>;
};

/** Ordre d'une page. */
export type DomaineProfessionnelGrandDomaineConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<GrandDomaineSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type DomaineProfessionnelGrandDomaineConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<DomaineProfessionnelGrandDomaineConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<DomaineProfessionnelGrandDomaineConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<DomaineProfessionnelGrandDomaineConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<GrandDomaineWhere>;
};

/** Élément d'une page. */
export type DomaineProfessionnelGrandDomaineRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: GrandDomaine;
};

/** Page d'une liste, avec son total. */
export type DomaineProfessionnelMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<DomaineProfessionnelMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type DomaineProfessionnelMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<DomaineProfessionnelMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<DomaineProfessionnelMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<DomaineProfessionnelMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<DomaineProfessionnelMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type DomaineProfessionnelMetiersConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type DomaineProfessionnelMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<DomaineProfessionnelMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<DomaineProfessionnelMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<DomaineProfessionnelMetiersConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type DomaineProfessionnelMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
};

/** Conditions sur les éléments liés. */
export type DomaineProfessionnelRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<DomaineProfessionnelWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<DomaineProfessionnelWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<DomaineProfessionnelWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<DomaineProfessionnelWhere>;
};

/** Ordre à appliquer. */
export type DomaineProfessionnelSort = {
  /** Ordre selon : code du domaine professionnel, comme A11. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé du domaine professionnel. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type DomaineProfessionnelWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<DomaineProfessionnelWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<DomaineProfessionnelWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<DomaineProfessionnelWhere>>;
  /** Condition sur : code du domaine professionnel, comme A11. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : le grand domaine (un seul). */
  readonly grandDomaine?: InputMaybe<GrandDomaineRelationshipFilters>;
  /** Condition sur : le grand domaine (un seul). */
  readonly grandDomaineConnection?: InputMaybe<DomaineProfessionnelGrandDomaineConnectionFilters>;
  /** Condition sur : intitulé du domaine professionnel. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers du domaine professionnel. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers du domaine professionnel. */
  readonly metiersConnection?: InputMaybe<DomaineProfessionnelMetiersConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type DomainesCompetenceConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<DomaineCompetenceEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Page d'une liste, avec son total. */
export type DomainesProfessionnelsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<DomaineProfessionnelEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Ce qu'il y a entre deux métiers : ce qui est déjà tenu, ce qui manque. */
export type Ecart = {
  /** Items que les deux métiers ont en commun, les plus lourds d'abord. */
  readonly communs: ReadonlyArray<Item>;
  /** Part du métier d'arrivée, en poids, que le métier de départ couvre, de 0 à 1. */
  readonly couverture: Scalars['Float']['output'];
  /** Métier de départ. */
  readonly de: MetierResume;
  /** Items du métier d'arrivée que le métier de départ ne tient pas, les plus lourds d'abord. */
  readonly manquants: ReadonlyArray<Item>;
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** Nombre d'items que les deux métiers ont en commun. */
  readonly nbCommuns: Scalars['Int']['output'];
  /** Nombre d'items du métier d'arrivée que le métier de départ ne tient pas. */
  readonly nbManquants: Scalars['Int']['output'];
  /** Métier d'arrivée. */
  readonly vers: MetierResume;
};

/** Ce qu'il y a entre deux métiers : ce qui est déjà tenu, ce qui manque. */
export type EcartCommunsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Ce qu'il y a entre deux métiers : ce qui est déjà tenu, ce qui manque. */
export type EcartManquantsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Item que l'on ne tient pas, et ce que l'apprendre ouvrirait, avec la macro-compétence qu'il apporte. */
export type EffetDeLevier = {
  /** L'item à apprendre. */
  readonly item: ItemPondere;
  /** Métiers nouvellement atteints, par code. */
  readonly metiers: ReadonlyArray<MetierResume>;
  /** Nombre de métiers nouvellement atteints. */
  readonly nombre: Scalars['Int']['output'];
};

/** Item que l'on ne tient pas, et ce que l'apprendre ouvrirait, avec la macro-compétence qu'il apporte. */
export type EffetDeLevierMetiersArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Items dont l'apprentissage ouvrirait d'autres métiers à un métier ou à un profil. */
export type EffetsDeLevier = {
  /** Les expériences du profil, telles qu’elles ont été lues ; vide quand la question donne un métier. */
  readonly experiences: ReadonlyArray<ExperienceLue>;
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** Le métier de la question ; nul quand elle donne un profil. */
  readonly metier: Maybe<MetierResume>;
  /** Par nombre de métiers ouverts, puis poids, décroissants, puis par code. */
  readonly resultats: ReadonlyArray<EffetDeLevier>;
  /** Nombre d'items qui ouvriraient au moins un métier. */
  readonly total: Scalars['Int']['output'];
};

/** Élément de l'arborescence des compétences. */
export type ElementDArborescence = {
  /** Code de l'élément, à donner à parent ; code OGR pour une compétence. */
  readonly code: Scalars['ID']['output'];
  /** Code OGR d'une macro-compétence ou d'une compétence. */
  readonly codeOgr: Maybe<Scalars['ID']['output']>;
  /** Nombre de compétences sous l'élément. */
  readonly competences: Scalars['Int']['output'];
  /** Intitulé ; nul quand la version ne le donne pas. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Nombre de métiers qui mobilisent l'élément ou ce qui est sous lui. */
  readonly metiers: Scalars['Int']['output'];
  /** Niveau de l'élément. */
  readonly niveau: NiveauDArborescence;
};

/** Élément de la nomenclature qui porte un code, ou qui l'a porté. */
export type ElementHistorique = {
  /** Dernière version qui le contenait ; nulle quand il est dans la version en service. */
  readonly dernierEn: Maybe<Scalars['String']['output']>;
  /** Intitulé de l'élément, le dernier qu'il ait eu. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Label de l'élément, comme Metier. */
  readonly nature: Scalars['String']['output'];
  /** Ce qui le remplace, d'après le journal des évolutions ; vide aussi quand aucun journal n'a été chargé : voir sources. */
  readonly remplacePar: ReadonlyArray<Remplacant>;
};

/** Enjeu : deuxième niveau de l'arborescence des compétences. */
export type Enjeu = {
  /** Code de l'enjeu, comme 4A. */
  readonly code: Scalars['ID']['output'];
  /** Le domaine dont relève l'enjeu (un seul). */
  readonly domaineCompetence: ReadonlyArray<DomaineCompetence>;
  /** Le domaine dont relève l'enjeu (un seul). Page avec total, curseurs et propriétés des liens. */
  readonly domaineCompetenceConnection: EnjeuDomaineCompetenceConnection;
  /** Intitulé de l'enjeu ; nul quand la version ne contient pas l'arborescence des compétences. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Les objectifs qui relèvent de l'enjeu. */
  readonly objectifs: ReadonlyArray<Objectif>;
  /** Les objectifs qui relèvent de l'enjeu. Page avec total, curseurs et propriétés des liens. */
  readonly objectifsConnection: EnjeuObjectifsConnection;
};

/** Enjeu : deuxième niveau de l'arborescence des compétences. */
export type EnjeuDomaineCompetenceArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DomaineCompetenceSort>>;
  where?: InputMaybe<DomaineCompetenceWhere>;
};

/** Enjeu : deuxième niveau de l'arborescence des compétences. */
export type EnjeuDomaineCompetenceConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EnjeuDomaineCompetenceConnectionSort>>;
  where?: InputMaybe<EnjeuDomaineCompetenceConnectionWhere>;
};

/** Enjeu : deuxième niveau de l'arborescence des compétences. */
export type EnjeuObjectifsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObjectifSort>>;
  where?: InputMaybe<ObjectifWhere>;
};

/** Enjeu : deuxième niveau de l'arborescence des compétences. */
export type EnjeuObjectifsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EnjeuObjectifsConnectionSort>>;
  where?: InputMaybe<EnjeuObjectifsConnectionWhere>;
};

/** Page d'une liste, avec son total. */
export type EnjeuDomaineCompetenceConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<EnjeuDomaineCompetenceRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type EnjeuDomaineCompetenceConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<EnjeuDomaineCompetenceConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<EnjeuDomaineCompetenceConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<EnjeuDomaineCompetenceConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<EnjeuDomaineCompetenceConnectionWhere>;
};

/** Ordre d'une page. */
export type EnjeuDomaineCompetenceConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<DomaineCompetenceSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type EnjeuDomaineCompetenceConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<EnjeuDomaineCompetenceConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<EnjeuDomaineCompetenceConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<EnjeuDomaineCompetenceConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<DomaineCompetenceWhere>;
};

/** Élément d'une page. */
export type EnjeuDomaineCompetenceRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: DomaineCompetence;
};

/** Élément d'une page. */
export type EnjeuEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Enjeu;
};

/** Page d'une liste, avec son total. */
export type EnjeuObjectifsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<EnjeuObjectifsRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type EnjeuObjectifsConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<EnjeuObjectifsConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<EnjeuObjectifsConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<EnjeuObjectifsConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<EnjeuObjectifsConnectionWhere>;
};

/** Ordre d'une page. */
export type EnjeuObjectifsConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<ObjectifSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type EnjeuObjectifsConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<EnjeuObjectifsConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<EnjeuObjectifsConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<EnjeuObjectifsConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<ObjectifWhere>;
};

/** Élément d'une page. */
export type EnjeuObjectifsRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Objectif;
};

/** Conditions sur les éléments liés. */
export type EnjeuRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<EnjeuWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<EnjeuWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<EnjeuWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<EnjeuWhere>;
};

/** Ordre à appliquer. */
export type EnjeuSort = {
  /** Ordre selon : code de l'enjeu, comme 4A. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé de l'enjeu ; nul quand la version ne contient pas l'arborescence des compétences. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type EnjeuWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<EnjeuWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<EnjeuWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<EnjeuWhere>>;
  /** Condition sur : code de l'enjeu, comme 4A. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : le domaine dont relève l'enjeu (un seul). */
  readonly domaineCompetence?: InputMaybe<DomaineCompetenceRelationshipFilters>;
  /** Condition sur : le domaine dont relève l'enjeu (un seul). */
  readonly domaineCompetenceConnection?: InputMaybe<EnjeuDomaineCompetenceConnectionFilters>;
  /** Condition sur : intitulé de l'enjeu ; nul quand la version ne contient pas l'arborescence des compétences. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les objectifs qui relèvent de l'enjeu. */
  readonly objectifs?: InputMaybe<ObjectifRelationshipFilters>;
  /** Condition sur : les objectifs qui relèvent de l'enjeu. */
  readonly objectifsConnection?: InputMaybe<EnjeuObjectifsConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type EnjeuxConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<EnjeuEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Ce que des métiers ont en commun, et où ils mènent. */
export type EnsembleDeMetiers = {
  /** Les plus difficiles à quitter d’abord : ceux dont la meilleure sortie est la moins couverte. */
  readonly difficilesAQuitter: ReadonlyArray<MetierDifficileAQuitter>;
  /** Combien chaque souhait de la sélection écarte de tous les métiers ; le plus d’abord. */
  readonly ecartes: ReadonlyArray<MetiersEcartes>;
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** Par nombre de métiers qui le tiennent, puis poids, décroissants, puis par code. */
  readonly noyau: ReadonlyArray<ItemDuNoyau>;
  /** Par couverture moyenne décroissante, puis par code. */
  readonly sorties: ReadonlyArray<SortieDEnsemble>;
  /** Nombre de métiers de l'ensemble. */
  readonly taille: Scalars['Int']['output'];
};

/** Étape d'une chaîne : passer d'un métier au suivant. */
export type Etape = {
  /** Certifications qui préparent au métier d'arrivée, par niveau, celles d'un niveau inconnu à la fin ; nul : inconnues, Certif Info n'étant pas chargé. */
  readonly certifications: Maybe<ReadonlyArray<FicheCertification>>;
  /** Items que le départ et l'arrivée de l'étape ont en commun, les plus lourds d'abord. */
  readonly communs: ReadonlyArray<Item>;
  /** Mois de formation que l'arrivée demande ; nul : la table des coûts (couts.csv) ou Certif Info n'est pas chargé, ou rien n'y est dit des certifications qui y préparent. */
  readonly coutDeFormation: Maybe<CoutDeFormation>;
  /** Part du métier d'arrivée, en poids, que couvre le départ de l'étape, de 0 à 1. */
  readonly couverture: Scalars['Float']['output'];
  /** Part du métier d'arrivée, en poids, que couvre tout ce que la chaîne tient jusque-là, son départ compris. */
  readonly couvertureCumulee: Scalars['Float']['output'];
  /** Métier de départ de l'étape. */
  readonly de: MetierResume;
  /** Force de l'étape selon mesureDesPas, de 0 à 1 : sa couverture, ou le cosinus du départ et de l'arrivée. */
  readonly force: Scalars['Float']['output'];
  /** Formacode des formations qui préparent au métier d'arrivée ; nul : inconnus, la table ROME et Formacode n'étant pas chargée. */
  readonly formacodes: Maybe<ReadonlyArray<FicheCorrespondance>>;
  /** Items du métier d'arrivée que la chaîne, son départ compris, ne tient pas encore, les plus lourds d'abord. */
  readonly manquants: ReadonlyArray<Item>;
  /** Rang de l'arrivée parmi les mobilités officielles du départ ; nul quand elle n'en est pas. */
  readonly mobiliteOfficielle: Maybe<Scalars['Int']['output']>;
  /** Nombre de certifications qui préparent au métier d'arrivée ; nul : inconnu, Certif Info n'étant pas chargé. */
  readonly nbCertifications: Maybe<Scalars['Int']['output']>;
  /** Nombre d'items que le départ et l'arrivée de l'étape ont en commun. */
  readonly nbCommuns: Scalars['Int']['output'];
  /** Nombre d'items du métier d'arrivée que la chaîne, son départ compris, ne tient pas encore. */
  readonly nbManquants: Scalars['Int']['output'];
  /** Poids des items du métier d'arrivée que la chaîne, son départ compris, ne tient pas encore : ce qu'il faut apprendre. */
  readonly poidsAApprendre: Scalars['Float']['output'];
  /** Métier d'arrivée de l'étape. */
  readonly vers: MetierResume;
};

/** Étape d'une chaîne : passer d'un métier au suivant. */
export type EtapeCertificationsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Étape d'une chaîne : passer d'un métier au suivant. */
export type EtapeCommunsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Étape d'une chaîne : passer d'un métier au suivant. */
export type EtapeManquantsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Étape d'une chaîne qui part d'un profil ; la première part de ce que le profil tient. */
export type EtapeDepuisProfil = {
  /** Certifications qui préparent au métier d'arrivée, par niveau, celles d'un niveau inconnu à la fin ; nul : inconnues, Certif Info n'étant pas chargé. */
  readonly certifications: Maybe<ReadonlyArray<FicheCertification>>;
  /** Items que le départ et l'arrivée de l'étape ont en commun, les plus lourds d'abord. */
  readonly communs: ReadonlyArray<Item>;
  /** Mois de formation que l'arrivée demande ; nul : la table des coûts (couts.csv) ou Certif Info n'est pas chargé, ou rien n'y est dit des certifications qui y préparent. */
  readonly coutDeFormation: Maybe<CoutDeFormation>;
  /** Part du métier d'arrivée, en poids, que couvre le départ de l'étape, de 0 à 1. */
  readonly couverture: Scalars['Float']['output'];
  /** Part du métier d'arrivée, en poids, que couvre tout ce que la chaîne tient jusque-là, son départ compris. */
  readonly couvertureCumulee: Scalars['Float']['output'];
  /** Métier de départ de l'étape ; nul à la première, qui part du profil. */
  readonly de: Maybe<MetierResume>;
  /** Force de l'étape selon mesureDesPas, de 0 à 1 : sa couverture, ou le cosinus du départ et de l'arrivée. */
  readonly force: Scalars['Float']['output'];
  /** Formacode des formations qui préparent au métier d'arrivée ; nul : inconnus, la table ROME et Formacode n'étant pas chargée. */
  readonly formacodes: Maybe<ReadonlyArray<FicheCorrespondance>>;
  /** Items du métier d'arrivée que la chaîne, son départ compris, ne tient pas encore, les plus lourds d'abord. */
  readonly manquants: ReadonlyArray<Item>;
  /** Rang de l'arrivée parmi les mobilités officielles du départ ; nul quand elle n'en est pas. */
  readonly mobiliteOfficielle: Maybe<Scalars['Int']['output']>;
  /** Nombre de certifications qui préparent au métier d'arrivée ; nul : inconnu, Certif Info n'étant pas chargé. */
  readonly nbCertifications: Maybe<Scalars['Int']['output']>;
  /** Nombre d'items que le départ et l'arrivée de l'étape ont en commun. */
  readonly nbCommuns: Scalars['Int']['output'];
  /** Nombre d'items du métier d'arrivée que la chaîne, son départ compris, ne tient pas encore. */
  readonly nbManquants: Scalars['Int']['output'];
  /** Poids des items du métier d'arrivée que la chaîne, son départ compris, ne tient pas encore : ce qu'il faut apprendre. */
  readonly poidsAApprendre: Scalars['Float']['output'];
  /** Métier d'arrivée de l'étape. */
  readonly vers: MetierResume;
};

/** Étape d'une chaîne qui part d'un profil ; la première part de ce que le profil tient. */
export type EtapeDepuisProfilCertificationsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Étape d'une chaîne qui part d'un profil ; la première part de ce que le profil tient. */
export type EtapeDepuisProfilCommunsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Étape d'une chaîne qui part d'un profil ; la première part de ce que le profil tient. */
export type EtapeDepuisProfilManquantsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Propriétés d'un lien EXERCE_EN. */
export type ExerceEn = {
  /** Le lien vient-il de la fiche de ROME 3 dont le métier est issu ? */
  readonly viaParent: Scalars['Boolean']['output'];
};

/** Ordre à appliquer. */
export type ExerceEnSort = {
  /** Ordre selon : le lien vient-il de la fiche de ROME 3 dont le métier est issu ? */
  readonly viaParent?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type ExerceEnWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<ExerceEnWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<ExerceEnWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<ExerceEnWhere>>;
  /** Condition sur : le lien vient-il de la fiche de ROME 3 dont le métier est issu ? */
  readonly viaParent?: InputMaybe<BooleanScalarFilters>;
};

/** Métier que l'on a exercé, et ce que l'on y a fait : tout, à moins que seulement ou sauf ne le dise. Nature, durée et année sont redites par la réponse et ne comptent pas. */
export type Experience = {
  /** Année où l'expérience s'est terminée, de 1900 à 2100. */
  readonly annee?: InputMaybe<Scalars['Int']['input']>;
  /** Code ROME du métier, ou code OGR d'une de ses appellations. */
  readonly code: Scalars['ID']['input'];
  /** Durée en mois, de 0 à 1 200. */
  readonly mois?: InputMaybe<Scalars['Int']['input']>;
  /** Cadre de l'expérience. */
  readonly nature?: InputMaybe<NatureExperience>;
  /** Codes OGR des items du métier que l’on n’a pas pratiqués, 500 au plus ; refusés avec seulement. */
  readonly sauf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes OGR des seuls items du métier que l’on a pratiqués, 500 au plus, comme les donne activites ; refusés avec sauf. */
  readonly seulement?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Expérience d'un profil, telle qu'elle a été lue. */
export type ExperienceLue = {
  /** Année de fin ; sans effet sur le calcul. */
  readonly annee: Maybe<Scalars['Int']['output']>;
  /** Code OGR de l'appellation par laquelle le métier a été donné ; nul : par son code ROME. */
  readonly appellation: Maybe<Scalars['ID']['output']>;
  /** Le métier exercé. */
  readonly metier: MetierResume;
  /** Durée en mois ; sans effet sur le calcul. */
  readonly mois: Maybe<Scalars['Int']['output']>;
  /** Cadre de l'expérience. */
  readonly nature: NatureExperience;
  /** Les items non pratiqués ; nul : la question ne le dit pas. */
  readonly sauf: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Les seuls items pratiqués ; nul : la question ne le dit pas. */
  readonly seulement: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

/** Répartition des métiers qui répondent aux filtres. */
export type Facette = {
  /** Ce selon quoi les métiers sont répartis. */
  readonly nom: NomDeFacette;
  /** Les valeurs qu'a l'un des métiers au moins, par ordre alphabétique. */
  readonly valeurs: ReadonlyArray<ValeurDeFacette>;
};

/** Famille professionnelle de la DARES, qui relie le ROME et les statistiques de la population active. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type Fap = {
  /** Code de la famille, dans l'édition donnée par edition. */
  readonly code: Scalars['ID']['output'];
  /** Édition de la nomenclature, 2009 ou 2021 : leurs codes diffèrent. */
  readonly edition: Scalars['String']['output'];
  /** Intitulé de la famille. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers de la famille professionnelle. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers de la famille professionnelle. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: FapMetiersConnection;
};

/** Famille professionnelle de la DARES, qui relie le ROME et les statistiques de la population active. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type FapMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Famille professionnelle de la DARES, qui relie le ROME et les statistiques de la population active. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type FapMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FapMetiersConnectionSort>>;
  where?: InputMaybe<FapMetiersConnectionWhere>;
};

/** Élément d'une page. */
export type FapEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Fap;
};

/** Page d'une liste, avec son total. */
export type FapMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<FapMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type FapMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<FapMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<FapMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<FapMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<FapMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type FapMetiersConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<RegroupeSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type FapMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<FapMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<FapMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<FapMetiersConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<RegroupeWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type FapMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: Regroupe;
};

/** Conditions sur les éléments liés. */
export type FapRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<FapWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<FapWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<FapWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<FapWhere>;
};

/** Ordre à appliquer. */
export type FapSort = {
  /** Ordre selon : code de la famille, dans l'édition donnée par edition. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : édition de la nomenclature, 2009 ou 2021 : leurs codes diffèrent. */
  readonly edition?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé de la famille. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type FapWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<FapWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<FapWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<FapWhere>>;
  /** Condition sur : code de la famille, dans l'édition donnée par edition. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : édition de la nomenclature, 2009 ou 2021 : leurs codes diffèrent. */
  readonly edition?: InputMaybe<StringScalarFilters>;
  /** Condition sur : intitulé de la famille. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers de la famille professionnelle. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers de la famille professionnelle. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiersConnection?: InputMaybe<FapMetiersConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type FapsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<FapEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Appellation : l'un des noms du métier. */
export type FicheAppellation = {
  /** Code OGR de l'appellation. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Intitulé long de l'appellation. */
  readonly libelle: Scalars['String']['output'];
  /** Intitulé court de l'appellation. */
  readonly libelleCourt: Maybe<Scalars['String']['output']>;
  /** L'appellation est-elle peu usitée ? */
  readonly peuUsitee: Scalars['Boolean']['output'];
};

/** Caractéristiques du métier ; nul : inconnu. */
export type FicheCaracteristiques = {
  /** Est-ce un emploi de cadre ? */
  readonly emploiCadre: Maybe<Scalars['Boolean']['output']>;
  /** L'accès ou l'exercice est-il réglementé ? */
  readonly emploiReglemente: Maybe<Scalars['Boolean']['output']>;
  /** Lié à la transition démographique ? */
  readonly transitionDemographique: Maybe<Scalars['Boolean']['output']>;
  /** Place dans la transition écologique. */
  readonly transitionEcologique: Maybe<TransitionEcologique>;
  /** Lié à la transition numérique ? */
  readonly transitionNumerique: Maybe<Scalars['Boolean']['output']>;
};

/** Catégorie de savoirs, avec ceux que le métier requiert. */
export type FicheCategorieSavoir = {
  /** Code de la catégorie. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé de la catégorie. */
  readonly libelle: Scalars['String']['output'];
  /** Ses savoirs, par sous-catégorie puis par ordre alphabétique. */
  readonly savoirs: ReadonlyArray<FicheSavoir>;
};

/** Centre d'intérêt auquel le métier répond. */
export type FicheCentreInteret = {
  /** Code de l'élément. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé de l'élément. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Est-ce le centre d'intérêt principal ? */
  readonly principal: Scalars['Boolean']['output'];
};

/** Certification ou diplôme qui prépare au métier. */
export type FicheCertification = {
  /** Qui délivre la certification. */
  readonly certificateur: Maybe<Scalars['String']['output']>;
  /** Code Certif Info. */
  readonly code: Scalars['ID']['output'];
  /** Code RNCP. */
  readonly codeRncp: Maybe<Scalars['String']['output']>;
  /** Code RS. */
  readonly codeRs: Maybe<Scalars['String']['output']>;
  /** État de la publication. */
  readonly etat: Maybe<Scalars['String']['output']>;
  /** Intitulé de la certification. */
  readonly libelle: Scalars['String']['output'];
  /** Niveau européen, de 1 à 8 ; nul : inconnu. */
  readonly niveauEuropeen: Maybe<Scalars['Int']['output']>;
  /** Type de diplôme. */
  readonly type: Maybe<Scalars['String']['output']>;
};

/** Code d'une nomenclature qui a été chargée à côté du ROME (PCS, ESCO …). */
export type FicheCodeExterne = {
  /** Code dans cette nomenclature, ou URI. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé dans cette nomenclature ; nul : non dit. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Nom de la nomenclature, comme PCS. */
  readonly nomenclature: Scalars['String']['output'];
  /** Ce que le code dit de plus ou de moins que le métier ; nul : non dit. */
  readonly sens: Maybe<SensCorrespondance>;
  /** Qui a établi la correspondance ; nul : non dit. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** Version ou millésime de la nomenclature ; nul : non dit. */
  readonly version: Maybe<Scalars['String']['output']>;
};

/** Compétence que le métier mobilise. */
export type FicheCompetence = {
  /** Code OGR de la compétence. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Place de l'item au cœur du métier ; nul quand la fiche n'en dit rien. */
  readonly coeurMetier: Maybe<CoeurMetier>;
  /** Intitulé de la compétence. */
  readonly libelle: Scalars['String']['output'];
};

/** Contexte de travail du métier. */
export type FicheContexte = {
  /** Code OGR du contexte. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Intitulé du contexte. */
  readonly libelle: Scalars['String']['output'];
};

/** Code d'une autre nomenclature, relié au métier. */
export type FicheCorrespondance = {
  /** Code de l'élément. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé de l'élément. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Le lien vient-il de la fiche de ROME 3 dont le métier est issu ? */
  readonly viaParent: Scalars['Boolean']['output'];
};

/** L'un des six domaines de compétences, quand le métier y mobilise quelque chose. */
export type FicheDomaineCompetence = {
  /** Code du domaine, de 1 à 6. */
  readonly code: Scalars['ID']['output'];
  /** Ses enjeux, par code. */
  readonly enjeux: ReadonlyArray<FicheEnjeu>;
  /** Intitulé du domaine ; nul sans l'arborescence. */
  readonly libelle: Maybe<Scalars['String']['output']>;
};

/** Élément de la fiche que son code et son intitulé suffisent à dire. */
export type FicheElement = {
  /** Code de l'élément. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé de l'élément. */
  readonly libelle: Maybe<Scalars['String']['output']>;
};

/** Enjeu dont relèvent des compétences du métier. */
export type FicheEnjeu = {
  /** Code de l'enjeu, comme 4A. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé de l'enjeu ; nul sans l'arborescence. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Ses objectifs, par code. */
  readonly objectifs: ReadonlyArray<FicheObjectif>;
};

/** Famille professionnelle qui regroupe le métier. */
export type FicheFap = {
  /** Code de l'élément. */
  readonly code: Scalars['ID']['output'];
  /** Édition de la nomenclature : 2009 ou 2021. */
  readonly edition: Scalars['String']['output'];
  /** Intitulé de l'élément. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Niveaux de qualification concernés ; nul : tous. */
  readonly qualifications: Maybe<Scalars['String']['output']>;
  /** Le lien vient-il de la fiche de ROME 3 dont le métier est issu ? */
  readonly viaParent: Scalars['Boolean']['output'];
};

/** Macro-compétence du métier, avec celles de ses compétences que le métier mobilise. */
export type FicheMacroCompetence = {
  /** Code de la macro-compétence dans l’arborescence, comme 4A101. */
  readonly code: Scalars['String']['output'];
  /** Code OGR de la macro-compétence. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Place de l'item au cœur du métier ; nul quand la fiche n'en dit rien. */
  readonly coeurMetier: Maybe<CoeurMetier>;
  /** Ses compétences que le métier mobilise, par ordre alphabétique. */
  readonly competences: ReadonlyArray<FicheCompetence>;
  /** Intitulé de la macro-compétence. */
  readonly libelle: Scalars['String']['output'];
  /** La fiche la mobilise-t-elle elle-même, et pas seulement par ses compétences ? */
  readonly mobilisee: Scalars['Boolean']['output'];
};

/** Fiche métier entière, dans la disposition de la fiche officielle. */
export type FicheMetier = {
  /** Accès à l'emploi, une phrase par ligne. */
  readonly accesEmploi: Maybe<Scalars['String']['output']>;
  /** Les cinq tags du métier. */
  readonly caracteristiques: FicheCaracteristiques;
  /** Centres d'intérêt, le principal d'abord. */
  readonly centresInteret: ReadonlyArray<FicheCentreInteret>;
  /** Certifications et diplômes qui préparent au métier, par niveau puis par ordre alphabétique ; nul : inconnues, Certif Info n’étant pas chargé. */
  readonly certifications: Maybe<ReadonlyArray<FicheCertification>>;
  /** Code ROME. */
  readonly code: Scalars['ID']['output'];
  /** Code OGR de la fiche. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Codes d’autres nomenclatures, par nomenclature, version et code ; nul : inconnus, aucune table de correspondance n’étant chargée. */
  readonly codesExternes: Maybe<ReadonlyArray<FicheCodeExterne>>;
  /** Compétences, par domaine, enjeu, objectif et macro-compétence, dans l’ordre des codes. */
  readonly competences: ReadonlyArray<FicheDomaineCompetence>;
  /** Contextes de travail par type, dans l’ordre des codes. */
  readonly contextes: ReadonlyArray<FicheTypeContexte>;
  /** Définition, une phrase par ligne. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Divisions de la NAF, dans l’ordre des codes. */
  readonly divisionsNaf: ReadonlyArray<FicheCorrespondance>;
  /** Familles professionnelles, dans l’ordre des codes ; nul : inconnues, aucune table des FAP n’étant chargée. */
  readonly faps: Maybe<ReadonlyArray<FicheFap>>;
  /** Formacode des formations qui préparent au métier ; nul : inconnus, la table ROME et Formacode n’étant pas chargée. */
  readonly formacodes: Maybe<ReadonlyArray<FicheCorrespondance>>;
  /** Groupes ISCO-08, dans l’ordre des codes ; nul : inconnus, la table ROME et ISCO-08 n’étant pas chargée. */
  readonly groupesIsco: Maybe<ReadonlyArray<FicheCorrespondance>>;
  /** Intitulé du métier. */
  readonly intitule: Scalars['String']['output'];
  /** Mobilités, dans l’ordre de la fiche. */
  readonly mobilites: ReadonlyArray<FicheMobilite>;
  /** Fiche de ROME 3 dont celle-ci est issue, qui peut porter le même code ; l'intitulé est celui d'aujourd'hui. */
  readonly origineV3: Maybe<FicheElement>;
  /** Version du ROME dont vient la fiche, comme 460. */
  readonly release: Scalars['String']['output'];
  /** Type d'intérêt majeur. */
  readonly riasecMajeur: Maybe<Riasec>;
  /** Type d'intérêt mineur. */
  readonly riasecMineur: Maybe<Riasec>;
  /** Savoirs par catégorie, par ordre alphabétique. */
  readonly savoirs: ReadonlyArray<FicheCategorieSavoir>;
  /** Secteurs d'activité, le principal d'abord. */
  readonly secteurs: ReadonlyArray<FicheSecteur>;
  /** Documents dont la fiche est issue, avec la mention à afficher. */
  readonly sources: ReadonlyArray<FicheSource>;
  /** Autres appellations du métier que celle de l'intitulé, par ordre alphabétique. */
  readonly synonymes: ReadonlyArray<FicheAppellation>;
  /** Thèmes, par ordre alphabétique. */
  readonly themes: ReadonlyArray<FicheElement>;
};

/** Fiche métier entière, dans la disposition de la fiche officielle. */
export type FicheMetierSynonymesArgs = {
  peuUsitees?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Mobilité que la fiche propose. */
export type FicheMobilite = {
  /** Le métier accessible. */
  readonly metier: MetierResume;
  /** Rang dans la fiche. */
  readonly ordre: Scalars['Int']['output'];
};

/** Objectif dont relèvent des macro-compétences du métier. */
export type FicheObjectif = {
  /** Code de l'objectif, comme 4A1. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé de l'objectif ; nul sans l'arborescence. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Ses macro-compétences, par code. */
  readonly macroCompetences: ReadonlyArray<FicheMacroCompetence>;
};

/** Savoir que le métier requiert. */
export type FicheSavoir = {
  /** Code OGR du savoir. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Place de l'item au cœur du métier ; nul quand la fiche n'en dit rien. */
  readonly coeurMetier: Maybe<CoeurMetier>;
  /** Intitulé du savoir. */
  readonly libelle: Scalars['String']['output'];
  /** Sous-catégorie du savoir. */
  readonly sousCategorie: Maybe<Scalars['String']['output']>;
};

/** Secteur d'activité du métier. */
export type FicheSecteur = {
  /** Code de l'élément. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé de l'élément. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Est-ce le secteur principal du métier ? */
  readonly principal: Scalars['Boolean']['output'];
  /** Ses sous-secteurs où le métier s’exerce, par ordre alphabétique. */
  readonly sousSecteurs: ReadonlyArray<FicheElement>;
};

/** Document dont la fiche est issue, avec la mention que sa licence demande. */
export type FicheSource = {
  /** Mention à afficher avec ce qui en est tiré. */
  readonly attribution: Scalars['String']['output'];
  /** Code de l'élément. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé de l'élément. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Licence ou conditions de réutilisation. */
  readonly licence: Scalars['String']['output'];
  /** Qui le publie. */
  readonly producteur: Scalars['String']['output'];
  /** Version ou date que le document donne de lui-même. */
  readonly version: Maybe<Scalars['String']['output']>;
};

/** Type de contextes de travail, avec ceux du métier. */
export type FicheTypeContexte = {
  /** Code du type. */
  readonly code: Scalars['ID']['output'];
  /** Ses contextes, par ordre alphabétique. */
  readonly contextes: ReadonlyArray<FicheContexte>;
  /** Intitulé du type. */
  readonly libelle: Scalars['String']['output'];
};

/** Nombre de fiches d'un grand domaine. */
export type FichesParGrandDomaine = {
  /** Lettre du grand domaine. */
  readonly code: Scalars['ID']['output'];
  /** Nombre de fiches. */
  readonly fiches: Scalars['Int']['output'];
  /** Intitulé du grand domaine. */
  readonly libelle: Scalars['String']['output'];
};

/** Fiches d'aujourd'hui issues d'une fiche de ROME 3. */
export type FichesParParentV3 = {
  /** Code de la fiche de ROME 3. */
  readonly code: Scalars['ID']['output'];
  /** Nombre de fiches qui en sont issues, elle-même comprise. */
  readonly fiches: Scalars['Int']['output'];
  /** Intitulé actuel de la fiche qui porte ce code, s'il en est une. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Ces fiches, par code. */
  readonly metiers: ReadonlyArray<MetierResume>;
};

/** Filtres qui se combinent : un métier répond à tous ; une liste vide ne filtre pas. */
export type FiltreDeMetiers = {
  /** Le métier s'exerce-t-il sous statut de cadre ? Un métier dont on ne sait pas est écarté. */
  readonly cadre?: InputMaybe<Scalars['Boolean']['input']>;
  /** Codes de centres d'intérêt : un métier qui répond à l'un d'eux au moins est gardé ; 100 au plus. */
  readonly centresInteret?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes ROME : seuls ces métiers sont gardés ; 2 000 au plus. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de fiches de ROME 3 : un métier issu de l'une d'elles est gardé ; 100 au plus. */
  readonly codesRomeParents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes OGR de contextes de travail : un métier qui s'exerce dans l'un d'eux est écarté ; 100 au plus. */
  readonly contextesRefuses?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes OGR de contextes de travail : un métier qui s'exerce dans l'un d'eux au moins est gardé ; 100 au plus. */
  readonly contextesVoulus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de divisions NAF, sur deux chiffres : un métier qui s'exerce dans l'une d'elles est gardé ; 100 au plus. */
  readonly divisionsNaf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de domaines professionnels : un métier de l’un d’eux est gardé ; 100 au plus. */
  readonly domaines?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes ROME de métiers écartés ; 2 000 au plus. */
  readonly eviter?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Les métiers dont on sait l'accès réglementé sont-ils écartés ? Un métier dont on ne sait pas est gardé. */
  readonly eviterReglementes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lettres de grands domaines : un métier de l’un d’eux est gardé ; 100 au plus. */
  readonly grandsDomaines?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes OGR de compétences, macro-compétences ou savoirs : un métier qui les tient tous est gardé ; une macro-compétence aussi par ses compétences ; 100 au plus. */
  readonly itemsTenus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Première lettre de l'intitulé, sans accent, comme E. */
  readonly lettre?: InputMaybe<Scalars['String']['input']>;
  /** Niveaux européens, de 1 à 8 : un métier auquel prépare une certification de l'un d'eux au moins est gardé ; 100 au plus. */
  readonly niveauxCertification?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** L'accès au métier est-il réglementé ? Un métier dont on ne sait pas est écarté. */
  readonly reglemente?: InputMaybe<Scalars['Boolean']['input']>;
  /** Types d'intérêt professionnel : un métier dont le type majeur est l'un d'eux est gardé ; 100 au plus. */
  readonly riasec?: InputMaybe<ReadonlyArray<Riasec>>;
  /** Codes de secteurs d'activité : un métier qui s'exerce dans l'un d'eux est gardé ; 100 au plus. */
  readonly secteurs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de sous-secteurs d'activité : un métier qui s'exerce dans l'un d'eux est gardé ; 100 au plus. */
  readonly sousSecteurs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de thèmes : un métier de l'un d'eux est gardé ; 100 au plus. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Le métier est-il lié à la transition démographique ? Un métier dont on ne sait pas est écarté. */
  readonly transitionDemographique?: InputMaybe<Scalars['Boolean']['input']>;
  /** Places dans la transition écologique : un métier qui a l'une d'elles est gardé ; 100 au plus. */
  readonly transitionEcologique?: InputMaybe<ReadonlyArray<TransitionEcologique>>;
  /** Le métier est-il lié à la transition numérique ? Un métier dont on ne sait pas est écarté. */
  readonly transitionNumerique?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions sur la valeur d'une propriété. */
export type FloatScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Plus grand que cette valeur. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Plus grand que cette valeur, ou égal. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Plus petit que cette valeur. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Plus petit que cette valeur, ou égal. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Descripteur du thésaurus Formacode, par lequel l'offre de formation est indexée. Rien quand rome_formacode ou certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type Formacode = {
  /** Les certifications décrites par le Formacode. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly certifications: ReadonlyArray<Certification>;
  /** Les certifications décrites par le Formacode. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly certificationsConnection: FormacodeCertificationsConnection;
  /** Code Formacode, de cinq chiffres. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé du descripteur. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers auxquels préparent les formations ainsi indexées. Rien quand rome_formacode n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers auxquels préparent les formations ainsi indexées. Rien quand rome_formacode n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: FormacodeMetiersConnection;
};

/** Descripteur du thésaurus Formacode, par lequel l'offre de formation est indexée. Rien quand rome_formacode ou certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type FormacodeCertificationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CertificationSort>>;
  where?: InputMaybe<CertificationWhere>;
};

/** Descripteur du thésaurus Formacode, par lequel l'offre de formation est indexée. Rien quand rome_formacode ou certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type FormacodeCertificationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FormacodeCertificationsConnectionSort>>;
  where?: InputMaybe<FormacodeCertificationsConnectionWhere>;
};

/** Descripteur du thésaurus Formacode, par lequel l'offre de formation est indexée. Rien quand rome_formacode ou certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type FormacodeMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Descripteur du thésaurus Formacode, par lequel l'offre de formation est indexée. Rien quand rome_formacode ou certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type FormacodeMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FormacodeMetiersConnectionSort>>;
  where?: InputMaybe<FormacodeMetiersConnectionWhere>;
};

/** Page d'une liste, avec son total. */
export type FormacodeCertificationsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<FormacodeCertificationsRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type FormacodeCertificationsConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<FormacodeCertificationsConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<FormacodeCertificationsConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<FormacodeCertificationsConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<FormacodeCertificationsConnectionWhere>;
};

/** Ordre d'une page. */
export type FormacodeCertificationsConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<CertificationSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type FormacodeCertificationsConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<FormacodeCertificationsConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<FormacodeCertificationsConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<FormacodeCertificationsConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<CertificationWhere>;
};

/** Élément d'une page. */
export type FormacodeCertificationsRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Certification;
};

/** Élément d'une page. */
export type FormacodeEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Formacode;
};

/** Page d'une liste, avec son total. */
export type FormacodeMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<FormacodeMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type FormacodeMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<FormacodeMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<FormacodeMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<FormacodeMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<FormacodeMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type FormacodeMetiersConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<PrepareParSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type FormacodeMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<FormacodeMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<FormacodeMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<FormacodeMetiersConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<PrepareParWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type FormacodeMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: PreparePar;
};

/** Conditions sur les éléments liés. */
export type FormacodeRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<FormacodeWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<FormacodeWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<FormacodeWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<FormacodeWhere>;
};

/** Ordre à appliquer. */
export type FormacodeSort = {
  /** Ordre selon : code Formacode, de cinq chiffres. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé du descripteur. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type FormacodeWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<FormacodeWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<FormacodeWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<FormacodeWhere>>;
  /** Condition sur : les certifications décrites par le Formacode. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly certifications?: InputMaybe<CertificationRelationshipFilters>;
  /** Condition sur : les certifications décrites par le Formacode. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly certificationsConnection?: InputMaybe<FormacodeCertificationsConnectionFilters>;
  /** Condition sur : code Formacode, de cinq chiffres. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : intitulé du descripteur. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers auxquels préparent les formations ainsi indexées. Rien quand rome_formacode n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers auxquels préparent les formations ainsi indexées. Rien quand rome_formacode n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiersConnection?: InputMaybe<FormacodeMetiersConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type FormacodesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<FormacodeEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Grand domaine professionnel : l'une des quatorze lettres, de A à N, qui ouvrent le code d'un métier. */
export type GrandDomaine = {
  /** Lettre du grand domaine, de A à N. */
  readonly code: Scalars['ID']['output'];
  /** Les domaines professionnels du grand domaine. */
  readonly domainesProfessionnels: ReadonlyArray<DomaineProfessionnel>;
  /** Les domaines professionnels du grand domaine. Page avec total, curseurs et propriétés des liens. */
  readonly domainesProfessionnelsConnection: GrandDomaineDomainesProfessionnelsConnection;
  /** Intitulé du grand domaine. */
  readonly libelle: Scalars['String']['output'];
};

/** Grand domaine professionnel : l'une des quatorze lettres, de A à N, qui ouvrent le code d'un métier. */
export type GrandDomaineDomainesProfessionnelsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DomaineProfessionnelSort>>;
  where?: InputMaybe<DomaineProfessionnelWhere>;
};

/** Grand domaine professionnel : l'une des quatorze lettres, de A à N, qui ouvrent le code d'un métier. */
export type GrandDomaineDomainesProfessionnelsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<GrandDomaineDomainesProfessionnelsConnectionSort>>;
  where?: InputMaybe<GrandDomaineDomainesProfessionnelsConnectionWhere>;
};

/** Page d'une liste, avec son total. */
export type GrandDomaineDomainesProfessionnelsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<GrandDomaineDomainesProfessionnelsRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type GrandDomaineDomainesProfessionnelsConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<GrandDomaineDomainesProfessionnelsConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<GrandDomaineDomainesProfessionnelsConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<GrandDomaineDomainesProfessionnelsConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<GrandDomaineDomainesProfessionnelsConnectionWhere>;
};

/** Ordre d'une page. */
export type GrandDomaineDomainesProfessionnelsConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<DomaineProfessionnelSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type GrandDomaineDomainesProfessionnelsConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<GrandDomaineDomainesProfessionnelsConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<GrandDomaineDomainesProfessionnelsConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<GrandDomaineDomainesProfessionnelsConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<DomaineProfessionnelWhere>;
};

/** Élément d'une page. */
export type GrandDomaineDomainesProfessionnelsRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: DomaineProfessionnel;
};

/** Élément d'une page. */
export type GrandDomaineEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: GrandDomaine;
};

/** Conditions sur les éléments liés. */
export type GrandDomaineRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<GrandDomaineWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<GrandDomaineWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<GrandDomaineWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<GrandDomaineWhere>;
};

/** Ordre à appliquer. */
export type GrandDomaineSort = {
  /** Ordre selon : lettre du grand domaine, de A à N. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé du grand domaine. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type GrandDomaineWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<GrandDomaineWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<GrandDomaineWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<GrandDomaineWhere>>;
  /** Condition sur : lettre du grand domaine, de A à N. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : les domaines professionnels du grand domaine. */
  readonly domainesProfessionnels?: InputMaybe<DomaineProfessionnelRelationshipFilters>;
  /** Condition sur : les domaines professionnels du grand domaine. */
  readonly domainesProfessionnelsConnection?: InputMaybe<GrandDomaineDomainesProfessionnelsConnectionFilters>;
  /** Condition sur : intitulé du grand domaine. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
};

/** Page d'une liste, avec son total. */
export type GrandsDomainesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<GrandDomaineEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Personnes qui viennent du même métier (code), ou ont le même profil : l’un des deux. */
export type Groupe = {
  /** Métier que les personnes exercent : code ROME, ou code OGR d'une appellation. */
  readonly code?: InputMaybe<Scalars['ID']['input']>;
  /** Nombre de personnes, de 0 à 1 000 000. */
  readonly effectif: Scalars['Int']['input'];
  /** Ce qu’elles apportent, et ce qu’elles veulent ou refusent des postes, et des métiers par lesquels passe une chaîne. */
  readonly profil?: InputMaybe<Profil>;
};

/** Items d'un métier qui relèvent d'un même objectif. */
export type GroupeDActivites = {
  /** Code de l'enjeu ; nul : ces items ne relèvent d'aucun. */
  readonly codeEnjeu: Maybe<Scalars['ID']['output']>;
  /** Code de l'objectif ; nul : ces items ne relèvent d'aucun. */
  readonly codeObjectif: Maybe<Scalars['ID']['output']>;
  /** Intitulé de l'enjeu ; son code quand la version ne le nomme pas. */
  readonly enjeu: Scalars['String']['output'];
  /** Les plus lourds d'abord, puis par code. */
  readonly items: ReadonlyArray<ItemDActivite>;
  /** Intitulé de l'objectif ; son code quand la version ne le nomme pas. */
  readonly objectif: Scalars['String']['output'];
};

/** Groupe de base de la classification internationale type des professions (ISCO-08). Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type GroupeIsco = {
  /** Code ISCO, de quatre chiffres. */
  readonly code: Scalars['ID']['output'];
  /** Édition de la classification : 08. */
  readonly edition: Scalars['String']['output'];
  /** Intitulé du groupe. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers du groupe. Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers du groupe. Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: GroupeIscoMetiersConnection;
};

/** Groupe de base de la classification internationale type des professions (ISCO-08). Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type GroupeIscoMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Groupe de base de la classification internationale type des professions (ISCO-08). Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. */
export type GroupeIscoMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<GroupeIscoMetiersConnectionSort>>;
  where?: InputMaybe<GroupeIscoMetiersConnectionWhere>;
};

/** Élément d'une page. */
export type GroupeIscoEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: GroupeIsco;
};

/** Page d'une liste, avec son total. */
export type GroupeIscoMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<GroupeIscoMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type GroupeIscoMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<GroupeIscoMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<GroupeIscoMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<GroupeIscoMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<GroupeIscoMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type GroupeIscoMetiersConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<RegroupeSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type GroupeIscoMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<GroupeIscoMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<GroupeIscoMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<GroupeIscoMetiersConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<RegroupeWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type GroupeIscoMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: Regroupe;
};

/** Conditions sur les éléments liés. */
export type GroupeIscoRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<GroupeIscoWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<GroupeIscoWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<GroupeIscoWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<GroupeIscoWhere>;
};

/** Ordre à appliquer. */
export type GroupeIscoSort = {
  /** Ordre selon : code ISCO, de quatre chiffres. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : édition de la classification : 08. */
  readonly edition?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé du groupe. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type GroupeIscoWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<GroupeIscoWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<GroupeIscoWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<GroupeIscoWhere>>;
  /** Condition sur : code ISCO, de quatre chiffres. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : édition de la classification : 08. */
  readonly edition?: InputMaybe<StringScalarFilters>;
  /** Condition sur : intitulé du groupe. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers du groupe. Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers du groupe. Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly metiersConnection?: InputMaybe<GroupeIscoMetiersConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type GroupesIscoConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<GroupeIscoEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Ce qu'un code a désigné d'une version à l'autre, et ce qui lui est arrivé. */
export type Historique = {
  /** Ce qui lui est arrivé, version par version. */
  readonly changements: ReadonlyArray<Changement>;
  /** Code demandé. */
  readonly code: Scalars['ID']['output'];
  /** Dérives du métier qui porte ce code, version par version. */
  readonly derives: ReadonlyArray<Derive>;
  /** Ce qui porte ce code aujourd'hui, puis ce qui l'a porté. */
  readonly elements: ReadonlyArray<ElementHistorique>;
  /** Version du ROME en service, comme 460. */
  readonly release: Scalars['String']['output'];
};

/** Conditions sur la valeur d'une propriété. */
export type IdScalarFilters = {
  /** Contient ce texte, casse et accents compris. */
  readonly contains?: InputMaybe<Scalars['ID']['input']>;
  /** Finit par ce texte, casse et accents compris. */
  readonly endsWith?: InputMaybe<Scalars['ID']['input']>;
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Commence par ce texte, casse et accents compris. */
  readonly startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** Conditions sur la valeur d'une propriété. */
export type IntScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Plus grand que cette valeur. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Plus grand que cette valeur, ou égal. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Plus petit que cette valeur. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Plus petit que cette valeur, ou égal. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Fiches d'aujourd'hui issues d'une fiche de ROME 3. */
export type Issus = {
  /** Code de la fiche de ROME 3. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé actuel de la fiche qui porte ce code, s'il en est une. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Les fiches qui en sont issues, elle-même comprise, par code. */
  readonly metiers: ReadonlyArray<MetierResume>;
  /** Version du ROME en service, comme 460. */
  readonly release: Scalars['String']['output'];
};

/** Compétence, macro-compétence, objectif, enjeu ou savoir que tient un métier. */
export type Item = {
  /** Code OGR de l'item, ou code de l'objectif ou de l'enjeu. */
  readonly code: Scalars['ID']['output'];
  /** Vrai quand la fiche du métier d'arrivée, ou du métier listé, donne elle-même l'item comme principal ou émergent. */
  readonly coeurMetier: Scalars['Boolean']['output'];
  /** Intitulé de l'item ; son code quand la version ne le nomme pas. */
  readonly libelle: Scalars['String']['output'];
  /** Nature de l'item. */
  readonly nature: NatureItem;
  /** Poids de l'item : logarithme du nombre de métiers rapporté à ceux qui le tiennent. */
  readonly poids: Scalars['Float']['output'];
};

/** Item que des personnes d'un groupe auraient à apprendre là où elles vont. */
export type ItemAApprendre = {
  /** L'item. */
  readonly item: ItemPondere;
  /** Nombre de personnes du groupe qui auraient à l’apprendre. */
  readonly personnes: Scalars['Int']['output'];
};

/** Item d'un métier, tel que le cocherait qui l'a exercé. */
export type ItemDActivite = {
  /** Nombre d'autres métiers qui tiennent l'item. */
  readonly autresMetiers: Scalars['Int']['output'];
  /** L'item : son code va dans seulement ou sauf d'une expérience. */
  readonly item: Item;
};

/** Item que les métiers d'une aire tiennent plus souvent que les autres. */
export type ItemDistinctif = {
  /** p ln(p / q), au-dessus de 0 : p est la part de l'aire qui tient l'item, q celle de tous les métiers. */
  readonly distinction: Scalars['Float']['output'];
  /** L'item. */
  readonly item: ItemPondere;
  /** Nombre de métiers de l'aire qui le tiennent. */
  readonly metiers: Scalars['Int']['output'];
};

/** Item que tient une part suffisante de l'ensemble. */
export type ItemDuNoyau = {
  /** L'item. */
  readonly item: ItemPondere;
  /** Nombre de métiers de l'ensemble qui le tiennent. */
  readonly nombre: Scalars['Int']['output'];
};

/** Compétence, macro-compétence, objectif, enjeu ou savoir, avec son poids. */
export type ItemPondere = {
  /** Code OGR de l'item, ou code de l'objectif ou de l'enjeu. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé de l'item ; son code quand la version ne le nomme pas. */
  readonly libelle: Scalars['String']['output'];
  /** Nature de l'item. */
  readonly nature: NatureItem;
  /** Poids de l'item : logarithme du nombre de métiers rapporté à ceux qui le tiennent. */
  readonly poids: Scalars['Float']['output'];
};

/** Façon dont les macro-compétences sont attribuées à un métier. */
export type Liens =
  /** Celles que la fiche mobilise, et celles dont relèvent les compétences que la fiche mobilise. */
  | 'AGREGES'
  /** Celles que la fiche mobilise elle-même, sans passer par ses compétences. */
  | 'DIRECTS';

/** Logiciel qui calcule les réponses : rome-graph, par sa version et son commit. */
export type Logiciel = {
  /** Commit dont vient le programme, en hexadécimal ; nul si rien ne le dit. */
  readonly commit: Maybe<Scalars['String']['output']>;
  /** Version de rome-graph ; celle qui finit par -dev n'est pas publiée. */
  readonly version: Scalars['String']['output'];
};

/** Macro-compétence : un ensemble cohérent de compétences, que les métiers mobilisent aussi directement. */
export type MacroCompetence = {
  /** Les aires qui se distinguent par lui. */
  readonly airesDistinguees: ReadonlyArray<AireDeMetiers>;
  /** Les aires qui se distinguent par lui. Page avec total, curseurs et propriétés des liens. */
  readonly airesDistingueesConnection: MacroCompetenceAiresDistingueesConnection;
  /** Savoir-faire ou savoir-être. */
  readonly categorie: CategorieCompetence;
  /** Place dans l'arborescence, comme 4A101 : domaine 4, enjeu 4A, objectif 4A1. */
  readonly code: Scalars['String']['output'];
  /** Code OGR de la macro-compétence. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Les compétences qui relèvent de la macro-compétence. */
  readonly competences: ReadonlyArray<Competence>;
  /** Les compétences qui relèvent de la macro-compétence. Page avec total, curseurs et propriétés des liens. */
  readonly competencesConnection: MacroCompetenceCompetencesConnection;
  /** Définition de la macro-compétence. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** À quel point les compétences regroupées se ressemblent, de Très homogène à Hétérogène. */
  readonly homogeneite: Maybe<Scalars['String']['output']>;
  /** Intitulé de la macro-compétence. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers qui mobilisent directement la macro-compétence. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers qui mobilisent directement la macro-compétence. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: MacroCompetenceMetiersConnection;
  /** L'objectif dont relève la macro-compétence (un seul). */
  readonly objectif: ReadonlyArray<Objectif>;
  /** L'objectif dont relève la macro-compétence (un seul). Page avec total, curseurs et propriétés des liens. */
  readonly objectifConnection: MacroCompetenceObjectifConnection;
  /** Premier type d'intérêt professionnel. */
  readonly riasecMajeur: Maybe<Riasec>;
  /** Second type d'intérêt professionnel. */
  readonly riasecMineur: Maybe<Riasec>;
  /** Sous-catégorie, comme Technique. */
  readonly sousCategorie: Maybe<Scalars['String']['output']>;
  /** La macro-compétence est-elle liée à la transition écologique ? Nul : inconnu. */
  readonly transitionEcologique: Maybe<Scalars['Boolean']['output']>;
  /** La macro-compétence est-elle liée à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique: Maybe<Scalars['Boolean']['output']>;
};

/** Macro-compétence : un ensemble cohérent de compétences, que les métiers mobilisent aussi directement. */
export type MacroCompetenceAiresDistingueesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AireDeMetiersSort>>;
  where?: InputMaybe<AireDeMetiersWhere>;
};

/** Macro-compétence : un ensemble cohérent de compétences, que les métiers mobilisent aussi directement. */
export type MacroCompetenceAiresDistingueesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MacroCompetenceAiresDistingueesConnectionSort>>;
  where?: InputMaybe<MacroCompetenceAiresDistingueesConnectionWhere>;
};

/** Macro-compétence : un ensemble cohérent de compétences, que les métiers mobilisent aussi directement. */
export type MacroCompetenceCompetencesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CompetenceSort>>;
  where?: InputMaybe<CompetenceWhere>;
};

/** Macro-compétence : un ensemble cohérent de compétences, que les métiers mobilisent aussi directement. */
export type MacroCompetenceCompetencesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MacroCompetenceCompetencesConnectionSort>>;
  where?: InputMaybe<MacroCompetenceCompetencesConnectionWhere>;
};

/** Macro-compétence : un ensemble cohérent de compétences, que les métiers mobilisent aussi directement. */
export type MacroCompetenceMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Macro-compétence : un ensemble cohérent de compétences, que les métiers mobilisent aussi directement. */
export type MacroCompetenceMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MacroCompetenceMetiersConnectionSort>>;
  where?: InputMaybe<MacroCompetenceMetiersConnectionWhere>;
};

/** Macro-compétence : un ensemble cohérent de compétences, que les métiers mobilisent aussi directement. */
export type MacroCompetenceObjectifArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObjectifSort>>;
  where?: InputMaybe<ObjectifWhere>;
};

/** Macro-compétence : un ensemble cohérent de compétences, que les métiers mobilisent aussi directement. */
export type MacroCompetenceObjectifConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MacroCompetenceObjectifConnectionSort>>;
  where?: InputMaybe<MacroCompetenceObjectifConnectionWhere>;
};

/** Page d'une liste, avec son total. */
export type MacroCompetenceAiresDistingueesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MacroCompetenceAiresDistingueesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MacroCompetenceAiresDistingueesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MacroCompetenceAiresDistingueesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MacroCompetenceAiresDistingueesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MacroCompetenceAiresDistingueesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MacroCompetenceAiresDistingueesConnectionWhere>;
};

/** Ordre d'une page. */
export type MacroCompetenceAiresDistingueesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<SeDistingueParSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<AireDeMetiersSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MacroCompetenceAiresDistingueesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MacroCompetenceAiresDistingueesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MacroCompetenceAiresDistingueesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MacroCompetenceAiresDistingueesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<SeDistingueParWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<AireDeMetiersWhere>;
};

/** Élément d'une page. */
export type MacroCompetenceAiresDistingueesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: AireDeMetiers;
  /** Les propriétés du lien qui y mène. */
  readonly properties: SeDistinguePar;
};

/** Page d'une liste, avec son total. */
export type MacroCompetenceCompetencesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MacroCompetenceCompetencesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MacroCompetenceCompetencesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MacroCompetenceCompetencesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MacroCompetenceCompetencesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MacroCompetenceCompetencesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MacroCompetenceCompetencesConnectionWhere>;
};

/** Ordre d'une page. */
export type MacroCompetenceCompetencesConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<CompetenceSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MacroCompetenceCompetencesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MacroCompetenceCompetencesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MacroCompetenceCompetencesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MacroCompetenceCompetencesConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<CompetenceWhere>;
};

/** Élément d'une page. */
export type MacroCompetenceCompetencesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Competence;
};

/** Élément d'une page. */
export type MacroCompetenceEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: MacroCompetence;
};

/** Page d'une liste, avec son total. */
export type MacroCompetenceMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MacroCompetenceMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MacroCompetenceMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MacroCompetenceMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MacroCompetenceMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MacroCompetenceMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MacroCompetenceMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type MacroCompetenceMetiersConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<MobiliseSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MacroCompetenceMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MacroCompetenceMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MacroCompetenceMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MacroCompetenceMetiersConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<MobiliseWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type MacroCompetenceMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: Mobilise;
};

/** Page d'une liste, avec son total. */
export type MacroCompetenceObjectifConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MacroCompetenceObjectifRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MacroCompetenceObjectifConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MacroCompetenceObjectifConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MacroCompetenceObjectifConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MacroCompetenceObjectifConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MacroCompetenceObjectifConnectionWhere>;
};

/** Ordre d'une page. */
export type MacroCompetenceObjectifConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<ObjectifSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MacroCompetenceObjectifConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MacroCompetenceObjectifConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MacroCompetenceObjectifConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MacroCompetenceObjectifConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<ObjectifWhere>;
};

/** Élément d'une page. */
export type MacroCompetenceObjectifRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Objectif;
};

/** Nombre de métiers qui mobilisent une macro-compétence. */
export type MacroCompetencePartagee = {
  /** Code de la macro-compétence dans l'arborescence, comme 4A101. */
  readonly code: Scalars['String']['output'];
  /** Code OGR de la macro-compétence. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Métiers dont la fiche la mobilise elle-même. */
  readonly directs: Scalars['Int']['output'];
  /** Intitulé de la macro-compétence. */
  readonly libelle: Scalars['String']['output'];
  /** Métiers qui la mobilisent eux-mêmes ou par l'une de ses compétences. */
  readonly metiers: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MacroCompetenceRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MacroCompetenceWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MacroCompetenceWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MacroCompetenceWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MacroCompetenceWhere>;
};

/** Ordre à appliquer. */
export type MacroCompetenceSort = {
  /** Ordre selon : savoir-faire ou savoir-être. */
  readonly categorie?: InputMaybe<SortDirection>;
  /** Ordre selon : place dans l'arborescence, comme 4A101 : domaine 4, enjeu 4A, objectif 4A1. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : code OGR de la macro-compétence. */
  readonly codeOgr?: InputMaybe<SortDirection>;
  /** Ordre selon : définition de la macro-compétence. */
  readonly definition?: InputMaybe<SortDirection>;
  /** Ordre selon : à quel point les compétences regroupées se ressemblent, de Très homogène à Hétérogène. */
  readonly homogeneite?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé de la macro-compétence. */
  readonly libelle?: InputMaybe<SortDirection>;
  /** Ordre selon : premier type d'intérêt professionnel. */
  readonly riasecMajeur?: InputMaybe<SortDirection>;
  /** Ordre selon : second type d'intérêt professionnel. */
  readonly riasecMineur?: InputMaybe<SortDirection>;
  /** Ordre selon : sous-catégorie, comme Technique. */
  readonly sousCategorie?: InputMaybe<SortDirection>;
  /** Ordre selon : la macro-compétence est-elle liée à la transition écologique ? Nul : inconnu. */
  readonly transitionEcologique?: InputMaybe<SortDirection>;
  /** Ordre selon : la macro-compétence est-elle liée à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type MacroCompetenceWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MacroCompetenceWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MacroCompetenceWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MacroCompetenceWhere>>;
  /** Condition sur : les aires qui se distinguent par lui. */
  readonly airesDistinguees?: InputMaybe<AireDeMetiersRelationshipFilters>;
  /** Condition sur : les aires qui se distinguent par lui. */
  readonly airesDistingueesConnection?: InputMaybe<MacroCompetenceAiresDistingueesConnectionFilters>;
  /** Condition sur : savoir-faire ou savoir-être. */
  readonly categorie?: InputMaybe<CategorieCompetenceEnumScalarFilters>;
  /** Condition sur : place dans l'arborescence, comme 4A101 : domaine 4, enjeu 4A, objectif 4A1. */
  readonly code?: InputMaybe<StringScalarFilters>;
  /** Condition sur : code OGR de la macro-compétence. */
  readonly codeOgr?: InputMaybe<IdScalarFilters>;
  /** Condition sur : les compétences qui relèvent de la macro-compétence. */
  readonly competences?: InputMaybe<CompetenceRelationshipFilters>;
  /** Condition sur : les compétences qui relèvent de la macro-compétence. */
  readonly competencesConnection?: InputMaybe<MacroCompetenceCompetencesConnectionFilters>;
  /** Condition sur : définition de la macro-compétence. */
  readonly definition?: InputMaybe<StringScalarFilters>;
  /** Condition sur : à quel point les compétences regroupées se ressemblent, de Très homogène à Hétérogène. */
  readonly homogeneite?: InputMaybe<StringScalarFilters>;
  /** Condition sur : intitulé de la macro-compétence. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers qui mobilisent directement la macro-compétence. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers qui mobilisent directement la macro-compétence. */
  readonly metiersConnection?: InputMaybe<MacroCompetenceMetiersConnectionFilters>;
  /** Condition sur : l'objectif dont relève la macro-compétence (un seul). */
  readonly objectif?: InputMaybe<ObjectifRelationshipFilters>;
  /** Condition sur : l'objectif dont relève la macro-compétence (un seul). */
  readonly objectifConnection?: InputMaybe<MacroCompetenceObjectifConnectionFilters>;
  /** Condition sur : premier type d'intérêt professionnel. */
  readonly riasecMajeur?: InputMaybe<RiasecEnumScalarFilters>;
  /** Condition sur : second type d'intérêt professionnel. */
  readonly riasecMineur?: InputMaybe<RiasecEnumScalarFilters>;
  /** Condition sur : sous-catégorie, comme Technique. */
  readonly sousCategorie?: InputMaybe<StringScalarFilters>;
  /** Condition sur : la macro-compétence est-elle liée à la transition écologique ? Nul : inconnu. */
  readonly transitionEcologique?: InputMaybe<BooleanScalarFilters>;
  /** Condition sur : la macro-compétence est-elle liée à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique?: InputMaybe<BooleanScalarFilters>;
};

/** Page d'une liste, avec son total. */
export type MacroCompetencesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MacroCompetenceEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Meilleure chaîne de chaque paire de métiers, telle que passerelles la donne. */
export type Matrice = {
  /** Par de puis vers, dans l'ordre demandé, chaque paire une fois ; aucune d'un métier à lui-même. */
  readonly cellules: ReadonlyArray<CelluleDeMatrice>;
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
};

/** Façon de mesurer la proximité de deux métiers. */
export type Mesure =
  /** Cosinus des deux métiers, chaque item comptant par son poids. */
  | 'COSINUS_IDF'
  /** Part du travail du métier trouvé que tient celui de la question : où l’on peut aller. */
  | 'COUVERTURE'
  /** Part du travail du métier de la question que tient le métier trouvé : qui peut venir. */
  | 'COUVERTURE_INVERSE'
  /** Nombre d'items communs sur nombre d'items de l'un ou de l'autre. */
  | 'JACCARD'
  /** Poids des items communs sur poids des items de l'un ou de l'autre. */
  | 'JACCARD_PONDERE';

/** Ce que vaut une personne à un poste. */
export type MesureDeReclassement =
  /** La couverture de l’étape directe. */
  | 'COUVERTURE'
  /** La force de la meilleure chaîne. */
  | 'FORCE';

/** Ce qui fait la force d'une étape. */
export type MesureDesPas =
  /** Cosinus des deux métiers, chaque item comptant par son poids. */
  | 'COSINUS_IDF'
  /** Part du travail du métier d'arrivée que tient celui de départ. */
  | 'COUVERTURE';

/** Comment la réponse a été calculée : de quoi la citer et la refaire. */
export type Methode = {
  /** Nom de la formule appliquée. */
  readonly formule: Scalars['String']['output'];
  /** Niveau auquel les métiers ont été comparés. */
  readonly niveau: Niveau;
  /** Tous les paramètres tels que appliqués, valeurs par défaut comprises, et les notes qui les éclairent. */
  readonly parametres: Scalars['JSON']['output'];
  /** Version du ROME dont vient la réponse, comme 460. */
  readonly release: Scalars['String']['output'];
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type Metier = {
  /** Les fiches issues de celle-ci depuis ROME 3. */
  readonly aDonne: ReadonlyArray<Metier>;
  /** Les fiches issues de celle-ci depuis ROME 3. Page avec total, curseurs et propriétés des liens. */
  readonly aDonneConnection: MetierADonneConnection;
  /** Conditions d'accès au métier, une phrase par ligne, dans l'ordre de la fiche. */
  readonly accesEmploi: Maybe<Scalars['String']['output']>;
  /** L'aire du métier (une seule). */
  readonly aire: ReadonlyArray<AireDeMetiers>;
  /** L'aire du métier (une seule). Page avec total, curseurs et propriétés des liens. */
  readonly aireConnection: MetierAireConnection;
  /** Les appellations du métier. */
  readonly appellations: ReadonlyArray<Appellation>;
  /** Les appellations du métier. Page avec total, curseurs et propriétés des liens. */
  readonly appellationsConnection: MetierAppellationsConnection;
  /** Les centres d'intérêt auxquels le métier répond. */
  readonly centresInteret: ReadonlyArray<CentreInteret>;
  /** Les centres d'intérêt auxquels le métier répond. Page avec total, curseurs et propriétés des liens. */
  readonly centresInteretConnection: MetierCentresInteretConnection;
  /** Les certifications qui préparent au métier. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly certifications: ReadonlyArray<Certification>;
  /** Les certifications qui préparent au métier. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly certificationsConnection: MetierCertificationsConnection;
  /** Code ROME de la fiche, comme M1805. */
  readonly code: Scalars['ID']['output'];
  /** Numéro de la fiche métier. */
  readonly codeFiche: Scalars['String']['output'];
  /** Code OGR de la fiche. */
  readonly codeOgr: Scalars['String']['output'];
  /** Code de la fiche de ROME 3 dont celle-ci est issue. */
  readonly codeRomeParent: Maybe<Scalars['String']['output']>;
  /** Les codes d'autres nomenclatures qui correspondent au métier. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly codesExternes: ReadonlyArray<CodeExterne>;
  /** Les codes d'autres nomenclatures qui correspondent au métier. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly codesExternesConnection: MetierCodesExternesConnection;
  /** Les compétences que le métier mobilise. */
  readonly competences: ReadonlyArray<Competence>;
  /** Les compétences que le métier mobilise. Page avec total, curseurs et propriétés des liens. */
  readonly competencesConnection: MetierCompetencesConnection;
  /** Les contextes de travail dans lesquels le métier s'exerce. */
  readonly contextesTravail: ReadonlyArray<ContexteTravail>;
  /** Les contextes de travail dans lesquels le métier s'exerce. Page avec total, curseurs et propriétés des liens. */
  readonly contextesTravailConnection: MetierContextesTravailConnection;
  /** Définition du métier, une phrase par ligne, dans l'ordre de la fiche. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Les divisions de la NAF où le métier s'exerce. */
  readonly divisionsNaf: ReadonlyArray<DivisionNaf>;
  /** Les divisions de la NAF où le métier s'exerce. Page avec total, curseurs et propriétés des liens. */
  readonly divisionsNafConnection: MetierDivisionsNafConnection;
  /** Le domaine professionnel (un seul). */
  readonly domaineProfessionnel: ReadonlyArray<DomaineProfessionnel>;
  /** Le domaine professionnel (un seul). Page avec total, curseurs et propriétés des liens. */
  readonly domaineProfessionnelConnection: MetierDomaineProfessionnelConnection;
  /** Le métier s'exerce-t-il sous statut de cadre ? Nul : inconnu. */
  readonly emploiCadre: Maybe<Scalars['Boolean']['output']>;
  /** L'accès au métier est-il réglementé ? Nul : inconnu. */
  readonly emploiReglemente: Maybe<Scalars['Boolean']['output']>;
  /** Les familles professionnelles du métier. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly faps: ReadonlyArray<Fap>;
  /** Les familles professionnelles du métier. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly fapsConnection: MetierFapsConnection;
  /** Les Formacode des formations qui préparent au métier. Rien quand rome_formacode n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly formacodes: ReadonlyArray<Formacode>;
  /** Les Formacode des formations qui préparent au métier. Rien quand rome_formacode n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly formacodesConnection: MetierFormacodesConnection;
  /** Les groupes ISCO-08 du métier. Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly groupesIsco: ReadonlyArray<GroupeIsco>;
  /** Les groupes ISCO-08 du métier. Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. Page avec total, curseurs et propriétés des liens. */
  readonly groupesIscoConnection: MetierGroupesIscoConnection;
  /** La fiche de ROME 3 dont celle-ci est issue, quand c'en est une autre. */
  readonly issuDe: ReadonlyArray<Metier>;
  /** La fiche de ROME 3 dont celle-ci est issue, quand c'en est une autre. Page avec total, curseurs et propriétés des liens. */
  readonly issuDeConnection: MetierIssuDeConnection;
  /** Intitulé de la fiche. */
  readonly libelle: Scalars['String']['output'];
  /** Intitulé de la fiche de ROME 3 dont celle-ci est issue ; nul quand aucun document chargé ne le donne. */
  readonly libelleRomeParent: Maybe<Scalars['String']['output']>;
  /** Les macro-compétences que le métier mobilise directement. */
  readonly macroCompetences: ReadonlyArray<MacroCompetence>;
  /** Les macro-compétences que le métier mobilise directement. Page avec total, curseurs et propriétés des liens. */
  readonly macroCompetencesConnection: MetierMacroCompetencesConnection;
  /** Les métiers vers lesquels la fiche propose une mobilité. */
  readonly mobilites: ReadonlyArray<Metier>;
  /** Les métiers vers lesquels la fiche propose une mobilité. Page avec total, curseurs et propriétés des liens. */
  readonly mobilitesConnection: MetierMobilitesConnection;
  /** Les métiers dont la fiche propose une mobilité vers celui-ci. */
  readonly mobilitesEntrantes: ReadonlyArray<Metier>;
  /** Les métiers dont la fiche propose une mobilité vers celui-ci. Page avec total, curseurs et propriétés des liens. */
  readonly mobilitesEntrantesConnection: MetierMobilitesEntrantesConnection;
  /** Les métiers qui couvrent au moins 5 % de celui-ci. */
  readonly procheDe: ReadonlyArray<Metier>;
  /** Les métiers qui couvrent au moins 5 % de celui-ci. Page avec total, curseurs et propriétés des liens. */
  readonly procheDeConnection: MetierProcheDeConnection;
  /** Les métiers dont celui-ci couvre au moins 5 %. */
  readonly proches: ReadonlyArray<Metier>;
  /** Les métiers dont celui-ci couvre au moins 5 %. Page avec total, curseurs et propriétés des liens. */
  readonly prochesConnection: MetierProchesConnection;
  /** Premier type d'intérêt professionnel du métier. */
  readonly riasecMajeur: Maybe<Riasec>;
  /** Second type d'intérêt professionnel du métier. */
  readonly riasecMineur: Maybe<Riasec>;
  /** Les savoirs que le métier requiert. */
  readonly savoirs: ReadonlyArray<Savoir>;
  /** Les savoirs que le métier requiert. Page avec total, curseurs et propriétés des liens. */
  readonly savoirsConnection: MetierSavoirsConnection;
  /** Les secteurs d'activité du métier. */
  readonly secteursActivite: ReadonlyArray<SecteurActivite>;
  /** Les secteurs d'activité du métier. Page avec total, curseurs et propriétés des liens. */
  readonly secteursActiviteConnection: MetierSecteursActiviteConnection;
  /** Les sous-secteurs d'activité du métier. */
  readonly sousSecteursActivite: ReadonlyArray<SousSecteurActivite>;
  /** Les sous-secteurs d'activité du métier. Page avec total, curseurs et propriétés des liens. */
  readonly sousSecteursActiviteConnection: MetierSousSecteursActiviteConnection;
  /** Les thèmes du métier. */
  readonly themes: ReadonlyArray<Theme>;
  /** Les thèmes du métier. Page avec total, curseurs et propriétés des liens. */
  readonly themesConnection: MetierThemesConnection;
  /** Le métier est-il lié à la transition démographique ? Nul : inconnu. */
  readonly transitionDemographique: Maybe<Scalars['Boolean']['output']>;
  /** Place du métier dans la transition écologique. */
  readonly transitionEcologique: Maybe<TransitionEcologique>;
  /** Le métier est-il lié à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique: Maybe<Scalars['Boolean']['output']>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierADonneArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierADonneConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierADonneConnectionSort>>;
  where?: InputMaybe<MetierADonneConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierAireArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AireDeMetiersSort>>;
  where?: InputMaybe<AireDeMetiersWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierAireConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierAireConnectionSort>>;
  where?: InputMaybe<MetierAireConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierAppellationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AppellationSort>>;
  where?: InputMaybe<AppellationWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierAppellationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierAppellationsConnectionSort>>;
  where?: InputMaybe<MetierAppellationsConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierCentresInteretArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CentreInteretSort>>;
  where?: InputMaybe<CentreInteretWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierCentresInteretConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierCentresInteretConnectionSort>>;
  where?: InputMaybe<MetierCentresInteretConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierCertificationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CertificationSort>>;
  where?: InputMaybe<CertificationWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierCertificationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierCertificationsConnectionSort>>;
  where?: InputMaybe<MetierCertificationsConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierCodesExternesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CodeExterneSort>>;
  where?: InputMaybe<CodeExterneWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierCodesExternesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierCodesExternesConnectionSort>>;
  where?: InputMaybe<MetierCodesExternesConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierCompetencesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CompetenceSort>>;
  where?: InputMaybe<CompetenceWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierCompetencesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierCompetencesConnectionSort>>;
  where?: InputMaybe<MetierCompetencesConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierContextesTravailArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContexteTravailSort>>;
  where?: InputMaybe<ContexteTravailWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierContextesTravailConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierContextesTravailConnectionSort>>;
  where?: InputMaybe<MetierContextesTravailConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierDivisionsNafArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DivisionNafSort>>;
  where?: InputMaybe<DivisionNafWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierDivisionsNafConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierDivisionsNafConnectionSort>>;
  where?: InputMaybe<MetierDivisionsNafConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierDomaineProfessionnelArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DomaineProfessionnelSort>>;
  where?: InputMaybe<DomaineProfessionnelWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierDomaineProfessionnelConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierDomaineProfessionnelConnectionSort>>;
  where?: InputMaybe<MetierDomaineProfessionnelConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierFapsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FapSort>>;
  where?: InputMaybe<FapWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierFapsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierFapsConnectionSort>>;
  where?: InputMaybe<MetierFapsConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierFormacodesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FormacodeSort>>;
  where?: InputMaybe<FormacodeWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierFormacodesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierFormacodesConnectionSort>>;
  where?: InputMaybe<MetierFormacodesConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierGroupesIscoArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<GroupeIscoSort>>;
  where?: InputMaybe<GroupeIscoWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierGroupesIscoConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierGroupesIscoConnectionSort>>;
  where?: InputMaybe<MetierGroupesIscoConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierIssuDeArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierIssuDeConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierIssuDeConnectionSort>>;
  where?: InputMaybe<MetierIssuDeConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierMacroCompetencesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MacroCompetenceSort>>;
  where?: InputMaybe<MacroCompetenceWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierMacroCompetencesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierMacroCompetencesConnectionSort>>;
  where?: InputMaybe<MetierMacroCompetencesConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierMobilitesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierMobilitesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierMobilitesConnectionSort>>;
  where?: InputMaybe<MetierMobilitesConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierMobilitesEntrantesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierMobilitesEntrantesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierMobilitesEntrantesConnectionSort>>;
  where?: InputMaybe<MetierMobilitesEntrantesConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierProcheDeArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierProcheDeConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierProcheDeConnectionSort>>;
  where?: InputMaybe<MetierProcheDeConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierProchesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierProchesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierProchesConnectionSort>>;
  where?: InputMaybe<MetierProchesConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierSavoirsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SavoirSort>>;
  where?: InputMaybe<SavoirWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierSavoirsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSavoirsConnectionSort>>;
  where?: InputMaybe<MetierSavoirsConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierSecteursActiviteArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SecteurActiviteSort>>;
  where?: InputMaybe<SecteurActiviteWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierSecteursActiviteConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSecteursActiviteConnectionSort>>;
  where?: InputMaybe<MetierSecteursActiviteConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierSousSecteursActiviteArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SousSecteurActiviteSort>>;
  where?: InputMaybe<SousSecteurActiviteWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierSousSecteursActiviteConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSousSecteursActiviteConnectionSort>>;
  where?: InputMaybe<MetierSousSecteursActiviteConnectionWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
export type MetierThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierThemesConnectionSort>>;
  where?: InputMaybe<MetierThemesConnectionWhere>;
};

/** Page d'une liste, avec son total. */
export type MetierADonneConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierADonneRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierADonneConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierADonneConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierADonneConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierADonneConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierADonneConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierADonneConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierADonneConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierADonneConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierADonneConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierADonneConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type MetierADonneRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
};

/** Page d'une liste, avec son total. */
export type MetierAireConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierAireRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierAireConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierAireConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierAireConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierAireConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierAireConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierAireConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<DansAireSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<AireDeMetiersSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierAireConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierAireConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierAireConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierAireConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<DansAireWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<AireDeMetiersWhere>;
};

/** Élément d'une page. */
export type MetierAireRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: AireDeMetiers;
  /** Les propriétés du lien qui y mène. */
  readonly properties: DansAire;
};

/** Page d'une liste, avec son total. */
export type MetierAppellationsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierAppellationsRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierAppellationsConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierAppellationsConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierAppellationsConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierAppellationsConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierAppellationsConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierAppellationsConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<AppellationSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierAppellationsConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierAppellationsConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierAppellationsConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierAppellationsConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<AppellationWhere>;
};

/** Élément d'une page. */
export type MetierAppellationsRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Appellation;
};

/** Métier à portée, par la meilleure chaîne de tous les départs. */
export type MetierAtteignable = {
  /** Coût de la chaîne : opposé du logarithme de sa force. */
  readonly cout: Scalars['Float']['output'];
  /** Le meilleur départ ; nul quand on part d’un profil. */
  readonly depuis: Maybe<MetierResume>;
  /** Nombre d'étapes de la chaîne. */
  readonly etapes: Scalars['Int']['output'];
  /** Produit des forces des étapes, de 0 à 1. */
  readonly force: Scalars['Float']['output'];
  /** Le métier. */
  readonly metier: MetierResume;
  /** Le métier où mène la première étape. */
  readonly premierPas: MetierResume;
};

/** Métier que l'on peut atteindre. */
export type MetierAtteint = {
  /** Moindre coût pour y aller dans les étapes permises : somme des opposés des logarithmes des couvertures ; nul quand les mobilités officielles comptent. */
  readonly cout: Maybe<Scalars['Float']['output']>;
  /** Plus petit nombre d'étapes qui y mène. */
  readonly etapes: Scalars['Int']['output'];
  /** Le métier. */
  readonly metier: MetierResume;
};

/** Page d'une liste, avec son total. */
export type MetierCentresInteretConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierCentresInteretRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierCentresInteretConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierCentresInteretConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierCentresInteretConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierCentresInteretConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierCentresInteretConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierCentresInteretConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<RepondASort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<CentreInteretSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierCentresInteretConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierCentresInteretConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierCentresInteretConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierCentresInteretConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<RepondAWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<CentreInteretWhere>;
};

/** Élément d'une page. */
export type MetierCentresInteretRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: CentreInteret;
  /** Les propriétés du lien qui y mène. */
  readonly properties: RepondA;
};

/** Page d'une liste, avec son total. */
export type MetierCertificationsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierCertificationsRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierCertificationsConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierCertificationsConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierCertificationsConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierCertificationsConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierCertificationsConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierCertificationsConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<CertificationSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierCertificationsConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierCertificationsConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierCertificationsConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierCertificationsConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<CertificationWhere>;
};

/** Élément d'une page. */
export type MetierCertificationsRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Certification;
};

/** Page d'une liste, avec son total. */
export type MetierCodesExternesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierCodesExternesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierCodesExternesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierCodesExternesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierCodesExternesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierCodesExternesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierCodesExternesConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierCodesExternesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<CorrespondASort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<CodeExterneSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierCodesExternesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierCodesExternesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierCodesExternesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierCodesExternesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<CorrespondAWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<CodeExterneWhere>;
};

/** Élément d'une page. */
export type MetierCodesExternesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: CodeExterne;
  /** Les propriétés du lien qui y mène. */
  readonly properties: CorrespondA;
};

/** Page d'une liste, avec son total. */
export type MetierCompetencesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierCompetencesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierCompetencesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierCompetencesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierCompetencesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierCompetencesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierCompetencesConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierCompetencesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<MobiliseSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<CompetenceSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierCompetencesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierCompetencesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierCompetencesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierCompetencesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<MobiliseWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<CompetenceWhere>;
};

/** Élément d'une page. */
export type MetierCompetencesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Competence;
  /** Les propriétés du lien qui y mène. */
  readonly properties: Mobilise;
};

/** Page d'une liste, avec son total. */
export type MetierContextesTravailConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierContextesTravailRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierContextesTravailConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierContextesTravailConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierContextesTravailConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierContextesTravailConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierContextesTravailConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierContextesTravailConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<ContexteTravailSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierContextesTravailConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierContextesTravailConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierContextesTravailConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierContextesTravailConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<ContexteTravailWhere>;
};

/** Élément d'une page. */
export type MetierContextesTravailRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: ContexteTravail;
};

/** Métier d'une aire de la nomenclature, et sa place dans les passerelles. */
export type MetierDAire = {
  /** Part des liens PROCHE du métier qui restent dans l'aire, de 0 à 1. */
  readonly ancrage: Scalars['Float']['output'];
  /** Part des meilleures passerelles (FORCE) entre deux autres métiers qui passent par lui, de 0 à 1. */
  readonly intermediarite: Scalars['Float']['output'];
  /** Part de toutes ces passerelles qui passent par lui en allant d’une aire à une autre, de 0 à 1. */
  readonly intermediariteEntreAires: Scalars['Float']['output'];
  /** Le métier. */
  readonly metier: MetierResume;
};

/** Métier de l'ensemble, avec sa meilleure sortie. */
export type MetierDifficileAQuitter = {
  /** Couverture de ce passage, de 0 à 1. */
  readonly couverture: Scalars['Float']['output'];
  /** Le métier. */
  readonly metier: MetierResume;
  /** Métier hors de l'ensemble qu'il couvre le mieux ; nul quand il n'en couvre aucun. */
  readonly vers: Maybe<MetierResume>;
};

/** Page d'une liste, avec son total. */
export type MetierDivisionsNafConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierDivisionsNafRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierDivisionsNafConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierDivisionsNafConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierDivisionsNafConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierDivisionsNafConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierDivisionsNafConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierDivisionsNafConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<ExerceEnSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<DivisionNafSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierDivisionsNafConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierDivisionsNafConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierDivisionsNafConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierDivisionsNafConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<ExerceEnWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<DivisionNafWhere>;
};

/** Élément d'une page. */
export type MetierDivisionsNafRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: DivisionNaf;
  /** Les propriétés du lien qui y mène. */
  readonly properties: ExerceEn;
};

/** Page d'une liste, avec son total. */
export type MetierDomaineProfessionnelConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierDomaineProfessionnelRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierDomaineProfessionnelConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierDomaineProfessionnelConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierDomaineProfessionnelConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierDomaineProfessionnelConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierDomaineProfessionnelConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierDomaineProfessionnelConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<DomaineProfessionnelSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierDomaineProfessionnelConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierDomaineProfessionnelConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierDomaineProfessionnelConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierDomaineProfessionnelConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<DomaineProfessionnelWhere>;
};

/** Élément d'une page. */
export type MetierDomaineProfessionnelRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: DomaineProfessionnel;
};

/** Élément d'une page. */
export type MetierEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
};

/** Page d'une liste, avec son total. */
export type MetierFapsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierFapsRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierFapsConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierFapsConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierFapsConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierFapsConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierFapsConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierFapsConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<RegroupeSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<FapSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierFapsConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierFapsConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierFapsConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierFapsConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<RegroupeWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<FapWhere>;
};

/** Élément d'une page. */
export type MetierFapsRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Fap;
  /** Les propriétés du lien qui y mène. */
  readonly properties: Regroupe;
};

/** Page d'une liste, avec son total. */
export type MetierFormacodesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierFormacodesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierFormacodesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierFormacodesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierFormacodesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierFormacodesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierFormacodesConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierFormacodesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<PrepareParSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<FormacodeSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierFormacodesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierFormacodesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierFormacodesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierFormacodesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<PrepareParWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<FormacodeWhere>;
};

/** Élément d'une page. */
export type MetierFormacodesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Formacode;
  /** Les propriétés du lien qui y mène. */
  readonly properties: PreparePar;
};

/** Page d'une liste, avec son total. */
export type MetierGroupesIscoConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierGroupesIscoRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierGroupesIscoConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierGroupesIscoConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierGroupesIscoConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierGroupesIscoConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierGroupesIscoConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierGroupesIscoConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<RegroupeSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<GroupeIscoSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierGroupesIscoConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierGroupesIscoConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierGroupesIscoConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierGroupesIscoConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<RegroupeWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<GroupeIscoWhere>;
};

/** Élément d'une page. */
export type MetierGroupesIscoRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: GroupeIsco;
  /** Les propriétés du lien qui y mène. */
  readonly properties: Regroupe;
};

/** Page d'une liste, avec son total. */
export type MetierIssuDeConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierIssuDeRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierIssuDeConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierIssuDeConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierIssuDeConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierIssuDeConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierIssuDeConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierIssuDeConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierIssuDeConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierIssuDeConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierIssuDeConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierIssuDeConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type MetierIssuDeRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
};

/** Page d'une liste, avec son total. */
export type MetierMacroCompetencesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierMacroCompetencesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierMacroCompetencesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierMacroCompetencesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierMacroCompetencesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierMacroCompetencesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierMacroCompetencesConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierMacroCompetencesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<MobiliseSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MacroCompetenceSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierMacroCompetencesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierMacroCompetencesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierMacroCompetencesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierMacroCompetencesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<MobiliseWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MacroCompetenceWhere>;
};

/** Élément d'une page. */
export type MetierMacroCompetencesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: MacroCompetence;
  /** Les propriétés du lien qui y mène. */
  readonly properties: Mobilise;
};

/** Page d'une liste, avec son total. */
export type MetierMobilitesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierMobilitesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierMobilitesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierMobilitesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierMobilitesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierMobilitesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierMobilitesConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierMobilitesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<PermetMobiliteSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierMobilitesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierMobilitesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierMobilitesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierMobilitesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<PermetMobiliteWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Page d'une liste, avec son total. */
export type MetierMobilitesEntrantesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierMobilitesEntrantesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierMobilitesEntrantesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierMobilitesEntrantesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierMobilitesEntrantesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierMobilitesEntrantesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierMobilitesEntrantesConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierMobilitesEntrantesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<PermetMobiliteSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierMobilitesEntrantesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierMobilitesEntrantesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierMobilitesEntrantesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierMobilitesEntrantesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<PermetMobiliteWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type MetierMobilitesEntrantesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: PermetMobilite;
};

/** Élément d'une page. */
export type MetierMobilitesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: PermetMobilite;
};

/** Métier qui partage des items avec celui de la question. */
export type MetierPartageant = {
  /** Items partagés, les plus lourds d'abord. */
  readonly communs: ReadonlyArray<Item>;
  /** Le métier. */
  readonly metier: MetierResume;
  /** Nombre d'items partagés. */
  readonly nombre: Scalars['Int']['output'];
  /** Somme des poids des items partagés. */
  readonly poids: Scalars['Float']['output'];
};

/** Métier qui partage des items avec celui de la question. */
export type MetierPartageantCommunsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Métier proche de celui de la question. */
export type MetierProche = {
  /** Le métier. */
  readonly metier: MetierResume;
  /** Rang de la mobilité officielle du métier de la question vers celui-ci, quand il y en a une. */
  readonly mobiliteOfficielle: Maybe<Scalars['Int']['output']>;
  /** Nombre d'items communs aux deux métiers. */
  readonly nbCommuns: Scalars['Int']['output'];
  /** Proximité selon la mesure, au-dessus de 0 et jusqu’à 1. */
  readonly score: Scalars['Float']['output'];
};

/** Page d'une liste, avec son total. */
export type MetierProcheDeConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierProcheDeRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierProcheDeConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierProcheDeConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierProcheDeConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierProcheDeConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierProcheDeConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierProcheDeConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<ProcheSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierProcheDeConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierProcheDeConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierProcheDeConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierProcheDeConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<ProcheWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type MetierProcheDeRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: Proche;
};

/** Page d'une liste, avec son total. */
export type MetierProchesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierProchesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierProchesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierProchesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierProchesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierProchesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierProchesConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierProchesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<ProcheSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierProchesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierProchesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierProchesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierProchesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<ProcheWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type MetierProchesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: Proche;
};

/** Conditions sur les éléments liés. */
export type MetierRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierWhere>;
};

/** Métier nommé par une réponse ; sa fiche mène à tout ce que la nomenclature en dit. */
export type MetierResume = {
  /** Code ROME du métier, comme M1805. */
  readonly code: Scalars['ID']['output'];
  /** La fiche du métier, qui mène à toute la nomenclature. Valeurs et listes sans condition viennent de la mémoire ; si le reste est demandé, elle est nulle pendant les instants où le graphe change de version. */
  readonly fiche: Maybe<Metier>;
  /** Intitulé du métier. */
  readonly libelle: Scalars['String']['output'];
};

/** Page d'une liste, avec son total. */
export type MetierSavoirsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierSavoirsRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierSavoirsConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierSavoirsConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierSavoirsConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierSavoirsConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierSavoirsConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierSavoirsConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<RequiertSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<SavoirSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierSavoirsConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierSavoirsConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierSavoirsConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierSavoirsConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<RequiertWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<SavoirWhere>;
};

/** Élément d'une page. */
export type MetierSavoirsRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Savoir;
  /** Les propriétés du lien qui y mène. */
  readonly properties: Requiert;
};

/** Page d'une liste, avec son total. */
export type MetierSecteursActiviteConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierSecteursActiviteRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierSecteursActiviteConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierSecteursActiviteConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierSecteursActiviteConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierSecteursActiviteConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierSecteursActiviteConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierSecteursActiviteConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<DansSecteurSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<SecteurActiviteSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierSecteursActiviteConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierSecteursActiviteConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierSecteursActiviteConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierSecteursActiviteConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<DansSecteurWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<SecteurActiviteWhere>;
};

/** Élément d'une page. */
export type MetierSecteursActiviteRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: SecteurActivite;
  /** Les propriétés du lien qui y mène. */
  readonly properties: DansSecteur;
};

/** Ordre à appliquer. */
export type MetierSort = {
  /** Ordre selon : conditions d'accès au métier, une phrase par ligne, dans l'ordre de la fiche. */
  readonly accesEmploi?: InputMaybe<SortDirection>;
  /** Ordre selon : code ROME de la fiche, comme M1805. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : numéro de la fiche métier. */
  readonly codeFiche?: InputMaybe<SortDirection>;
  /** Ordre selon : code OGR de la fiche. */
  readonly codeOgr?: InputMaybe<SortDirection>;
  /** Ordre selon : code de la fiche de ROME 3 dont celle-ci est issue. */
  readonly codeRomeParent?: InputMaybe<SortDirection>;
  /** Ordre selon : définition du métier, une phrase par ligne, dans l'ordre de la fiche. */
  readonly definition?: InputMaybe<SortDirection>;
  /** Ordre selon : le métier s'exerce-t-il sous statut de cadre ? Nul : inconnu. */
  readonly emploiCadre?: InputMaybe<SortDirection>;
  /** Ordre selon : l'accès au métier est-il réglementé ? Nul : inconnu. */
  readonly emploiReglemente?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé de la fiche. */
  readonly libelle?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé de la fiche de ROME 3 dont celle-ci est issue ; nul quand aucun document chargé ne le donne. */
  readonly libelleRomeParent?: InputMaybe<SortDirection>;
  /** Ordre selon : premier type d'intérêt professionnel du métier. */
  readonly riasecMajeur?: InputMaybe<SortDirection>;
  /** Ordre selon : second type d'intérêt professionnel du métier. */
  readonly riasecMineur?: InputMaybe<SortDirection>;
  /** Ordre selon : le métier est-il lié à la transition démographique ? Nul : inconnu. */
  readonly transitionDemographique?: InputMaybe<SortDirection>;
  /** Ordre selon : place du métier dans la transition écologique. */
  readonly transitionEcologique?: InputMaybe<SortDirection>;
  /** Ordre selon : le métier est-il lié à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique?: InputMaybe<SortDirection>;
};

/** Page d'une liste, avec son total. */
export type MetierSousSecteursActiviteConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierSousSecteursActiviteRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierSousSecteursActiviteConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierSousSecteursActiviteConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierSousSecteursActiviteConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierSousSecteursActiviteConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierSousSecteursActiviteConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierSousSecteursActiviteConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<SousSecteurActiviteSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierSousSecteursActiviteConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierSousSecteursActiviteConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierSousSecteursActiviteConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierSousSecteursActiviteConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<SousSecteurActiviteWhere>;
};

/** Élément d'une page. */
export type MetierSousSecteursActiviteRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: SousSecteurActivite;
};

/** Un métier sur la carte de tous les métiers. */
export type MetierSurLaCarte = {
  /** Code de l'aire du métier, comme 01. */
  readonly aire: Scalars['ID']['output'];
  /** Code ROME du métier. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé du métier. */
  readonly libelle: Scalars['String']['output'];
  /** De gauche à droite, de −1000 à 1000. */
  readonly x: Scalars['Float']['output'];
  /** De bas en haut, de −1000 à 1000. */
  readonly y: Scalars['Float']['output'];
};

/** Page d'une liste, avec son total. */
export type MetierThemesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierThemesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type MetierThemesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<MetierThemesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<MetierThemesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<MetierThemesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<MetierThemesConnectionWhere>;
};

/** Ordre d'une page. */
export type MetierThemesConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<ThemeSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type MetierThemesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierThemesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierThemesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierThemesConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<ThemeWhere>;
};

/** Élément d'une page. */
export type MetierThemesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Theme;
};

/** Conditions à remplir, toutes à la fois. */
export type MetierWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MetierWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MetierWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MetierWhere>>;
  /** Condition sur : les fiches issues de celle-ci depuis ROME 3. */
  readonly aDonne?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les fiches issues de celle-ci depuis ROME 3. */
  readonly aDonneConnection?: InputMaybe<MetierADonneConnectionFilters>;
  /** Condition sur : conditions d'accès au métier, une phrase par ligne, dans l'ordre de la fiche. */
  readonly accesEmploi?: InputMaybe<StringScalarFilters>;
  /** Condition sur : l'aire du métier (une seule). */
  readonly aire?: InputMaybe<AireDeMetiersRelationshipFilters>;
  /** Condition sur : l'aire du métier (une seule). */
  readonly aireConnection?: InputMaybe<MetierAireConnectionFilters>;
  /** Condition sur : les appellations du métier. */
  readonly appellations?: InputMaybe<AppellationRelationshipFilters>;
  /** Condition sur : les appellations du métier. */
  readonly appellationsConnection?: InputMaybe<MetierAppellationsConnectionFilters>;
  /** Condition sur : les centres d'intérêt auxquels le métier répond. */
  readonly centresInteret?: InputMaybe<CentreInteretRelationshipFilters>;
  /** Condition sur : les centres d'intérêt auxquels le métier répond. */
  readonly centresInteretConnection?: InputMaybe<MetierCentresInteretConnectionFilters>;
  /** Condition sur : les certifications qui préparent au métier. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly certifications?: InputMaybe<CertificationRelationshipFilters>;
  /** Condition sur : les certifications qui préparent au métier. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly certificationsConnection?: InputMaybe<MetierCertificationsConnectionFilters>;
  /** Condition sur : code ROME de la fiche, comme M1805. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : numéro de la fiche métier. */
  readonly codeFiche?: InputMaybe<StringScalarFilters>;
  /** Condition sur : code OGR de la fiche. */
  readonly codeOgr?: InputMaybe<StringScalarFilters>;
  /** Condition sur : code de la fiche de ROME 3 dont celle-ci est issue. */
  readonly codeRomeParent?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les codes d'autres nomenclatures qui correspondent au métier. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly codesExternes?: InputMaybe<CodeExterneRelationshipFilters>;
  /** Condition sur : les codes d'autres nomenclatures qui correspondent au métier. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly codesExternesConnection?: InputMaybe<MetierCodesExternesConnectionFilters>;
  /** Condition sur : les compétences que le métier mobilise. */
  readonly competences?: InputMaybe<CompetenceRelationshipFilters>;
  /** Condition sur : les compétences que le métier mobilise. */
  readonly competencesConnection?: InputMaybe<MetierCompetencesConnectionFilters>;
  /** Condition sur : les contextes de travail dans lesquels le métier s'exerce. */
  readonly contextesTravail?: InputMaybe<ContexteTravailRelationshipFilters>;
  /** Condition sur : les contextes de travail dans lesquels le métier s'exerce. */
  readonly contextesTravailConnection?: InputMaybe<MetierContextesTravailConnectionFilters>;
  /** Condition sur : définition du métier, une phrase par ligne, dans l'ordre de la fiche. */
  readonly definition?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les divisions de la NAF où le métier s'exerce. */
  readonly divisionsNaf?: InputMaybe<DivisionNafRelationshipFilters>;
  /** Condition sur : les divisions de la NAF où le métier s'exerce. */
  readonly divisionsNafConnection?: InputMaybe<MetierDivisionsNafConnectionFilters>;
  /** Condition sur : le domaine professionnel (un seul). */
  readonly domaineProfessionnel?: InputMaybe<DomaineProfessionnelRelationshipFilters>;
  /** Condition sur : le domaine professionnel (un seul). */
  readonly domaineProfessionnelConnection?: InputMaybe<MetierDomaineProfessionnelConnectionFilters>;
  /** Condition sur : le métier s'exerce-t-il sous statut de cadre ? Nul : inconnu. */
  readonly emploiCadre?: InputMaybe<BooleanScalarFilters>;
  /** Condition sur : l'accès au métier est-il réglementé ? Nul : inconnu. */
  readonly emploiReglemente?: InputMaybe<BooleanScalarFilters>;
  /** Condition sur : les familles professionnelles du métier. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly faps?: InputMaybe<FapRelationshipFilters>;
  /** Condition sur : les familles professionnelles du métier. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly fapsConnection?: InputMaybe<MetierFapsConnectionFilters>;
  /** Condition sur : les Formacode des formations qui préparent au métier. Rien quand rome_formacode n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly formacodes?: InputMaybe<FormacodeRelationshipFilters>;
  /** Condition sur : les Formacode des formations qui préparent au métier. Rien quand rome_formacode n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly formacodesConnection?: InputMaybe<MetierFormacodesConnectionFilters>;
  /** Condition sur : les groupes ISCO-08 du métier. Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly groupesIsco?: InputMaybe<GroupeIscoRelationshipFilters>;
  /** Condition sur : les groupes ISCO-08 du métier. Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly groupesIscoConnection?: InputMaybe<MetierGroupesIscoConnectionFilters>;
  /** Condition sur : la fiche de ROME 3 dont celle-ci est issue, quand c'en est une autre. */
  readonly issuDe?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : la fiche de ROME 3 dont celle-ci est issue, quand c'en est une autre. */
  readonly issuDeConnection?: InputMaybe<MetierIssuDeConnectionFilters>;
  /** Condition sur : intitulé de la fiche. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : intitulé de la fiche de ROME 3 dont celle-ci est issue ; nul quand aucun document chargé ne le donne. */
  readonly libelleRomeParent?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les macro-compétences que le métier mobilise directement. */
  readonly macroCompetences?: InputMaybe<MacroCompetenceRelationshipFilters>;
  /** Condition sur : les macro-compétences que le métier mobilise directement. */
  readonly macroCompetencesConnection?: InputMaybe<MetierMacroCompetencesConnectionFilters>;
  /** Condition sur : les métiers vers lesquels la fiche propose une mobilité. */
  readonly mobilites?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers vers lesquels la fiche propose une mobilité. */
  readonly mobilitesConnection?: InputMaybe<MetierMobilitesConnectionFilters>;
  /** Condition sur : les métiers dont la fiche propose une mobilité vers celui-ci. */
  readonly mobilitesEntrantes?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers dont la fiche propose une mobilité vers celui-ci. */
  readonly mobilitesEntrantesConnection?: InputMaybe<MetierMobilitesEntrantesConnectionFilters>;
  /** Condition sur : les métiers qui couvrent au moins 5 % de celui-ci. */
  readonly procheDe?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers qui couvrent au moins 5 % de celui-ci. */
  readonly procheDeConnection?: InputMaybe<MetierProcheDeConnectionFilters>;
  /** Condition sur : les métiers dont celui-ci couvre au moins 5 %. */
  readonly proches?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers dont celui-ci couvre au moins 5 %. */
  readonly prochesConnection?: InputMaybe<MetierProchesConnectionFilters>;
  /** Condition sur : premier type d'intérêt professionnel du métier. */
  readonly riasecMajeur?: InputMaybe<RiasecEnumScalarFilters>;
  /** Condition sur : second type d'intérêt professionnel du métier. */
  readonly riasecMineur?: InputMaybe<RiasecEnumScalarFilters>;
  /** Condition sur : les savoirs que le métier requiert. */
  readonly savoirs?: InputMaybe<SavoirRelationshipFilters>;
  /** Condition sur : les savoirs que le métier requiert. */
  readonly savoirsConnection?: InputMaybe<MetierSavoirsConnectionFilters>;
  /** Condition sur : les secteurs d'activité du métier. */
  readonly secteursActivite?: InputMaybe<SecteurActiviteRelationshipFilters>;
  /** Condition sur : les secteurs d'activité du métier. */
  readonly secteursActiviteConnection?: InputMaybe<MetierSecteursActiviteConnectionFilters>;
  /** Condition sur : les sous-secteurs d'activité du métier. */
  readonly sousSecteursActivite?: InputMaybe<SousSecteurActiviteRelationshipFilters>;
  /** Condition sur : les sous-secteurs d'activité du métier. */
  readonly sousSecteursActiviteConnection?: InputMaybe<MetierSousSecteursActiviteConnectionFilters>;
  /** Condition sur : les thèmes du métier. */
  readonly themes?: InputMaybe<ThemeRelationshipFilters>;
  /** Condition sur : les thèmes du métier. */
  readonly themesConnection?: InputMaybe<MetierThemesConnectionFilters>;
  /** Condition sur : le métier est-il lié à la transition démographique ? Nul : inconnu. */
  readonly transitionDemographique?: InputMaybe<BooleanScalarFilters>;
  /** Condition sur : place du métier dans la transition écologique. */
  readonly transitionEcologique?: InputMaybe<TransitionEcologiqueEnumScalarFilters>;
  /** Condition sur : le métier est-il lié à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique?: InputMaybe<BooleanScalarFilters>;
};

/** Page d'une liste, avec son total. */
export type MetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<MetierEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Métiers qu’un souhait écarte à lui seul ; celui que deux souhaits écartent compte pour chacun. */
export type MetiersEcartes = {
  /** Nom du souhait, tel que l'entrée le porte, comme riasec. */
  readonly contrainte: Scalars['String']['output'];
  /** Nombre de métiers que ce souhait écarte, 1 au moins. */
  readonly nombre: Scalars['Int']['output'];
};

/** Métiers qui partagent des items avec un métier. */
export type MetiersPartageant = {
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** Le métier de la question. */
  readonly metier: MetierResume;
  /** La page voulue, les plus grands nombres d'abord. */
  readonly resultats: ReadonlyArray<MetierPartageant>;
  /** Nombre de métiers en tout, au-delà de la page. */
  readonly total: Scalars['Int']['output'];
};

/** Métiers les plus proches d'un métier. */
export type MetiersProches = {
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** Le métier de la question. */
  readonly metier: MetierResume;
  /** Les plus proches d’abord, puis par code. */
  readonly resultats: ReadonlyArray<MetierProche>;
};

/** Propriétés d'un lien MOBILISE. */
export type Mobilise = {
  /** Place de l'item au cœur du métier ; nul quand la fiche n'en dit rien. */
  readonly coeurMetier: Maybe<CoeurMetier>;
};

/** Ordre à appliquer. */
export type MobiliseSort = {
  /** Ordre selon : place de l'item au cœur du métier ; nul quand la fiche n'en dit rien. */
  readonly coeurMetier?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type MobiliseWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<MobiliseWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<MobiliseWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<MobiliseWhere>>;
  /** Condition sur : place de l'item au cœur du métier ; nul quand la fiche n'en dit rien. */
  readonly coeurMetier?: InputMaybe<CoeurMetierEnumScalarFilters>;
};

/** Ce qui calcule la réponse. */
export type Moteur =
  /** Le graphe que l'API tient en mémoire. */
  | 'INSTANTANE'
  /** La base de données, au niveau TOUT et pour une couverture minimale de 0,05 au moins. */
  | 'NEO4J';

/** Cadre dans lequel un métier a été exercé. */
export type NatureExperience =
  /** Un engagement bénévole. */
  | 'BENEVOLE'
  /** La vie personnelle : un proche dont on s’occupe, une maison que l’on rénove. */
  | 'PERSONNELLE'
  /** Un emploi, un stage ou une activité indépendante. */
  | 'PROFESSIONNELLE';

/** Nature de ce que deux métiers ont en commun. */
export type NatureItem =
  /** Une compétence. */
  | 'COMPETENCE'
  /** Un enjeu de l'arborescence des compétences. */
  | 'ENJEU'
  /** Une macro-compétence. */
  | 'MACRO_COMPETENCE'
  /** Un objectif de l'arborescence des compétences. */
  | 'OBJECTIF'
  /** Un savoir. */
  | 'SAVOIR';

/** Items qui composent un métier quand on le compare à d'autres. */
export type Niveau =
  /** Les compétences (savoir-faire) que la fiche mobilise. */
  | 'COMPETENCE'
  /** Les enjeux dont relèvent les macro-compétences. */
  | 'ENJEU'
  /** Les macro-compétences, selon l'argument liens. */
  | 'MACRO_COMPETENCE'
  /** Les objectifs dont relèvent les macro-compétences. */
  | 'OBJECTIF'
  /** Les savoirs que le métier requiert. */
  | 'SAVOIR'
  /** Les compétences, les macro-compétences agrégées et les savoirs. */
  | 'TOUT';

/** Niveau de l'arborescence des compétences, du plus large au plus fin. */
export type NiveauDArborescence =
  /** Une compétence d'une macro-compétence. */
  | 'COMPETENCE'
  /** Un domaine de compétences. */
  | 'DOMAINE'
  /** Un enjeu d'un domaine. */
  | 'ENJEU'
  /** Une macro-compétence d'un objectif. */
  | 'MACRO_COMPETENCE'
  /** Un objectif d'un enjeu. */
  | 'OBJECTIF';

/** Métiers auxquels préparent les certifications d'un niveau européen. */
export type NiveauDeCertification = {
  /** Nombre de certifications du niveau qui préparent à un métier au moins. */
  readonly certifications: Scalars['Int']['output'];
  /** Nombre de métiers auxquels elles préparent. */
  readonly metiers: Scalars['Int']['output'];
  /** Niveau européen, de 1 à 8 ; nul : inconnu. */
  readonly niveau: Maybe<Scalars['Int']['output']>;
};

/** Ce selon quoi on parcourt les métiers. */
export type NomDeFacette =
  /** Le centre d'intérêt. */
  | 'CENTRE_INTERET'
  /** La division NAF. */
  | 'DIVISION_NAF'
  /** Le grand domaine. */
  | 'GRAND_DOMAINE'
  /** La première lettre de l'intitulé, sans accent. */
  | 'LETTRE'
  /** Le type d'intérêt professionnel (majeur). */
  | 'RIASEC'
  /** Le secteur d'activité. */
  | 'SECTEUR'
  /** Le sous-secteur d'activité. */
  | 'SOUS_SECTEUR'
  /** Les tags de transition, d'accès réglementé et de statut de cadre. */
  | 'TAG'
  /** Le thème. */
  | 'THEME';

/** Objectif : troisième niveau de l'arborescence des compétences, au-dessus des macro-compétences. */
export type Objectif = {
  /** Code de l'objectif, comme 4A1. */
  readonly code: Scalars['ID']['output'];
  /** L'enjeu dont relève l'objectif (un seul). */
  readonly enjeu: ReadonlyArray<Enjeu>;
  /** L'enjeu dont relève l'objectif (un seul). Page avec total, curseurs et propriétés des liens. */
  readonly enjeuConnection: ObjectifEnjeuConnection;
  /** Intitulé de l'objectif ; nul quand la version ne contient pas l'arborescence des compétences. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Les macro-compétences qui relèvent de l'objectif. */
  readonly macroCompetences: ReadonlyArray<MacroCompetence>;
  /** Les macro-compétences qui relèvent de l'objectif. Page avec total, curseurs et propriétés des liens. */
  readonly macroCompetencesConnection: ObjectifMacroCompetencesConnection;
};

/** Objectif : troisième niveau de l'arborescence des compétences, au-dessus des macro-compétences. */
export type ObjectifEnjeuArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EnjeuSort>>;
  where?: InputMaybe<EnjeuWhere>;
};

/** Objectif : troisième niveau de l'arborescence des compétences, au-dessus des macro-compétences. */
export type ObjectifEnjeuConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObjectifEnjeuConnectionSort>>;
  where?: InputMaybe<ObjectifEnjeuConnectionWhere>;
};

/** Objectif : troisième niveau de l'arborescence des compétences, au-dessus des macro-compétences. */
export type ObjectifMacroCompetencesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MacroCompetenceSort>>;
  where?: InputMaybe<MacroCompetenceWhere>;
};

/** Objectif : troisième niveau de l'arborescence des compétences, au-dessus des macro-compétences. */
export type ObjectifMacroCompetencesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObjectifMacroCompetencesConnectionSort>>;
  where?: InputMaybe<ObjectifMacroCompetencesConnectionWhere>;
};

/** Élément d'une page. */
export type ObjectifEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Objectif;
};

/** Page d'une liste, avec son total. */
export type ObjectifEnjeuConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<ObjectifEnjeuRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type ObjectifEnjeuConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<ObjectifEnjeuConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<ObjectifEnjeuConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<ObjectifEnjeuConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<ObjectifEnjeuConnectionWhere>;
};

/** Ordre d'une page. */
export type ObjectifEnjeuConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<EnjeuSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type ObjectifEnjeuConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<ObjectifEnjeuConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<ObjectifEnjeuConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<ObjectifEnjeuConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<EnjeuWhere>;
};

/** Élément d'une page. */
export type ObjectifEnjeuRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Enjeu;
};

/** Page d'une liste, avec son total. */
export type ObjectifMacroCompetencesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<ObjectifMacroCompetencesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type ObjectifMacroCompetencesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<ObjectifMacroCompetencesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<ObjectifMacroCompetencesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<ObjectifMacroCompetencesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<ObjectifMacroCompetencesConnectionWhere>;
};

/** Ordre d'une page. */
export type ObjectifMacroCompetencesConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MacroCompetenceSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type ObjectifMacroCompetencesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<ObjectifMacroCompetencesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<ObjectifMacroCompetencesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<ObjectifMacroCompetencesConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MacroCompetenceWhere>;
};

/** Élément d'une page. */
export type ObjectifMacroCompetencesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: MacroCompetence;
};

/** Conditions sur les éléments liés. */
export type ObjectifRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<ObjectifWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<ObjectifWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<ObjectifWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<ObjectifWhere>;
};

/** Ordre à appliquer. */
export type ObjectifSort = {
  /** Ordre selon : code de l'objectif, comme 4A1. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé de l'objectif ; nul quand la version ne contient pas l'arborescence des compétences. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type ObjectifWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<ObjectifWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<ObjectifWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<ObjectifWhere>>;
  /** Condition sur : code de l'objectif, comme 4A1. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : l'enjeu dont relève l'objectif (un seul). */
  readonly enjeu?: InputMaybe<EnjeuRelationshipFilters>;
  /** Condition sur : l'enjeu dont relève l'objectif (un seul). */
  readonly enjeuConnection?: InputMaybe<ObjectifEnjeuConnectionFilters>;
  /** Condition sur : intitulé de l'objectif ; nul quand la version ne contient pas l'arborescence des compétences. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les macro-compétences qui relèvent de l'objectif. */
  readonly macroCompetences?: InputMaybe<MacroCompetenceRelationshipFilters>;
  /** Condition sur : les macro-compétences qui relèvent de l'objectif. */
  readonly macroCompetencesConnection?: InputMaybe<ObjectifMacroCompetencesConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type ObjectifsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<ObjectifEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Étapes dont une aire de mobilité est faite. */
export type OrigineMobilite =
  /** Les étapes dont la couverture atteint couvertureMin, au niveau TOUT. */
  | 'COMPETENCES'
  /** Les unes et les autres : chaque arête dit lesquelles. */
  | 'CROISEE'
  /** Les mobilités officielles des fiches. */
  | 'OFFICIELLE';

/** Appellations issues d'une autre fiche de ROME 3 que leur fiche, par couple de ces fiches. */
export type PageDAppellationsIssuesDAilleurs = {
  /** Nombre d'appellations en tout, au-delà de la page. */
  readonly appellations: Scalars['Int']['output'];
  /** La page voulue, les plus nombreuses d'abord, puis par codes. */
  readonly resultats: ReadonlyArray<AppellationsIssuesDAilleurs>;
  /** Nombre de couples de fiches de ROME 3 en tout, au-delà de la page. */
  readonly total: Scalars['Int']['output'];
};

/** Page de changements, par versions, puis type, label et code de ce qui a changé. */
export type PageDeChangements = {
  /** Version du ROME en service, comme 460. */
  readonly release: Scalars['String']['output'];
  /** La page voulue. */
  readonly resultats: ReadonlyArray<Changement>;
  /** Nombre de changements en tout, au-delà de la page. */
  readonly total: Scalars['Int']['output'];
};

/** Page de dérives, les métiers dont le contenu a le plus changé d’abord. */
export type PageDeDerives = {
  /** Version du ROME en service, comme 460. */
  readonly release: Scalars['String']['output'];
  /** La page voulue. */
  readonly resultats: ReadonlyArray<Derive>;
  /** Nombre de dérives en tout, au-delà de la page. */
  readonly total: Scalars['Int']['output'];
};

/** Macro-compétences, des plus partagées aux moins partagées. */
export type PageDeMacroCompetences = {
  /** La page voulue, les plus partagées d’abord, puis par code. */
  readonly resultats: ReadonlyArray<MacroCompetencePartagee>;
  /** Nombre de macro-compétences en tout, au-delà de la page. */
  readonly total: Scalars['Int']['output'];
};

/** Page de métiers, par ordre alphabétique d'intitulé puis par code. */
export type PageDeMetiers = {
  /** Curseur à donner à apres pour la suite ; nul à la fin. */
  readonly curseurSuivant: Maybe<Scalars['String']['output']>;
  /** Combien chaque filtre écarte de tous les métiers de la version ; le plus d’abord. */
  readonly ecartes: ReadonlyArray<MetiersEcartes>;
  /** Répartition de tous les métiers qui répondent aux filtres : ce qui permet de préciser la recherche. */
  readonly facettes: ReadonlyArray<Facette>;
  /** Version du ROME dont viennent les métiers, comme 460. */
  readonly release: Scalars['String']['output'];
  /** Les métiers de la page. */
  readonly resultats: ReadonlyArray<MetierResume>;
  /** Nombre de métiers qui répondent aux filtres, au-delà de la page. */
  readonly total: Scalars['Int']['output'];
};

/** Fiches de ROME 3, de celle qui a le plus essaimé à celle qui a le moins essaimé. */
export type PageDeParentsV3 = {
  /** La page voulue, les plus divisées d’abord, puis par code. */
  readonly resultats: ReadonlyArray<FichesParParentV3>;
  /** Nombre de fiches de ROME 3 en tout, au-delà de la page. */
  readonly total: Scalars['Int']['output'];
};

/** Place d'une page parmi les autres. */
export type PageInfo = {
  /** Curseur du dernier élément de la page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Y a-t-il d'autres éléments après la page ? */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Y a-t-il d'autres éléments avant la page ? */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Curseur du premier élément de la page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Deux métiers qui partagent des items, dans l’ordre de leurs codes. */
export type PairePartageant = {
  /** Celui des deux dont le code vient en premier. */
  readonly a: MetierResume;
  /** Celui des deux dont le code vient en second. */
  readonly b: MetierResume;
  /** Nombre d'items partagés. */
  readonly nombre: Scalars['Int']['output'];
  /** Somme des poids des items partagés. */
  readonly poids: Scalars['Float']['output'];
};

/** Paires de métiers qui partagent des items. */
export type PairesPartageant = {
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** La page voulue, les plus grands nombres d'abord. */
  readonly resultats: ReadonlyArray<PairePartageant>;
  /** Nombre de paires en tout, au-delà de la page. */
  readonly total: Scalars['Int']['output'];
};

/** Distance d’un métier à un profil, en mots. Les bornes sont des quantiles de la couverture des mobilités officielles de la version en service ; methode les donne. */
export type Palier =
  /** Couverture d’au moins seuil, ou des 10 % de mobilités officielles les mieux couvertes ; accès non réglementé, aucun contexte refusé. */
  | 'ACCESSIBLE'
  /** Couverture moindre. */
  | 'ELOIGNE'
  /** Couverture de la première moitié des mobilités officielles. */
  | 'FORMATION_COURTE'
  /** Couverture des trois premiers quarts des mobilités officielles ; au mieux, quand l’accès est réglementé et que le métier n’est pas une expérience. */
  | 'FORMATION_LONGUE'
  /** Couverture du premier quart des mobilités officielles. */
  | 'PROCHE';

/** Part d'une valeur d'un tag parmi les fiches et parmi les appellations. */
export type PartDeTag = {
  /** Nombre d'appellations qui ont cette valeur. */
  readonly appellations: Scalars['Int']['output'];
  /** Nombre de fiches qui ont cette valeur. */
  readonly fiches: Scalars['Int']['output'];
  /** Part de ces appellations parmi toutes, de 0 à 1. */
  readonly partDesAppellations: Scalars['Float']['output'];
  /** Part de ces fiches parmi toutes, de 0 à 1. */
  readonly partDesFiches: Scalars['Float']['output'];
  /** Nom du tag, comme dans le graphe, par exemple emploiCadre. */
  readonly tag: Scalars['String']['output'];
  /** Valeur du tag ; nulle : inconnue. */
  readonly valeur: Maybe<Scalars['String']['output']>;
};

/** Chaîne de métiers qui mène d'un métier à un autre. */
export type Passerelle = {
  /** Coût de la chaîne : opposé du logarithme de sa force. */
  readonly cout: Scalars['Float']['output'];
  /** Étapes de la chaîne, du départ à l’arrivée. */
  readonly etapes: ReadonlyArray<Etape>;
  /** Produit des forces des étapes, de 0 à 1. */
  readonly force: Scalars['Float']['output'];
  /** Force de l'étape la plus faible. */
  readonly goulot: Scalars['Float']['output'];
  /** Mois de formation de toute la chaîne : somme des coutDeFormation de ses étapes, une certification que plusieurs comptent n’étant comptée qu’une fois ; nul quand une étape n’en a pas. */
  readonly moisDeFormation: Maybe<Scalars['Float']['output']>;
  /** Poids de tout ce que la chaîne demande d'apprendre, étape après étape ; à comparer à poidsDirect. */
  readonly poidsAApprendre: Scalars['Float']['output'];
  /** Rang de la chaîne selon le critère, à partir de 1. */
  readonly rang: Scalars['Int']['output'];
  /** Jusqu’où croire la chaîne : les répliques du graphe dont elle est encore la meilleure. Cherchées une fois pour toutes les chaînes de la réponse. */
  readonly robustesse: Robustesse;
};

/** Chaîne de métiers qui mène d'un métier à un autre. */
export type PasserelleRobustesseArgs = {
  graine?: InputMaybe<Scalars['Int']['input']>;
  repliques?: InputMaybe<Scalars['Int']['input']>;
};

/** Chaîne de métiers qui mène d'un profil à un métier. */
export type PasserelleDepuisProfil = {
  /** Coût de la chaîne : opposé du logarithme de sa force. */
  readonly cout: Scalars['Float']['output'];
  /** Étapes de la chaîne, du profil à l’arrivée. */
  readonly etapes: ReadonlyArray<EtapeDepuisProfil>;
  /** Produit des forces des étapes, de 0 à 1. */
  readonly force: Scalars['Float']['output'];
  /** Force de l'étape la plus faible. */
  readonly goulot: Scalars['Float']['output'];
  /** Mois de formation de toute la chaîne : somme des coutDeFormation de ses étapes, une certification que plusieurs comptent n’étant comptée qu’une fois ; nul quand une étape n’en a pas. */
  readonly moisDeFormation: Maybe<Scalars['Float']['output']>;
  /** Poids de tout ce que la chaîne demande d'apprendre, étape après étape ; à comparer à poidsDirect. */
  readonly poidsAApprendre: Scalars['Float']['output'];
  /** Rang de la chaîne selon le critère, à partir de 1. */
  readonly rang: Scalars['Int']['output'];
};

/** Chaînes de métiers qui mènent d'un métier à un autre, les meilleures d'abord. */
export type Passerelles = {
  /** Chaînes trouvées, les meilleures d'abord ; vide quand il n'y en a pas. */
  readonly chemins: ReadonlyArray<Passerelle>;
  /** Métier de départ. */
  readonly de: MetierResume;
  /** Combien chaque souhait écarte des métiers par lesquels une chaîne pourrait passer ; le plus d’abord. */
  readonly ecartes: ReadonlyArray<MetiersEcartes>;
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** Pourquoi il n'y a pas de chaîne, ou pas autant de chaînes prouvées que demandé ; nul sinon. */
  readonly motif: Maybe<Scalars['String']['output']>;
  /** Poids de ce que le passage direct demande d'apprendre : une chaîne rend les pas plus petits, et le tout plus long. */
  readonly poidsDirect: Scalars['Float']['output'];
  /** Métier d'arrivée. */
  readonly vers: MetierResume;
};

/** Chaînes de métiers qui mènent d'un profil à un métier, les meilleures d'abord. */
export type PasserellesDepuisProfil = {
  /** Chaînes trouvées, les meilleures d'abord ; vide quand il n'y en a pas. */
  readonly chemins: ReadonlyArray<PasserelleDepuisProfil>;
  /** Le profil tient-il déjà le métier ? Vrai d'une expérience entière, et quand il en tient tous les items : il n'y a alors ni chaîne ni motif. */
  readonly dejaTenu: Scalars['Boolean']['output'];
  /** Combien chaque souhait écarte des métiers par lesquels une chaîne pourrait passer ; ceux du profil sont nommés profil.souhait. */
  readonly ecartes: ReadonlyArray<MetiersEcartes>;
  /** Les expériences du profil, telles qu’elles ont été lues. */
  readonly experiences: ReadonlyArray<ExperienceLue>;
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** Pourquoi il n'y a pas de chaîne, ou pas autant de chaînes prouvées que demandé ; nul sinon. */
  readonly motif: Maybe<Scalars['String']['output']>;
  /** Poids de ce que le passage direct demande d'apprendre. */
  readonly poidsDirect: Scalars['Float']['output'];
  /** Métier d'arrivée. */
  readonly vers: MetierResume;
};

/** Propriétés d'un lien PERMET_MOBILITE. */
export type PermetMobilite = {
  /** Rang de la mobilité sur la fiche d'origine. */
  readonly ordre: Scalars['Int']['output'];
};

/** Ordre à appliquer. */
export type PermetMobiliteSort = {
  /** Ordre selon : rang de la mobilité sur la fiche d'origine. */
  readonly ordre?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type PermetMobiliteWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<PermetMobiliteWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<PermetMobiliteWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<PermetMobiliteWhere>>;
  /** Condition sur : rang de la mobilité sur la fiche d'origine. */
  readonly ordre?: InputMaybe<IntScalarFilters>;
};

/** Métier vers lequel un profil pourrait aller. */
export type Piste = {
  /** Les mêmes, ceux du cœur de métier d'abord, puis les plus lourds : ce qu'il faut apprendre en premier. */
  readonly aAcquerir: ReadonlyArray<Item>;
  /** Vrai quand la couverture atteint le seuil et que l'accès au métier n'est pas connu comme réglementé. */
  readonly accessible: Scalars['Boolean']['output'];
  /** Certifications qui préparent au métier, par niveau européen croissant ; nul : inconnu, Certif Info n'étant pas chargé. */
  readonly certifications: Maybe<ReadonlyArray<FicheCertification>>;
  /** Contextes refusés où le métier s'exerce. Vide, hors des cibles : un contexte refusé en écarte le métier. */
  readonly contextesRefuses: ReadonlyArray<ContexteRefuse>;
  /** Part du métier, en poids, que le profil tient, de 0 à 1. */
  readonly couverture: Scalars['Float']['output'];
  /** Le métier est-il une des expériences du profil ? */
  readonly exerce: Scalars['Boolean']['output'];
  /** Pourquoi ce palier : couverture, accès réglementé, contextes refusés, en une phrase ou deux. */
  readonly explication: Scalars['String']['output'];
  /** Items du métier que le profil ne tient pas, les plus lourds d'abord. */
  readonly manquants: ReadonlyArray<Item>;
  /** Le métier ; sa fiche nomme les certifications qui y préparent. */
  readonly metier: MetierResume;
  /** Nombre de certifications qui préparent au métier ; nul : inconnu, Certif Info n'étant pas chargé. */
  readonly nbCertifications: Maybe<Scalars['Int']['output']>;
  /** Nombre d’items du métier que le profil ne tient pas. */
  readonly nbManquants: Scalars['Int']['output'];
  /** Nombre d’items du métier que le profil tient. */
  readonly nbTenus: Scalars['Int']['output'];
  /** Ce qui sépare le profil du métier, en un mot ; methode donne les bornes. */
  readonly palier: Palier;
  /** Part des métiers de la version que le profil ne couvre pas plus que celui-ci, de 0 à 1. */
  readonly quantile: Scalars['Float']['output'];
  /** Rang parmi tous les métiers de la version, expériences comprises, par couverture du profil, à partir de 1 ; des métiers également couverts ont le même. */
  readonly rang: Scalars['Int']['output'];
  /** L'accès au métier est-il réglementé ? Nul : inconnu. */
  readonly reglemente: Maybe<Scalars['Boolean']['output']>;
  /** Items du métier que le profil tient, les plus lourds d'abord. */
  readonly tenus: ReadonlyArray<Item>;
};

/** Métier vers lequel un profil pourrait aller. */
export type PisteAAcquerirArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Métier vers lequel un profil pourrait aller. */
export type PisteCertificationsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Métier vers lequel un profil pourrait aller. */
export type PisteManquantsArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Métier vers lequel un profil pourrait aller. */
export type PisteTenusArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Métiers vers lesquels un profil pourrait aller. */
export type Pistes = {
  /** Combien chaque souhait écarte des métiers dont le profil tient quelque chose ; le plus d’abord. */
  readonly ecartes: ReadonlyArray<MetiersEcartes>;
  /** Les expériences du profil, telles qu’elles ont été lues. */
  readonly experiences: ReadonlyArray<ExperienceLue>;
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** Par couverture décroissante, puis par code. */
  readonly resultats: ReadonlyArray<Piste>;
  /** Nombre de métiers dont le profil tient quelque chose, ou de cibles, que ses souhaits gardent. */
  readonly total: Scalars['Int']['output'];
};

/** Postes d'un même métier. */
export type Poste = {
  /** Métier des postes : code ROME, ou code OGR d'une appellation. */
  readonly code: Scalars['ID']['input'];
  /** Nombre de postes, de 0 à 1 000 000. */
  readonly nombre: Scalars['Int']['input'];
};

/** Propriétés d'un lien PREPARE_PAR. */
export type PreparePar = {
  /** Le lien vient-il de la fiche de ROME 3 dont le métier est issu ? */
  readonly viaParent: Scalars['Boolean']['output'];
};

/** Ordre à appliquer. */
export type PrepareParSort = {
  /** Ordre selon : le lien vient-il de la fiche de ROME 3 dont le métier est issu ? */
  readonly viaParent?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type PrepareParWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<PrepareParWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<PrepareParWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<PrepareParWhere>>;
  /** Condition sur : le lien vient-il de la fiche de ROME 3 dont le métier est issu ? */
  readonly viaParent?: InputMaybe<BooleanScalarFilters>;
};

/** Propriétés d'un lien PROCHE. */
export type Proche = {
  /** Nombre d'items communs aux deux métiers. */
  readonly communs: Scalars['Int']['output'];
  /** Coût de l'étape : opposé du logarithme de la couverture. */
  readonly cout: Scalars['Float']['output'];
  /** Part du métier d'arrivée que couvre le métier de départ, de 0,05 à 1. */
  readonly couverture: Scalars['Float']['output'];
};

/** Ordre à appliquer. */
export type ProcheSort = {
  /** Ordre selon : nombre d'items communs aux deux métiers. */
  readonly communs?: InputMaybe<SortDirection>;
  /** Ordre selon : coût de l'étape : opposé du logarithme de la couverture. */
  readonly cout?: InputMaybe<SortDirection>;
  /** Ordre selon : part du métier d'arrivée que couvre le métier de départ, de 0,05 à 1. */
  readonly couverture?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type ProcheWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<ProcheWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<ProcheWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<ProcheWhere>>;
  /** Condition sur : nombre d'items communs aux deux métiers. */
  readonly communs?: InputMaybe<IntScalarFilters>;
  /** Condition sur : coût de l'étape : opposé du logarithme de la couverture. */
  readonly cout?: InputMaybe<FloatScalarFilters>;
  /** Condition sur : part du métier d'arrivée que couvre le métier de départ, de 0,05 à 1. */
  readonly couverture?: InputMaybe<FloatScalarFilters>;
};

/** Ce que l'on apporte (experiences, experiencesDetaillees, items), et ce que l'on veut ou refuse des métiers où aller. */
export type Profil = {
  /** Le métier s'exerce-t-il sous statut de cadre ? Un métier dont on ne sait pas est écarté. */
  readonly cadre?: InputMaybe<Scalars['Boolean']['input']>;
  /** Codes de centres d'intérêt : un métier qui répond à l'un d'eux au moins est gardé ; 100 au plus. */
  readonly centresInteret?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes ROME : seuls ces métiers sont gardés ; 2 000 au plus. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de fiches de ROME 3 : un métier issu de l'une d'elles est gardé ; 100 au plus. */
  readonly codesRomeParents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes OGR de contextes de travail : un métier qui s'exerce dans l'un d'eux est écarté ; 100 au plus. */
  readonly contextesRefuses?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes OGR de contextes de travail : un métier qui s'exerce dans l'un d'eux au moins est gardé ; 100 au plus. */
  readonly contextesVoulus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de divisions NAF, sur deux chiffres : un métier qui s'exerce dans l'une d'elles est gardé ; 100 au plus. */
  readonly divisionsNaf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de domaines professionnels : un métier de l’un d’eux est gardé ; 100 au plus. */
  readonly domaines?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes ROME de métiers écartés ; 2 000 au plus. */
  readonly eviter?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Les métiers dont on sait l'accès réglementé sont-ils écartés ? Un métier dont on ne sait pas est gardé. */
  readonly eviterReglementes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Métiers déjà exercés, en entier et dans un cadre professionnel : codes ROME, ou codes OGR d'appellations, 50 au plus. */
  readonly experiences?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Métiers déjà exercés, chacun avec ce que l'on y a fait ; 50 au plus. */
  readonly experiencesDetaillees?: InputMaybe<ReadonlyArray<Experience>>;
  /** Lettres de grands domaines : un métier de l’un d’eux est gardé ; 100 au plus. */
  readonly grandsDomaines?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Les métiers des expériences sont-ils gardés parmi les réponses ? Sans cela, ils en sont laissés de côté. */
  readonly inclureExperiences?: InputMaybe<Scalars['Boolean']['input']>;
  /** Codes OGR de compétences, de macro-compétences et de savoirs que l’on tient par ailleurs, 500 au plus. */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes OGR de compétences, macro-compétences ou savoirs : un métier qui les tient tous est gardé ; une macro-compétence aussi par ses compétences ; 100 au plus. */
  readonly itemsTenus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Niveaux européens, de 1 à 8 : un métier auquel prépare une certification de l'un d'eux au moins est gardé ; 100 au plus. */
  readonly niveauxCertification?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** L'accès au métier est-il réglementé ? Un métier dont on ne sait pas est écarté. */
  readonly reglemente?: InputMaybe<Scalars['Boolean']['input']>;
  /** Types d'intérêt professionnel : un métier dont le type majeur est l'un d'eux est gardé ; 100 au plus. */
  readonly riasec?: InputMaybe<ReadonlyArray<Riasec>>;
  /** Codes de secteurs d'activité : un métier qui s'exerce dans l'un d'eux est gardé ; 100 au plus. */
  readonly secteurs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de sous-secteurs d'activité : un métier qui s'exerce dans l'un d'eux est gardé ; 100 au plus. */
  readonly sousSecteurs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de thèmes : un métier de l'un d'eux est gardé ; 100 au plus. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Le métier est-il lié à la transition démographique ? Un métier dont on ne sait pas est écarté. */
  readonly transitionDemographique?: InputMaybe<Scalars['Boolean']['input']>;
  /** Places dans la transition écologique : un métier qui a l'une d'elles est gardé ; 100 au plus. */
  readonly transitionEcologique?: InputMaybe<ReadonlyArray<TransitionEcologique>>;
  /** Le métier est-il lié à la transition numérique ? Un métier dont on ne sait pas est écarté. */
  readonly transitionNumerique?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type Query = {
  /** Ce que l'on fait dans un métier, groupé comme le cocherait qui l'a exercé. */
  readonly activites: Activites;
  /** Où l'on peut aller depuis un métier en quelques étapes. */
  readonly aireDeMobilite: AireDeMobilite;
  /** Liste. Aire de mobilité de toute la nomenclature : des métiers qui se couvrent entre eux plus que les autres (communautés de PROCHE). */
  readonly airesDeMetiers: ReadonlyArray<AireDeMetiers>;
  /** Page avec total et curseurs. Aire de mobilité de toute la nomenclature : des métiers qui se couvrent entre eux plus que les autres (communautés de PROCHE). */
  readonly airesDeMetiersConnection: AiresDeMetiersConnection;
  /** Aires de mobilité de toute la nomenclature : les communautés que forment les métiers qui se couvrent. */
  readonly airesDeMobilite: AiresDeMobilite;
  /** Liste. Appellation : un nom sous lequel un métier est connu ou recherché. */
  readonly appellations: ReadonlyArray<Appellation>;
  /** Page avec total et curseurs. Appellation : un nom sous lequel un métier est connu ou recherché. */
  readonly appellationsConnection: AppellationsConnection;
  /** Arborescence des compétences, étage par étage, avec ses décomptes : des domaines aux compétences. */
  readonly arborescenceDesCompetences: Arborescence;
  /** Tout ce qui est à portée de métiers, comme ceux d'un site qui ferme, ou d'un profil : avec le meilleur départ et la première étape. */
  readonly atteignables: Atteignables;
  /** Carte de tous les métiers : une place et une aire pour chacun, de quoi la dessiner. */
  readonly carteDesMetiers: CarteDesMetiers;
  /** Liste. Catégorie de savoirs : l'une des cinq familles de l'arborescence des savoirs. */
  readonly categoriesSavoir: ReadonlyArray<CategorieSavoir>;
  /** Page avec total et curseurs. Catégorie de savoirs : l'une des cinq familles de l'arborescence des savoirs. */
  readonly categoriesSavoirConnection: CategoriesSavoirConnection;
  /** Liste. Centre d'intérêt : une envie ou un goût auquel des métiers répondent. */
  readonly centresInteret: ReadonlyArray<CentreInteret>;
  /** Page avec total et curseurs. Centre d'intérêt : une envie ou un goût auquel des métiers répondent. */
  readonly centresInteretConnection: CentresInteretConnection;
  /** Liste. Diplôme, titre, certificat ou habilitation décrit par Certif Info. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly certifications: ReadonlyArray<Certification>;
  /** Page avec total et curseurs. Diplôme, titre, certificat ou habilitation décrit par Certif Info. Rien quand certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly certificationsConnection: CertificationsConnection;
  /** Ce qui a changé d'une version du ROME à une autre. */
  readonly changements: PageDeChangements;
  /** Liste. Code d'une autre nomenclature (PCS, ESCO, SOC, liste d'une région …), tel que la table de correspondance chargée le donne. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly codesExternes: ReadonlyArray<CodeExterne>;
  /** Page avec total et curseurs. Code d'une autre nomenclature (PCS, ESCO, SOC, liste d'une région …), tel que la table de correspondance chargée le donne. Rien quand correspondances n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly codesExternesConnection: CodesExternesConnection;
  /** Liste. Compétence : ce qu'un métier mobilise, au niveau le plus fin. */
  readonly competences: ReadonlyArray<Competence>;
  /** Page avec total et curseurs. Compétence : ce qu'un métier mobilise, au niveau le plus fin. */
  readonly competencesConnection: CompetencesConnection;
  /** Suggestions pendant la frappe : les libellés que le texte commence, les plus probables d’abord. */
  readonly completer: Completions;
  /** Liste. Contexte de travail : une condition dans laquelle un métier s'exerce. */
  readonly contextesTravail: ReadonlyArray<ContexteTravail>;
  /** Page avec total et curseurs. Contexte de travail : une condition dans laquelle un métier s'exerce. */
  readonly contextesTravailConnection: ContextesTravailConnection;
  /** Métiers dont le contenu a changé, celui qui a le plus changé d’abord. */
  readonly derives: PageDeDerives;
  /** Liste. Division de la nomenclature d'activités française (NAF) ; 00 désigne ce qui est transverse. */
  readonly divisionsNaf: ReadonlyArray<DivisionNaf>;
  /** Page avec total et curseurs. Division de la nomenclature d'activités française (NAF) ; 00 désigne ce qui est transverse. */
  readonly divisionsNafConnection: DivisionsNafConnection;
  /** Liste. Domaine de compétences : l'un des six sommets de l'arborescence des compétences. */
  readonly domainesCompetence: ReadonlyArray<DomaineCompetence>;
  /** Page avec total et curseurs. Domaine de compétences : l'un des six sommets de l'arborescence des compétences. */
  readonly domainesCompetenceConnection: DomainesCompetenceConnection;
  /** Liste. Domaine professionnel : subdivision d'un grand domaine, qui rassemble des fiches métiers. */
  readonly domainesProfessionnels: ReadonlyArray<DomaineProfessionnel>;
  /** Page avec total et curseurs. Domaine professionnel : subdivision d'un grand domaine, qui rassemble des fiches métiers. */
  readonly domainesProfessionnelsConnection: DomainesProfessionnelsConnection;
  /** Ce qu'il faut pour passer directement d'un métier à un autre. */
  readonly ecart: Ecart;
  /** Ce qu'il faudrait apprendre pour atteindre le plus d'autres métiers. */
  readonly effetsDeLevier: EffetsDeLevier;
  /** Liste. Enjeu : deuxième niveau de l'arborescence des compétences. */
  readonly enjeux: ReadonlyArray<Enjeu>;
  /** Page avec total et curseurs. Enjeu : deuxième niveau de l'arborescence des compétences. */
  readonly enjeuxConnection: EnjeuxConnection;
  /** Noyau commun d’un ensemble de métiers (un secteur, une fiche de ROME 3, un tag), ses meilleures sorties, et ceux qu’il est difficile de quitter. */
  readonly ensembleDeMetiers: EnsembleDeMetiers;
  /** Liste. Famille professionnelle de la DARES, qui relie le ROME et les statistiques de la population active. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly faps: ReadonlyArray<Fap>;
  /** Page avec total et curseurs. Famille professionnelle de la DARES, qui relie le ROME et les statistiques de la population active. Rien quand fap_2021_rome ou fap_2009_rome n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly fapsConnection: FapsConnection;
  /** Fiche entière d’un métier, regroupée comme la fiche officielle. */
  readonly ficheMetier: FicheMetier;
  /** Liste. Descripteur du thésaurus Formacode, par lequel l'offre de formation est indexée. Rien quand rome_formacode ou certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly formacodes: ReadonlyArray<Formacode>;
  /** Page avec total et curseurs. Descripteur du thésaurus Formacode, par lequel l'offre de formation est indexée. Rien quand rome_formacode ou certif_info n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly formacodesConnection: FormacodesConnection;
  /** Liste. Grand domaine professionnel : l'une des quatorze lettres, de A à N, qui ouvrent le code d'un métier. */
  readonly grandsDomaines: ReadonlyArray<GrandDomaine>;
  /** Page avec total et curseurs. Grand domaine professionnel : l'une des quatorze lettres, de A à N, qui ouvrent le code d'un métier. */
  readonly grandsDomainesConnection: GrandsDomainesConnection;
  /** Liste. Groupe de base de la classification internationale type des professions (ISCO-08). Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly groupesIsco: ReadonlyArray<GroupeIsco>;
  /** Page avec total et curseurs. Groupe de base de la classification internationale type des professions (ISCO-08). Rien quand rome_isco08 n'est pas parmi les sources de la version : inconnu alors, et non absent. */
  readonly groupesIscoConnection: GroupesIscoConnection;
  /** Ce qu'un code a désigné d'une version à l'autre, et ce qui lui est arrivé. */
  readonly historique: Historique;
  /** Ce qu'une fiche de ROME 3 est devenue dans ROME 4. */
  readonly issus: Issus;
  /** Liste. Macro-compétence : un ensemble cohérent de compétences, que les métiers mobilisent aussi directement. */
  readonly macroCompetences: ReadonlyArray<MacroCompetence>;
  /** Page avec total et curseurs. Macro-compétence : un ensemble cohérent de compétences, que les métiers mobilisent aussi directement. */
  readonly macroCompetencesConnection: MacroCompetencesConnection;
  /** La meilleure chaîne de chaque paire de métiers : force, goulot, étapes et coût, comme passerelles les donne. */
  readonly matrice: Matrice;
  /** Liste. Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Page avec total et curseurs. Fiche métier : l'unité de la nomenclature, identifiée par son code ROME. */
  readonly metiersConnection: MetiersConnection;
  /** Métiers qui partagent au moins un nombre donné d'items avec un métier. */
  readonly metiersPartageant: MetiersPartageant;
  /** Métiers les plus proches d'un métier, selon une mesure. */
  readonly metiersProches: MetiersProches;
  /** Liste. Objectif : troisième niveau de l'arborescence des compétences, au-dessus des macro-compétences. */
  readonly objectifs: ReadonlyArray<Objectif>;
  /** Page avec total et curseurs. Objectif : troisième niveau de l'arborescence des compétences, au-dessus des macro-compétences. */
  readonly objectifsConnection: ObjectifsConnection;
  /** Paires de métiers qui partagent au moins un nombre donné d'items. */
  readonly pairesPartageant: PairesPartageant;
  /** Métiers de A à Z, selon des filtres qui se combinent, page après page. */
  readonly parcourirMetiers: PageDeMetiers;
  /** Comment aller de ce que l'on tient à un métier : les meilleures chaînes de métiers. */
  readonly passerelleDepuisProfil: PasserellesDepuisProfil;
  /** Comment aller d'un métier à un autre : les meilleures chaînes de métiers. */
  readonly passerelles: Passerelles;
  /** Changer de métier : les métiers que couvre un profil, et ce qui leur manque. */
  readonly pistes: Pistes;
  /** Recherche par mots, par phrase, par sigle ou par code dans toute la nomenclature ; casse, accents, pluriel, féminin, « H/F », mots soudés ou coupés et fautes de frappe sont tolérés. */
  readonly rechercher: Recherche;
  /** Qui irait où : le placement de groupes de personnes à des postes dont la valeur totale est la plus grande ; nul n’est placé à valeur nulle. */
  readonly reclassement: Reclassement;
  /** Ce que d'anciens codes, de ROME 3 ou d'une version que le graphe a contenue, sont devenus dans celle en service. */
  readonly recodage: Recodages;
  /** Version du ROME dont vient toute la réponse, et logiciel qui la fait. */
  readonly release: ReleaseEnService;
  /** Liste. Version du ROME que le graphe contient ou a contenue. */
  readonly releases: ReadonlyArray<Release>;
  /** Page avec total et curseurs. Version du ROME que le graphe contient ou a contenue. */
  readonly releasesConnection: ReleasesConnection;
  /** Liste. Savoir : une connaissance, une technique, une norme ou une certification que requiert un métier. */
  readonly savoirs: ReadonlyArray<Savoir>;
  /** Page avec total et curseurs. Savoir : une connaissance, une technique, une norme ou une certification que requiert un métier. */
  readonly savoirsConnection: SavoirsConnection;
  /** Liste. Secteur d'activité de MétierScope. */
  readonly secteursActivite: ReadonlyArray<SecteurActivite>;
  /** Page avec total et curseurs. Secteur d'activité de MétierScope. */
  readonly secteursActiviteConnection: SecteursActiviteConnection;
  /** Liste. Document dont le graphe est issu, avec la mention que sa licence demande. */
  readonly sources: ReadonlyArray<Source>;
  /** Page avec total et curseurs. Document dont le graphe est issu, avec la mention que sa licence demande. */
  readonly sourcesConnection: SourcesConnection;
  /** Liste. Sous-secteur d'activité de MétierScope. */
  readonly sousSecteursActivite: ReadonlyArray<SousSecteurActivite>;
  /** Page avec total et curseurs. Sous-secteur d'activité de MétierScope. */
  readonly sousSecteursActiviteConnection: SousSecteursActiviteConnection;
  /** Décomptes sur toute la nomenclature. */
  readonly statistiques: Statistiques;
  /** Liste. Thème : un regroupement transversal de métiers. */
  readonly themes: ReadonlyArray<Theme>;
  /** Page avec total et curseurs. Thème : un regroupement transversal de métiers. */
  readonly themesConnection: ThemesConnection;
  /** Liste. Type de contexte de travail : horaires, lieux, publics, conditions, structures ou statuts. */
  readonly typesContexte: ReadonlyArray<TypeContexte>;
  /** Page avec total et curseurs. Type de contexte de travail : horaires, lieux, publics, conditions, structures ou statuts. */
  readonly typesContexteConnection: TypesContexteConnection;
};

/** Les questions auxquelles le graphe répond. */
export type QueryActivitesArgs = {
  metier: Scalars['ID']['input'];
};

/** Les questions auxquelles le graphe répond. */
export type QueryAireDeMobiliteArgs = {
  code: Scalars['ID']['input'];
  couvertureMin?: InputMaybe<Scalars['Float']['input']>;
  etapes?: InputMaybe<Scalars['Int']['input']>;
  origine?: InputMaybe<OrigineMobilite>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryAiresDeMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AireDeMetiersSort>>;
  where?: InputMaybe<AireDeMetiersWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryAiresDeMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AireDeMetiersSort>>;
  where?: InputMaybe<AireDeMetiersWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryAiresDeMobiliteArgs = {
  metier?: InputMaybe<Scalars['ID']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryAppellationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AppellationSort>>;
  where?: InputMaybe<AppellationWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryAppellationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AppellationSort>>;
  where?: InputMaybe<AppellationWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryArborescenceDesCompetencesArgs = {
  parent?: InputMaybe<Scalars['ID']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryAtteignablesArgs = {
  contraintes?: InputMaybe<Contraintes>;
  coutMax: Scalars['Float']['input'];
  decalage?: InputMaybe<Scalars['Int']['input']>;
  depuis?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  etapesMax?: InputMaybe<Scalars['Int']['input']>;
  limite?: InputMaybe<Scalars['Int']['input']>;
  mesureDesPas?: InputMaybe<MesureDesPas>;
  profil?: InputMaybe<Profil>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryCategoriesSavoirArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CategorieSavoirSort>>;
  where?: InputMaybe<CategorieSavoirWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryCategoriesSavoirConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CategorieSavoirSort>>;
  where?: InputMaybe<CategorieSavoirWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryCentresInteretArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CentreInteretSort>>;
  where?: InputMaybe<CentreInteretWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryCentresInteretConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CentreInteretSort>>;
  where?: InputMaybe<CentreInteretWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryCertificationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CertificationSort>>;
  where?: InputMaybe<CertificationWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryCertificationsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CertificationSort>>;
  where?: InputMaybe<CertificationWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryChangementsArgs = {
  code?: InputMaybe<Scalars['ID']['input']>;
  decalage?: InputMaybe<Scalars['Int']['input']>;
  depuis?: InputMaybe<Scalars['String']['input']>;
  jusqua?: InputMaybe<Scalars['String']['input']>;
  limite?: InputMaybe<Scalars['Int']['input']>;
  nature?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<TypeChangement>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryCodesExternesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CodeExterneSort>>;
  where?: InputMaybe<CodeExterneWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryCodesExternesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CodeExterneSort>>;
  where?: InputMaybe<CodeExterneWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryCompetencesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CompetenceSort>>;
  where?: InputMaybe<CompetenceWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryCompetencesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CompetenceSort>>;
  where?: InputMaybe<CompetenceWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryCompleterArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
  texte: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<TypeDeRecherche>>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryContextesTravailArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContexteTravailSort>>;
  where?: InputMaybe<ContexteTravailWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryContextesTravailConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContexteTravailSort>>;
  where?: InputMaybe<ContexteTravailWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryDerivesArgs = {
  code?: InputMaybe<Scalars['ID']['input']>;
  decalage?: InputMaybe<Scalars['Int']['input']>;
  depuis?: InputMaybe<Scalars['String']['input']>;
  jusqua?: InputMaybe<Scalars['String']['input']>;
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryDivisionsNafArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DivisionNafSort>>;
  where?: InputMaybe<DivisionNafWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryDivisionsNafConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DivisionNafSort>>;
  where?: InputMaybe<DivisionNafWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryDomainesCompetenceArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DomaineCompetenceSort>>;
  where?: InputMaybe<DomaineCompetenceWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryDomainesCompetenceConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DomaineCompetenceSort>>;
  where?: InputMaybe<DomaineCompetenceWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryDomainesProfessionnelsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DomaineProfessionnelSort>>;
  where?: InputMaybe<DomaineProfessionnelWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryDomainesProfessionnelsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DomaineProfessionnelSort>>;
  where?: InputMaybe<DomaineProfessionnelWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryEcartArgs = {
  de: Scalars['ID']['input'];
  niveau?: InputMaybe<Niveau>;
  savoirEtre?: InputMaybe<Scalars['Boolean']['input']>;
  vers: Scalars['ID']['input'];
};

/** Les questions auxquelles le graphe répond. */
export type QueryEffetsDeLevierArgs = {
  code?: InputMaybe<Scalars['ID']['input']>;
  decalage?: InputMaybe<Scalars['Int']['input']>;
  limite?: InputMaybe<Scalars['Int']['input']>;
  niveau?: InputMaybe<Niveau>;
  profil?: InputMaybe<Profil>;
  savoirEtre?: InputMaybe<Scalars['Boolean']['input']>;
  seuil?: InputMaybe<Scalars['Float']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryEnjeuxArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EnjeuSort>>;
  where?: InputMaybe<EnjeuWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryEnjeuxConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<EnjeuSort>>;
  where?: InputMaybe<EnjeuWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryEnsembleDeMetiersArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
  niveau?: InputMaybe<Niveau>;
  part?: InputMaybe<Scalars['Float']['input']>;
  savoirEtre?: InputMaybe<Scalars['Boolean']['input']>;
  selection: SelectionDeMetiers;
  seuil?: InputMaybe<Scalars['Float']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryFapsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FapSort>>;
  where?: InputMaybe<FapWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryFapsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FapSort>>;
  where?: InputMaybe<FapWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryFicheMetierArgs = {
  code: Scalars['ID']['input'];
};

/** Les questions auxquelles le graphe répond. */
export type QueryFormacodesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FormacodeSort>>;
  where?: InputMaybe<FormacodeWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryFormacodesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<FormacodeSort>>;
  where?: InputMaybe<FormacodeWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryGrandsDomainesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<GrandDomaineSort>>;
  where?: InputMaybe<GrandDomaineWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryGrandsDomainesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<GrandDomaineSort>>;
  where?: InputMaybe<GrandDomaineWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryGroupesIscoArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<GroupeIscoSort>>;
  where?: InputMaybe<GroupeIscoWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryGroupesIscoConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<GroupeIscoSort>>;
  where?: InputMaybe<GroupeIscoWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryHistoriqueArgs = {
  code: Scalars['ID']['input'];
};

/** Les questions auxquelles le graphe répond. */
export type QueryIssusArgs = {
  code: Scalars['ID']['input'];
};

/** Les questions auxquelles le graphe répond. */
export type QueryMacroCompetencesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MacroCompetenceSort>>;
  where?: InputMaybe<MacroCompetenceWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryMacroCompetencesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MacroCompetenceSort>>;
  where?: InputMaybe<MacroCompetenceWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryMatriceArgs = {
  contraintes?: InputMaybe<Contraintes>;
  critere?: InputMaybe<Critere>;
  de: ReadonlyArray<Scalars['ID']['input']>;
  mesureDesPas?: InputMaybe<MesureDesPas>;
  niveau?: InputMaybe<Niveau>;
  vers: ReadonlyArray<Scalars['ID']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryMetiersPartageantArgs = {
  code: Scalars['ID']['input'];
  decalage?: InputMaybe<Scalars['Int']['input']>;
  liens?: InputMaybe<Liens>;
  limite?: InputMaybe<Scalars['Int']['input']>;
  minimum?: InputMaybe<Scalars['Int']['input']>;
  niveau?: InputMaybe<Niveau>;
  savoirEtre?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryMetiersProchesArgs = {
  code: Scalars['ID']['input'];
  limite?: InputMaybe<Scalars['Int']['input']>;
  mesure?: InputMaybe<Mesure>;
  niveau?: InputMaybe<Niveau>;
  savoirEtre?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryObjectifsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObjectifSort>>;
  where?: InputMaybe<ObjectifWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryObjectifsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObjectifSort>>;
  where?: InputMaybe<ObjectifWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryPairesPartageantArgs = {
  decalage?: InputMaybe<Scalars['Int']['input']>;
  liens?: InputMaybe<Liens>;
  limite?: InputMaybe<Scalars['Int']['input']>;
  minimum?: InputMaybe<Scalars['Int']['input']>;
  niveau?: InputMaybe<Niveau>;
  savoirEtre?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryParcourirMetiersArgs = {
  apres?: InputMaybe<Scalars['String']['input']>;
  filtre?: InputMaybe<FiltreDeMetiers>;
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryPasserelleDepuisProfilArgs = {
  contraintes?: InputMaybe<Contraintes>;
  critere?: InputMaybe<Critere>;
  mesureDesPas?: InputMaybe<MesureDesPas>;
  niveau?: InputMaybe<Niveau>;
  nombre?: InputMaybe<Scalars['Int']['input']>;
  profil: Profil;
  savoirEtre?: InputMaybe<Scalars['Boolean']['input']>;
  vers: Scalars['ID']['input'];
};

/** Les questions auxquelles le graphe répond. */
export type QueryPasserellesArgs = {
  contraintes?: InputMaybe<Contraintes>;
  critere?: InputMaybe<Critere>;
  de: Scalars['ID']['input'];
  mesureDesPas?: InputMaybe<MesureDesPas>;
  moteur?: InputMaybe<Moteur>;
  niveau?: InputMaybe<Niveau>;
  nombre?: InputMaybe<Scalars['Int']['input']>;
  savoirEtre?: InputMaybe<Scalars['Boolean']['input']>;
  vers: Scalars['ID']['input'];
};

/** Les questions auxquelles le graphe répond. */
export type QueryPistesArgs = {
  cibles?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  decalage?: InputMaybe<Scalars['Int']['input']>;
  limite?: InputMaybe<Scalars['Int']['input']>;
  niveau?: InputMaybe<Niveau>;
  profil: Profil;
  savoirEtre?: InputMaybe<Scalars['Boolean']['input']>;
  seuil?: InputMaybe<Scalars['Float']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryRechercherArgs = {
  limite?: InputMaybe<Scalars['Int']['input']>;
  texte: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<TypeDeRecherche>>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryReclassementArgs = {
  contraintes?: InputMaybe<Contraintes>;
  groupes: ReadonlyArray<Groupe>;
  mesure?: InputMaybe<MesureDeReclassement>;
  postes: ReadonlyArray<Poste>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryRecodageArgs = {
  codes: ReadonlyArray<Scalars['ID']['input']>;
  depuis?: InputMaybe<Scalars['String']['input']>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryReleasesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ReleaseSort>>;
  where?: InputMaybe<ReleaseWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryReleasesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ReleaseSort>>;
  where?: InputMaybe<ReleaseWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QuerySavoirsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SavoirSort>>;
  where?: InputMaybe<SavoirWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QuerySavoirsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SavoirSort>>;
  where?: InputMaybe<SavoirWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QuerySecteursActiviteArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SecteurActiviteSort>>;
  where?: InputMaybe<SecteurActiviteWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QuerySecteursActiviteConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SecteurActiviteSort>>;
  where?: InputMaybe<SecteurActiviteWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QuerySourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QuerySourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QuerySousSecteursActiviteArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SousSecteurActiviteSort>>;
  where?: InputMaybe<SousSecteurActiviteWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QuerySousSecteursActiviteConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SousSecteurActiviteSort>>;
  where?: InputMaybe<SousSecteurActiviteWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryThemesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryThemesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeSort>>;
  where?: InputMaybe<ThemeWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryTypesContexteArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<TypeContexteSort>>;
  where?: InputMaybe<TypeContexteWhere>;
};

/** Les questions auxquelles le graphe répond. */
export type QueryTypesContexteConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<TypeContexteSort>>;
  where?: InputMaybe<TypeContexteWhere>;
};

/** Résultats d'une recherche. */
export type Recherche = {
  /** Version du ROME dont viennent les résultats, comme 460. */
  readonly release: Scalars['String']['output'];
  /** Les codes exacts d’abord, puis les libellés qui répondent le mieux, les appellations peu usitées enfin. */
  readonly resultats: ReadonlyArray<ResultatDeRecherche>;
  /** Nombre de tout ce qui a été trouvé, dont `resultats` donne le début. */
  readonly total: Scalars['Int']['output'];
};

/** Qui irait où : le placement de plus grande valeur totale. */
export type Reclassement = {
  /** Par groupe, puis par code ; parmi les placements de même total, celui qui place le plus aux premiers de cet ordre. */
  readonly affectations: ReadonlyArray<Affectation>;
  /** Pour chaque groupe dont quelqu’un a un poste : ce que le plus de personnes auraient à apprendre. */
  readonly apprentissages: ReadonlyArray<ApprentissageDeGroupe>;
  /** Comment la réponse a été calculée. */
  readonly methode: Methode;
  /** Nombre de postes vacants de chaque poste, dans l’ordre donné. */
  readonly postesVacants: ReadonlyArray<Scalars['Int']['output']>;
  /** Nombre de personnes sans poste de chaque groupe, dans l’ordre donné. */
  readonly sansPoste: ReadonlyArray<Scalars['Int']['output']>;
  /** Somme des valeurs de toutes les personnes placées. */
  readonly valeurTotale: Scalars['Float']['output'];
};

/** Ce qu'un ancien code est devenu. */
export type Recodage = {
  /** Ce qu'il reste à faire à la main. */
  readonly aFaire: Scalars['String']['output'];
  /** Les codes d'aujourd'hui auxquels il mène, la plus grande part d'abord, puis par code. */
  readonly candidats: ReadonlyArray<CandidatDeRecodage>;
  /** Code demandé, en capitales et sans blancs. */
  readonly code: Scalars['ID']['output'];
  /** Ce qui lui est arrivé. */
  readonly statut: StatutDeRecodage;
};

/** Ce que des codes d’une ancienne version sont devenus dans celle en service. */
export type Recodages = {
  /** Version d'où viennent les codes : 3, ou comme 458. */
  readonly depuis: Scalars['String']['output'];
  /** Version du ROME en service, comme 460. */
  readonly release: Scalars['String']['output'];
  /** Chaque code, dans l'ordre où ils sont demandés. */
  readonly resultats: ReadonlyArray<Recodage>;
};

/** Propriétés d'un lien REGROUPE. */
export type Regroupe = {
  /** Niveaux de qualification DARES auxquels le lien se limite, séparés par une virgule ; nul : tous. */
  readonly qualifications: Maybe<Scalars['String']['output']>;
  /** Le lien vient-il de la fiche de ROME 3 dont le métier est issu ? */
  readonly viaParent: Scalars['Boolean']['output'];
};

/** Ordre à appliquer. */
export type RegroupeSort = {
  /** Ordre selon : niveaux de qualification DARES auxquels le lien se limite, séparés par une virgule ; nul : tous. */
  readonly qualifications?: InputMaybe<SortDirection>;
  /** Ordre selon : le lien vient-il de la fiche de ROME 3 dont le métier est issu ? */
  readonly viaParent?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type RegroupeWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<RegroupeWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<RegroupeWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<RegroupeWhere>>;
  /** Condition sur : niveaux de qualification DARES auxquels le lien se limite, séparés par une virgule ; nul : tous. */
  readonly qualifications?: InputMaybe<StringScalarFilters>;
  /** Condition sur : le lien vient-il de la fiche de ROME 3 dont le métier est issu ? */
  readonly viaParent?: InputMaybe<BooleanScalarFilters>;
};

/** Version du ROME que le graphe contient ou a contenue. */
export type Release = {
  /** Moment où le graphe a reçu la version. */
  readonly chargeeLe: Scalars['DateTime']['output'];
  /** Empreinte des tables lues : deux chargements des mêmes fichiers ont la même. */
  readonly empreinte: Scalars['String']['output'];
  /** Titre de la version. */
  readonly libelle: Scalars['String']['output'];
  /** Empreinte de la déclaration du graphe au chargement : une autre que l'actuelle demande de recharger. */
  readonly modele: Scalars['String']['output'];
  /** Nombre de nœuds Appellation de la version. */
  readonly nbAppellations: Scalars['Int']['output'];
  /** Nombre de nœuds CategorieSavoir de la version. */
  readonly nbCategoriesSavoir: Scalars['Int']['output'];
  /** Nombre de nœuds CentreInteret de la version. */
  readonly nbCentresInteret: Scalars['Int']['output'];
  /** Nombre de nœuds Certification de la version. */
  readonly nbCertifications: Scalars['Int']['output'];
  /** Nombre de nœuds CodeExterne de la version. */
  readonly nbCodesExternes: Scalars['Int']['output'];
  /** Nombre de nœuds Competence de la version. */
  readonly nbCompetences: Scalars['Int']['output'];
  /** Nombre de nœuds ContexteTravail de la version. */
  readonly nbContextesTravail: Scalars['Int']['output'];
  /** Nombre de nœuds DivisionNaf de la version. */
  readonly nbDivisionsNaf: Scalars['Int']['output'];
  /** Nombre de nœuds DomaineCompetence de la version. */
  readonly nbDomainesCompetence: Scalars['Int']['output'];
  /** Nombre de nœuds DomaineProfessionnel de la version. */
  readonly nbDomainesProfessionnels: Scalars['Int']['output'];
  /** Nombre de nœuds Enjeu de la version. */
  readonly nbEnjeux: Scalars['Int']['output'];
  /** Nombre de nœuds Fap de la version. */
  readonly nbFaps: Scalars['Int']['output'];
  /** Nombre de nœuds Formacode de la version. */
  readonly nbFormacodes: Scalars['Int']['output'];
  /** Nombre de nœuds GrandDomaine de la version. */
  readonly nbGrandsDomaines: Scalars['Int']['output'];
  /** Nombre de nœuds GroupeIsco de la version. */
  readonly nbGroupesIsco: Scalars['Int']['output'];
  /** Nombre de liens officiels. */
  readonly nbLiens: Scalars['Int']['output'];
  /** Nombre de nœuds MacroCompetence de la version. */
  readonly nbMacroCompetences: Scalars['Int']['output'];
  /** Nombre de nœuds Metier de la version. */
  readonly nbMetiers: Scalars['Int']['output'];
  /** Nombre de nœuds Objectif de la version. */
  readonly nbObjectifs: Scalars['Int']['output'];
  /** Nombre de relations PROCHE. */
  readonly nbProches: Scalars['Int']['output'];
  /** Nombre de nœuds Savoir de la version. */
  readonly nbSavoirs: Scalars['Int']['output'];
  /** Nombre de nœuds SecteurActivite de la version. */
  readonly nbSecteursActivite: Scalars['Int']['output'];
  /** Nombre de nœuds SousSecteurActivite de la version. */
  readonly nbSousSecteursActivite: Scalars['Int']['output'];
  /** Nombre de nœuds Theme de la version. */
  readonly nbThemes: Scalars['Int']['output'];
  /** Nombre de nœuds TypeContexte de la version. */
  readonly nbTypesContexte: Scalars['Int']['output'];
  /** Date de publication ; nulle sans version.txt. */
  readonly publieeLe: Maybe<Scalars['Date']['output']>;
  /** Les documents dont le graphe est issu, avec la mention à afficher. */
  readonly sources: ReadonlyArray<Source>;
  /** Les documents dont le graphe est issu, avec la mention à afficher. Page avec total, curseurs et propriétés des liens. */
  readonly sourcesConnection: ReleaseSourcesConnection;
  /** En service ou ancienne. */
  readonly statut: StatutRelease;
  /** Date de validation ; nulle sans version.txt. */
  readonly valideeLe: Maybe<Scalars['Date']['output']>;
  /** Numéro de version, comme 460. */
  readonly version: Scalars['ID']['output'];
};

/** Version du ROME que le graphe contient ou a contenue. */
export type ReleaseSourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};

/** Version du ROME que le graphe contient ou a contenue. */
export type ReleaseSourcesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ReleaseSourcesConnectionSort>>;
  where?: InputMaybe<ReleaseSourcesConnectionWhere>;
};

/** Élément d'une page. */
export type ReleaseEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Release;
};

/** Version du ROME dont viennent toutes les réponses de la même requête. */
export type ReleaseEnService = {
  /** Moment où le graphe a reçu la version, comme 2025-09-18T12:00:00Z. */
  readonly chargeeLe: Scalars['String']['output'];
  /** Empreinte des tables lues : deux chargements des mêmes fichiers ont la même. */
  readonly empreinte: Scalars['String']['output'];
  /** Titre de la version. */
  readonly libelle: Scalars['String']['output'];
  /** Logiciel qui a calculé toute la réponse, à citer avec la version du ROME. */
  readonly logiciel: Logiciel;
  /** Nombre de compétences. */
  readonly nbCompetences: Scalars['Int']['output'];
  /** Nombre d'enjeux. */
  readonly nbEnjeux: Scalars['Int']['output'];
  /** Nombre de macro-compétences. */
  readonly nbMacroCompetences: Scalars['Int']['output'];
  /** Nombre de métiers. */
  readonly nbMetiers: Scalars['Int']['output'];
  /** Nombre d'objectifs. */
  readonly nbObjectifs: Scalars['Int']['output'];
  /** Nombre de savoirs. */
  readonly nbSavoirs: Scalars['Int']['output'];
  /** Numéro de version, comme 460. */
  readonly version: Scalars['String']['output'];
};

/** Conditions sur les éléments liés. */
export type ReleaseRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<ReleaseWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<ReleaseWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<ReleaseWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<ReleaseWhere>;
};

/** Ordre à appliquer. */
export type ReleaseSort = {
  /** Ordre selon : moment où le graphe a reçu la version. */
  readonly chargeeLe?: InputMaybe<SortDirection>;
  /** Ordre selon : empreinte des tables lues : deux chargements des mêmes fichiers ont la même. */
  readonly empreinte?: InputMaybe<SortDirection>;
  /** Ordre selon : titre de la version. */
  readonly libelle?: InputMaybe<SortDirection>;
  /** Ordre selon : empreinte de la déclaration du graphe au chargement : une autre que l'actuelle demande de recharger. */
  readonly modele?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds Appellation de la version. */
  readonly nbAppellations?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds CategorieSavoir de la version. */
  readonly nbCategoriesSavoir?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds CentreInteret de la version. */
  readonly nbCentresInteret?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds Certification de la version. */
  readonly nbCertifications?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds CodeExterne de la version. */
  readonly nbCodesExternes?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds Competence de la version. */
  readonly nbCompetences?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds ContexteTravail de la version. */
  readonly nbContextesTravail?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds DivisionNaf de la version. */
  readonly nbDivisionsNaf?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds DomaineCompetence de la version. */
  readonly nbDomainesCompetence?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds DomaineProfessionnel de la version. */
  readonly nbDomainesProfessionnels?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds Enjeu de la version. */
  readonly nbEnjeux?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds Fap de la version. */
  readonly nbFaps?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds Formacode de la version. */
  readonly nbFormacodes?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds GrandDomaine de la version. */
  readonly nbGrandsDomaines?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds GroupeIsco de la version. */
  readonly nbGroupesIsco?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de liens officiels. */
  readonly nbLiens?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds MacroCompetence de la version. */
  readonly nbMacroCompetences?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds Metier de la version. */
  readonly nbMetiers?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds Objectif de la version. */
  readonly nbObjectifs?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de relations PROCHE. */
  readonly nbProches?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds Savoir de la version. */
  readonly nbSavoirs?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds SecteurActivite de la version. */
  readonly nbSecteursActivite?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds SousSecteurActivite de la version. */
  readonly nbSousSecteursActivite?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds Theme de la version. */
  readonly nbThemes?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de nœuds TypeContexte de la version. */
  readonly nbTypesContexte?: InputMaybe<SortDirection>;
  /** Ordre selon : date de publication ; nulle sans version.txt. */
  readonly publieeLe?: InputMaybe<SortDirection>;
  /** Ordre selon : en service ou ancienne. */
  readonly statut?: InputMaybe<SortDirection>;
  /** Ordre selon : date de validation ; nulle sans version.txt. */
  readonly valideeLe?: InputMaybe<SortDirection>;
  /** Ordre selon : numéro de version, comme 460. */
  readonly version?: InputMaybe<SortDirection>;
};

/** Page d'une liste, avec son total. */
export type ReleaseSourcesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<ReleaseSourcesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type ReleaseSourcesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<ReleaseSourcesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<ReleaseSourcesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<ReleaseSourcesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<ReleaseSourcesConnectionWhere>;
};

/** Ordre d'une page. */
export type ReleaseSourcesConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<SourceSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type ReleaseSourcesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<ReleaseSourcesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<ReleaseSourcesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<ReleaseSourcesConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<SourceWhere>;
};

/** Élément d'une page. */
export type ReleaseSourcesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Source;
};

/** Conditions à remplir, toutes à la fois. */
export type ReleaseWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<ReleaseWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<ReleaseWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<ReleaseWhere>>;
  /** Condition sur : moment où le graphe a reçu la version. */
  readonly chargeeLe?: InputMaybe<DateTimeScalarFilters>;
  /** Condition sur : empreinte des tables lues : deux chargements des mêmes fichiers ont la même. */
  readonly empreinte?: InputMaybe<StringScalarFilters>;
  /** Condition sur : titre de la version. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : empreinte de la déclaration du graphe au chargement : une autre que l'actuelle demande de recharger. */
  readonly modele?: InputMaybe<StringScalarFilters>;
  /** Condition sur : nombre de nœuds Appellation de la version. */
  readonly nbAppellations?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds CategorieSavoir de la version. */
  readonly nbCategoriesSavoir?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds CentreInteret de la version. */
  readonly nbCentresInteret?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds Certification de la version. */
  readonly nbCertifications?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds CodeExterne de la version. */
  readonly nbCodesExternes?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds Competence de la version. */
  readonly nbCompetences?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds ContexteTravail de la version. */
  readonly nbContextesTravail?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds DivisionNaf de la version. */
  readonly nbDivisionsNaf?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds DomaineCompetence de la version. */
  readonly nbDomainesCompetence?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds DomaineProfessionnel de la version. */
  readonly nbDomainesProfessionnels?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds Enjeu de la version. */
  readonly nbEnjeux?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds Fap de la version. */
  readonly nbFaps?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds Formacode de la version. */
  readonly nbFormacodes?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds GrandDomaine de la version. */
  readonly nbGrandsDomaines?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds GroupeIsco de la version. */
  readonly nbGroupesIsco?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de liens officiels. */
  readonly nbLiens?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds MacroCompetence de la version. */
  readonly nbMacroCompetences?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds Metier de la version. */
  readonly nbMetiers?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds Objectif de la version. */
  readonly nbObjectifs?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de relations PROCHE. */
  readonly nbProches?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds Savoir de la version. */
  readonly nbSavoirs?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds SecteurActivite de la version. */
  readonly nbSecteursActivite?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds SousSecteurActivite de la version. */
  readonly nbSousSecteursActivite?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds Theme de la version. */
  readonly nbThemes?: InputMaybe<IntScalarFilters>;
  /** Condition sur : nombre de nœuds TypeContexte de la version. */
  readonly nbTypesContexte?: InputMaybe<IntScalarFilters>;
  /** Condition sur : date de publication ; nulle sans version.txt. */
  readonly publieeLe?: InputMaybe<DateScalarFilters>;
  /** Condition sur : les documents dont le graphe est issu, avec la mention à afficher. */
  readonly sources?: InputMaybe<SourceRelationshipFilters>;
  /** Condition sur : les documents dont le graphe est issu, avec la mention à afficher. */
  readonly sourcesConnection?: InputMaybe<ReleaseSourcesConnectionFilters>;
  /** Condition sur : en service ou ancienne. */
  readonly statut?: InputMaybe<StatutReleaseEnumScalarFilters>;
  /** Condition sur : date de validation ; nulle sans version.txt. */
  readonly valideeLe?: InputMaybe<DateScalarFilters>;
  /** Condition sur : numéro de version, comme 460. */
  readonly version?: InputMaybe<IdScalarFilters>;
};

/** Page d'une liste, avec son total. */
export type ReleasesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<ReleaseEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Ce qui remplace un élément disparu, au bout de la chaîne des remplacements. */
export type Remplacant = {
  /** Code du remplaçant. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé du remplaçant. */
  readonly libelle: Maybe<Scalars['String']['output']>;
  /** Label du remplaçant, comme Competence. */
  readonly nature: Scalars['String']['output'];
};

/** Propriétés d'un lien REPOND_A. */
export type RepondA = {
  /** Est-ce le centre d'intérêt principal du métier ? */
  readonly principal: Scalars['Boolean']['output'];
};

/** Ordre à appliquer. */
export type RepondASort = {
  /** Ordre selon : est-ce le centre d'intérêt principal du métier ? */
  readonly principal?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type RepondAWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<RepondAWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<RepondAWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<RepondAWhere>>;
  /** Condition sur : est-ce le centre d'intérêt principal du métier ? */
  readonly principal?: InputMaybe<BooleanScalarFilters>;
};

/** Propriétés d'un lien REQUIERT. */
export type Requiert = {
  /** Place de l'item au cœur du métier ; nul quand la fiche n'en dit rien. */
  readonly coeurMetier: Maybe<CoeurMetier>;
};

/** Ordre à appliquer. */
export type RequiertSort = {
  /** Ordre selon : place de l'item au cœur du métier ; nul quand la fiche n'en dit rien. */
  readonly coeurMetier?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type RequiertWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<RequiertWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<RequiertWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<RequiertWhere>>;
  /** Condition sur : place de l'item au cœur du métier ; nul quand la fiche n'en dit rien. */
  readonly coeurMetier?: InputMaybe<CoeurMetierEnumScalarFilters>;
};

/** Ce qu'une recherche a trouvé. */
export type ResultatDeRecherche = {
  /** Un mot du texte a-t-il été tenu pour mal tapé ? */
  readonly approximatif: Scalars['Boolean']['output'];
  /** Ce par quoi le texte l’a trouvé : CODE, LIBELLE, APPELLATION (un autre nom du métier), SIGLE (écrit ou initiales), SYNONYME (un mot courant), ANCIEN_NOM, ou CONTENU (texte, compétence, savoir ou contexte du métier). */
  readonly champ: Scalars['String']['output'];
  /** Code : celui du métier ou de la certification, la clé d’un code d’une autre nomenclature, le code OGR pour le reste. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé. */
  readonly libelle: Scalars['String']['output'];
  /** Libellé qui répond au texte : l'intitulé, sa forme abrégée, ou l'appellation d'un métier. */
  readonly libelleTrouve: Scalars['String']['output'];
  /** Le métier lui-même, celui que l'appellation désigne, ou le seul où mène le code d'une autre nomenclature ; nul pour le reste. */
  readonly metier: Maybe<MetierResume>;
  /** L'appellation trouvée est-elle peu usitée ? */
  readonly peuUsitee: Scalars['Boolean']['output'];
  /** Ce que c’est. */
  readonly type: TypeDeRecherche;
};

/** Type d'intérêt professionnel du modèle de Holland. */
export type Riasec =
  /** Artistique : créer, exprimer. */
  | 'A'
  /** Conventionnel : organiser, appliquer, vérifier. */
  | 'C'
  /** Entreprenant : convaincre, diriger. */
  | 'E'
  /** Investigateur : chercher, comprendre, analyser. */
  | 'I'
  /** Réaliste : faire, fabriquer, manier. */
  | 'R'
  /** Social : aider, soigner, transmettre. */
  | 'S';

/** Conditions sur la valeur d'une propriété. */
export type RiasecEnumScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<Riasec>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<Riasec>>;
};

/** Ce qu'il faut croire d'une chaîne : ce qu'elle devient quand chaque item est oublié une fois sur dix et que couvertureMin varie d'un cinquième. */
export type Robustesse = {
  /** Avance de la meilleure chaîne sur la deuxième, répliques à part : en coût par FORCE, en goulot, en étapes par PAS, en somme de carrés par EQUILIBRE ; nulle quand il n'y a pas de deuxième. */
  readonly ecartAuSuivant: Maybe<Scalars['Float']['output']>;
  /** Graine du tirage : la même donne la même réponse. */
  readonly graine: Scalars['Int']['output'];
  /** Part des répliques dont cette chaîne est la meilleure, de 0 à 1. */
  readonly memeChaine: Scalars['Float']['output'];
  /** Part des répliques dont la meilleure chaîne commence par le même pas, de 0 à 1. */
  readonly memePremierPas: Scalars['Float']['output'];
  /** Nombre de répliques. */
  readonly repliques: Scalars['Int']['output'];
};

/** Savoir : une connaissance, une technique, une norme ou une certification que requiert un métier. */
export type Savoir = {
  /** Les aires qui se distinguent par lui. */
  readonly airesDistinguees: ReadonlyArray<AireDeMetiers>;
  /** Les aires qui se distinguent par lui. Page avec total, curseurs et propriétés des liens. */
  readonly airesDistingueesConnection: SavoirAiresDistingueesConnection;
  /** La catégorie du savoir (une seule). */
  readonly categorieSavoir: ReadonlyArray<CategorieSavoir>;
  /** La catégorie du savoir (une seule). Page avec total, curseurs et propriétés des liens. */
  readonly categorieSavoirConnection: SavoirCategorieSavoirConnection;
  /** Code OGR du savoir. Le même que codeOgr. */
  readonly code: Scalars['ID']['output'];
  /** Code OGR du savoir. */
  readonly codeOgr: Scalars['ID']['output'];
  /** Intitulé du savoir. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers qui requièrent le savoir. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers qui requièrent le savoir. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: SavoirMetiersConnection;
  /** Sous-catégorie du savoir. */
  readonly sousCategorie: Maybe<Scalars['String']['output']>;
  /** Le savoir est-il lié à la transition écologique ? Nul : inconnu. */
  readonly transitionEcologique: Maybe<Scalars['Boolean']['output']>;
  /** Le savoir est-il lié à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique: Maybe<Scalars['Boolean']['output']>;
};

/** Savoir : une connaissance, une technique, une norme ou une certification que requiert un métier. */
export type SavoirAiresDistingueesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<AireDeMetiersSort>>;
  where?: InputMaybe<AireDeMetiersWhere>;
};

/** Savoir : une connaissance, une technique, une norme ou une certification que requiert un métier. */
export type SavoirAiresDistingueesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SavoirAiresDistingueesConnectionSort>>;
  where?: InputMaybe<SavoirAiresDistingueesConnectionWhere>;
};

/** Savoir : une connaissance, une technique, une norme ou une certification que requiert un métier. */
export type SavoirCategorieSavoirArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<CategorieSavoirSort>>;
  where?: InputMaybe<CategorieSavoirWhere>;
};

/** Savoir : une connaissance, une technique, une norme ou une certification que requiert un métier. */
export type SavoirCategorieSavoirConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SavoirCategorieSavoirConnectionSort>>;
  where?: InputMaybe<SavoirCategorieSavoirConnectionWhere>;
};

/** Savoir : une connaissance, une technique, une norme ou une certification que requiert un métier. */
export type SavoirMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Savoir : une connaissance, une technique, une norme ou une certification que requiert un métier. */
export type SavoirMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SavoirMetiersConnectionSort>>;
  where?: InputMaybe<SavoirMetiersConnectionWhere>;
};

/** Page d'une liste, avec son total. */
export type SavoirAiresDistingueesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<SavoirAiresDistingueesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type SavoirAiresDistingueesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<SavoirAiresDistingueesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<SavoirAiresDistingueesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<SavoirAiresDistingueesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<SavoirAiresDistingueesConnectionWhere>;
};

/** Ordre d'une page. */
export type SavoirAiresDistingueesConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<SeDistingueParSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<AireDeMetiersSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type SavoirAiresDistingueesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SavoirAiresDistingueesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SavoirAiresDistingueesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SavoirAiresDistingueesConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<SeDistingueParWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<AireDeMetiersWhere>;
};

/** Élément d'une page. */
export type SavoirAiresDistingueesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: AireDeMetiers;
  /** Les propriétés du lien qui y mène. */
  readonly properties: SeDistinguePar;
};

/** Page d'une liste, avec son total. */
export type SavoirCategorieSavoirConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<SavoirCategorieSavoirRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type SavoirCategorieSavoirConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<SavoirCategorieSavoirConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<SavoirCategorieSavoirConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<SavoirCategorieSavoirConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<SavoirCategorieSavoirConnectionWhere>;
};

/** Ordre d'une page. */
export type SavoirCategorieSavoirConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<CategorieSavoirSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type SavoirCategorieSavoirConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SavoirCategorieSavoirConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SavoirCategorieSavoirConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SavoirCategorieSavoirConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<CategorieSavoirWhere>;
};

/** Élément d'une page. */
export type SavoirCategorieSavoirRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: CategorieSavoir;
};

/** Élément d'une page. */
export type SavoirEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Savoir;
};

/** Page d'une liste, avec son total. */
export type SavoirMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<SavoirMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type SavoirMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<SavoirMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<SavoirMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<SavoirMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<SavoirMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type SavoirMetiersConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<RequiertSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type SavoirMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SavoirMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SavoirMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SavoirMetiersConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<RequiertWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type SavoirMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: Requiert;
};

/** Conditions sur les éléments liés. */
export type SavoirRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<SavoirWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<SavoirWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<SavoirWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<SavoirWhere>;
};

/** Ordre à appliquer. */
export type SavoirSort = {
  /** Ordre selon : code OGR du savoir. Le même que codeOgr. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : code OGR du savoir. */
  readonly codeOgr?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé du savoir. */
  readonly libelle?: InputMaybe<SortDirection>;
  /** Ordre selon : sous-catégorie du savoir. */
  readonly sousCategorie?: InputMaybe<SortDirection>;
  /** Ordre selon : le savoir est-il lié à la transition écologique ? Nul : inconnu. */
  readonly transitionEcologique?: InputMaybe<SortDirection>;
  /** Ordre selon : le savoir est-il lié à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type SavoirWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SavoirWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SavoirWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SavoirWhere>>;
  /** Condition sur : les aires qui se distinguent par lui. */
  readonly airesDistinguees?: InputMaybe<AireDeMetiersRelationshipFilters>;
  /** Condition sur : les aires qui se distinguent par lui. */
  readonly airesDistingueesConnection?: InputMaybe<SavoirAiresDistingueesConnectionFilters>;
  /** Condition sur : la catégorie du savoir (une seule). */
  readonly categorieSavoir?: InputMaybe<CategorieSavoirRelationshipFilters>;
  /** Condition sur : la catégorie du savoir (une seule). */
  readonly categorieSavoirConnection?: InputMaybe<SavoirCategorieSavoirConnectionFilters>;
  /** Condition sur : code OGR du savoir. Le même que codeOgr. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : code OGR du savoir. */
  readonly codeOgr?: InputMaybe<IdScalarFilters>;
  /** Condition sur : intitulé du savoir. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers qui requièrent le savoir. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers qui requièrent le savoir. */
  readonly metiersConnection?: InputMaybe<SavoirMetiersConnectionFilters>;
  /** Condition sur : sous-catégorie du savoir. */
  readonly sousCategorie?: InputMaybe<StringScalarFilters>;
  /** Condition sur : le savoir est-il lié à la transition écologique ? Nul : inconnu. */
  readonly transitionEcologique?: InputMaybe<BooleanScalarFilters>;
  /** Condition sur : le savoir est-il lié à la transition numérique ? Nul : inconnu. */
  readonly transitionNumerique?: InputMaybe<BooleanScalarFilters>;
};

/** Page d'une liste, avec son total. */
export type SavoirsConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<SavoirEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Propriétés d'un lien SE_DISTINGUE_PAR. */
export type SeDistinguePar = {
  /** Ce que l'item apporte à l'écart entre l'aire et la nomenclature, au-dessus de 0. */
  readonly distinction: Scalars['Float']['output'];
  /** Nombre de métiers de l'aire qui tiennent l'item. */
  readonly metiers: Scalars['Int']['output'];
  /** Rang de l'item parmi ceux qui distinguent l'aire. */
  readonly rang: Scalars['Int']['output'];
};

/** Ordre à appliquer. */
export type SeDistingueParSort = {
  /** Ordre selon : ce que l'item apporte à l'écart entre l'aire et la nomenclature, au-dessus de 0. */
  readonly distinction?: InputMaybe<SortDirection>;
  /** Ordre selon : nombre de métiers de l'aire qui tiennent l'item. */
  readonly metiers?: InputMaybe<SortDirection>;
  /** Ordre selon : rang de l'item parmi ceux qui distinguent l'aire. */
  readonly rang?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type SeDistingueParWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SeDistingueParWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SeDistingueParWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SeDistingueParWhere>>;
  /** Condition sur : ce que l'item apporte à l'écart entre l'aire et la nomenclature, au-dessus de 0. */
  readonly distinction?: InputMaybe<FloatScalarFilters>;
  /** Condition sur : nombre de métiers de l'aire qui tiennent l'item. */
  readonly metiers?: InputMaybe<IntScalarFilters>;
  /** Condition sur : rang de l'item parmi ceux qui distinguent l'aire. */
  readonly rang?: InputMaybe<IntScalarFilters>;
};

/** Secteur d'activité de MétierScope. */
export type SecteurActivite = {
  /** Code du secteur. */
  readonly code: Scalars['ID']['output'];
  /** Présentation du secteur. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Intitulé du secteur. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers du secteur. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers du secteur. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: SecteurActiviteMetiersConnection;
  /** Les sous-secteurs du secteur. */
  readonly sousSecteursActivite: ReadonlyArray<SousSecteurActivite>;
  /** Les sous-secteurs du secteur. Page avec total, curseurs et propriétés des liens. */
  readonly sousSecteursActiviteConnection: SecteurActiviteSousSecteursActiviteConnection;
};

/** Secteur d'activité de MétierScope. */
export type SecteurActiviteMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Secteur d'activité de MétierScope. */
export type SecteurActiviteMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SecteurActiviteMetiersConnectionSort>>;
  where?: InputMaybe<SecteurActiviteMetiersConnectionWhere>;
};

/** Secteur d'activité de MétierScope. */
export type SecteurActiviteSousSecteursActiviteArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SousSecteurActiviteSort>>;
  where?: InputMaybe<SousSecteurActiviteWhere>;
};

/** Secteur d'activité de MétierScope. */
export type SecteurActiviteSousSecteursActiviteConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SecteurActiviteSousSecteursActiviteConnectionSort>>;
  where?: InputMaybe<SecteurActiviteSousSecteursActiviteConnectionWhere>;
};

/** Élément d'une page. */
export type SecteurActiviteEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: SecteurActivite;
};

/** Page d'une liste, avec son total. */
export type SecteurActiviteMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<SecteurActiviteMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type SecteurActiviteMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<SecteurActiviteMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<SecteurActiviteMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<SecteurActiviteMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<SecteurActiviteMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type SecteurActiviteMetiersConnectionSort = {
  /** Ordre selon les propriétés du lien. */
  readonly edge?: InputMaybe<DansSecteurSort>;
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type SecteurActiviteMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SecteurActiviteMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SecteurActiviteMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SecteurActiviteMetiersConnectionWhere>>;
  /** Condition sur les propriétés du lien. */
  readonly edge?: InputMaybe<DansSecteurWhere>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type SecteurActiviteMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
  /** Les propriétés du lien qui y mène. */
  readonly properties: DansSecteur;
};

/** Conditions sur les éléments liés. */
export type SecteurActiviteRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<SecteurActiviteWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<SecteurActiviteWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<SecteurActiviteWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<SecteurActiviteWhere>;
};

/** Ordre à appliquer. */
export type SecteurActiviteSort = {
  /** Ordre selon : code du secteur. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : présentation du secteur. */
  readonly definition?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé du secteur. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Page d'une liste, avec son total. */
export type SecteurActiviteSousSecteursActiviteConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<SecteurActiviteSousSecteursActiviteRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type SecteurActiviteSousSecteursActiviteConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<SecteurActiviteSousSecteursActiviteConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<SecteurActiviteSousSecteursActiviteConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<SecteurActiviteSousSecteursActiviteConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<SecteurActiviteSousSecteursActiviteConnectionWhere>;
};

/** Ordre d'une page. */
export type SecteurActiviteSousSecteursActiviteConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<SousSecteurActiviteSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type SecteurActiviteSousSecteursActiviteConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SecteurActiviteSousSecteursActiviteConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SecteurActiviteSousSecteursActiviteConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SecteurActiviteSousSecteursActiviteConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<SousSecteurActiviteWhere>;
};

/** Élément d'une page. */
export type SecteurActiviteSousSecteursActiviteRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: SousSecteurActivite;
};

/** Conditions à remplir, toutes à la fois. */
export type SecteurActiviteWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SecteurActiviteWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SecteurActiviteWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SecteurActiviteWhere>>;
  /** Condition sur : code du secteur. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : présentation du secteur. */
  readonly definition?: InputMaybe<StringScalarFilters>;
  /** Condition sur : intitulé du secteur. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers du secteur. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers du secteur. */
  readonly metiersConnection?: InputMaybe<SecteurActiviteMetiersConnectionFilters>;
  /** Condition sur : les sous-secteurs du secteur. */
  readonly sousSecteursActivite?: InputMaybe<SousSecteurActiviteRelationshipFilters>;
  /** Condition sur : les sous-secteurs du secteur. */
  readonly sousSecteursActiviteConnection?: InputMaybe<SecteurActiviteSousSecteursActiviteConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type SecteursActiviteConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<SecteurActiviteEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Métiers qui forment un ensemble : ceux qui répondent à tout ce qui est donné, 500 au plus. */
export type SelectionDeMetiers = {
  /** Le métier s'exerce-t-il sous statut de cadre ? Un métier dont on ne sait pas est écarté. */
  readonly cadre?: InputMaybe<Scalars['Boolean']['input']>;
  /** Codes de centres d'intérêt : un métier qui répond à l'un d'eux au moins est gardé ; 100 au plus. */
  readonly centresInteret?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes ROME : seuls ces métiers sont gardés ; 2 000 au plus. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de fiches de ROME 3 : un métier issu de l'une d'elles est gardé ; 100 au plus. */
  readonly codesRomeParents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes OGR de contextes de travail : un métier qui s'exerce dans l'un d'eux est écarté ; 100 au plus. */
  readonly contextesRefuses?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes OGR de contextes de travail : un métier qui s'exerce dans l'un d'eux au moins est gardé ; 100 au plus. */
  readonly contextesVoulus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de divisions NAF, sur deux chiffres : un métier qui s'exerce dans l'une d'elles est gardé ; 100 au plus. */
  readonly divisionsNaf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de domaines professionnels : un métier de l’un d’eux est gardé ; 100 au plus. */
  readonly domaines?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes ROME de métiers écartés ; 2 000 au plus. */
  readonly eviter?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Les métiers dont on sait l'accès réglementé sont-ils écartés ? Un métier dont on ne sait pas est gardé. */
  readonly eviterReglementes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Lettres de grands domaines : un métier de l’un d’eux est gardé ; 100 au plus. */
  readonly grandsDomaines?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes OGR de compétences, macro-compétences ou savoirs : un métier qui les tient tous est gardé ; une macro-compétence aussi par ses compétences ; 100 au plus. */
  readonly itemsTenus?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Niveaux européens, de 1 à 8 : un métier auquel prépare une certification de l'un d'eux au moins est gardé ; 100 au plus. */
  readonly niveauxCertification?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** L'accès au métier est-il réglementé ? Un métier dont on ne sait pas est écarté. */
  readonly reglemente?: InputMaybe<Scalars['Boolean']['input']>;
  /** Types d'intérêt professionnel : un métier dont le type majeur est l'un d'eux est gardé ; 100 au plus. */
  readonly riasec?: InputMaybe<ReadonlyArray<Riasec>>;
  /** Codes de secteurs d'activité : un métier qui s'exerce dans l'un d'eux est gardé ; 100 au plus. */
  readonly secteurs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de sous-secteurs d'activité : un métier qui s'exerce dans l'un d'eux est gardé ; 100 au plus. */
  readonly sousSecteurs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes de thèmes : un métier de l'un d'eux est gardé ; 100 au plus. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Le métier est-il lié à la transition démographique ? Un métier dont on ne sait pas est écarté. */
  readonly transitionDemographique?: InputMaybe<Scalars['Boolean']['input']>;
  /** Places dans la transition écologique : un métier qui a l'une d'elles est gardé ; 100 au plus. */
  readonly transitionEcologique?: InputMaybe<ReadonlyArray<TransitionEcologique>>;
  /** Le métier est-il lié à la transition numérique ? Un métier dont on ne sait pas est écarté. */
  readonly transitionNumerique?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Ce qu'un code d'une autre nomenclature dit de plus ou de moins que ce à quoi il correspond dans le ROME. */
export type SensCorrespondance =
  /** Les deux disent la même chose. */
  | 'EXACT'
  /** Le code est plus étroit : il n'en est qu'une part. */
  | 'PLUS_ETROIT'
  /** Le code est plus large : il comprend d'autres choses. */
  | 'PLUS_LARGE'
  /** Les deux se recoupent, sans que rien de plus soit dit. */
  | 'PROCHE';

/** Conditions sur la valeur d'une propriété. */
export type SensCorrespondanceEnumScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<SensCorrespondance>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<SensCorrespondance>>;
};

/** Sens d'un ordre. */
export type SortDirection =
  /** Du plus petit au plus grand. */
  | 'ASC'
  /** Du plus grand au plus petit. */
  | 'DESC';

/** Métier hors de l'ensemble où ses métiers peuvent mener. */
export type SortieDEnsemble = {
  /** Moyenne, sur les métiers de l'ensemble, de leur couverture du métier. */
  readonly couvertureMoyenne: Scalars['Float']['output'];
  /** Le métier. */
  readonly metier: MetierResume;
  /** Nombre de métiers de l'ensemble dont la couverture atteint le seuil. */
  readonly nombre: Scalars['Int']['output'];
};

/** Document dont le graphe est issu, avec la mention que sa licence demande. */
export type Source = {
  /** Page où il est publié ; nulle pour une table que fait qui la charge. */
  readonly adresse: Maybe<Scalars['String']['output']>;
  /** Mention à afficher avec ce qui en est tiré. */
  readonly attribution: Scalars['String']['output'];
  /** Code du document. */
  readonly code: Scalars['ID']['output'];
  /** Empreinte du fichier lu. */
  readonly empreinte: Scalars['String']['output'];
  /** Ce que le document est. */
  readonly libelle: Scalars['String']['output'];
  /** Licence ou conditions de réutilisation. */
  readonly licence: Scalars['String']['output'];
  /** Qui le publie. */
  readonly producteur: Scalars['String']['output'];
  /** La version dont le graphe est issu du document. */
  readonly releases: ReadonlyArray<Release>;
  /** La version dont le graphe est issu du document. Page avec total, curseurs et propriétés des liens. */
  readonly releasesConnection: SourceReleasesConnection;
  /** Version ou date que le document donne de lui-même ; nulle s'il n'en donne pas. */
  readonly version: Maybe<Scalars['String']['output']>;
};

/** Document dont le graphe est issu, avec la mention que sa licence demande. */
export type SourceReleasesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ReleaseSort>>;
  where?: InputMaybe<ReleaseWhere>;
};

/** Document dont le graphe est issu, avec la mention que sa licence demande. */
export type SourceReleasesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceReleasesConnectionSort>>;
  where?: InputMaybe<SourceReleasesConnectionWhere>;
};

/** Élément d'une page. */
export type SourceEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Source;
};

/** Conditions sur les éléments liés. */
export type SourceRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<SourceWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<SourceWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<SourceWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<SourceWhere>;
};

/** Page d'une liste, avec son total. */
export type SourceReleasesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<SourceReleasesRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type SourceReleasesConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<SourceReleasesConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<SourceReleasesConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<SourceReleasesConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<SourceReleasesConnectionWhere>;
};

/** Ordre d'une page. */
export type SourceReleasesConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<ReleaseSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type SourceReleasesConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceReleasesConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SourceReleasesConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceReleasesConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<ReleaseWhere>;
};

/** Élément d'une page. */
export type SourceReleasesRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Release;
};

/** Ordre à appliquer. */
export type SourceSort = {
  /** Ordre selon : page où il est publié ; nulle pour une table que fait qui la charge. */
  readonly adresse?: InputMaybe<SortDirection>;
  /** Ordre selon : mention à afficher avec ce qui en est tiré. */
  readonly attribution?: InputMaybe<SortDirection>;
  /** Ordre selon : code du document. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : empreinte du fichier lu. */
  readonly empreinte?: InputMaybe<SortDirection>;
  /** Ordre selon : ce que le document est. */
  readonly libelle?: InputMaybe<SortDirection>;
  /** Ordre selon : licence ou conditions de réutilisation. */
  readonly licence?: InputMaybe<SortDirection>;
  /** Ordre selon : qui le publie. */
  readonly producteur?: InputMaybe<SortDirection>;
  /** Ordre selon : version ou date que le document donne de lui-même ; nulle s'il n'en donne pas. */
  readonly version?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type SourceWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SourceWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** Condition sur : page où il est publié ; nulle pour une table que fait qui la charge. */
  readonly adresse?: InputMaybe<StringScalarFilters>;
  /** Condition sur : mention à afficher avec ce qui en est tiré. */
  readonly attribution?: InputMaybe<StringScalarFilters>;
  /** Condition sur : code du document. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : empreinte du fichier lu. */
  readonly empreinte?: InputMaybe<StringScalarFilters>;
  /** Condition sur : ce que le document est. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : licence ou conditions de réutilisation. */
  readonly licence?: InputMaybe<StringScalarFilters>;
  /** Condition sur : qui le publie. */
  readonly producteur?: InputMaybe<StringScalarFilters>;
  /** Condition sur : la version dont le graphe est issu du document. */
  readonly releases?: InputMaybe<ReleaseRelationshipFilters>;
  /** Condition sur : la version dont le graphe est issu du document. */
  readonly releasesConnection?: InputMaybe<SourceReleasesConnectionFilters>;
  /** Condition sur : version ou date que le document donne de lui-même ; nulle s'il n'en donne pas. */
  readonly version?: InputMaybe<StringScalarFilters>;
};

/** Page d'une liste, avec son total. */
export type SourcesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Sous-secteur d'activité de MétierScope. */
export type SousSecteurActivite = {
  /** Code du sous-secteur. */
  readonly code: Scalars['ID']['output'];
  /** Présentation du sous-secteur. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Intitulé du sous-secteur. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers du sous-secteur. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers du sous-secteur. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: SousSecteurActiviteMetiersConnection;
  /** Le secteur du sous-secteur (un seul). */
  readonly secteurActivite: ReadonlyArray<SecteurActivite>;
  /** Le secteur du sous-secteur (un seul). Page avec total, curseurs et propriétés des liens. */
  readonly secteurActiviteConnection: SousSecteurActiviteSecteurActiviteConnection;
};

/** Sous-secteur d'activité de MétierScope. */
export type SousSecteurActiviteMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Sous-secteur d'activité de MétierScope. */
export type SousSecteurActiviteMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SousSecteurActiviteMetiersConnectionSort>>;
  where?: InputMaybe<SousSecteurActiviteMetiersConnectionWhere>;
};

/** Sous-secteur d'activité de MétierScope. */
export type SousSecteurActiviteSecteurActiviteArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SecteurActiviteSort>>;
  where?: InputMaybe<SecteurActiviteWhere>;
};

/** Sous-secteur d'activité de MétierScope. */
export type SousSecteurActiviteSecteurActiviteConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SousSecteurActiviteSecteurActiviteConnectionSort>>;
  where?: InputMaybe<SousSecteurActiviteSecteurActiviteConnectionWhere>;
};

/** Élément d'une page. */
export type SousSecteurActiviteEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: SousSecteurActivite;
};

/** Page d'une liste, avec son total. */
export type SousSecteurActiviteMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<SousSecteurActiviteMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type SousSecteurActiviteMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<SousSecteurActiviteMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<SousSecteurActiviteMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<SousSecteurActiviteMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<SousSecteurActiviteMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type SousSecteurActiviteMetiersConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type SousSecteurActiviteMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SousSecteurActiviteMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SousSecteurActiviteMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SousSecteurActiviteMetiersConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type SousSecteurActiviteMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
};

/** Conditions sur les éléments liés. */
export type SousSecteurActiviteRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<SousSecteurActiviteWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<SousSecteurActiviteWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<SousSecteurActiviteWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<SousSecteurActiviteWhere>;
};

/** Page d'une liste, avec son total. */
export type SousSecteurActiviteSecteurActiviteConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<SousSecteurActiviteSecteurActiviteRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type SousSecteurActiviteSecteurActiviteConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<SousSecteurActiviteSecteurActiviteConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<SousSecteurActiviteSecteurActiviteConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<SousSecteurActiviteSecteurActiviteConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<SousSecteurActiviteSecteurActiviteConnectionWhere>;
};

/** Ordre d'une page. */
export type SousSecteurActiviteSecteurActiviteConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<SecteurActiviteSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type SousSecteurActiviteSecteurActiviteConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SousSecteurActiviteSecteurActiviteConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SousSecteurActiviteSecteurActiviteConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SousSecteurActiviteSecteurActiviteConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<SecteurActiviteWhere>;
};

/** Élément d'une page. */
export type SousSecteurActiviteSecteurActiviteRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: SecteurActivite;
};

/** Ordre à appliquer. */
export type SousSecteurActiviteSort = {
  /** Ordre selon : code du sous-secteur. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : présentation du sous-secteur. */
  readonly definition?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé du sous-secteur. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type SousSecteurActiviteWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<SousSecteurActiviteWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<SousSecteurActiviteWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<SousSecteurActiviteWhere>>;
  /** Condition sur : code du sous-secteur. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : présentation du sous-secteur. */
  readonly definition?: InputMaybe<StringScalarFilters>;
  /** Condition sur : intitulé du sous-secteur. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers du sous-secteur. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers du sous-secteur. */
  readonly metiersConnection?: InputMaybe<SousSecteurActiviteMetiersConnectionFilters>;
  /** Condition sur : le secteur du sous-secteur (un seul). */
  readonly secteurActivite?: InputMaybe<SecteurActiviteRelationshipFilters>;
  /** Condition sur : le secteur du sous-secteur (un seul). */
  readonly secteurActiviteConnection?: InputMaybe<SousSecteurActiviteSecteurActiviteConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type SousSecteursActiviteConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<SousSecteurActiviteEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Décomptes sur toute la nomenclature, chacun calculé quand on le demande. */
export type Statistiques = {
  /** Appellations issues d'une autre fiche de ROME 3 que la fiche qu'elles désignent. */
  readonly appellationsIssuesDAilleurs: PageDAppellationsIssuesDAilleurs;
  /** Nombre de fiches de chaque grand domaine, par lettre. */
  readonly fichesParGrandDomaine: ReadonlyArray<FichesParGrandDomaine>;
  /** Fiches issues de chaque fiche de ROME 3. */
  readonly fichesParParentV3: PageDeParentsV3;
  /** Macro-compétences les plus partagées entre métiers. */
  readonly macroCompetencesLesPlusPartagees: PageDeMacroCompetences;
  /** Répartition des métiers par niveau de certification ; nul : inconnue, Certif Info n’étant pas chargé. */
  readonly metiersParNiveauDeCertification: Maybe<ReadonlyArray<NiveauDeCertification>>;
  /** Part de chaque valeur des cinq tags parmi les fiches et parmi les appellations, par tag puis valeur. */
  readonly partsDesTags: ReadonlyArray<PartDeTag>;
  /** Version du ROME dont viennent les décomptes, comme 460. */
  readonly release: Scalars['String']['output'];
};

/** Décomptes sur toute la nomenclature, chacun calculé quand on le demande. */
export type StatistiquesAppellationsIssuesDAilleursArgs = {
  decalage?: InputMaybe<Scalars['Int']['input']>;
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Décomptes sur toute la nomenclature, chacun calculé quand on le demande. */
export type StatistiquesFichesParParentV3Args = {
  decalage?: InputMaybe<Scalars['Int']['input']>;
  limite?: InputMaybe<Scalars['Int']['input']>;
};

/** Décomptes sur toute la nomenclature, chacun calculé quand on le demande. */
export type StatistiquesMacroCompetencesLesPlusPartageesArgs = {
  decalage?: InputMaybe<Scalars['Int']['input']>;
  liens?: InputMaybe<Liens>;
  limite?: InputMaybe<Scalars['Int']['input']>;
  savoirEtre?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Ce qu'un ancien code est devenu. Une appellation vaut pour la fiche qu'elle désignait : de même code, elle désigne la même fiche. */
export type StatutDeRecodage =
  /** Le code a existé, et rien n'en vient aujourd'hui. */
  | 'DISPARU'
  /** Un seul candidat, d'un autre code, où mènent aussi d'autres anciens codes. */
  | 'FUSIONNE'
  /** Un seul candidat, de même code et de même intitulé ; celui de ROME 3 n'est pas connu, ni comparé. */
  | 'INCHANGE'
  /** La version d'où viennent les codes n'a pas celui-ci. */
  | 'INCONNU'
  /** Un seul candidat, d'un autre code, où ne mène aucun autre ancien code. */
  | 'REMPLACE'
  /** Un seul candidat, de même code, sous un autre intitulé. */
  | 'RENOMME'
  /** Plusieurs candidats. */
  | 'SCINDE';

/** Situation d'une version du ROME dans le graphe. */
export type StatutRelease =
  /** Une version que le graphe a contenue. */
  | 'ANCIENNE'
  /** La version que le graphe contient. */
  | 'EN_SERVICE';

/** Conditions sur la valeur d'une propriété. */
export type StatutReleaseEnumScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<StatutRelease>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<StatutRelease>>;
};

/** Conditions sur la valeur d'une propriété. */
export type StringScalarFilters = {
  /** Contient ce texte, casse et accents compris. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Finit par ce texte, casse et accents compris. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Commence par ce texte, casse et accents compris. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Thème : un regroupement transversal de métiers. */
export type Theme = {
  /** Code du thème. */
  readonly code: Scalars['ID']['output'];
  /** Présentation du thème. */
  readonly definition: Maybe<Scalars['String']['output']>;
  /** Intitulé du thème. */
  readonly libelle: Scalars['String']['output'];
  /** Les métiers du thème. */
  readonly metiers: ReadonlyArray<Metier>;
  /** Les métiers du thème. Page avec total, curseurs et propriétés des liens. */
  readonly metiersConnection: ThemeMetiersConnection;
};

/** Thème : un regroupement transversal de métiers. */
export type ThemeMetiersArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MetierSort>>;
  where?: InputMaybe<MetierWhere>;
};

/** Thème : un regroupement transversal de métiers. */
export type ThemeMetiersConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ThemeMetiersConnectionSort>>;
  where?: InputMaybe<ThemeMetiersConnectionWhere>;
};

/** Élément d'une page. */
export type ThemeEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Theme;
};

/** Page d'une liste, avec son total. */
export type ThemeMetiersConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<ThemeMetiersRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type ThemeMetiersConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<ThemeMetiersConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<ThemeMetiersConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<ThemeMetiersConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<ThemeMetiersConnectionWhere>;
};

/** Ordre d'une page. */
export type ThemeMetiersConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<MetierSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type ThemeMetiersConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeMetiersConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<ThemeMetiersConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeMetiersConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<MetierWhere>;
};

/** Élément d'une page. */
export type ThemeMetiersRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: Metier;
};

/** Conditions sur les éléments liés. */
export type ThemeRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<ThemeWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<ThemeWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<ThemeWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<ThemeWhere>;
};

/** Ordre à appliquer. */
export type ThemeSort = {
  /** Ordre selon : code du thème. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : présentation du thème. */
  readonly definition?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé du thème. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type ThemeWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<ThemeWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeWhere>>;
  /** Condition sur : code du thème. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : présentation du thème. */
  readonly definition?: InputMaybe<StringScalarFilters>;
  /** Condition sur : intitulé du thème. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
  /** Condition sur : les métiers du thème. */
  readonly metiers?: InputMaybe<MetierRelationshipFilters>;
  /** Condition sur : les métiers du thème. */
  readonly metiersConnection?: InputMaybe<ThemeMetiersConnectionFilters>;
};

/** Page d'une liste, avec son total. */
export type ThemesConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Place d'un emploi dans la transition écologique. */
export type TransitionEcologique =
  /** Emploi que la transition écologique ne touche pas en propre. */
  | 'EMPLOI_BLANC'
  /** Emploi que la transition écologique met en difficulté. */
  | 'EMPLOI_BRUN'
  /** Emploi dont la transition écologique a besoin pour aboutir. */
  | 'EMPLOI_STRATEGIQUE'
  /** Emploi dont la finalité est la protection de l'environnement. */
  | 'EMPLOI_VERT';

/** Conditions sur la valeur d'une propriété. */
export type TransitionEcologiqueEnumScalarFilters = {
  /** Égal à cette valeur. */
  readonly eq?: InputMaybe<TransitionEcologique>;
  /** Égal à l'une de ces valeurs. */
  readonly in?: InputMaybe<ReadonlyArray<TransitionEcologique>>;
};

/** Ce qui est arrivé à un élément de la nomenclature d'une version à une autre. */
export type TypeChangement =
  /** L'élément est nouveau. */
  | 'CREE'
  /** Il a perdu des liens d'un type. */
  | 'DELIE'
  /** Il relève d'un autre élément, là où il ne peut relever que d'un seul. */
  | 'DEPLACE'
  /** Il a gagné des liens d'un type. */
  | 'LIE'
  /** Une autre de ses propriétés a changé, ou celles d'un de ses liens. */
  | 'REDEFINI'
  /** Son intitulé a changé. */
  | 'RENOMME'
  /** L'élément a disparu ; le graphe le garde sous Obsolete. */
  | 'SUPPRIME';

/** Type de contexte de travail : horaires, lieux, publics, conditions, structures ou statuts. */
export type TypeContexte = {
  /** Code du type de contexte. */
  readonly code: Scalars['ID']['output'];
  /** Les contextes de travail de ce type. */
  readonly contextesTravail: ReadonlyArray<ContexteTravail>;
  /** Les contextes de travail de ce type. Page avec total, curseurs et propriétés des liens. */
  readonly contextesTravailConnection: TypeContexteContextesTravailConnection;
  /** Intitulé du type de contexte. */
  readonly libelle: Scalars['String']['output'];
};

/** Type de contexte de travail : horaires, lieux, publics, conditions, structures ou statuts. */
export type TypeContexteContextesTravailArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ContexteTravailSort>>;
  where?: InputMaybe<ContexteTravailWhere>;
};

/** Type de contexte de travail : horaires, lieux, publics, conditions, structures ou statuts. */
export type TypeContexteContextesTravailConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<TypeContexteContextesTravailConnectionSort>>;
  where?: InputMaybe<TypeContexteContextesTravailConnectionWhere>;
};

/** Page d'une liste, avec son total. */
export type TypeContexteContextesTravailConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<TypeContexteContextesTravailRelationship>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Conditions sur les éléments liés. */
export type TypeContexteContextesTravailConnectionFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<TypeContexteContextesTravailConnectionWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<TypeContexteContextesTravailConnectionWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<TypeContexteContextesTravailConnectionWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<TypeContexteContextesTravailConnectionWhere>;
};

/** Ordre d'une page. */
export type TypeContexteContextesTravailConnectionSort = {
  /** Ordre selon l'élément. */
  readonly node?: InputMaybe<ContexteTravailSort>;
};

/** Conditions sur un élément lié et sur le lien qui y mène. */
export type TypeContexteContextesTravailConnectionWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<TypeContexteContextesTravailConnectionWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<TypeContexteContextesTravailConnectionWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<TypeContexteContextesTravailConnectionWhere>>;
  /** Condition sur l'élément lié. */
  readonly node?: InputMaybe<ContexteTravailWhere>;
};

/** Élément d'une page. */
export type TypeContexteContextesTravailRelationship = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: ContexteTravail;
};

/** Élément d'une page. */
export type TypeContexteEdge = {
  /** Curseur de l'élément. */
  readonly cursor: Scalars['String']['output'];
  /** L'élément. */
  readonly node: TypeContexte;
};

/** Conditions sur les éléments liés. */
export type TypeContexteRelationshipFilters = {
  /** Il y a des éléments liés, et tous remplissent cette condition ; vide : il y en a. */
  readonly all?: InputMaybe<TypeContexteWhere>;
  /** Aucun des éléments liés ne remplit cette condition ; vide : il n'y en a pas. */
  readonly none?: InputMaybe<TypeContexteWhere>;
  /** Un seul des éléments liés remplit cette condition ; vide : il n'y en a qu'un. */
  readonly single?: InputMaybe<TypeContexteWhere>;
  /** L'un au moins des éléments liés remplit cette condition ; vide : il y en a. */
  readonly some?: InputMaybe<TypeContexteWhere>;
};

/** Ordre à appliquer. */
export type TypeContexteSort = {
  /** Ordre selon : code du type de contexte. */
  readonly code?: InputMaybe<SortDirection>;
  /** Ordre selon : intitulé du type de contexte. */
  readonly libelle?: InputMaybe<SortDirection>;
};

/** Conditions à remplir, toutes à la fois. */
export type TypeContexteWhere = {
  /** Toutes ces conditions à la fois. */
  readonly AND?: InputMaybe<ReadonlyArray<TypeContexteWhere>>;
  /** Le contraire de cette condition ; ce qui est inconnu n'y répond pas : { eq: null } le demande. */
  readonly NOT?: InputMaybe<TypeContexteWhere>;
  /** L'une au moins de ces conditions. */
  readonly OR?: InputMaybe<ReadonlyArray<TypeContexteWhere>>;
  /** Condition sur : code du type de contexte. */
  readonly code?: InputMaybe<IdScalarFilters>;
  /** Condition sur : les contextes de travail de ce type. */
  readonly contextesTravail?: InputMaybe<ContexteTravailRelationshipFilters>;
  /** Condition sur : les contextes de travail de ce type. */
  readonly contextesTravailConnection?: InputMaybe<TypeContexteContextesTravailConnectionFilters>;
  /** Condition sur : intitulé du type de contexte. */
  readonly libelle?: InputMaybe<StringScalarFilters>;
};

/** Ce parmi quoi une recherche s'effectue. */
export type TypeDeRecherche =
  /** Les appellations, chacune avec son métier. */
  | 'APPELLATION'
  /** Les certifications ; aucune quand Certif Info n’est pas chargé : voir les sources de ficheMetier. */
  | 'CERTIFICATION'
  /** Les codes d’autres nomenclatures (PCS, ESCO …), quand une table de correspondance en a donné ; un code est suivi des métiers où il mène. */
  | 'CODE_EXTERNE'
  /** Les compétences. */
  | 'COMPETENCE'
  /** Les contextes de travail. */
  | 'CONTEXTE_TRAVAIL'
  /** Les macro-compétences. */
  | 'MACRO_COMPETENCE'
  /** Les métiers ; trouvés aussi par leurs appellations quand celles-ci ne sont pas demandées. */
  | 'METIER'
  /** Les savoirs. */
  | 'SAVOIR';

/** Page d'une liste, avec son total. */
export type TypesContexteConnection = {
  /** Les éléments de la page. */
  readonly edges: ReadonlyArray<TypeContexteEdge>;
  /** Place de la page parmi les autres. */
  readonly pageInfo: PageInfo;
  /** Nombre d'éléments en tout, au-delà de la page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Valeur d'une facette. */
export type ValeurDeFacette = {
  /** Code à donner au filtre ; pour un tag, son nom et sa valeur. */
  readonly code: Scalars['ID']['output'];
  /** Intitulé. */
  readonly libelle: Scalars['String']['output'];
  /** Nombre de métiers, parmi ceux qui répondent aux filtres, qui ont cette valeur. */
  readonly metiers: Scalars['Int']['output'];
};
