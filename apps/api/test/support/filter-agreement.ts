import type { FileMetiers, GivenWishes } from './file-metiers';
import type { ApiClient } from './test-api';

interface LeftOut {
  readonly contrainte: string;
  readonly nombre: number;
}
interface Coded {
  readonly code: string;
}
interface Page {
  readonly total: number;
  readonly curseurSuivant: string | null;
  readonly resultats: readonly Coded[];
  readonly ecartes: readonly LeftOut[];
}
interface Pistes {
  readonly total: number;
  readonly resultats: readonly { readonly metier: Coded }[];
  readonly ecartes: readonly LeftOut[];
}

/** How many métiers a set may hold. */
const ensembleMax = 500;

/** Asks each question that chooses métiers, and holds its answer beside the files. */
export class FilterAgreement {
  constructor(
    private readonly api: ApiClient,
    private readonly metiers: FileMetiers,
  ) {}

  /** `parcourirMetiers`: the métiers kept from A to Z, through all pages, and what each wish leaves out of all. */
  async browse(filtre: GivenWishes, limite = 200): Promise<void> {
    const query = `query ($filtre: FiltreDeMetiers, $limite: Int, $apres: String) {
      parcourirMetiers(filtre: $filtre, limite: $limite, apres: $apres) {
        total curseurSuivant resultats { code } ecartes { contrainte nombre }
      } }`;
    const codes: string[] = [];
    for (let apres: string | null = null; ;) {
      const { parcourirMetiers: page }: { parcourirMetiers: Page } = await this.api.get(query, {
        filtre,
        limite,
        apres,
      });
      codes.push(...page.resultats.map(({ code }) => code));
      apres = page.curseurSuivant;
      if (apres !== null) continue;
      expect([filtre, codes, page.total]).toEqual([filtre, this.metiers.kept(filtre), codes.length]);
      expect([filtre, page.ecartes]).toEqual([filtre, this.metiers.leftOut(filtre)]);
      return;
    }
  }

  /** `ensembleDeMetiers`: the set, or why there is none. */
  async select({ lettre: _, ...selection }: GivenWishes): Promise<void> {
    const expected = this.metiers.kept(selection).sort();
    const query = `query ($selection: SelectionDeMetiers!) {
      ensembleDeMetiers(selection: $selection, limite: 1) { ecartes { contrainte nombre } methode { parametres } } }`;
    if (expected.length === 0 || expected.length > ensembleMax || Object.keys(selection).length === 0) {
      const { extensions } = await this.api.refusal(query, { selection });
      expect([selection, extensions]).toMatchObject([selection, { code: 'BAD_USER_INPUT', argument: 'selection' }]);
      return;
    }
    const { ensembleDeMetiers } = await this.api.get<{
      ensembleDeMetiers: { ecartes: LeftOut[]; methode: { parametres: { metiers: string[] } } };
    }>(query, { selection });
    expect([selection, ensembleDeMetiers.methode.parametres.metiers]).toEqual([selection, expected]);
    expect([selection, ensembleDeMetiers.ecartes]).toEqual([selection, this.metiers.leftOut(selection)]);
  }

  /** `pistes`: those of the whole profile that the wishes keep, in the same order, and what each leaves out of them. */
  async go(experience: string, { lettre: _, ...wishes }: GivenWishes): Promise<void> {
    const query = `query ($profil: Profil!, $decalage: Int) {
      pistes(profil: $profil, limite: 200, decalage: $decalage) {
        total resultats { metier { code } } ecartes { contrainte nombre } } }`;
    const whole = async (profil: object): Promise<{ codes: string[]; ecartes: readonly LeftOut[] }> => {
      const codes: string[] = [];
      for (;;) {
        const { pistes } = await this.api.get<{ pistes: Pistes }>(query, { profil, decalage: codes.length });
        codes.push(...pistes.resultats.map(({ metier }) => metier.code));
        if (codes.length >= pistes.total) return { codes, ecartes: pistes.ecartes };
      }
    };
    const all = await whole({ experiences: [experience] });
    const kept = await whole({ experiences: [experience], ...wishes });
    expect([wishes, kept.codes]).toEqual([wishes, this.metiers.kept(wishes, all.codes)]);
    expect([wishes, kept.ecartes]).toEqual([wishes, this.metiers.leftOut(wishes, all.codes)]);
  }

