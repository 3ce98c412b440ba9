import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Synonyme } from '@rome-graph/recherche';
import { readSynonymes } from '@rome-graph/recherche';
import { ConfigurationError } from '../platform/configuration/configuration.error';

/** What searches hold for the same beside the synonyms of the product. */
export interface OwnSynonyms {
  readonly synonymes: readonly Synonyme[];
  /** Tells one file from another, for the tags of answers; empty where there is none. */
  readonly digest: string;
}

/** Where nobody gave any. */
export const noOwnSynonyms: OwnSynonyms = { synonymes: [], digest: '' };

/** The synonyms of the file that ROME_SYNONYMES_FILE names. @throws {ConfigurationError} when it cannot be read, or is no list of them. */
export function readOwnSynonyms(file: string): OwnSynonyms {
  if (file === '') return noOwnSynonyms;
  try {
    const text = readFileSync(file, 'utf8');
    return { synonymes: readSynonymes(JSON.parse(text)), digest: hash('sha256', text, 'base64url') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`ROME_SYNONYMES_FILE=${file} cannot be used: ${reason}`);
  }
}
