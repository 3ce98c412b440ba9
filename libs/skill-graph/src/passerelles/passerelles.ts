import { requireCount, requireCouvertureMin } from '../arguments';
import { ChainBuilder } from './chain-builder';
import type { ViewItems } from '../items/view-items';
import type { Proximity } from '../proximites/proximity';
import { collectSteps, STRENGTH_MIN_DEFAUT } from '../search/steps';
import type { StepLists, Strengths } from '../search/steps';
import { BackwardPass } from '../search/backward-pass';
import { rankings } from '../search/measure';
import type {
  Chain,
  Chains,
  ChainsDepuisProfil,
  ChainsQuestion,
  Critere,
  MesureDesPas,
  RepliquesDeChaines,
  Robustesse,
} from '../skill-graph.answers';
import { SkillGraphError } from '../skill-graph.error';
import { finish } from '../slices';
import type { Sliced } from '../slices';
import { mobiliteRank, requireMetier, requireTwoMetiers } from '../tables/graph-tables';
import type { ChainsWanted } from './chains-wanted';
import type { KeptPasserelles } from './kept-passerelles';
import type { PasserelleFinder } from './passerelle-finder';
import { profileStart, stepsFromProfile } from './profile-start';
import { chainsOfReplicas } from './robustesse';

/** What all pairs of a question are asked, beside their ends. */
export type PairsWanted = Omit<ChainsWanted, 'de' | 'vers'>;

/** The passerelles of one view: what its steps are, who walks over them, and how a chain is told. */
export class Passerelles {
  private readonly name: string;
  private readonly chains: ChainBuilder;
  /** The least couvertureMin that was asked for by each measure, the default or below it. */
  private readonly leastCouvertureMin: Record<MesureDesPas, number> = { ...STRENGTH_MIN_DEFAUT };

  constructor(
    private readonly items: ViewItems,
    private readonly proximity: Proximity,
    private readonly kept: KeptPasserelles,
  ) {
    const { tables, shared, weights, definition } = items;
    this.name = [definition.niveau, definition.liens, definition.savoirEtre].join(' ');
    this.chains = new ChainBuilder(tables.metiers, shared, weights, proximity, (de, vers) =>
      mobiliteRank(tables, de, vers),
    );
  }

  /** Finds chains over the steps of a strength at least `couvertureMin`, which are built when they are first asked for. */
  *finder(
    mesureDesPas: MesureDesPas = 'COUVERTURE',
    couvertureMin = STRENGTH_MIN_DEFAUT[mesureDesPas],
  ): Sliced<PasserelleFinder> {
    const byDefault = STRENGTH_MIN_DEFAUT[mesureDesPas];
    const least = this.leastCouvertureMin;
    const isBelow = couvertureMin < byDefault;
    if (isBelow) least[mesureDesPas] = Math.min(least[mesureDesPas], couvertureMin);
    const floor = isBelow ? least[mesureDesPas] : byDefault;
    const name = `${this.name} ${mesureDesPas}`;
    return yield* this.kept.finder(name, this.items.tables.metiers.length, this.strengths(mesureDesPas), floor);
  }

  *find(de: string, vers: string, question: ChainsQuestion): Sliced<Chains> {
    const wanted = this.wanted(de, vers, question);
    const { mesureDesPas = 'COUVERTURE' } = question;
    const finder = yield* this.finder(mesureDesPas, wanted.limits.couvertureMin);
    const { chains, obstacle } = yield* finder.find(wanted);
    return {
      chains: chains.map((chain) => this.chains.build(chain, mesureDesPas)),
      obstacle,
      poidsDirect: this.poidsDirect(de, vers),
    };
  }

  /** See `ItemView.leastMeasures`. */
  leastMeasures(critere: Critere, mesureDesPas: MesureDesPas): (metier: number) => Float64Array {
    const pass = new BackwardPass(finish(this.finder(mesureDesPas)).steps.out);
    const { worst, sum } = rankings[critere];
    return (metier) => pass.run(metier, worst ?? sum);
  }

  /** The best chain of each replica of a question, and how far ahead of the second the best of the whole graph is. */
  *robustesse(de: string, vers: string, question: ChainsQuestion, repliques: RepliquesDeChaines): Sliced<Robustesse> {
    const { mesureDesPas = 'COUVERTURE', critere = 'FORCE' } = question;
    const wanted = this.wanted(de, vers, question);
    const { metiers } = this.items.tables;
    const best = yield* chainsOfReplicas(this.items, wanted, mesureDesPas, repliques);
    const { chains } = yield* this.find(de, vers, { ...question, nombre: 2 });
    return {
      chains: best.map((chain) => chain?.map((metier) => metiers[metier]) ?? null),
      ecartAuSuivant: chains.length < 2 ? null : Math.abs(valueOf(critere, chains[0]) - valueOf(critere, chains[1])),
    };
  }

