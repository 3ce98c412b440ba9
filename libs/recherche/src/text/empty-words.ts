const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that join others: they are looked for nowhere. */
export const joiningWords = list(
  'a au aux avec d dans de des du en et l la le les ou par pour sans sur un une the of and',
);

/** Words of a sentence that name nothing: left out of what someone typed, unless there is nothing else. */
export const sentenceWords = list(`
  je j tu il elle on nous vous ils elles me m te se s moi mon ma mes ton ta tes sa ses notre nos votre vos leur leurs
  suis est sommes etes sont etais ete etre ai avons avez ont avoir veux veut voulons voudrais voudrait voulais vouloir
  aime aimerais aimerait souhaite souhaiterais souhaitons cherche cherchons recherche recherchons trouver trouve deviens
  devenir faire fais fait peux peut pouvoir dois faut sais savoir connais exerce exercer
  que qu quoi quel quelle quels quelles qui dont ou comment pourquoi combien quand ce cet cette ces c ca cela y ne n pas
  plus moins tres tout toute tous toutes aussi bien comme chez vers entre depuis pendant si mais donc car ni
  bonjour merci svp s'il plait quelqu quelque quelques gens
`);

/** Words that weigh nearly nothing beside another: who a person is, or that work is looked for. */
export const faintWords = list(`
  femme femmes homme hommes dame dames monsieur madame mademoiselle garcon fille
  emploi emplois travail travailler travaille job jobs boulot metier metiers poste postes offre offres profession
  code fiche rome ogr stage alternance apprentissage apprenti interim cdi cdd debutant confirme experimente urgent
  temps plein partiel mi
`);

/** The share of its weight that a faint word keeps beside another. */
export const faintShare = 0.1;
