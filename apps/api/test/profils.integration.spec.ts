import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

interface Coded {
  readonly code: string;
}
interface Piste {
  readonly metier: Coded;
  readonly couverture: number;
  readonly palier: string;
  readonly rang: number;
  readonly quantile: number;
  readonly reglemente: boolean | null;
  readonly contextesRefuses: readonly { readonly codeOgr: string }[];
  readonly aAcquerir: readonly (Coded & { readonly coeurMetier: boolean; readonly poids: number })[];
  readonly certifications: readonly (Coded & { readonly niveauEuropeen: number | null })[] | null;
}
interface Chaines {
  readonly dejaTenu: boolean;
  readonly poidsDirect: number;
  readonly chemins: readonly {
    readonly poidsAApprendre: number;
    readonly etapes: readonly { readonly de: Coded | null; readonly vers: Coded; readonly force: number }[];
  }[];
}

const api = ApiClient.shared();
let sample: Sample;

beforeAll(async () => {
  sample = await Sample.read();
});

/** K2204 without the compétence 107327 and the savoirs 107329 and 108695; the latter is held otherwise. */
const profil = `{ experiencesDetaillees: [{ code: "K2204", sauf: ["107327", "107329", "108695"], annee: 2024 }], items: ["108695"] }`;

/** What it holds, of the files: 107327 is of 300258, which K2204 holds by it alone, and keeps. */
function held(): Set<string> {
  const kept = [...sample.oracle().set('K2204')].filter((code) => !['107327', '107329'].includes(code));
  return new Set(kept);
}

function couverture(code: string): number {
  const oracle = sample.oracle();
  const own = held();
  return oracle.sum([...oracle.set(code)].filter((item) => own.has(item))) / oracle.sum(oracle.set(code));
}

describe('activites', () => {
  it('of every métier are all its items, each once, under the objectif of the tree', async () => {
    const oracle = sample.oracle();
    const parents = new Map(sample.source.items.map(({ code, parent }) => [code, parent]));
    const climb = (code: string): string | null => {
      const natures = new Map(sample.source.items.map((item) => [item.code, item.nature]));
      let at: string | undefined = code;
      while (at !== undefined && natures.get(at) !== 'OBJECTIF') at = parents.get(at);
      return at ?? null;
    };
    for (const metier of ['K2204', 'J1501', 'D1102']) {
      const { activites } = await api.get<{
        activites: {
          groupes: {
            codeObjectif: string | null;
            items: { autresMetiers: number; item: Coded & { poids: number } }[];
          }[];
        };
      }>(`{ activites(metier: "${metier}") { groupes { codeObjectif items { autresMetiers item { code poids } } } } }`);
      const { groupes } = activites;
      const listed = groupes.flatMap(({ items }) => items.map(({ item }) => item.code));
      expect([...listed].sort()).toEqual([...oracle.set(metier)].sort());
      for (const { codeObjectif, items } of groupes) {
        for (const { item, autresMetiers } of items) {
          expect([item.code, climb(item.code)]).toEqual([item.code, codeObjectif]);
          const holders = sample.metiers.filter((other) => oracle.set(other).has(item.code));
          expect([item.code, autresMetiers]).toEqual([item.code, holders.length - 1]);
        }
      }
      const weights = groupes
        .filter(({ codeObjectif }) => codeObjectif !== null)
        .map(({ items }) => items.reduce((sum, { item }) => sum + item.poids, 0));
      weights.slice(1).forEach((weight, at) => expect(weight).toBeLessThanOrEqual((weights[at] ?? NaN) + 1e-9));
    }
  });
});

describe('pistes of métiers aimed at', () => {
  it('have the couverture, the rank, the palier and the reasons that the files give', async () => {
    const oracle = sample.oracle();
    const cibles = sample.metiers.filter((code) => code !== 'K2204');
    const asked = profil.replace('items:', 'contextesRefuses: ["300803"], items:');
    const { pistes } = await api.get<{ pistes: { total: number; resultats: Piste[] } }>(
      `{ pistes(profil: ${asked}, cibles: ["${cibles.join('", "')}"], limite: 200) {
         total
         resultats {
           metier { code } couverture palier rang quantile reglemente contextesRefuses { codeOgr }
           aAcquerir(limite: 500) { code coeurMetier poids }
           certifications(limite: 500) { code niveauEuropeen }
         } } }`,
    );
    expect(pistes.total).toBe(cibles.length);
    const official = (sample.source.mobilites ?? [])
      .map(({ de, vers }) => oracle.couverture(de, vers))
      .sort((a, b) => a - b);
    const quantile = (share: number): number => {
      const place = share * (official.length - 1);
      const [below = NaN, above = below] = official.slice(Math.floor(place));
      return below + (place % 1) * (above - below);
    };
    const leasts = [Math.min(0.3, quantile(0.9)), quantile(0.75), quantile(0.5), quantile(0.25), 0];
    const names = ['ACCESSIBLE', 'PROCHE', 'FORMATION_COURTE', 'FORMATION_LONGUE', 'ELOIGNE'];
    const nights = new Set(
      sample.files
        .table('liens_rome_referentiels')
        .filter((row) => row.code_ogr === '300803')
        .map((row) => row.code_rome),
    );
    const all = sample.metiers.map(couverture);
    for (const { metier, ...told } of pistes.resultats) {
      const { code } = metier;
      const share = couverture(code);
      expect([code, told.couverture.toFixed(9)]).toEqual([code, share.toFixed(9)]);
      expect([code, told.rang]).toEqual([code, 1 + all.filter((other) => other > share + 1e-9).length]);
      expect(told.quantile).toBeCloseTo(all.filter((other) => other < share + 1e-9).length / all.length, 9);
      expect([code, told.contextesRefuses.length]).toEqual([code, nights.has(code) ? 1 : 0]);
      const best = Math.max(
        leasts.findIndex((least) => share >= least - 1e-9),
        told.reglemente === true ? 3 : 0,
        nights.has(code) ? 1 : 0,
      );
      expect([code, told.palier]).toEqual([code, names[best]]);
      const missing = oracle.list(
        [...oracle.set(code)].filter((item) => !held().has(item)),
        code,
      );
      const ordered = [...missing.filter((item) => item.coeurMetier), ...missing.filter((item) => !item.coeurMetier)];
      expect([code, told.aAcquerir.map((item) => item.code)]).toEqual([code, ordered.map((item) => item.code)]);
      const levels = (told.certifications ?? []).map(({ niveauEuropeen }) => niveauEuropeen ?? Infinity);
      expect([code, levels]).toEqual([code, [...levels].sort((a, b) => a - b)]);
    }
    const paliers = new Set(pistes.resultats.map(({ palier }) => palier));
    expect(paliers.size).toBeGreaterThanOrEqual(3);
  });
});

