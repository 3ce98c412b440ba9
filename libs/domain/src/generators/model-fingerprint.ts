import { createHash } from 'node:crypto';
import type { GraphModel } from '../declaration/declaration';
import { generateLoadStatements } from './load-statements.generator';
import { generateConstraints, generateIndexes } from './schema.generator';

/**
 * SHA-256 over all that the declaration makes the loader write: a graph loaded under another fingerprint may lack what the
 * declaration has gained since.
 */
export function modelFingerprint(model: GraphModel): string {
  const hash = createHash('sha256').update(generateConstraints(model)).update(generateIndexes(model));
  for (const { content } of generateLoadStatements(model)) hash.update(content);
  return hash.digest('hex');
}
