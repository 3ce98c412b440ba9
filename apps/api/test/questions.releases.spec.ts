import type { Neo4j } from '@rome-graph/neo4j';
import { openNeo4j } from '@rome-graph/neo4j';
import { ApiClient, sharedNeo4j } from './support/test-api';

interface Methode {
  release: string;
  niveau: string;
  formule: string;
  parametres: Record<string, unknown> & { notes: string[] };
}
interface Item {
  code: string;
  libelle: string;
  nature: string;
  poids: number;
  coeurMetier: boolean;
}
interface Etape {
  de: { code: string; libelle: string };
  vers: { code: string; libelle: string };
  couverture: number;
  couvertureCumulee: number;
  nbCommuns: number;
  nbManquants: number;
  mobiliteOfficielle: number | null;
  communs: Item[];
  manquants: Item[];
}
interface PasserellesAnswer {
  passerelles: {
    chemins: { rang: number; force: number; cout: number; goulot: number; etapes: Etape[] }[];
    motif: string | null;
    methode: Methode;
  };
}

const passerelles = `query ($de: ID!, $vers: ID!, $contraintes: Contraintes) {
  passerelles(de: $de, vers: $vers, contraintes: $contraintes) {
    chemins {
      rang force cout goulot
      etapes {
        de { code libelle } vers { code libelle }
        couverture couvertureCumulee nbCommuns nbManquants mobiliteOfficielle
        communs(limite: 500) { code libelle nature poids coeurMetier }
        manquants(limite: 500) { code libelle nature poids coeurMetier }
      }
    }
    motif
    methode { release niveau formule parametres }
  }
}`;

const api = ApiClient.shared();
let neo4j: Neo4j;

beforeAll(async () => {
  neo4j = openNeo4j(sharedNeo4j());
});

afterAll(async () => {
  await neo4j.close();
});

describe('passerelles', () => {
  // The worked cases of analytics.md: chain, couvertures, communs, force.
  it.each([
    ['K2204 J1301 J1501', [0.159623, 0.256927], [13, 17], 0.041012],
    ['A1203 D1219 D1211', [0.14322, 0.21507], [10, 16], 0.030802],
    ['D1102 D1302 D1303 M1805', [0.063959, 0.219701, 0.052283], [11, 43, 8], 0.000735],
    ['J1501 K1302', [0.094958], [13], 0.094958],
    ['N1101 F1710 M1833 M1855', [0.186628, 0.055466, 0.143609], [19, 4, 14], 0.001487],
  ])('finds %s', async (chain, couvertures, communs, force) => {
    const codes = chain.split(' ');
    const answer = await api.get<PasserellesAnswer>(passerelles, { de: codes[0], vers: codes.at(-1) });
    const [found] = answer.passerelles.chemins;
    const etapes = found?.etapes ?? [];
    expect([...etapes.map(({ de }) => de.code), etapes.at(-1)?.vers.code]).toEqual(codes);
    expect(etapes.map(({ couverture }) => rounded(couverture))).toEqual(couvertures);
    expect(etapes.map(({ nbCommuns }) => nbCommuns)).toEqual(communs);
    expect(found).toMatchObject({ rang: 1, force: expect.closeTo(force, 6) as number });
    expect(found?.cout).toBeCloseTo(-Math.log(found?.force ?? 0), 9);
    expect(found?.goulot).toBe(Math.min(...etapes.map(({ couverture }) => couverture)));
    expect(answer.passerelles.motif).toBeNull();
    for (const etape of etapes) {
      expect(etape.communs).toHaveLength(etape.nbCommuns);
      expect(etape.manquants).toHaveLength(etape.nbManquants);
      expect(etape.couvertureCumulee).toBeGreaterThanOrEqual(etape.couverture);
      expect(inOrder(etape.communs)).toBe(true);
      expect(inOrder(etape.manquants)).toBe(true);
    }
  });

  it('tells the official mobilité of each step as Neo4j holds it', async () => {
    const { passerelles: answer } = await api.get<PasserellesAnswer>(passerelles, { de: 'K2204', vers: 'J1501' });
    for (const { de, vers, mobiliteOfficielle } of answer.chemins[0]?.etapes ?? []) {
      const [row] = await neo4j.read<{ ordre: number }>(
        'MATCH (:Metier {code: $de})-[p:PERMET_MOBILITE]->(:Metier {code: $vers}) RETURN p.ordre AS ordre',
        { de: de.code, vers: vers.code },
      );
      expect(mobiliteOfficielle).toBe(row?.ordre ?? null);
    }
  });

  it('says by what it was computed, defaults included', async () => {
    const { passerelles: answer } = await api.get<PasserellesAnswer>(passerelles, { de: 'K2204', vers: 'J1501' });
    expect(answer.methode).toEqual({
      release: '460',
      niveau: 'TOUT',
      formule: 'FORCE',
      parametres: {
        de: 'K2204',
        vers: 'J1501',
        niveau: 'TOUT',
        liens: 'AGREGES',
        mesureDesPas: 'COUVERTURE',
        savoirEtre: false,
        critere: 'FORCE',
        nombre: 1,
        moteur: 'INSTANTANE',
        contraintes: {
          couvertureMin: 0.05,
          communsMin: 1,
          etapesMax: null,
          via: null,
          eviter: [],
          grandsDomaines: [],
          eviterReglementes: false,
          cadre: null,
          transitionEcologique: [],
          transitionNumerique: null,
          transitionDemographique: null,
          riasec: [],
        },
        notes: [expect.stringContaining('agrégées'), 'Les savoir-être ne sont pas comptés.'],
      },
    });
  });

  it('answers that there is no chain, and why', async () => {
    const contraintes = { couvertureMin: 0.9, communsMin: 4 };
    const { passerelles: answer } = await api.get<PasserellesAnswer>(passerelles, {
      de: 'K2204',
      vers: 'J1501',
      contraintes,
    });
    expect(answer.chemins).toEqual([]);
    expect(answer.motif).toMatch(/Aucune chaîne.*couvertureMin \(0,9\).*communsMin \(4\)/);
    expect(answer.methode.parametres.contraintes).toMatchObject(contraintes);
  });

  it('keeps to couvertureMin and communsMin', async () => {
    const contraintes = { couvertureMin: 0.1, communsMin: 12 };
    const { passerelles: answer } = await api.get<PasserellesAnswer>(passerelles, {
      de: 'D1102',
      vers: 'M1805',
      contraintes,
    });
    for (const { couverture, nbCommuns } of answer.chemins.flatMap(({ etapes }) => etapes)) {
      expect(couverture).toBeGreaterThanOrEqual(0.1);
      expect(nbCommuns).toBeGreaterThanOrEqual(12);
    }
  });
});

