import { PasserellesDocument, RechercherDocument } from '../generated/documents.ts';
import { RomeGraphClient } from '../rome-graph.client.ts';

/** By which chain of métiers one gets from one to another, both named by words. */
async function passerelleParLesMots(client: RomeGraphClient, de: string, vers: string): Promise<string> {
  const [from, to] = await Promise.all([codeOf(client, de), codeOf(client, vers)]);
  const { passerelles } = await client.ask(PasserellesDocument, { de: from, vers: to });
  const [best] = passerelles.chemins;
  if (!best) return passerelles.motif ?? 'Aucune chaîne.';
  const steps = best.etapes.map(
    ({ vers: metier, couverture }) => `→ ${metier.libelle} (${Math.round(100 * couverture)} %)`,
  );
  return [best.etapes[0]?.de.libelle, ...steps, `ROME ${passerelles.methode.release}`].join('\n');
}

async function codeOf(client: RomeGraphClient, texte: string): Promise<string> {
  const { rechercher } = await client.ask(RechercherDocument, { texte, types: ['METIER'], limite: 1 });
  const [found] = rechercher.resultats;
  if (!found) throw new Error(`Aucun métier ne s'appelle « ${texte} ».`);
  return found.code;
}

const [url = 'http://127.0.0.1:3000/graphql', de = 'agent de nettoyage', vers = 'aide soignante'] =
  process.argv.slice(2);
passerelleParLesMots(new RomeGraphClient({ url }), de, vers).then(
  (text) => process.stdout.write(`${text}\n`),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
