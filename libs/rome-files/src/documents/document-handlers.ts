import { arborescenceCompetencesHandler } from './arborescence-competences.handler';
import { arborescencePrincipaleHandler } from './arborescence-principale.handler';
import { arborescenceSavoirsHandler } from './arborescence-savoirs.handler';
import { arborescenceSimplifieeHandler } from './arborescence-simplifiee.handler';
import { centresInteretHandler } from './centres-interet.handler';
import { certifInfoHandler } from './certif-info.handler';
import { changeLogHandler } from './changelog.handler';
import { contextesTravailHandler } from './contextes-travail.handler';
import { correspondancesHandler } from './correspondances.handler';
import { coutsDeFormationHandler } from './couts-de-formation.handler';
import type { DocumentHandler } from './document';
import { fap2009Handler, fap2009LabelsHandler } from './fap-2009.handler';
import { fap2021Handler, fap2021NomenclatureHandler } from './fap-2021.handler';
import { romeFormacodeHandler } from './rome-formacode.handler';
import { romeIscoHandler } from './rome-isco.handler';
import { secteursActiviteHandler } from './secteurs-activite.handler';
import { secteursNafHandler } from './secteurs-naf.handler';
import { tagsFichesHandler } from './tags-fiches.handler';

/** Every kind of document that goes beside the export; the first that recognises a file reads it, the vaguest comes last. */
export const documentHandlers: readonly DocumentHandler[] = [
  arborescenceCompetencesHandler,
  arborescencePrincipaleHandler,
  arborescenceSavoirsHandler,
  tagsFichesHandler,
  secteursNafHandler,
  romeFormacodeHandler,
  romeIscoHandler,
  certifInfoHandler,
  fap2021Handler,
  fap2021NomenclatureHandler,
  fap2009Handler,
  fap2009LabelsHandler,
  changeLogHandler,
  correspondancesHandler,
  coutsDeFormationHandler,
  arborescenceSimplifieeHandler,
  secteursActiviteHandler,
  centresInteretHandler,
  contextesTravailHandler,
];
