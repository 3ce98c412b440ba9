import type { MesureDesPas, Profil, SkillGraphSource } from '../../src';
import type { Oracle, OracleStep } from '../../src/testing';

/**
 * What a profile holds, in the plainest way: a set of codes, to which the ancestors of every code belong; a view sees those that its
 * own métiers hold.
 */
export class PlainProfil {
  readonly held: ReadonlySet<string>;
  private readonly parents: ReadonlyMap<string, string | undefined>;
  private readonly savoirEtre: ReadonlySet<string>;

  constructor(
    private readonly source: SkillGraphSource,
    private readonly oracle: Oracle,
    profil: Profil,
    withSavoirEtre: boolean,
  ) {
    this.parents = new Map(source.items.map(({ code, parent }) => [code, parent]));
    this.savoirEtre = new Set(
      source.items.filter(({ savoirEtre }) => savoirEtre && !withSavoirEtre).map(({ code }) => code),
    );
    const done = profil.experiences.flatMap(({ metier, seulement, sauf }) =>
      [...this.ficheOf(metier)].filter((code) => (seulement ? seulement.includes(code) : !sauf?.includes(code))),
    );
    this.held = this.withAncestors([...done, ...profil.items]);
  }

  /** What a fiche is made of: its links, and the parents of its compétences. */
  ficheOf(metier: string): Set<string> {
    const linked = this.source.links.filter((link) => link.metier === metier).map(({ item }) => item);
    const macros = linked
      .filter((code) => this.source.items.some((item) => item.code === code && item.nature === 'COMPETENCE'))
      .map((code) => this.parents.get(code) ?? '');
    return new Set([...linked, ...macros]);
  }

  /** Couverture of a métier by some codes. */
  couverture(metier: string, held: ReadonlySet<string> = this.held): number {
    const whole = this.oracle.sum(this.oracle.set(metier));
    const shared = [...this.oracle.set(metier)].filter((code) => held.has(code));
    return whole === 0 ? 0 : Math.min(1, this.oracle.sum(shared) / whole);
  }

  /** The métiers that learning one more code lifts to a couverture. */
  openedBy(code: string, seuil: number): string[] {
    const learnt = this.withAncestors([...this.held, code]);
    return this.oracle.metiers.filter(
      (metier) => this.couverture(metier) < seuil && this.couverture(metier, learnt) >= seuil,
    );
  }

  /** The steps from the profile, named as a métier would be, to those that it shares an item of some weight with. */
  steps(name: string, mesureDesPas: MesureDesPas): OracleStep[] {
    const { oracle, held } = this;
    const squares = (codes: Iterable<string>): number =>
      [...codes].sort().reduce((sum, code) => sum + oracle.weight(code) ** 2, 0);
    const known = new Set(oracle.metiers.flatMap((metier) => [...oracle.set(metier)]).filter((code) => held.has(code)));
    return oracle.metiers.flatMap((metier) => {
      const shared = [...oracle.set(metier)].filter((code) => held.has(code));
      const couverture =
        mesureDesPas === 'COUVERTURE'
          ? this.couverture(metier)
          : Math.min(1, squares(shared) / Math.sqrt(squares(known) * squares(oracle.set(metier))));
      if (!(couverture > 0)) return [];
      const cout = Math.abs(Math.log(couverture));
      return [{ de: name, vers: metier, couverture, cout, communs: shared.length }];
    });
  }

  private withAncestors(codes: readonly string[]): Set<string> {
    const all = new Set<string>();
    for (const code of codes) {
      if (this.savoirEtre.has(code)) continue;
      for (let at: string | undefined = code; at !== undefined; at = this.parents.get(at)) all.add(at);
    }
    return all;
  }
}