describe('ecart', () => {
  const ecart = `query ($de: ID!, $vers: ID!, $niveau: Niveau, $savoirEtre: Boolean) {
    ecart(de: $de, vers: $vers, niveau: $niveau, savoirEtre: $savoirEtre) {
      couverture nbCommuns nbManquants
      communs(limite: 500) { code poids coeurMetier nature libelle }
      manquants(limite: 500) { code poids coeurMetier nature libelle }
      methode { release niveau formule parametres }
    }
  }`;
  interface EcartAnswer {
    ecart: Omit<Etape, 'de' | 'vers'> & { methode: Methode };
  }

  // direct coverage of the worked cases
  it.each([
    ['K2204', 'J1501', 0.044345],
    ['A1203', 'D1211', 0.007142],
    ['D1102', 'M1805', 0.00348],
    ['J1501', 'K1302', 0.094958],
    ['N1101', 'M1855', 0.004154],
  ])('measures %s → %s', async (de, vers, couverture) => {
    const answer = await api.get<EcartAnswer>(ecart, { de, vers });
    expect(rounded(answer.ecart.couverture)).toBe(couverture);
  });

  const items: Record<string, string> = {
    COMPETENCE: "(m)-[l:MOBILISE]->(i:Competence {categorie: 'SAVOIR_FAIRE'})",
    SAVOIR: '(m)-[l:REQUIERT]->(i:Savoir)',
  };
  it.each([
    ['COMPETENCE', 'K2204', 'J1301'],
    ['SAVOIR', 'A1203', 'D1219'],
    ['SAVOIR', 'M1805', 'M1810'],
  ])('agrees at %s with plain Cypher: %s → %s', async (niveau, de, vers) => {
    const rows = await neo4j.read<{ code: string; poids: number; coeur: boolean; held: boolean }>(
      `MATCH (n:Metier) WITH count(n) AS metiers
       MATCH ${items[niveau] ?? ''} WHERE m.code = $vers
       WITH metiers, i, l.coeurMetier IS NOT NULL AS coeur
       MATCH ${(items[niveau] ?? '').replace('l:', ':')}
       WITH metiers, i, coeur, collect(DISTINCT m.code) AS holders
       RETURN i.codeOgr AS code, log(toFloat(metiers) / size(holders)) AS poids, coeur, $de IN holders AS held
       ORDER BY round(poids, 9) DESC, code`,
      { de, vers },
    );
    const { ecart: found } = await api.get<EcartAnswer>(ecart, { de, vers, niveau });
    const held = rows.filter((row) => row.held);
    const total = (of: typeof rows): number => of.reduce((sum, { poids }) => sum + poids, 0);
    expect(found.communs.map(({ code }) => code)).toEqual(held.map(({ code }) => code));
    expect(found.manquants.map(({ code }) => code)).toEqual(rows.filter((row) => !row.held).map(({ code }) => code));
    expect(found).toMatchObject({ nbCommuns: held.length, nbManquants: rows.length - held.length });
    expect(found.couverture).toBeCloseTo(total(held) / total(rows), 9);
    const coeurs = new Map(rows.map(({ code, coeur }) => [code, coeur]));
    for (const { code, coeurMetier, libelle } of [...found.communs, ...found.manquants]) {
      expect(coeurMetier).toBe(coeurs.get(code));
      expect(libelle).not.toBe(code);
    }
  });

  it.each(['TOUT', 'COMPETENCE', 'MACRO_COMPETENCE', 'OBJECTIF', 'ENJEU', 'SAVOIR'])(
    'answers at %s, savoir-être counted or not',
    async (niveau) => {
      const without = await api.get<EcartAnswer>(ecart, { de: 'K2204', vers: 'J1501', niveau });
      const counted = await api.get<EcartAnswer>(ecart, { de: 'K2204', vers: 'J1501', niveau, savoirEtre: true });
      const acts = niveau !== 'COMPETENCE' && niveau !== 'SAVOIR';
      const size = ({ ecart: { nbCommuns, nbManquants } }: EcartAnswer): number => nbCommuns + nbManquants;
      if (niveau === 'TOUT' || niveau === 'MACRO_COMPETENCE') expect(size(counted)).toBeGreaterThan(size(without));
      else expect(size(counted)).toBeGreaterThanOrEqual(size(without));
      expect(counted.ecart.methode).toMatchObject({
        release: '460',
        niveau,
        formule: 'COUVERTURE',
        parametres: { niveau, savoirEtre: acts },
      });
      const [note] = counted.ecart.methode.parametres.notes;
      if (!acts) expect(note).toBe(`Au niveau ${niveau}, liens et savoirEtre ne changent rien.`);
    },
  );

  it('names objectifs and enjeux', async () => {
    const { ecart: found } = await api.get<EcartAnswer>(ecart, { de: 'K2204', vers: 'J1501', niveau: 'OBJECTIF' });
    const [first] = [...found.communs, ...found.manquants];
    expect(first).toMatchObject({ nature: 'OBJECTIF', coeurMetier: false });
    expect(first?.code).toMatch(/^\d[A-Z]\d+$/);
    expect(first?.libelle.length).toBeGreaterThan(5);
  });
});

