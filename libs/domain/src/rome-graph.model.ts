import type { GraphModel, NodeDeclaration, RelationshipDeclaration } from './declaration/declaration';
import { aireDeMetiers } from './nodes/aire-de-metiers.node';
import { appellation } from './nodes/appellation.node';
import { certification } from './nodes/certification.node';
import { categorieSavoir } from './nodes/categorie-savoir.node';
import { centreInteret } from './nodes/centre-interet.node';
import { codeExterne } from './nodes/code-externe.node';
import { competence } from './nodes/competence.node';
import { contexteTravail } from './nodes/contexte-travail.node';
import { divisionNaf } from './nodes/division-naf.node';
import { domaineCompetence } from './nodes/domaine-competence.node';
import { domaineProfessionnel } from './nodes/domaine-professionnel.node';
import { enjeu } from './nodes/enjeu.node';
import { fap } from './nodes/fap.node';
import { formacode } from './nodes/formacode.node';
import { groupeIsco } from './nodes/groupe-isco.node';
import { source } from './nodes/source.node';
import { grandDomaine } from './nodes/grand-domaine.node';
import { macroCompetence } from './nodes/macro-competence.node';
import { metier } from './nodes/metier.node';
import { objectif } from './nodes/objectif.node';
import { savoir } from './nodes/savoir.node';
import { secteurActivite } from './nodes/secteur-activite.node';
import { sousSecteurActivite } from './nodes/sous-secteur-activite.node';
import { theme } from './nodes/theme.node';
import { typeContexte } from './nodes/type-contexte.node';
import { releaseNode } from './nodes/release.node';
import {
  codeExterneCorrespondAAppellation,
  codeExterneCorrespondAMetier,
} from './relationships/correspond-a.relationship';
import { dansAire } from './relationships/dans-aire.relationship';
import { dansDomaine } from './relationships/dans-domaine.relationship';
import { dansGrandDomaine } from './relationships/dans-grand-domaine.relationship';
import { metierDansSecteur, sousSecteurDansSecteur } from './relationships/dans-secteur.relationship';
import { dansSousSecteur } from './relationships/dans-sous-secteur.relationship';
import { dansTheme } from './relationships/dans-theme.relationship';
import { deCategorie } from './relationships/de-categorie.relationship';
import { deType } from './relationships/de-type.relationship';
import { designe } from './relationships/designe.relationship';
import { exerceEn } from './relationships/exerce-en.relationship';
import { issuDe } from './relationships/issu-de.relationship';
import { mobiliseCompetence, mobiliseMacroCompetence } from './relationships/mobilise.relationship';
import { decritePar } from './relationships/decrite-par.relationship';
import { prepareA } from './relationships/prepare-a.relationship';
import { preparePar } from './relationships/prepare-par.relationship';
import { provientDe } from './relationships/provient-de.relationship';
import { fapRegroupe, groupeIscoRegroupe } from './relationships/regroupe.relationship';
import { permetMobilite } from './relationships/permet-mobilite.relationship';
import { proche } from './relationships/proche.relationship';
import {
  competenceReleveDeMacroCompetence,
  enjeuReleveDeDomaine,
  macroCompetenceReleveDeObjectif,
  objectifReleveDeEnjeu,
} from './relationships/releve-de.relationship';
import { repondA } from './relationships/repond-a.relationship';
import { requiert } from './relationships/requiert.relationship';
import {
  seDistingueParCompetence,
  seDistingueParMacroCompetence,
  seDistingueParSavoir,
} from './relationships/se-distingue-par.relationship';
import { sExerceDans } from './relationships/s-exerce-dans.relationship';

const nomenclature: readonly NodeDeclaration[] = [
  grandDomaine,
  domaineProfessionnel,
  metier,
  appellation,
  domaineCompetence,
  enjeu,
  objectif,
  macroCompetence,
  competence,
  categorieSavoir,
  savoir,
  typeContexte,
  contexteTravail,
  secteurActivite,
  sousSecteurActivite,
  divisionNaf,
  centreInteret,
  theme,
  formacode,
  certification,
  fap,
  groupeIsco,
  codeExterne,
];

const relationships: readonly RelationshipDeclaration[] = [
  dansGrandDomaine,
  dansDomaine,
  designe,
  mobiliseCompetence,
  mobiliseMacroCompetence,
  requiert,
  sExerceDans,
  deType,
  deCategorie,
  competenceReleveDeMacroCompetence,
  macroCompetenceReleveDeObjectif,
  objectifReleveDeEnjeu,
  enjeuReleveDeDomaine,
  permetMobilite,
  metierDansSecteur,
  sousSecteurDansSecteur,
  dansSousSecteur,
  repondA,
  dansTheme,
  exerceEn,
  issuDe,
  preparePar,
  prepareA,
  decritePar,
  fapRegroupe,
  groupeIscoRegroupe,
  codeExterneCorrespondAMetier,
  codeExterneCorrespondAAppellation,
  provientDe,
  proche,
  dansAire,
  seDistingueParMacroCompetence,
  seDistingueParCompetence,
  seDistingueParSavoir,
];

/** The label of the node that names the release. */
export const releaseLabel = 'Release';

/** The label of the documents that the graph was made of. */
export const sourceLabel = source.label;

/** The type of the relationship from the release in service to the documents that it was made of. */
export const provientDeType = provientDe.type;

/** The type of the relationships that the loader computes from the items that métiers share. */
export const procheType = proche.type;

/** The label of the communities of métiers that the loader finds over PROCHE. */
export const aireDeMetiersLabel = aireDeMetiers.label;

/** The type of the relationships from a métier to its aire. */
export const dansAireType = dansAire.type;

/** The type of the relationships from an aire to the items by which it differs from the others. */
export const seDistingueParType = seDistingueParMacroCompetence.type;

/** The graph of the export and of the documents beside it: every label and every relationship type that the loader writes. */
export const romeGraph: GraphModel = {
  nodes: [...nomenclature, releaseNode(nomenclature), source, aireDeMetiers],
  relationships,
};
