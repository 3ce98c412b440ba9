import type { Neo4j } from '@rome-graph/neo4j';
import { openNeo4j, queryStatement } from '@rome-graph/neo4j';
import { ApiClient, sharedNeo4j } from './support/test-api';

interface Coded {
  readonly code: string;
}
interface Member {
  readonly metier: Coded;
  readonly ancrage: number;
  readonly intermediarite: number;
  readonly intermediariteEntreAires: number;
}
interface Aire extends Coded {
  readonly libelle: string;
  readonly taille: number;
  readonly cohesion: number;
  readonly contribution: number;
  readonly metierCentral: Coded;
  readonly metiers: readonly Member[];
  readonly ponts: readonly Member[];
  readonly items: readonly {
    readonly item: Coded & { nature: string };
    readonly metiers: number;
    readonly distinction: number;
  }[];
}
interface Answer {
  readonly total: number;
  readonly modularite: number;
  readonly aires: readonly Aire[];
  readonly methode: { readonly formule: string; readonly parametres: Record<string, unknown> };
}
interface Link {
  readonly de: string;
  readonly vers: string;
  readonly couverture: number;
}

const question = `total modularite methode { formule parametres } aires {
  code libelle taille cohesion contribution metierCentral { code libelle }
  metiers(limite: 500) { metier { code } ancrage intermediarite intermediariteEntreAires }
  ponts(limite: 5) { metier { code } intermediariteEntreAires }
  items { item { code nature libelle poids } metiers distinction }
}`;

const api = ApiClient.shared();
let neo4j: Neo4j;
let answer: Answer;
let links: readonly Link[];
/** The aire of each métier. */
let aireOf: ReadonlyMap<string, string>;

beforeAll(async () => {
  neo4j = openNeo4j(sharedNeo4j());
  ({ airesDeMobilite: answer } = await api.get<{ airesDeMobilite: Answer }>(`{ airesDeMobilite { ${question} } }`));
  links = await neo4j.read<Link>(
    'MATCH (a:Metier)-[p:PROCHE]->(b:Metier) RETURN a.code AS de, b.code AS vers, p.couverture AS couverture',
  );
  aireOf = new Map(answer.aires.flatMap(({ code, metiers }) => metiers.map(({ metier }) => [metier.code, code])));
});

afterAll(async () => {
  await neo4j.close();
});

