import { createHash, randomBytes } from 'node:crypto';

const iterations = 1024;
const saltBytes = 32;

/**
 * The line by which Neo4j 5 learns its first login when it creates its store: salted SHA-256, so that the password
 * itself is on no command line and in no file but its own.
 */
export function renderInitialLogin(user: string, password: string, salt: Buffer = randomBytes(saltBytes)): string {
  let hash = sha256(Buffer.concat([salt, Buffer.from(password, 'utf8')]));
  for (let iteration = 1; iteration < iterations; iteration += 1) hash = sha256(hash);
  return `${user}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${iterations}:\n`;
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
