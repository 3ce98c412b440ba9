import type { OracleStep } from '@rome-graph/skill-graph/testing';
import { Sample } from './support/sample';
import { ApiClient } from './support/test-api';

interface Coded {
  readonly code: string;
}
interface AireDeMobilite {
  readonly total: number;
  readonly metiers: readonly { readonly metier: Coded; readonly etapes: number; readonly cout: number | null }[];
  readonly aretes: readonly {
    readonly de: string;
    readonly vers: string;
    readonly officielle: number | null;
    readonly couverture: number | null;
  }[];
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
  readonly metierCentral: Coded & { readonly libelle: string };
  readonly metiers: readonly Member[];
  readonly ponts: readonly Member[];
  readonly items: readonly { readonly item: Coded; readonly metiers: number; readonly distinction: number }[];
}

const api = ApiClient.shared();
let sample: Sample;

beforeAll(async () => {
  sample = await Sample.read();
});

const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

describe('aireDeMobilite', () => {
  interface Step {
    readonly de: string;
    readonly vers: string;
    readonly officielle: number | null;
    readonly couverture: number | null;
  }

  /** The steps that an origine allows, with what is known of each: its official rank and, where it is enough, its couverture. */
  function stepsOf(origine: string, couvertureMin: number): Step[] {
    const key = (step: { de: string; vers: string }): string => `${step.de} ${step.vers}`;
    const ranks = new Map(sample.source.mobilites?.map((mobilite) => [key(mobilite), mobilite.ordre]));
    const covered = new Map(
      sample
        .oracle()
        .steps(couvertureMin)
        .map((step) => [key(step), rounded(step.couverture)]),
    );
    const allowed = {
      OFFICIELLE: [...ranks.keys()],
      COMPETENCES: [...covered.keys()],
      CROISEE: [...new Set([...ranks.keys(), ...covered.keys()])],
    }[origine];
    return (allowed ?? []).map((step) => {
      const [de = '', vers = ''] = step.split(' ');
      return { de, vers, officielle: ranks.get(step) ?? null, couverture: covered.get(step) ?? null };
    });
  }

  /** Fewest steps from a métier to those within reach, and the least cost over chains of so many: a walk, step by step. */
  function walk(from: string, steps: readonly Step[], stepsMax: number): Map<string, { etapes: number; cout: number }> {
    const reached = new Map([[from, { etapes: 0, cout: 0 }]]);
    for (let etapes = 1; etapes <= stepsMax; etapes++) {
      const before = new Map(reached);
      for (const { de, vers, couverture } of steps) {
        const start = before.get(de);
        if (!start) continue;
        const cout = start.cout - Math.log(couverture ?? NaN);
        const known = reached.get(vers);
        if (!known) reached.set(vers, { etapes, cout });
        else if (cout < known.cout) reached.set(vers, { ...known, cout });
      }
    }
    return reached;
  }

  it.each([
    ['OFFICIELLE', 5, 0.05],
    ['OFFICIELLE', 2, 0.05],
    ['COMPETENCES', 1, 0.1],
    ['COMPETENCES', 3, 0.1],
    ['CROISEE', 2, 0.15],
  ])(
    'of every métier is a walk along the steps of origine %s, %d steps at %d',
    async (origine, etapes, couvertureMin) => {
      const steps = stepsOf(origine, couvertureMin);
      const answers = await api.getAll<AireDeMobilite>(
        'AireDeMobilite',
        'total metiers { metier { code } etapes cout } aretes(limite: 500) { de vers officielle couverture }',
        sample.metiers.map(
          (code) =>
            `aireDeMobilite(code: "${code}", origine: ${origine}, etapes: ${etapes}, couvertureMin: ${couvertureMin})`,
        ),
      );
      sample.metiers.forEach((code, index) => {
        const { total, metiers, aretes } = answers[index] as AireDeMobilite;
        const reached = walk(code, steps, etapes);
        const expected = new Map([...reached].filter(([vers]) => vers !== code));
        const found = new Map(metiers.map(({ metier, ...reach }) => [metier.code, reach]));
        expect([code, total, [...found.keys()].sort()]).toEqual([code, expected.size, [...expected.keys()].sort()]);
        for (const [vers, reach] of expected) {
          expect([code, vers, found.get(vers)?.etapes]).toEqual([code, vers, reach.etapes]);
          if (origine === 'COMPETENCES') expect(found.get(vers)?.cout).toBeCloseTo(reach.cout, 6);
          else expect(found.get(vers)?.cout).toBeNull();
        }
        const leaving = steps.filter(({ de, vers }) => (reached.get(de)?.etapes ?? Infinity) < etapes && vers !== code);
        const order = ({ de, vers }: { de: string; vers: string }): string =>
          `${reached.get(de)?.etapes} ${de} ${vers}`;
        const inOrder = leaving.sort((a, b) => (order(a) < order(b) ? -1 : 1));
        expect(aretes.map((step) => ({ ...step, couverture: step.couverture && rounded(step.couverture) }))).toEqual(
          inOrder.slice(0, 500),
        );
      });
    },
  );

  // apps/loader/sample/README.md
  it('of J1301 is that of the sample’s own page', async () => {
    const { aireDeMobilite } = await api.get<{ aireDeMobilite: AireDeMobilite }>(
      '{ aireDeMobilite(code: "J1301") { total metiers { metier { code } etapes } } }',
    );
    expect(new Map(aireDeMobilite.metiers.map(({ metier, etapes }) => [metier.code, etapes]))).toEqual(
      new Map([
        ['J1501', 1],
        ['K1208', 1],
        ['J1506', 2],
        ['K2111', 2],
      ]),
    );
  });
});

