import { natureNames } from '@rome-graph/client';
import { romeGraph } from '@rome-graph/domain';
import type { ElementCherche, TypeDeRecherche } from '@rome-graph/recherche';
import type { Snapshot } from '../engine/snapshot';

/** What a code is of. */
export interface NamedCode {
  /** Label of what has it. */
  readonly nature: string;
  /** Its code, null for what has a code OGR only. */
  readonly code: string | null;
  /** Its code OGR, null for what has none. */
  readonly codeOgr: string | null;
  readonly libelle: string;
}

/** What the index of searches holds, by label; whatever else has a code is told with the traits. */
const searched: Readonly<Partial<Record<TypeDeRecherche, string>>> = {
  METIER: 'Metier',
  APPELLATION: 'Appellation',
  MACRO_COMPETENCE: 'MacroCompetence',
  COMPETENCE: 'Competence',
  SAVOIR: 'Savoir',
};

/** All that a release calls by a code, as the nomenclature writes it. */
export function codeNames({ recherche, traits }: Snapshot, asked: string): NamedCode[] {
  const found = recherche.named(asked).flatMap(namedElement);
  const others = traits.named
    .filter(({ code }) => code === asked)
    .map(({ nature, code, libelle }) => {
      const isOgr = romeGraph.nodes.find(({ label }) => label === nature)?.key.name === 'codeOgr';
      return { nature, code: isOgr ? null : code, codeOgr: isOgr ? code : null, libelle: libelle ?? code };
    });
  return [...found, ...others].sort((a, b) => (a.nature < b.nature ? -1 : 1));
}

function namedElement({ type, code, libelle, autresCodes = [] }: ElementCherche): NamedCode[] {
  const nature = searched[type];
  const other = autresCodes[0] ?? null;
  if (nature === undefined) return [];
  return [{ nature, libelle, ...(type === 'METIER' ? { code, codeOgr: other } : { code: other, codeOgr: code }) }];
}

/** Says of a code that is none of those wanted what it is of, and which is the other code of what has two; empty: nothing has it. */
export function whatItIs(named: readonly NamedCode[], code: string): string {
  return named.map((each) => ` "${code}" is the ${sentenceOf(each, code)}.`).join('');
}

/** The other codes of what has the code. */
export function otherCodes(named: readonly NamedCode[], asked: string): string[] {
  return named
    .flatMap(({ code, codeOgr }) => [code, codeOgr])
    .filter((code): code is string => code !== null && code !== asked);
}

function sentenceOf({ nature, code, codeOgr, libelle }: NamedCode, asked: string): string {
  const isOgr = codeOgr === asked;
  const other = isOgr ? code : codeOgr;
  const what = `${isOgr ? 'code OGR' : 'code'} of the ${natureNames[nature] ?? nature} « ${libelle} »`;
  return other === null ? what : `${what}, whose ${isOgr ? 'code' : 'code OGR'} is ${other}`;
}
