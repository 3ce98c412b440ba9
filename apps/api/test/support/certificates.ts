import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An authority of a spec, and the certificates that it signs, made by openssl in a folder of their own. */
export class Authority {
  readonly folder = mkdtempSync(join(tmpdir(), 'rome-graph-authority-'));
  /** Its own certificate, as PEM. */
  readonly caFile = join(this.folder, 'ca.pem');

  constructor(name: string) {
    const own = ['-keyout', join(this.folder, 'ca.key'), '-out', this.caFile, '-subj', `/CN=${name}`];
    openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...own);
  }

  /**
   * A folder with private.key and public.crt of a server.
   *
   * @param names as OpenSSL writes them: DNS:localhost
   * @param days how long it is valid from now on; one that is over when negative
   */
  sign(names: string, days = 2): string {
    const folder = join(this.folder, `server-${names.replace(/\W/g, '-')}-${days}`);
    mkdirSync(folder);
    const file = (name: string): string => join(folder, name);
    writeFileSync(file('names'), `subjectAltName=${names}`);
    openssl(
      'req',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      file('key'),
      '-out',
      file('request'),
      '-subj',
      '/CN=Neo4j',
    );
    openssl('pkcs8', '-topk8', '-nocrypt', '-in', file('key'), '-out', file('private.key'));
    const by = [
      '-CA',
      this.caFile,
      '-CAkey',
      join(this.folder, 'ca.key'),
      '-CAcreateserial',
      '-extfile',
      file('names'),
    ];
    openssl('x509', '-req', '-in', file('request'), '-out', file('public.crt'), '-days', String(days), ...by);
    return folder;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

function openssl(...args: string[]): void {
  execFileSync('openssl', args, { stdio: 'ignore' });
}
