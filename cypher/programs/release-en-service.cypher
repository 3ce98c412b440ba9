// Purpose: the release that the graph holds, with the counts that a reader can check what it read against. No row: none is
// loaded. Two equal answers mean that no release was loaded between them.

MATCH (r:Release {statut: 'EN_SERVICE'})
RETURN r.version AS version,
       r.libelle AS libelle,
       r.empreinte AS empreinte,
       r.modele AS modele,
       toString(r.chargeeLe) AS chargeeLe,
       r.nbMetiers AS nbMetiers,
       r.nbCompetences AS nbCompetences,
       r.nbMacroCompetences AS nbMacroCompetences,
       r.nbObjectifs AS nbObjectifs,
       r.nbEnjeux AS nbEnjeux,
       r.nbSavoirs AS nbSavoirs
ORDER BY r.chargeeLe DESC
