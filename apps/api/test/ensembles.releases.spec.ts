import { OfficialFiles } from './support/official-files';
import { ApiClient } from './support/test-api';

interface Coded {
  readonly code: string;
}
interface Ensemble {
  readonly taille: number;
  readonly noyau: readonly { readonly nombre: number; readonly item: Coded & { readonly poids: number } }[];
  readonly sorties: readonly { readonly metier: Coded; readonly couvertureMoyenne: number; readonly nombre: number }[];
  readonly difficilesAQuitter: readonly {
    readonly metier: Coded;
    readonly vers: Coded | null;
    readonly couverture: number;
  }[];
  readonly methode: { readonly formule: string; readonly parametres: { readonly metiers: readonly string[] } };
}
interface Leviers {
  readonly total: number;
  readonly resultats: readonly {
    readonly nombre: number;
    readonly item: Coded & { readonly poids: number };
    readonly metiers: readonly Coded[];
  }[];
}

const api = ApiClient.shared();
let files: OfficialFiles;

beforeAll(async () => {
  files = await OfficialFiles.read();
});

async function couverture(de: string, vers: string): Promise<number> {
  const { ecart } = await api.get<{ ecart: { couverture: number } }>(
    `{ ecart(de: "${de}", vers: "${vers}") { couverture } }`,
  );
  return ecart.couverture;
}

async function look(selection: string, args = ''): Promise<Ensemble> {
  const { ensembleDeMetiers } = await api.get<{ ensembleDeMetiers: Ensemble }>(
    `{ ensembleDeMetiers(selection: { ${selection} }${args && `, ${args}`}) {
      taille noyau { nombre item { code poids } } sorties { metier { code } couvertureMoyenne nombre }
      difficilesAQuitter { metier { code } vers { code } couverture } methode { formule parametres }
    } }`,
  );
  return ensembleDeMetiers;
}