/** Modularity of a partition, from PROCHE: Σ inside / m − (degree / 2m)². */
function contributions(partition: ReadonlyMap<string, string>): Map<string, number> {
  const inside = new Map<string, number>();
  const degree = new Map<string, number>();
  let whole = 0;
  for (const { de, vers, couverture } of links) {
    const [a, b] = [partition.get(de) ?? '', partition.get(vers) ?? ''];
    whole += couverture;
    if (a === b) inside.set(a, (inside.get(a) ?? 0) + couverture);
    for (const end of [a, b]) degree.set(end, (degree.get(end) ?? 0) + couverture);
  }
  return new Map([...degree].map(([aire, sum]) => [aire, (inside.get(aire) ?? 0) / whole - (sum / (2 * whole)) ** 2]));
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

describe('airesDeMobilite', () => {
  it('puts every métier in one aire, the largest first', () => {
    expect(aireOf.size).toBe(1584);
    expect(sum(answer.aires.map(({ taille }) => taille))).toBe(1584);
    for (const { taille, metiers } of answer.aires) expect(metiers).toHaveLength(taille);
    const tailles = answer.aires.map(({ taille }) => taille);
    expect(tailles).toEqual([...tailles].sort((a, b) => b - a));
    expect(answer.aires.map(({ code }) => code)).toEqual(tailles.map((_, index) => `0${index + 1}`));
    expect(answer.total).toBe(answer.aires.length);
  });

  it('has the modularity that PROCHE gives to these aires', () => {
    const expected = contributions(aireOf);
    for (const { code, contribution } of answer.aires) expect(contribution).toBeCloseTo(expected.get(code) ?? NaN, 9);
    expect(answer.modularite).toBeCloseTo(sum(expected.values()), 9);
    // By domaine professionnel, the partition that the nomenclature itself gives, it is less.
    const domaines = new Map([...aireOf.keys()].map((code) => [code, code.slice(0, 3)]));
    expect(answer.modularite).toBeGreaterThan(sum(contributions(domaines).values()));
  });

  it('cannot be bettered by moving one métier to another aire', () => {
    const total = sum(links.map(({ couverture }) => couverture));
    const strength = new Map<string, number>();
    const toward = new Map<string, Map<string, number>>();
    const add = (metier: string, other: string, weight: number): void => {
      strength.set(metier, (strength.get(metier) ?? 0) + weight);
      const sums = toward.get(metier) ?? new Map<string, number>();
      const aire = aireOf.get(other) ?? '';
      toward.set(metier, sums.set(aire, (sums.get(aire) ?? 0) + weight));
    };
    for (const { de, vers, couverture } of links) {
      add(de, vers, couverture);
      add(vers, de, couverture);
    }
    const degree = new Map<string, number>();
    for (const [metier, own] of strength) {
      const aire = aireOf.get(metier) ?? '';
      degree.set(aire, (degree.get(aire) ?? 0) + own);
    }
    for (const [metier, own] of strength) {
      const home = aireOf.get(metier) ?? '';
      const gain = (aire: string): number =>
        (toward.get(metier)?.get(aire) ?? 0) / total -
        (own * ((degree.get(aire) ?? 0) - (aire === home ? own : 0))) / (2 * total * total);
      for (const { code } of answer.aires) expect(gain(code)).toBeLessThanOrEqual(gain(home) + 1e-9);
    }
  });

  it('holds together: every aire is connected within itself', () => {
    const neighbours = new Map<string, string[]>();
    for (const { de, vers } of links) {
      if (aireOf.get(de) !== aireOf.get(vers)) continue;
      neighbours.set(de, [...(neighbours.get(de) ?? []), vers]);
      neighbours.set(vers, [...(neighbours.get(vers) ?? []), de]);
    }
    for (const { taille, metierCentral } of answer.aires) {
      const seen = new Set([metierCentral.code]);
      for (const code of seen) for (const next of neighbours.get(code) ?? []) seen.add(next);
      expect(seen.size).toBe(taille);
    }
  });

  it('has the betweenness that Graph Data Science finds', async () => {
    const projection = { graphe: 'intermediarite', couvertureMin: 0.05, communsMin: 1, exclus: [] };
    await neo4j.read(queryStatement('passerelle-projection'), projection);
    const rows = await neo4j.read<{ code: string; score: number }>(
      `CALL gds.betweenness.stream('intermediarite', {relationshipWeightProperty: 'cout'}) YIELD nodeId, score
       RETURN gds.util.asNode(nodeId).code AS code, score`,
    );
    await neo4j.read("CALL gds.graph.drop('intermediarite') YIELD graphName RETURN graphName");
    const pairs = 1583 * 1582;
    const found = new Map(answer.aires.flatMap(({ metiers }) => metiers.map((each) => [each.metier.code, each])));
    expect(rows).toHaveLength(1584);
    for (const { code, score } of rows) {
      expect((found.get(code)?.intermediarite ?? NaN) * pairs).toBeCloseTo(score, 6);
    }
  });

  it('shows the métiers that join an aire to the others by how many chains leave or enter it through them', () => {
    for (const { metiers, ponts } of answer.aires) {
      const greatest = [...metiers].sort((a, b) => b.intermediariteEntreAires - a.intermediariteEntreAires).slice(0, 5);
      expect(ponts.map(({ intermediariteEntreAires }) => intermediariteEntreAires)).toEqual(
        greatest.map(({ intermediariteEntreAires }) => intermediariteEntreAires),
      );
      for (const { intermediarite, intermediariteEntreAires } of metiers) {
        expect(intermediariteEntreAires).toBeLessThanOrEqual(intermediarite);
      }
    }
  });

  it('tells each aire by items that its métiers hold more often than others, counted in Cypher', async () => {
    for (const { code, taille, items } of answer.aires) {
      expect(items).toHaveLength(10);
      const rows = await neo4j.read<{ item: string; ici: number; partout: number }>(
        `MATCH (:AireDeMetiers {code: $code})-[:SE_DISTINGUE_PAR]->(i)
         WITH i, COLLECT {
           MATCH (m:Metier) WHERE (m)-[:MOBILISE|REQUIERT]->(i) OR EXISTS { (m)-[:MOBILISE]->(:Competence)-[:RELEVE_DE]->(i) }
           RETURN m
         } AS metiers
         RETURN i.codeOgr AS item, size(metiers) AS partout,
                size([m IN metiers WHERE EXISTS { (m)-[:DANS_AIRE]->(:AireDeMetiers {code: $code}) }]) AS ici`,
        { code },
      );
      const counted = new Map(rows.map((row) => [row.item, row]));
      for (const { item, metiers, distinction } of items) {
        const { ici = NaN, partout = NaN } = counted.get(item.code) ?? {};
        expect(metiers).toBe(ici);
        expect(distinction).toBeCloseTo((ici / taille) * Math.log((ici * 1584) / (taille * partout)), 9);
      }
      const distinctions = items.map(({ distinction }) => distinction);
      expect(distinctions).toEqual([...distinctions].sort((a, b) => b - a));
    }
  });

  it('says how it was found', () => {
    expect(answer.methode).toEqual({
      formule: 'COMMUNAUTES',
      parametres: expect.objectContaining({
        algorithme: 'LEIDEN',
        graine: 460,
        departs: 10,
        resolution: 1,
        couvertureMin: 0.05,
      }) as unknown,
    });
  });

  it('gives the aire of one métier, with the figures of the whole', async () => {
    const { airesDeMobilite } = await api.get<{ airesDeMobilite: Answer }>(
      `{ airesDeMobilite(metier: "J1501") { ${question} } }`,
    );
    expect(airesDeMobilite.aires).toEqual(answer.aires.filter(({ code }) => code === aireOf.get('J1501')));
    expect([airesDeMobilite.total, airesDeMobilite.modularite]).toEqual([answer.total, answer.modularite]);
  });

  it('refuses an unknown métier', async () => {
    const { extensions } = await api.refusal('{ airesDeMobilite(metier: "K22O4") { total } }');
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'metier' });
    expect(extensions?.suggestions).toContain('K2204');
  });
});