describe('airesDeMobilite', () => {
  const selection = `total modularite methode { release formule parametres } aires {
    code libelle taille cohesion contribution metierCentral { code libelle }
    metiers(limite: 500) { metier { code } ancrage intermediarite intermediariteEntreAires }
    ponts(limite: 5) { metier { code } intermediariteEntreAires }
    items { item { code } metiers distinction }
  }`;
  let answer: { total: number; modularite: number; aires: readonly Aire[]; methode: unknown };
  let steps: OracleStep[];
  let aireOf: Map<string, string>;
  /** Weight of the links of each métier: all, and those with each aire. */
  let links: Map<string, { all: number; toward: Map<string, number> }>;
  let whole: number;

  beforeAll(async () => {
    ({ airesDeMobilite: answer } = await api.get<{ airesDeMobilite: typeof answer }>(
      `{ airesDeMobilite { ${selection} } }`,
    ));
    steps = sample.oracle().steps(0.05);
    aireOf = new Map(answer.aires.flatMap(({ code, metiers }) => metiers.map(({ metier }) => [metier.code, code])));
    links = new Map([...aireOf.keys()].map((code) => [code, { all: 0, toward: new Map<string, number>() }]));
    for (const { de, vers, couverture } of steps) {
      for (const [one, other] of [[de, vers] as const, [vers, de] as const]) {
        const own = links.get(one) as { all: number; toward: Map<string, number> };
        own.all += couverture;
        const aire = aireOf.get(other) ?? '';
        own.toward.set(aire, (own.toward.get(aire) ?? 0) + couverture);
      }
    }
    whole = sum(steps.map(({ couverture }) => couverture));
  });

  const membersOf = (aire: string): string[] => [...aireOf].flatMap(([code, of]) => (of === aire ? [code] : []));
  const degreeOf = (aire: string): number => sum(membersOf(aire).map((code) => links.get(code)?.all ?? 0));
  const insideOf = (aire: string): number => sum(membersOf(aire).map((code) => links.get(code)?.toward.get(aire) ?? 0));

  it('puts every métier that any other covers in one aire, the largest first', () => {
    expect([...aireOf.keys()].sort()).toEqual(sample.metiers.filter((code) => code !== 'K2111'));
    const tailles = answer.aires.map(({ taille }) => taille);
    expect(tailles).toEqual([...tailles].sort((a, b) => b - a));
    expect(answer.aires.map(({ metiers }) => metiers.length)).toEqual(tailles);
    expect(answer.aires.map(({ code }) => code)).toEqual(tailles.map((_, index) => `0${index + 1}`));
    expect(answer.total).toBe(tailles.length);
  });

  it('has the modularity that the couvertures give to these aires, aire by aire', () => {
    for (const { code, contribution, cohesion } of answer.aires) {
      expect(contribution).toBeCloseTo(insideOf(code) / (2 * whole) - (degreeOf(code) / (2 * whole)) ** 2, 9);
      expect(cohesion).toBeCloseTo(insideOf(code) / degreeOf(code), 9);
    }
    expect(answer.modularite).toBeCloseTo(sum(answer.aires.map(({ contribution }) => contribution)), 9);
  });

  it('cannot be bettered by moving one métier to another aire', () => {
    for (const [metier, { all, toward }] of links) {
      const home = aireOf.get(metier) ?? '';
      const gain = (aire: string): number =>
        (toward.get(aire) ?? 0) / whole - (all * (degreeOf(aire) - (aire === home ? all : 0))) / (2 * whole * whole);
      for (const { code } of answer.aires) expect(gain(code)).toBeLessThanOrEqual(gain(home) + 1e-9);
    }
  });

  it('is named by the métier whose links with it weigh most', () => {
    for (const { code, libelle, metierCentral, metiers } of answer.aires) {
      const within = (metier: string): number => rounded(links.get(metier)?.toward.get(code) ?? 0);
      expect(within(metierCentral.code)).toBe(Math.max(...membersOf(code).map(within)));
      expect(libelle).toBe(metierCentral.libelle);
      for (const { metier, ancrage } of metiers) {
        expect(ancrage).toBeCloseTo(within(metier.code) / (links.get(metier.code)?.all ?? NaN), 6);
      }
    }
  });

  it('has the betweenness of all the best chains, found one by one', async () => {
    const inner = new Map<string, number>();
    const across = new Map<string, number>();
    const answers = await api.getAll<{ chemins: { etapes: { vers: Coded }[] }[] }>(
      'Passerelles',
      'chemins { etapes { vers { code } } }',
      sample.pairs.map(([de, vers]) => `passerelles(de: "${de}", vers: "${vers}")`),
    );
    sample.pairs.forEach(([de, vers], index) => {
      const between = answers[index]?.chemins[0]?.etapes.slice(0, -1).map((etape) => etape.vers.code) ?? [];
      for (const code of between) {
        inner.set(code, (inner.get(code) ?? 0) + 1);
        if (aireOf.get(de) !== aireOf.get(vers)) across.set(code, (across.get(code) ?? 0) + 1);
      }
    });
    const possible = 47 * 46;
    for (const { metiers, ponts } of answer.aires) {
      for (const { metier, intermediarite, intermediariteEntreAires } of metiers) {
        expect(intermediarite * possible).toBeCloseTo(inner.get(metier.code) ?? 0, 6);
        expect(intermediariteEntreAires * possible).toBeCloseTo(across.get(metier.code) ?? 0, 6);
      }
      const greatest = metiers.map((member) => member.intermediariteEntreAires).sort((a, b) => b - a);
      expect(ponts.map((member) => member.intermediariteEntreAires)).toEqual(greatest.slice(0, ponts.length));
    }
  });

  it('tells each aire by the items that its métiers hold more often than others', () => {
    const oracle = sample.oracle();
    for (const { code, taille, items } of answer.aires) {
      const counted = new Map<string, { ici: number; partout: number }>();
      for (const metier of sample.metiers) {
        for (const item of oracle.set(metier)) {
          const { ici, partout } = counted.get(item) ?? { ici: 0, partout: 0 };
          counted.set(item, { ici: ici + Number(aireOf.get(metier) === code), partout: partout + 1 });
        }
      }
      const distinctions = [...counted].map(([item, { ici, partout }]): [string, number, number] => [
        item,
        ici,
        ici === 0 ? 0 : (ici / taille) * Math.log((ici * 48) / (taille * partout)),
      ]);
      const greatest = distinctions.map(([, , distinction]) => distinction).sort((a, b) => b - a);
      expect(items.map(({ distinction }) => rounded(distinction))).toEqual(greatest.slice(0, 10).map(rounded));
      for (const { item, metiers, distinction } of items) {
        const [, ici, expected = NaN] = distinctions.find(([each]) => each === item.code) ?? [];
        expect([item.code, metiers]).toEqual([item.code, ici]);
        expect(distinction).toBeCloseTo(expected, 9);
      }
    }
  });

  it('gives the aire of one métier with the figures of the whole, and says how it was found', async () => {
    const { airesDeMobilite: one } = await api.get<{ airesDeMobilite: typeof answer }>(
      `{ airesDeMobilite(metier: "J1501") { ${selection} } }`,
    );
    expect(one.aires).toEqual(answer.aires.filter(({ code }) => code === aireOf.get('J1501')));
    expect([one.total, one.modularite]).toEqual([answer.total, answer.modularite]);
    expect(answer.methode).toMatchObject({
      release: '460',
      formule: 'COMMUNAUTES',
      parametres: { algorithme: 'LEIDEN', graine: 460, departs: 10, resolution: 1, couvertureMin: 0.05 },
    });
  });
});

