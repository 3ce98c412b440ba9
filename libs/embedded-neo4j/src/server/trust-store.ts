import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedServerError } from '../embedded.errors';
import type { JavaInstallation } from '../machine/java-choice';

/** It protects nothing: certificates are public. */
const storePassword = 'certificates';

/**
 * The arguments by which a program of Java trusts the authorities of a PEM file, which Java does not read itself: they are put into a
 * store that lives as long as this process.
 *
 * @throws {EmbeddedServerError} when the JDK's keytool does not take them.
 */
export function trusting(caFile: string, java: JavaInstallation): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rome-graph-trust-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const store = join(folder, 'trusted.p12');
  const certificates = readFileSync(caFile, 'utf8').match(/-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----/g);
  try {
    for (const [index, input] of (certificates ?? []).entries()) {
      const into = ['-keystore', store, '-storetype', 'PKCS12', '-storepass', storePassword];
      const args = ['-importcert', '-noprompt', '-trustcacerts', '-alias', `authority-${index}`, ...into];
      execFileSync(join(java.home, 'bin', 'keytool'), args, { input, stdio: ['pipe', 'ignore', 'pipe'] });
    }
  } catch (cause) {
    throw new EmbeddedServerError(
      `The JDK in ${java.home} does not take the certificates of NEO4J_CA_FILE (${caFile}): ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
  return [`-Djavax.net.ssl.trustStore=${store}`, `-Djavax.net.ssl.trustStorePassword=${storePassword}`];
}