describe('carteDesMetiers', () => {
  it('has those that a métier covers most far nearer to it than others', async () => {
    const { carteDesMetiers } = await api.get<{
      carteDesMetiers: { readonly metiers: readonly (Coded & { readonly x: number; readonly y: number })[] };
    }>('{ carteDesMetiers { metiers { code x y } } }');
    const { metiers } = carteDesMetiers;
    expect(metiers.map(({ code }) => code)).toEqual([...aireOf.keys()].sort());
    const placeOf = new Map(metiers.map((metier) => [metier.code, metier]));
    const apart = (a: string, b: string): number => {
      const [one, other] = [placeOf.get(a), placeOf.get(b)];
      return Math.hypot((one?.x ?? NaN) - (other?.x ?? NaN), (one?.y ?? NaN) - (other?.y ?? NaN));
    };
    const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
    const best = metiers.flatMap(({ code }) =>
      links
        .filter(({ de }) => de === code)
        .sort((a, b) => b.couverture - a.couverture)
        .slice(0, 3)
        .map(({ vers }) => apart(code, vers)),
    );
    const whole = mean(
      metiers.flatMap(({ code }, index) => metiers.slice(index + 1).map((other) => apart(code, other.code))),
    );
    expect(mean(best)).toBeLessThan(whole / 3);
  });
});