describe('carteDesMetiers', () => {
  interface Carte {
    readonly aires: readonly { readonly code: string; readonly libelle: string; readonly taille: number }[];
    readonly metiers: readonly (Coded & {
      readonly libelle: string;
      readonly aire: string;
      readonly x: number;
      readonly y: number;
    })[];
  }

  it('places each métier of an aire, in that aire, within its bounds and up to them, no two alike', async () => {
    const { carteDesMetiers: carte, airesDeMobilite } = await api.get<{
      carteDesMetiers: Carte;
      airesDeMobilite: { readonly aires: readonly Aire[] };
    }>(
      '{ carteDesMetiers { aires { code libelle taille } metiers { code libelle aire x y } } airesDeMobilite { aires { code libelle taille metiers(limite: 500) { metier { code } } } } }',
    );
    const told = airesDeMobilite.aires.flatMap(({ code, metiers }) =>
      metiers.map(({ metier }) => `${metier.code} ${code}`),
    );
    expect(carte.metiers.map(({ code, aire }) => `${code} ${aire}`)).toEqual(told.sort());
    expect(carte.aires).toEqual(airesDeMobilite.aires.map(({ code, libelle, taille }) => ({ code, libelle, taille })));
    const all = carte.metiers.flatMap(({ x, y }) => [x, y]);
    expect([Math.min(...all), Math.max(...all)]).toEqual([-1000, 1000]);
    expect(new Set(carte.metiers.map(({ x, y }) => `${x} ${y}`)).size).toBe(carte.metiers.length);
  });
});
