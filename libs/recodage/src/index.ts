export type { ChangementConnu, PaireDeVersions } from './history/recorded-change';
export { pathBetween } from './history/release-path';
export { formerNomenclature, rome3Of, type NomenclatureEnService } from './history/former-nomenclature';
export { LabelChooser, type AppellationNommee, type Choix } from './label-choice/label-chooser';
export type { CodeConnu } from './lineage/elements';
export type { Remplacement } from './lineage/replacement';
export { Recoder, type CodesLookup } from './recoder';
export { statutsDeRecodage, type CandidatDeRecodage, type Recodage, type StatutDeRecodage } from './recodage';