describe('métiers that share', () => {
  interface PairsAnswer {
    pairesPartageant: {
      total: number;
      resultats: { a: { code: string }; b: { code: string }; nombre: number; poids: number }[];
      methode: Methode;
    };
  }
  const pairs = `query ($minimum: Int, $niveau: Niveau, $liens: Liens, $savoirEtre: Boolean, $limite: Int, $decalage: Int) {
    pairesPartageant(minimum: $minimum, niveau: $niveau, liens: $liens, savoirEtre: $savoirEtre, limite: $limite, decalage: $decalage) {
      total resultats { a { code } b { code } nombre poids } methode { release niveau formule parametres }
    }
  }`;

  // Pairs sharing ≥ 1 / 2 / 3 / 5 / 8 / 10, from analytics.md.
  const minima = [1, 2, 3, 5, 8, 10];
  it.each([
    ['COMPETENCE', 'AGREGES', [102_369, 18_071, 6_293, 2_195, 845, 466]],
    ['MACRO_COMPETENCE', 'AGREGES', [1_064_267, 792_452, 542_362, 219_898, 48_998, 17_411]],
    ['MACRO_COMPETENCE', 'DIRECTS', [326_868, 92_536, 30_400, 4_911, 679, 229]],
    ['OBJECTIF', 'AGREGES', [1_235_100, 1_170_763, 1_049_666, 699_820, 248_356, 100_331]],
    ['SAVOIR', 'AGREGES', [142_213, 36_293, 15_417, 5_212, 1_643, 849]],
  ])('counts pairs at %s, %s', async (niveau, liens, totals) => {
    const found: number[] = [];
    for (const minimum of minima) {
      const answer = await api.get<PairsAnswer>(pairs, { minimum, niveau, liens, limite: 1 });
      found.push(answer.pairesPartageant.total);
    }
    expect(found).toEqual(totals);
  });

  it('counts savoir-être when asked', async () => {
    const answer = await api.get<PairsAnswer>(pairs, { minimum: 3, savoirEtre: true, limite: 1 });
    expect(answer.pairesPartageant.total).toBe(846_128);
    expect(answer.pairesPartageant.methode.parametres.notes).toContain('Les savoir-être sont comptés.');
  });

  it('asks for ten macro-compétences by default, and turns pages without loss', async () => {
    const { pairesPartageant: whole } = await api.get<PairsAnswer>(pairs, { limite: 150 });
    expect(whole).toMatchObject({
      total: 17_411,
      methode: {
        release: '460',
        niveau: 'MACRO_COMPETENCE',
        formule: 'NOMBRE_COMMUNS',
        parametres: { minimum: 10, liens: 'AGREGES', savoirEtre: false, limite: 150, decalage: 0 },
      },
    });
    const pages = await Promise.all(
      [0, 50, 100].map((decalage) => api.get<PairsAnswer>(pairs, { limite: 50, decalage })),
    );
    expect(pages.flatMap(({ pairesPartageant }) => pairesPartageant.resultats)).toEqual(whole.resultats);
    for (const { a, b } of whole.resultats) expect(a.code < b.code).toBe(true);
  });

  it('beyond the last page gives nothing', async () => {
    const { pairesPartageant: page } = await api.get<PairsAnswer>(pairs, { decalage: 2_000_000 });
    expect(page).toMatchObject({ total: 17_411, resultats: [] });
  });

  it.each([
    ['DIRECTS', 'M1805', 1],
    ['DIRECTS', 'K2204', 2],
  ])('lists by %s the métiers that share with %s as plain Cypher does', async (liens, code, minimum) => {
    const rows = await neo4j.read<{ metier: string; nombre: number }>(
      `MATCH (m:Metier {code: $code})-[:MOBILISE]->(i:MacroCompetence {categorie: 'SAVOIR_FAIRE'})<-[:MOBILISE]-(other:Metier)
       WITH other.code AS metier, count(*) AS nombre WHERE nombre >= $minimum RETURN metier, nombre`,
      { code, minimum },
    );
    const { metiersPartageant: found } = await api.get<{
      metiersPartageant: {
        total: number;
        resultats: { metier: { code: string; libelle: string }; nombre: number; poids: number; communs: Item[] }[];
      };
    }>(
      `query ($code: ID!, $minimum: Int, $liens: Liens) {
        metiersPartageant(code: $code, minimum: $minimum, liens: $liens, limite: 200) {
          total resultats { metier { code libelle } nombre poids communs(limite: 500) { code poids } }
        }
      }`,
      { code, minimum, liens },
    );
    expect(found.total).toBe(rows.length);
    const counts = new Map(rows.map(({ metier, nombre }) => [metier, nombre]));
    for (const { metier, nombre, poids, communs } of found.resultats) {
      expect(nombre).toBe(counts.get(metier.code));
      expect(communs).toHaveLength(nombre);
      expect(communs.reduce((sum, item) => sum + item.poids, 0)).toBeCloseTo(poids, 6);
    }
    const ranks = found.resultats.map(({ nombre, poids }) => nombre * 1_000 + poids);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('says when liens changes nothing', async () => {
    const { pairesPartageant: answer } = await api.get<PairsAnswer>(pairs, {
      niveau: 'TOUT',
      liens: 'DIRECTS',
      limite: 1,
    });
    expect(answer.methode.parametres).toMatchObject({ liens: 'AGREGES' });
    expect(answer.methode.parametres.notes[0]).toContain('liens ne change rien');
  });
});

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function inOrder(items: readonly Item[]): boolean {
  return items.every((item, index) => {
    const next = items[index + 1];
    if (!next) return true;
    const [a, b] = [item.poids.toFixed(9), next.poids.toFixed(9)].map(Number) as [number, number];
    return a > b || (a === b && item.code <= next.code);
  });
}
