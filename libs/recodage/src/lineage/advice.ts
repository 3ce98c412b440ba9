import type { CandidatDeRecodage, StatutDeRecodage } from '../recodage';
import { joined, percent, someOf } from './sentences';

/** What is asked to be done by hand: what a sentence about an old code needs. */
export interface Asked {
  readonly code: string;
  /** How a sentence names the release that the code comes from. */
  readonly nom: string;
  readonly candidats: readonly CandidatDeRecodage[];
  /** Its libellé then and today, where they are known to differ. */
  readonly renomme?: { readonly ancien: string; readonly actuel: string };
  /** The other old codes that lead to its one candidat. */
  readonly autres: readonly string[];
}

/** What remains to be done by hand for a code, in one sentence. */
export function adviceFor(statut: Exclude<StatutDeRecodage, 'INCONNU'>, asked: Asked): string {
  return sentences[statut](asked);
}

const sentences: Readonly<Record<Exclude<StatutDeRecodage, 'INCONNU'>, (asked: Asked) => string>> = {
  INCHANGE: ({ candidats }) => `Rien : gardez ${firstCode(candidats)}.`,
  RENOMME: ({ candidats, renomme }) =>
    `Gardez ${firstCode(candidats)}, et vérifiez que le sens est le même : « ${renomme?.ancien} » est devenu « ${renomme?.actuel} ».`,
  SCINDE: ({ candidats }) => {
    const [first] = candidats;
    if (!first) throw new Error('A code that was divided has candidats');
    return (
      `Choisissez parmi ${candidats.length} codes, d'après l'appellation ou l'intitulé de chaque cas ; ` +
      `à défaut ${first.code}, qui en réunit ${percent(first.part)}, ou répartissez selon les parts.`
    );
  },
  FUSIONNE: ({ candidats, autres }) => {
    const today = firstCode(candidats);
    const others = autres.map((code) => (code === today ? `l'ancien ${code}` : code));
    return (
      `Remplacez par ${today}, où ${others.length > 1 ? 'mènent' : 'mène'} aussi ${someOf(others)} : ` +
      "des séries comptées par code n'y sont plus comparables une à une."
    );
  },
  REMPLACE: ({ candidats }) => `Remplacez par ${firstCode(candidats)}.`,
  DISPARU: ({ code }) => `Rien ne remplace ${code} : cherchez par l'intitulé, ou laissez sans code.`,
};

function firstCode(candidats: readonly CandidatDeRecodage[]): string {
  return joined(candidats.slice(0, 1).map(({ code }) => code));
}

/** What is said of a code that the old release did not have. */
export function adviceForUnknown(code: string, nom: string, today: string | undefined): string {
  return today === undefined
    ? `Vérifiez le code : ${nom} n'a pas « ${shown(code)} », ni aucune version que le graphe connaisse.`
    : `Vérifiez d'où vient le code : ${nom} n'avait pas ${code}, qui est aujourd'hui ${today}.`;
}

/** What is said of a code that the old release did not have, and that came and went since. */
export function adviceForDropped({
  code,
  nom,
  what,
  dernierEn,
}: Readonly<Record<'code' | 'nom' | 'what' | 'dernierEn', string>>): string {
  return `Vérifiez d'où vient le code : ${nom} n'avait pas ${code}, ${what}, qui a disparu après la version ${dernierEn} ; demandez depuis ${dernierEn}.`;
}

/** Longest code that a sentence repeats whole. */
const longest = 20;

function shown(code: string): string {
  return code.length > longest ? `${code.slice(0, longest)}…` : code;
}
