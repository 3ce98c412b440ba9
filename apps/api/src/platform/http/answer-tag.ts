import { hash } from 'node:crypto';
import type { Software } from '@rome-graph/software';
import type { ReleaseIdentity } from '../../engine/snapshot';
import { identityOf } from '../../engine/snapshot';

/** What an answer depends on, besides the release and the software. */
export interface Asked {
  readonly query?: string | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
  /** The types of content that the client takes. */
  readonly accept?: string | null | undefined;
  /** What tells the synonyms that searches know beside those of the product. */
  readonly synonyms?: string;
}

/**
 * The entity tag of an answer: the version of the release that it comes from, in clear, then a digest of the load, of the
 * software, which may compute otherwise than the one before, and of all that was asked. Weak, for a compressed answer is the
 * same answer.
 */
export function answerTag(
  release: ReleaseIdentity,
  { version, commit }: Software,
  { query, operationName, variables, accept, synonyms = '' }: Asked,
): string {
  const asked = [identityOf(release), version, commit, query, operationName, variables ?? null, accept, synonyms];
  return `W/"${release.version}.${hash('sha256', JSON.stringify(asked), 'base64url').slice(0, 22)}"`;
}

/** The entity tag of a text that is served as it is. Weak, for a compressed text is the same. */
export function textTag(text: string): string {
  return `W/"${hash('sha256', text, 'base64url').slice(0, 22)}"`;
}

/** Whether a client that sends If-None-Match has the answer already. */
export function hasAnswer(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((held) => held.trim() === '*' || held.trim().replace(/^W\//, '') === tag.slice(2));
}
