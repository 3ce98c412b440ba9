import { foldCode } from '@rome-graph/domain';
import type { AskedQuery } from '../../release/asked-query';
import type { ChangementsArgs, DerivesArgs, EntreVersionsArgs } from './historique.args';

/** What is asked for the releases that the graph holds or has held. */
export const versionsAsked: AskedQuery = { statement: 'versions', parameters: {} };

/** What is asked for a page of changes: null keeps everything. */
export function changementsAsked(args: ChangementsArgs): AskedQuery {
  const { type = null, nature = null, code = null } = args;
  return { statement: 'changements', parameters: { ...pageOf(args), type, nature, code: folded(code) } };
}

/** What is asked for a page of drifts: null keeps everything. */
export function derivesAsked(args: DerivesArgs): AskedQuery {
  return { statement: 'derives', parameters: { ...pageOf(args), code: folded(args.code) } };
}

/** What is asked for all that is known of a code. */
export function historiqueAsked(code: string): AskedQuery {
  return { statement: 'historique', parameters: { code } };
}

/** What is asked for what a fiche of ROME 3 has become. */
export function issusAsked(code: string): AskedQuery {
  return { statement: 'issus-de-rome-3', parameters: { code } };
}

function folded(code: string | null | undefined): string | null {
  return code === null || code === undefined ? null : foldCode(code);
}

function pageOf({ depuis, jusqua, limite, decalage }: EntreVersionsArgs): AskedQuery['parameters'] {
  return { depuis: depuis ?? null, jusqua: jusqua ?? null, limite, decalage };
}
