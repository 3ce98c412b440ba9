import { randomBytes } from 'node:crypto';
import { digestOfKey, parseApiKeys } from './platform/access/api-keys';

/** `node apps/api/dist/make-key.js <name>`: a new key, and the line that the file of keys takes. */
function main(): void {
  const key = randomBytes(32).toString('base64url');
  const line = `${process.argv[2] ?? ''} ${digestOfKey(key).toString('hex')}`;
  if (parseApiKeys(line).length === 0) throw new Error('Give the key a name.');
  process.stdout.write(`The key, shown this once; give it to whoever calls the API:\n  ${key}\n`);
  process.stdout.write(`The line to add to the file of ROME_API_KEYS_FILE:\n  ${line}\n`);
}

try {
  main();
} catch {
  process.stderr.write('Give the key a name of at most 64 letters, digits, dots or dashes.\n');
  process.exitCode = 2;
}
