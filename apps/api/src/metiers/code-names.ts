import type { AskedQuery } from '../release/asked-query';

/** What a code is of, as the graph tells it. */
export interface NamedCode {
  /** The code that was asked for. */
  readonly demande: string;
  /** Label of what has it. */
  readonly nature: string;
  /** Its code, null for what has a code OGR only. */
  readonly code: string | null;
  /** Its code OGR, null for what has none. */
  readonly codeOgr: string | null;
  readonly libelle: string | null;
}

/** What is asked for what some codes are of. */
export function codeNamesAsked(codes: readonly string[]): AskedQuery {
  return { statement: 'ce-que-designe-un-code', parameters: { codes: [...new Set(codes)] } };
}

const natures: Readonly<Record<string, string>> = {
  Metier: 'métier',
  Appellation: 'appellation',
  Competence: 'compétence',
  MacroCompetence: 'macro-compétence',
  Savoir: 'savoir',
  ContexteTravail: 'contexte de travail',
  CentreInteret: "centre d'intérêt",
  DomaineCompetence: 'domaine de compétences',
  Enjeu: 'enjeu',
  Objectif: 'objectif',
  GrandDomaine: 'grand domaine',
  DomaineProfessionnel: 'domaine professionnel',
  CategorieSavoir: 'catégorie de savoirs',
  TypeContexte: 'type de contextes',
  SecteurActivite: "secteur d'activité",
  SousSecteurActivite: "sous-secteur d'activité",
  DivisionNaf: 'division NAF',
  Theme: 'thème',
};

/** Says of a code that is none of those wanted what it is of, and which is the other code of what has two; empty: nothing has it. */
export function whatItIs(named: readonly NamedCode[], code: string): string {
  return named
    .filter(({ demande }) => demande === code)
    .map((each) => ` "${code}" is the ${sentenceOf(each, code)}.`)
    .join('');
}

/** The other codes of what has the code. */
export function otherCodes(named: readonly NamedCode[], asked: string): string[] {
  return named
    .filter(({ demande }) => demande === asked)
    .flatMap(({ code, codeOgr }) => [code, codeOgr])
    .filter((code): code is string => code !== null && code !== asked);
}

function sentenceOf({ nature, code, codeOgr, libelle }: NamedCode, asked: string): string {
  const isOgr = codeOgr === asked;
  const other = isOgr ? code : codeOgr;
  const what = `${isOgr ? 'code OGR' : 'code'} of the ${natures[nature] ?? nature} « ${libelle ?? asked} »`;
  return other === null ? what : `${what}, whose ${isOgr ? 'code' : 'code OGR'} is ${other}`;
}
