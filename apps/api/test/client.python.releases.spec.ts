import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { hasPython, testPython } from '@rome-graph/testing';
import { ApiClient } from './support/test-api';

// Most of it is pip; the rest is for a machine that has other work.
jest.setTimeout(600_000);

/** What someone who has data in Python asks, and what of it is compared. */
const program = `
import json, sys
from rome_graph import Contraintes, Critere, Niveau, Profil, RomeGraph, RomeGraphError, to_igraph, to_networkx, to_pandas

rome = RomeGraph(sys.argv[1])
chains = rome.passerelles(de="K2204", vers="J1501", nombre=3, critere=Critere.FORCE, contraintes=Contraintes(etapesMax=4))
steps = to_pandas(chains, "chemins.etapes")
chain_graph = to_networkx(chains)
near = rome.metiers_proches(code="J1501", niveau=Niveau.TOUT, limite=5)
table = to_pandas(near)
pairs = to_igraph(rome.paires_partageant(minimum=10, limite=50))
aire = rome.aire_de_mobilite(code="J1501")
pistes = to_pandas(rome.pistes(profil=Profil(experiences=["K2204"]), limite=4))
try:
    rome.ecart(de="K2240", vers="J1501")
    refused = None
except RomeGraphError as error:
    refused = str(error)
try:
    to_networkx(rome.rechercher(texte="soin"))
    no_graph = None
except ValueError as error:
    no_graph = str(error)
print(json.dumps({
    "force": chains.passerelles.chemins[0].force,
    "steps": steps[["de.code", "vers.code", "couverture"]].values.tolist(),
    "edges": sorted([a, b, share] for a, b, share in chain_graph.edges(data="couverture")),
    "labels": dict(chain_graph.nodes(data="libelle")),
    "near": table[["metier.code", "score"]].values.tolist(),
    "release": table.attrs["methode"]["release"],
    "pairs": sorted([*sorted([pairs.vs[e.source]["name"], pairs.vs[e.target]["name"]]), e["nombre"]] for e in pairs.es),
    "aire": [to_igraph(aire).vcount(), aire.aire_de_mobilite.total],
    "directed": [chain_graph.is_directed(), pairs.is_directed()],
    "pistes": pistes[["metier.code", "couverture"]].values.tolist(),
    "refused": refused,
    "no_graph": no_graph,
}))
`;

interface Named {
  readonly code: string;
  readonly libelle: string;
}

const describeWithPython = hasPython() ? describe : describe.skip;

describeWithPython('the Python client', () => {
  const api = ApiClient.shared();
  let python: string;

  beforeAll(async () => {
    python = await testPython('client');
    const script = join(__dirname, '../../../tools/python/client.mjs');
    const wheel = execFileSync(process.execPath, [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    const pip = (...args: string[]): void => void execFileSync(python, ['-m', 'pip', ...args], { stdio: 'pipe' });
    pip('install', '--no-index', '--no-deps', '--force-reinstall', wheel.trim());
    pip('check');
  });

  it('is built as a wheel, installs, and gives pandas, networkx and igraph the figures of GraphQL', async () => {
    const output = execFileSync(python, ['-c', program, `${api.url}/graphql`], { encoding: 'utf8' });
    const told = JSON.parse(output) as Record<string, unknown>;
    const resume = '{ code libelle }';
    const { passerelles, proches, paires, aire, pistes } = await api.get<{
      passerelles: { chemins: { force: number; etapes: { de: Named; vers: Named; couverture: number }[] }[] };
      proches: { resultats: { metier: Named; score: number }[] };
      paires: { resultats: { a: Named; b: Named; nombre: number }[] };
      aire: { total: number };
      pistes: { resultats: { metier: Named; couverture: number }[] };
    }>(`{
      passerelles(de: "K2204", vers: "J1501", nombre: 3, contraintes: { etapesMax: 4 }) {
        chemins { force etapes { de ${resume} vers ${resume} couverture } }
      }
      proches: metiersProches(code: "J1501", limite: 5) { resultats { metier ${resume} score } }
      paires: pairesPartageant(minimum: 10, limite: 50) { resultats { a ${resume} b ${resume} nombre } }
      aire: aireDeMobilite(code: "J1501") { total }
      pistes(profil: { experiences: ["K2204"] }, limite: 4) { resultats { metier ${resume} couverture } }
    }`);
    const steps = passerelles.chemins.flatMap(({ etapes }) => etapes);
    const edges = new Map(steps.map(({ de, vers, couverture }) => [`${de.code} ${vers.code}`, couverture]));
    expect(told).toEqual({
      force: passerelles.chemins[0]?.force,
      steps: steps.map(({ de, vers, couverture }) => [de.code, vers.code, couverture]),
      edges: [...edges].sort().map(([pair, couverture]) => [...pair.split(' '), couverture]),
      labels: Object.fromEntries(
        steps.flatMap(({ de, vers }) => [de, vers]).map(({ code, libelle }) => [code, libelle]),
      ),
      near: proches.resultats.map(({ metier, score }) => [metier.code, score]),
      release: '460',
      pairs: paires.resultats
        .map(({ a, b, nombre }) => [...[a.code, b.code].sort(), nombre])
        .sort((one, other) => (String(one) < String(other) ? -1 : 1)),
      aire: [aire.total + 1, aire.total],
      directed: [true, false],
      pistes: pistes.resultats.map(({ metier, couverture }) => [metier.code, couverture]),
      refused: expect.stringContaining('No métier has the code "K2240"') as string,
      no_graph: expect.stringContaining('Nothing of this answer leads from a métier to another') as string,
    });
  });
});
