import type { CallToolResult, Client } from '@modelcontextprotocol/client';
import { SeededRandom } from '@rome-graph/skill-graph';
import type { OfficialFiles } from './official-files';
import type { ApiClient } from './test-api';

/** Figures of an answer, in a form that is of no door. */
export type Figures = Readonly<Record<string, unknown>>;

/** A question, and what each door answers to it; that of the official paths where they have it. */
export interface DoorQuestion {
  readonly name: string;
  graphql(): Promise<Figures>;
  mcp(): Promise<Figures>;
  rest?(): Promise<Figures>;
}

type Json = Readonly<Record<string, unknown>>;
type Coded = { readonly code?: string; readonly codeOgr?: string; readonly coeurMetier?: string | null };

/** What a question is drawn from. */
export interface Drawn {
  readonly metiers: readonly string[];
  readonly competences: readonly string[];
  readonly grandsDomaines: readonly string[];
}

/** The codes of a release, as its files have them. */
export function drawnFrom(files: OfficialFiles): Drawn {
  const metiers = files.table('referentiel_code_rome').map(({ code_rome }) => code_rome);
  const competences = files.table('referentiel_competence').filter(({ nature }) => nature === 'Compétence');
  return {
    metiers,
    competences: competences.map(({ code_ogr }) => code_ogr),
    grandsDomaines: [...new Set(metiers.map((code) => code.charAt(0)))],
  };
}

/** Asks every door; answers that were all alike would prove nothing. */
export async function expectOneAnswer(questions: readonly DoorQuestion[]): Promise<void> {
  const said = new Set<string>();
  for (const { name, graphql, mcp, rest } of questions) {
    const figures = await graphql();
    said.add(JSON.stringify(figures));
    expect([name, 'MCP', await mcp()]).toEqual([name, 'MCP', figures]);
    if (rest) expect([name, 'REST', await rest()]).toEqual([name, 'REST', figures]);
  }
  expect(said.size).toBeGreaterThan(questions.length / 2);
}

const metiersPath = '/partenaire/rome-metiers/v1/metiers';

/** Asks the three doors of one API. */
export class Doors {
  constructor(
    private readonly api: ApiClient,
    private readonly assistant: Client,
  ) {}

  /** Two hundred questions, or a share of each kind of them; the same for the same seed. */
  questions(drawn: Drawn, seed: number, share = 1): DoorQuestion[] {
    const random = new SeededRandom(seed);
    const one = (codes: readonly string[]): string => codes[random.below(codes.length)] ?? '';
    const times = (count: number, make: () => DoorQuestion): DoorQuestion[] =>
      Array.from({ length: Math.round(count * share) }, make);
    const pair = (): [string, string] => random.pick(drawn.metiers, 2) as [string, string];
    return [
      ...times(60, () => this.fiche(one(drawn.metiers))),
      ...times(25, () => this.holders(one(drawn.competences))),
      ...times(5, () => this.fichesOf(one(drawn.grandsDomaines))),
      ...times(20, () => this.ecart(...pair())),
      ...times(20, () => this.passerelle(...pair())),
      ...times(15, () => this.depuisProfil(...pair())),
      ...times(15, () => this.pistes(random.pick(drawn.metiers, 2))),
      ...times(15, () => this.list('metiersPartageant', 'metiers_partageant', one(drawn.metiers), 'nombre')),
      ...times(15, () => this.list('metiersProches', 'metiers_proches', one(drawn.metiers), 'score')),
      ...times(5, () => this.aire(one(drawn.metiers))),
      ...times(5, () => this.ensemble(one(drawn.grandsDomaines))),
    ];
  }

  /** What a fiche holds, by what is at its heart. */
  private fiche(code: string): DoorQuestion {
    const sections = ['profil', 'competences', 'savoirs', 'contextes', 'mobilites'];
    const champs =
      'libelle,riasecmajeur,competencesmobilisees(code),competencesmobiliseesprincipales(code),competencesmobiliseesemergentes(code),contextestravail(code),metiersenproximite(code)';
    return {
      name: `ficheMetier ${code}`,
      graphql: async () =>
        figuresOfFiche(
          await this.ask(
            `{ ficheMetier(code: "${code}") { intitule riasecMajeur
               competences { enjeux { objectifs { macroCompetences { codeOgr mobilisee coeurMetier competences { codeOgr coeurMetier } } } } }
               savoirs { savoirs { codeOgr coeurMetier } } contextes { contextes { codeOgr } } mobilites { metier { code } } } }`,
            'ficheMetier',
          ),
        ),
      mcp: async () => figuresOfFiche(await this.call('fiche_metier', 'ficheMetier', { code, sections })),
      rest: async () => {
        const body = await this.read<Record<string, readonly Coded[]>>(
          `${metiersPath}/metier/${code}?champs=${champs}`,
        );
        return {
          libelle: body.libelle,
          riasecMajeur: body.riasecMajeur,
          principales: codesOf(body.competencesMobiliseesPrincipales),
          emergentes: codesOf(body.competencesMobiliseesEmergentes),
          autres: codesOf(body.competencesMobilisees),
          contextes: codesOf(body.contextesTravail),
          mobilites: (body.metiersEnProximite ?? []).map((each) => each.code),
        };
      },
    };
  }

