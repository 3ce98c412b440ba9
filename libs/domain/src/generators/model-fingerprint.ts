import { createHash } from 'node:crypto';
import type { GraphModel } from '../declaration/declaration';
import { loadStatements } from './load-statements.generator';
import { constraintStatements, indexStatements } from './schema.generator';

/**
 * SHA-256 over all that the declaration makes the loader write: a graph loaded under another fingerprint may lack what the
 * declaration has gained since.
 */
export function modelFingerprint(model: GraphModel): string {
  const hash = createHash('sha256');
  const statements = [...constraintStatements(model), ...indexStatements(model), ...loadStatements(model)];
  for (const { text } of statements) hash.update(`${text};\n`);
  return hash.digest('hex');
}
