export type { ChangementConnu, PaireDeVersions } from './history/recorded-change';
export { pathBetween } from './history/release-path';
export { formerNomenclature, rome3Of, type NomenclatureEnService } from './history/former-nomenclature';
export { LabelChooser, type AppellationNommee, type Choix } from './label-choice/label-chooser';
export type { CodeConnu } from './lineage/elements';
export type { Remplacement } from './lineage/replacement';
export { type CodesLookup, type Recoder } from './recoder';
export { recoderFrom, rome3, type RememberedHistory } from './recoder-from';
export { statutsDeRecodage, type CandidatDeRecodage, type Recodage, type StatutDeRecodage } from './recodage';