  /** The métiers that mobilise a compétence. */
  private holders(code: string): DoorQuestion {
    const statement = `MATCH (m:Metier)-[:MOBILISE]->(:Competence {codeOgr: '${code}'}) RETURN m.code AS code`;
    return {
      name: `métiers of ${code}`,
      graphql: async () => {
        const query = `{ metiers(where: { competences: { some: { codeOgr: { eq: "${code}" } } } }, limit: 1000) { code } }`;
        const { metiers } = await this.api.get<{ metiers: Coded[] }>(query);
        return { metiers: codesOf(metiers) };
      },
      mcp: async () => {
        const { rows } = (await this.call('interroger_cypher', 'cypher', { statement })) as { rows: string[][] };
        return { metiers: rows.map(([metier]) => metier).sort() };
      },
      rest: async () => ({
        metiers: codesOf(await this.read<Coded[]>(`${metiersPath}/metier?champs=code&code-competence=${code}`)),
      }),
    };
  }

  /** How many fiches a grand domaine has. */
  private fichesOf(code: string): DoorQuestion {
    const count = ({ fichesParGrandDomaine }: Json): Figures => ({
      fiches: (fichesParGrandDomaine as { code: string; fiches: number }[]).find((each) => each.code === code)?.fiches,
    });
    return {
      name: `fiches of ${code}`,
      graphql: async () =>
        count(await this.ask('{ statistiques { fichesParGrandDomaine { code fiches } } }', 'statistiques')),
      mcp: async () => count(await this.call('statistiques', 'statistiques', { limite: 1 })),
      rest: async () => {
        const { domaineProfessionnels } = await this.read<{ domaineProfessionnels: { metiers: unknown[] }[] }>(
          `${metiersPath}/grand-domaine/${code}?champs=domaineprofessionnels(metiers(code))`,
        );
        return { fiches: domaineProfessionnels.reduce((sum, { metiers }) => sum + metiers.length, 0) };
      },
    };
  }

  private ecart(de: string, vers: string): DoorQuestion {
    const figures = ({ couverture, nbCommuns, nbManquants }: Json): Figures => ({ couverture, nbCommuns, nbManquants });
    return {
      name: `ecart ${de} ${vers}`,
      graphql: async () =>
        figures(
          await this.ask(`{ ecart(de: "${de}", vers: "${vers}") { couverture nbCommuns nbManquants } }`, 'ecart'),
        ),
      mcp: async () => figures(await this.call('ecart', 'ecart', { de, vers, limite: 1 })),
    };
  }

  private passerelle(de: string, vers: string): DoorQuestion {
    const query = `{ passerelles(de: "${de}", vers: "${vers}", nombre: 2) { chemins { force goulot etapes { vers { code } couverture nbManquants } } } }`;
    return {
      name: `passerelles ${de} ${vers}`,
      graphql: async () => figuresOfChains(await this.ask(query, 'passerelles')),
      mcp: async () =>
        figuresOfChains(await this.call('passerelles', 'passerelles', { de, vers, nombre: 2, limite: 1 })),
    };
  }

  private depuisProfil(de: string, vers: string): DoorQuestion {
    const query = `{ passerelleDepuisProfil(profil: { experiences: ["${de}"] }, vers: "${vers}") { chemins { force goulot etapes { vers { code } couverture nbManquants } } } }`;
    const args = { profil: { experiences: [de] }, vers, limite: 1 };
    return {
      name: `passerelleDepuisProfil ${de} ${vers}`,
      graphql: async () => figuresOfChains(await this.ask(query, 'passerelleDepuisProfil')),
      mcp: async () => figuresOfChains(await this.call('passerelle_depuis_profil', 'passerelleDepuisProfil', args)),
    };
  }

  private pistes(experiences: readonly string[]): DoorQuestion {
    const codes = JSON.stringify(experiences);
    const query = `{ pistes(profil: { experiences: ${codes} }, limite: 5) { total resultats { metier { code } couverture nbTenus nbManquants } } }`;
    const figures = ({ total, resultats }: Json): Figures => ({
      total,
      resultats: (resultats as (Json & { metier: Coded })[]).map((each) => [
        each.metier.code,
        each.couverture,
        each.nbTenus,
        each.nbManquants,
      ]),
    });
    return {
      name: `pistes ${experiences.join(' ')}`,
      graphql: async () => figures(await this.ask(query, 'pistes')),
      mcp: async () => figures(await this.call('pistes', 'pistes', { profil: { experiences }, limite: 5 })),
    };
  }