  /** `passerelles`: what each wish leaves out between the ends, and that no chain goes through it. */
  async chain([de, vers]: readonly [string, string], { lettre: _, ...contraintes }: GivenWishes): Promise<void> {
    const query = `query ($de: ID!, $vers: ID!, $contraintes: Contraintes) {
      passerelles(de: $de, vers: $vers, nombre: 3, contraintes: $contraintes) {
        chemins { etapes { vers { code } } } ecartes { contrainte nombre } } }`;
    const { passerelles } = await this.api.get<{
      passerelles: { chemins: { etapes: { vers: Coded }[] }[]; ecartes: LeftOut[] };
    }>(query, { de, vers, contraintes });
    const between = this.metiers.all.filter((code) => code !== de && code !== vers);
    expect([contraintes, passerelles.ecartes]).toEqual([contraintes, this.metiers.leftOut(contraintes, between)]);
    const through = passerelles.chemins.flatMap(({ etapes }) => etapes.slice(0, -1).map((etape) => etape.vers.code));
    expect(this.metiers.kept(contraintes, through)).toEqual(through);
  }

  /** The facettes of a filter: every value that one of its métiers has, and how many have it. */
  async spread(filtre: GivenWishes): Promise<void> {
    const { parcourirMetiers } = await this.api.get<{
      parcourirMetiers: { facettes: { nom: string; valeurs: { code: string; libelle: string; metiers: number }[] }[] };
    }>(
      `query ($filtre: FiltreDeMetiers) {
        parcourirMetiers(filtre: $filtre, limite: 1) { facettes { nom valeurs { code libelle metiers } } } }`,
      { filtre },
    );
    const answering = this.metiers.kept(filtre);
    const told = parcourirMetiers.facettes.map(({ nom, valeurs }) => [
      nom,
      new Map(valeurs.map(({ code, metiers }) => [code, metiers])),
    ]);
    const expected = Object.entries(facettes).map(([nom, wish]) => [nom, this.metiers.counts(wish, answering)]);
    expect([filtre, told]).toEqual([filtre, [...expected, ['TAG', this.tags(answering)]]]);
    const french = new Intl.Collator('fr');
    for (const { valeurs } of parcourirMetiers.facettes) {
      const labels = valeurs.map(({ libelle }) => libelle);
      expect(labels).toEqual([...labels].sort((a, b) => french.compare(a, b)));
    }
  }

  private tags(among: readonly string[]): Map<string, number> {
    const flags = {
      transitionNumerique: 'transitionNumerique',
      transitionDemographique: 'transitionDemographique',
      emploiReglemente: 'reglemente',
      emploiCadre: 'cadre',
    };
    const yes = Object.entries(flags).flatMap(([tag, wish]): [string, number][] => {
      const count = this.metiers.counts(wish, among).get('O');
      return count === undefined ? [] : [[tag, count]];
    });
    const ecology = [...this.metiers.counts('transitionEcologique', among)].map(([value, count]): [string, number] => [
      `transitionEcologique ${value}`,
      count,
    ]);
    return new Map([...yes, ...ecology]);
  }
}

/** The facettes in their order, but for the tags, and the wish whose values each counts. */
const facettes = {
  LETTRE: 'lettre',
  GRAND_DOMAINE: 'grandsDomaines',
  SECTEUR: 'secteurs',
  SOUS_SECTEUR: 'sousSecteurs',
  DIVISION_NAF: 'divisionsNaf',
  CENTRE_INTERET: 'centresInteret',
  THEME: 'themes',
  RIASEC: 'riasec',
} as const;
