/** What a SkillGraphError is about: first what a source can get wrong, then what a question can. */
export type SkillGraphErrorReason =
  | 'METIER_EN_DOUBLE'
  | 'ITEM_EN_DOUBLE'
  | 'LIEN_EN_DOUBLE'
  | 'MOBILITE_EN_DOUBLE'
  | 'METIER_INCONNU'
  | 'ITEM_INCONNU'
  | 'ITEM_AMBIGU'
  | 'ITEM_ETRANGER'
  | 'PARENT_INCONNU'
  | 'SOURCE_TROP_GRANDE'
  | 'METIERS_IDENTIQUES'
  | 'ARGUMENT_HORS_LIMITES';

/** The one error of the engine. The message says what is wrong in words; `reason` and `code` say it to a program. */
export class SkillGraphError extends Error {
  override readonly name = 'SkillGraphError';

  /**
   * @param reason kind of fault
   * @param code the code of the nomenclature at fault, or the name of the argument for ARGUMENT_HORS_LIMITES
   */
  constructor(
    readonly reason: SkillGraphErrorReason,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