  /** Métiers beside one, each with its figure. */
  private list(question: string, tool: string, code: string, figure: string): DoorQuestion {
    const query = `{ ${question}(code: "${code}", limite: 5) { resultats { metier { code } ${figure} } } }`;
    const figures = ({ resultats }: Json): Figures => ({
      resultats: (resultats as (Json & { metier: Coded })[]).map((each) => [each.metier.code, each[figure]]),
    });
    return {
      name: `${question} ${code}`,
      graphql: async () => figures(await this.ask(query, question)),
      mcp: async () => figures(await this.call(tool, question, { code, limite: 5 })),
    };
  }

  private aire(code: string): DoorQuestion {
    const figures = ({ total, metiers }: Json): Figures => ({
      total,
      metiers: (metiers as (Json & { metier: Coded })[]).map((each) => [each.metier.code, each.etapes, each.cout]),
    });
    return {
      name: `aireDeMobilite ${code}`,
      graphql: async () =>
        figures(
          await this.ask(
            `{ aireDeMobilite(code: "${code}", etapes: 1) { total metiers { metier { code } etapes cout } } }`,
            'aireDeMobilite',
          ),
        ),
      mcp: async () => figures(await this.call('aire_de_mobilite', 'aireDeMobilite', { code, etapes: 1 })),
    };
  }

  private ensemble(grandDomaine: string): DoorQuestion {
    const selection = { grandsDomaines: [grandDomaine] };
    const query = `{ ensembleDeMetiers(selection: { grandsDomaines: ["${grandDomaine}"] }, limite: 5) { taille noyau { nombre item { code } } } }`;
    const figures = ({ taille, noyau }: Json): Figures => ({
      taille,
      noyau: (noyau as { nombre: number; item: Coded }[]).map(({ nombre, item }) => [item.code, nombre]),
    });
    return {
      name: `ensembleDeMetiers ${grandDomaine}`,
      graphql: async () => figures(await this.ask(query, 'ensembleDeMetiers')),
      mcp: async () => figures(await this.call('ensemble_de_metiers', 'ensembleDeMetiers', { selection, limite: 5 })),
    };
  }

  private async ask(query: string, question: string): Promise<Json> {
    return (await this.api.get<Record<string, Json>>(query))[question] as Json;
  }

  private async read<Body>(path: string): Promise<Body> {
    const response = await fetch(this.api.url + path);
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Body;
  }

  private async call(name: string, question: string, args: Json): Promise<Json> {
    const asked = { name, arguments: { ...args, jetons: 20_000 } };
    const { structuredContent, isError } = (await this.assistant.callTool(asked)) as CallToolResult;
    const found = structuredContent as (Record<string, Json> & { suite?: string }) | undefined;
    if (isError === true || !found || found.suite !== undefined) {
      throw new Error(`${name} ${JSON.stringify(args)} is refused or cut: ${JSON.stringify(structuredContent)}`);
    }
    return found[question] as Json;
  }
}

function codesOf(list: readonly Coded[] = []): (string | undefined)[] {
  return list.map(({ code, codeOgr }) => code ?? codeOgr).sort();
}

function figuresOfChains({ chemins }: Json): Figures {
  const all = chemins as (Json & { etapes: (Json & { vers: Coded })[] })[];
  return {
    chemins: all.map(({ force, goulot, etapes }) => [
      force,
      goulot,
      ...etapes.map(({ vers, couverture, nbManquants }) => [vers.code, couverture, nbManquants]),
    ]),
  };
}

interface Fiche {
  readonly intitule: string;
  readonly riasecMajeur: string;
  readonly competences: {
    enjeux: { objectifs: { macroCompetences: (Coded & { mobilisee: boolean; competences: Coded[] })[] }[] }[];
  }[];
  readonly savoirs: { savoirs: Coded[] }[];
  readonly contextes: { contextes: Coded[] }[];
  readonly mobilites: { metier: Coded }[];
}

function figuresOfFiche(found: Json): Figures {
  const fiche = found as unknown as Fiche;
  const macros = fiche.competences.flatMap(({ enjeux }) =>
    enjeux.flatMap(({ objectifs }) => objectifs.flatMap(({ macroCompetences }) => macroCompetences)),
  );
  const items = [
    ...macros.filter(({ mobilisee }) => mobilisee),
    ...macros.flatMap(({ competences }) => competences),
    ...fiche.savoirs.flatMap(({ savoirs }) => savoirs),
  ];
  const heart = (value: string | null): unknown =>
    codesOf(items.filter(({ coeurMetier }) => (coeurMetier ?? null) === value));
  return {
    libelle: fiche.intitule,
    riasecMajeur: fiche.riasecMajeur,
    principales: heart('PRINCIPALE'),
    emergentes: heart('EMERGENTE'),
    autres: heart(null),
    contextes: codesOf(fiche.contextes.flatMap(({ contextes }) => contextes)),
    mobilites: fiche.mobilites.map(({ metier }) => metier.code),
  };
}