describe('ensembleDeMetiers', () => {
  it('of a fiche of ROME 3 is that of the métiers that come from it', async () => {
    const expected = files
      .table('referentiel_code_rome')
      .filter((row) => row.code_rome_parent === 'K1302')
      .map((row) => row.code_rome);
    const { taille, methode } = await look('codesRomeParents: ["K1302"]');
    expect([taille, methode.parametres.metiers, methode.formule]).toEqual([expected.length, expected, 'ENSEMBLE']);
  });

  it('of a secteur is that of the métiers exercised in it', async () => {
    const rows = files.table('arborescence_secteur_activite');
    const secteur = rows[0]?.code_sect_activite as string;
    const expected = rows.filter((row) => row.code_sect_activite === secteur).map((row) => row.code_rome);
    const { methode } = await look(`secteurs: ["${secteur}"]`);
    expect(methode.parametres.metiers).toEqual([...new Set(expected)].sort());
  });

  it('has ways out that are the means of the écarts', async () => {
    const codes = ['K2204', 'K2205', 'J1301'];
    const { sorties, difficilesAQuitter } = await look(`codes: ["${codes.join('", "')}"]`, 'limite: 5, seuil: 0.15');
    expect(sorties).toHaveLength(5);
    for (const { metier, couvertureMoyenne, nombre } of sorties) {
      const couvertures = await Promise.all(codes.map((code) => couverture(code, metier.code)));
      expect(couvertureMoyenne).toBeCloseTo(couvertures.reduce((sum, each) => sum + each, 0) / 3, 12);
      expect(nombre).toBe(couvertures.filter((each) => each >= 0.15).length);
    }
    for (const { metier, vers, couverture: best } of difficilesAQuitter) {
      expect(await couverture(metier.code, vers?.code ?? '')).toBe(best);
      const { metiersProches } = await api.get<{ metiersProches: { resultats: { score: number; metier: Coded }[] } }>(
        `{ metiersProches(code: "${metier.code}") { resultats { score metier { code } } } }`,
      );
      const outside = metiersProches.resultats.filter((near) => !codes.includes(near.metier.code));
      expect(outside[0]?.score).toBe(best);
    }
  });

  it('has a noyau that enough of it holds', async () => {
    const held = async (code: string): Promise<Set<string>> => {
      const { ecart } = await api.get<{ ecart: { communs: Coded[]; manquants: Coded[] } }>(
        `{ ecart(de: "A1101", vers: "${code}") { communs(limite: 500) { code } manquants(limite: 500) { code } } }`,
      );
      return new Set([...ecart.communs, ...ecart.manquants].map((item) => item.code));
    };
    const sets = await Promise.all(['K2204', 'K2205', 'J1301'].map(held));
    const { noyau } = await look('codes: ["K2204", "K2205", "J1301"]', 'part: 0.6, limite: 200');
    const counts = new Map<string, number>();
    for (const set of sets) for (const code of set) counts.set(code, (counts.get(code) ?? 0) + 1);
    const expected = [...counts].filter(([, count]) => count >= 2);
    expect(new Map(noyau.map(({ item, nombre }) => [item.code, nombre]))).toEqual(new Map(expected));
    const order = noyau.map(({ nombre, item }) => nombre * 1_000 + item.poids);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  it.each([
    ['', 'selection'],
    ['codes: []', 'selection'],
    ['secteurs: ["999999"]', 'selection.secteurs'],
    ['cadre: false', 'selection'],
    ['codes: ["K2204", "K22O4"]', 'selection.codes'],
  ])('refuses { %s }', async (selection, argument) => {
    const { extensions } = await api.refusal(`{ ensembleDeMetiers(selection: { ${selection} }) { taille } }`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('effetsDeLevier', () => {
  const ask = async (args: string): Promise<Leviers> =>
    (
      await api.get<{ effetsDeLevier: Leviers }>(
        `{ effetsDeLevier(${args}) { total resultats { nombre item { code poids } metiers(limite: 500) { code } } } }`,
      )
    ).effetsDeLevier;

  it('names métiers below the threshold that one more item lifts over it', async () => {
    const tree = files.table('arborescence_competences');
    const macroOf = new Map(tree.map((row) => [row.code_ogr_competence, row.code_ogr_macro_competence]));
    const { total, resultats } = await ask('code: "K2204", seuil: 0.1, limite: 8');
    expect(total).toBeGreaterThan(8);
    for (const { item, nombre, metiers } of resultats) {
      expect(metiers).toHaveLength(nombre);
      for (const { code } of metiers.slice(0, 5)) {
        const { ecart } = await api.get<{
          ecart: { couverture: number; communs: { poids: number }[]; manquants: (Coded & { poids: number })[] };
        }>(
          `{ ecart(de: "K2204", vers: "${code}") { couverture communs(limite: 500) { poids } manquants(limite: 500) { code poids } } }`,
        );
        const sum = (items: { poids: number }[]): number => items.reduce((whole, { poids }) => whole + poids, 0);
        const learnt = ecart.manquants.filter(({ code: missing }) =>
          [item.code, macroOf.get(item.code)].includes(missing),
        );
        expect(ecart.couverture).toBeLessThan(0.1);
        const after = (sum(ecart.communs) + sum(learnt)) / (sum(ecart.communs) + sum(ecart.manquants));
        expect(after).toBeGreaterThanOrEqual(0.1 - 1e-12);
      }
    }
    const counts = resultats.map(({ nombre }) => nombre);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('pages through one ranking', async () => {
    const [whole, tail] = [await ask('code: "M1805", limite: 12'), await ask('code: "M1805", limite: 4, decalage: 8')];
    expect(tail.resultats).toEqual(whole.resultats.slice(8));
  });

  it.each([
    ['code: "K22O4"', 'code'],
    ['code: "K2204", seuil: 0', 'seuil'],
    ['code: "K2204", seuil: 1.01', 'seuil'],
    ['code: "K2204", limite: 201', 'limite'],
  ])('refuses %s', async (args, argument) => {
    const { extensions } = await api.refusal(`{ effetsDeLevier(${args}) { total } }`);
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