  /** The best chains from what a profile holds. @param whole the métiers that it has exercised whole */
  *findFrom(
    { held, whole }: { readonly held: Uint8Array; readonly whole: ReadonlySet<number> },
    code: string,
    question: ChainsQuestion,
  ): Sliced<ChainsDepuisProfil> {
    const { items, proximity } = this;
    const vers = this.metier(code);
    const { mesureDesPas = 'COUVERTURE' } = question;
    const wanted = this.wantedOf(items.tables.metiers.length, vers, question, [code]);
    const start = profileStart(items, held);
    const [{ missing, missingWeight: poidsDirect }] = items.shared.overlapsAlong(start.items, [vers]);
    const dejaTenu = whole.has(vers) || (missing === 0 && items.shared.size(vers) > 0);
    if (dejaTenu) return { chains: [], obstacle: null, dejaTenu, poidsDirect };
    if (start.norm === 0) return { chains: [], obstacle: 'PROFIL', dejaTenu, poidsDirect };
    const finder = yield* this.finder(mesureDesPas, wanted.limits.couvertureMin);
    const entering = stepsFromProfile(items, proximity, start, mesureDesPas);
    const { chains, obstacle } = yield* finder.find({ ...wanted, entering });
    return {
      chains: chains.map((chain) => this.chains.buildFrom(start, chain.slice(1), mesureDesPas)),
      obstacle,
      dejaTenu,
      poidsDirect,
    };
  }

  /** The steps from what a profile holds to each métier: one list, at the number after the last métier. */
  stepsFrom(held: Uint8Array, mesureDesPas: MesureDesPas): StepLists {
    return stepsFromProfile(this.items, this.proximity, profileStart(this.items, held), mesureDesPas);
  }

  chain(metiers: readonly string[], mesureDesPas: MesureDesPas): Chain {
    return this.chains.build(
      metiers.map((code) => this.metier(code)),
      mesureDesPas,
    );
  }

  /** Σ w over A(vers) \ A(de). Throws METIER_INCONNU. */
  poidsDirect(de: string, vers: string): number {
    const [overlap] = this.items.shared.overlapsAlong(this.metier(de), [this.metier(vers)]);
    return overlap.missingWeight;
  }

  /** The steps of a couverture at least `couvertureMin`, by ascending `de` then `vers`. */
  steps(couvertureMin: number): Sliced<StepLists> {
    const couvertures = this.strengths('COUVERTURE');
    return collectSteps(this.items.tables.metiers.length, couvertures, requireCouvertureMin(couvertureMin));
  }

  /** How strong steps are by a measure. */
  private strengths(mesureDesPas: MesureDesPas): Strengths {
    return (de) => ({
      strengths: this.proximity.scores(de, mesureDesPas),
      communs: this.items.rows.counts,
    });
  }

  /** What a question asks beside its ends, checked. */
  wantedBetween(question: ChainsQuestion): PairsWanted {
    const { critere = 'FORCE', mesureDesPas = 'COUVERTURE', via } = question;
    return {
      critere,
      nombre: requireCount('nombre', question.nombre ?? 1, 1),
      etapesMax: question.etapesMax === undefined ? Infinity : requireCount('etapesMax', question.etapesMax, 1),
      via: via === undefined ? undefined : this.metier(via),
      limits: {
        couvertureMin: requireCouvertureMin(question.couvertureMin ?? STRENGTH_MIN_DEFAUT[mesureDesPas]),
        communsMin: requireCount('communsMin', question.communsMin ?? 1, 1),
      },
      exclus: Array.from(question.exclus ?? [], (code) => this.metier(code)),
    };
  }

  private wanted(de: string, vers: string, question: ChainsQuestion): ChainsWanted {
    const [i, j] = requireTwoMetiers(this.items.tables.metierIndex, de, vers);
    return this.wantedOf(i, j, question, [de, vers]);
  }

  private wantedOf(de: number, vers: number, question: ChainsQuestion, ends: readonly string[]): ChainsWanted {
    requireOtherThan(question.via, ends);
    return { de, vers, ...this.wantedBetween(question) };
  }

  private metier(code: string): number {
    return requireMetier(this.items.tables.metierIndex, code);
  }
}

/** Throws METIERS_IDENTIQUES when what chains must go through is one of their ends. */
export function requireOtherThan(via: string | undefined, ends: readonly string[]): void {
  if (via === undefined || !ends.includes(via)) return;
  throw new SkillGraphError('METIERS_IDENTIQUES', via, `A chain cannot go through ${via}, which is one of its ends.`);
}

/** What a critère looks at first in a chain: its cost, its goulot, its number of steps, or its sum of squared costs. */
function valueOf(critere: Critere, { cout, goulot, etapes }: Chain): number {
  switch (critere) {
    case 'FORCE':
      return cout;
    case 'GOULOT':
      return goulot;
    case 'PAS':
      return etapes.length;
    case 'EQUILIBRE':
      return etapes.reduce((sum, { force }) => sum + Math.log(force) ** 2, 0);
  }
}