describe('passerelleDepuisProfil', () => {
  const fields = 'dejaTenu poidsDirect chemins { poidsAApprendre etapes { de { code } vers { code } force } }';

  it('of one whole experience finds what passerelles finds, by every critère and measure', async () => {
    for (const critere of ['FORCE', 'GOULOT', 'PAS', 'EQUILIBRE']) {
      for (const mesure of ['COUVERTURE', 'COSINUS_IDF']) {
        for (const [de, vers] of sample.somePairs(4, 18)) {
          const args = `vers: "${vers}", critere: ${critere}, mesureDesPas: ${mesure}, contraintes: { etapesMax: 4 }`;
          const { passerelles, passerelleDepuisProfil } = await api.get<Record<string, Chaines>>(
            `{ passerelles(de: "${de}", ${args}) { poidsDirect chemins { poidsAApprendre etapes { vers { code } force } } }
               passerelleDepuisProfil(profil: { experiences: ["${de}"] }, ${args}) {
                 poidsDirect chemins { poidsAApprendre etapes { vers { code } force } } } }`,
          );
          expect([de, vers, passerelleDepuisProfil]).toEqual([de, vers, passerelles]);
        }
      }
    }
  });

  it('finds the least sum of squared costs among all chains of at most two steps', async () => {
    const oracle = sample.oracle();
    const squared = (share: number): number => (share < 0.05 ? Infinity : Math.log(share) ** 2);
    for (const vers of ['J1501', 'J1301', 'D1102', 'M1805', 'N4401']) {
      const through = sample.metiers
        .filter((code) => code !== vers)
        .map((code) => ({
          chain: [code, vers],
          sum: squared(couverture(code)) + squared(oracle.couverture(code, vers)),
        }));
      const [best] = [{ chain: [vers], sum: squared(couverture(vers)) }, ...through].sort((a, b) => a.sum - b.sum);
      const { passerelleDepuisProfil } = await api.get<Record<string, Chaines>>(
        `{ passerelleDepuisProfil(profil: ${profil}, vers: "${vers}", contraintes: { etapesMax: 2 }) { ${fields} } }`,
      );
      const [first] = passerelleDepuisProfil?.chemins ?? [];
      expect([vers, first?.etapes.map((etape) => etape.vers.code)]).toEqual([
        vers,
        best?.sum === Infinity ? undefined : best?.chain,
      ]);
      if (!first) continue;
      expect(first.etapes.reduce((sum, { force }) => sum + Math.log(force) ** 2, 0)).toBeCloseTo(best?.sum ?? NaN, 9);
      const own = held();
      const direct = [...oracle.set(vers)].filter((code) => !own.has(code));
      expect(passerelleDepuisProfil?.poidsDirect).toBeCloseTo(oracle.sum(direct), 9);
    }
  });

  it('says that a métier is held already', async () => {
    const { passerelleDepuisProfil } = await api.get<Record<string, Chaines & { motif: string | null }>>(
      '{ passerelleDepuisProfil(profil: { experiences: ["K2204"] }, vers: "K2204") { dejaTenu motif chemins { rang } } }',
    );
    expect(passerelleDepuisProfil).toEqual({ dejaTenu: true, motif: null, chemins: [] });
  });
});

describe('effetsDeLevier of a profile', () => {
  it('of one whole experience are those of its métier', async () => {
    const fields = 'total resultats { nombre item { code } metiers(limite: 500) { code } }';
    const { metier, profil: ofProfil } = await api.get<Record<string, unknown>>(
      `{ metier: effetsDeLevier(code: "J1501") { ${fields} }
         profil: effetsDeLevier(profil: { experiences: ["J1501"] }) { ${fields} } }`,
    );
    expect(ofProfil).toEqual(metier);
  });
});
