/** A query that GraphiQL opens with. */
export interface Example {
  readonly name: string;
  /** One named operation, which a tab is called by; its variables have the values that it is run with. */
  readonly query: string;
}

/** Questions that the API answers, on real codes; each is run by a test. */
export const examples: readonly Example[] = [
  {
    name: 'passerelles',
    query: `# De K2204 (agent de nettoyage industriel) à J1501 (aide-soignant) : la meilleure chaîne de métiers.
# À gauche, la deuxième icône ouvre un explorateur, où une requête se compose et se change par des clics.
query Passerelles($de: ID! = "K2204", $vers: ID! = "J1501") {
  passerelles(de: $de, vers: $vers) {
    chemins {
      force
      goulot
      etapes {
        de { code libelle }
        vers { code libelle fiche { emploiReglemente riasecMajeur } }
        couverture
        couvertureCumulee
        mobiliteOfficielle
        communs(limite: 5) { libelle nature poids }
        nbManquants
        manquants(limite: 5) { libelle nature poids coeurMetier }
      }
    }
    motif
    methode { release niveau formule parametres }
  }
}
`,
  },
  {
    name: 'écart',
    query: `# Ce qu'un aide-soignant sait déjà du métier d'assistant de vie dépendance, et ce qu'il lui reste à savoir.
query Ecart($de: ID! = "J1501", $vers: ID! = "K1302") {
  ecart(de: $de, vers: $vers, niveau: SAVOIR) {
    couverture
    nbCommuns
    nbManquants
    communs { libelle poids }
    manquants(limite: 30) { libelle poids coeurMetier }
    methode { release niveau formule parametres }
  }
}
`,
  },
  {
    name: 'métiers proches',
    query: `# Les métiers que couvre le mieux un aide-soignant, et si la fiche officielle y mène.
query MetiersProches($code: ID! = "J1501") {
  metiersProches(code: $code, mesure: COUVERTURE, limite: 10) {
    resultats { score nbCommuns mobiliteOfficielle metier { code libelle } }
    methode { release niveau formule parametres }
  }
}
`,
  },
  {
    name: 'métiers qui partagent',
    query: `# Les métiers qui partagent au moins cinq macro-compétences avec M1805, et leurs domaines professionnels.
query MetiersPartageant($code: ID! = "M1805", $minimum: Int! = 5) {
  metiersPartageant(code: $code, minimum: $minimum, limite: 10) {
    total
    resultats {
      nombre
      metier { code libelle fiche { domaineProfessionnel { libelle } } }
      communs(limite: 3) { libelle }
    }
    methode { release niveau parametres }
  }
}
`,
  },
  {
    name: 'paires qui partagent',
    query: `# Les paires de métiers qui mobilisent ensemble, dans leurs fiches mêmes, au moins dix macro-compétences.
query PairesPartageant($minimum: Int! = 10) {
  pairesPartageant(minimum: $minimum, liens: DIRECTS, limite: 10) {
    total
    resultats { nombre poids a { code libelle } b { code libelle } }
  }
}
`,
  },
  {
    name: 'recherche',
    query: `# Ce que la nomenclature appelle ainsi, fautes de frappe comprises.
query Rechercher($texte: String! = "prof de yoga") {
  rechercher(texte: $texte) {
    release
    resultats { type code libelle libelleTrouve peuUsitee metier { code libelle } }
  }
}
`,
  },
  {
    name: 'parcours',
    query: `# Les métiers de type social, hors travail de nuit, de A à Z, et de quoi préciser.
query Parcourir {
  parcourirMetiers(filtre: { riasec: [S], contextesRefuses: ["300803"] }, limite: 20) {
    total
    resultats { code libelle }
    curseurSuivant
    facettes { nom valeurs { code libelle metiers } }
  }
  arborescenceDesCompetences { elements { niveau code libelle competences metiers } }
}
`,
  },
  {
    name: 'aires de mobilité',
    query: `# Les aires de toute la nomenclature : leur taille, ce qui les distingue, les métiers qui les relient.
query AiresDeMobilite {
  airesDeMobilite {
    total
    modularite
    aires {
      code libelle taille cohesion
      items { item { libelle nature } metiers distinction }
      ponts(limite: 3) { metier { code libelle } intermediariteEntreAires }
    }
    methode { release formule parametres }
  }
}
`,
  },
  {
    name: 'changer de métier',
    query: `# Où aller après avoir été agent de nettoyage, quand on aime aider les gens (RIASEC : S).
query ChangerDeMetier($experiences: [ID!] = ["K2204"]) {
  pistes(profil: { experiences: $experiences, riasec: [S] }, limite: 5) {
    total
    resultats {
      couverture accessible reglemente nbTenus nbManquants nbCertifications
      metier { code libelle fiche { certifications(limit: 3) { libelle } } }
      tenus(limite: 3) { libelle }
      manquants(limite: 3) { libelle coeurMetier }
    }
    methode { release formule parametres }
  }
}
`,
  },
  {
    name: 'ensemble de métiers',
    query: `# Ce que les métiers issus de K1302 (ROME 3) ont en commun, leurs meilleures sorties, les plus difficiles à quitter.
query EnsembleDeMetiers($origine: ID! = "K1302") {
  ensembleDeMetiers(selection: { codeRomeParent: $origine }, limite: 5) {
    taille
    noyau { nombre item { libelle nature } }
    sorties { couvertureMoyenne nombre metier { code libelle } }
    difficilesAQuitter { couverture metier { libelle } vers { libelle } }
  }
}
`,
  },
  {
    name: 'effets de levier',
    query: `# Ce qu'un agent de nettoyage gagnerait le plus à apprendre.
query EffetsDeLevier($code: ID! = "K2204") {
  effetsDeLevier(code: $code, limite: 5) {
    total
    resultats { nombre item { libelle nature poids } metiers(limite: 5) { code libelle } }
  }
}
`,
  },
  {
    name: 'fiche entière',
    query: `# La fiche M1805 dans la disposition de la fiche officielle.
query FicheMetier($code: ID! = "M1805") {
  ficheMetier(code: $code) {
    code
    intitule
    riasecMajeur
    riasecMineur
    synonymes { libelle }
    caracteristiques {
      transitionEcologique
      transitionNumerique
      transitionDemographique
      emploiReglemente
      emploiCadre
    }
    definition
    certifications { code libelle type niveauEuropeen codeRncp codeRs certificateur }
    accesEmploi
    competences {
      code
      libelle
      enjeux {
        libelle
        objectifs {
          libelle
          macroCompetences { code libelle mobilisee coeurMetier competences { libelle coeurMetier } }
        }
      }
    }
    savoirs { libelle savoirs { libelle sousCategorie coeurMetier } }
    contextes { libelle contextes { libelle } }
    secteurs { libelle principal sousSecteurs { libelle } }
    divisionsNaf { code libelle }
    centresInteret { libelle principal }
    themes { libelle }
    mobilites { ordre metier { code libelle } }
    origineV3 { code libelle }
    formacodes { code libelle viaParent }
    faps { code libelle edition qualifications viaParent }
    groupesIsco { code libelle viaParent }
    release
    sources { attribution licence }
  }
}
`,
  },
  {
    name: 'statistiques',
    query: `# Des décomptes sur toute la nomenclature.
query Statistiques {
  statistiques {
    release
    fichesParGrandDomaine { code libelle fiches }
    partsDesTags { tag valeur fiches partDesFiches appellations partDesAppellations }
    fichesParParentV3(limite: 5) { total resultats { code libelle fiches metiers { code libelle } } }
    macroCompetencesLesPlusPartagees(limite: 10) { total resultats { code libelle metiers directs } }
    metiersParNiveauDeCertification { niveau certifications metiers }
  }
}
`,
  },
  {
    name: 'fiche',
    query: `# La fiche M1805, de ses appellations à l'arborescence de ses compétences.
query Fiche($code: ID! = "M1805") {
  metiers(where: { code: { eq: $code } }) {
    code
    libelle
    definition
    appellations(where: { peuUsitee: { eq: false } }, sort: [{ libelle: ASC }]) { libelle }
    competencesConnection(first: 10) {
      totalCount
      edges { properties { coeurMetier } node { libelle macroCompetence { libelle objectif { libelle } } } }
    }
    savoirs(limit: 10) { libelle categorieSavoir { libelle } }
    contextesTravail { libelle typeContexte { libelle } }
    secteursActivite { libelle }
    mobilitesConnection(sort: [{ edge: { ordre: ASC } }]) { edges { properties { ordre } node { code libelle } } }
  }
}
`,
  },
  {
    name: 'version',
    query: `# La version du ROME que le graphe contient, et celle du logiciel : de quoi citer une réponse.
query Version {
  release { version libelle empreinte logiciel { version commit } }
  releases(where: { statut: { eq: EN_SERVICE } }) {
    version libelle publieeLe chargeeLe nbMetiers nbCompetences nbSavoirs
    sources { libelle attribution licence }
  }
}
`,
  },
];
