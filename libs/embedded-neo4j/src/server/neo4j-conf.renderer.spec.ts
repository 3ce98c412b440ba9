import { renderNeo4jConf } from './neo4j-conf.renderer';
import { serverSettings } from './server-settings';

const ports = { bolt: 7688, http: 7475 };

function settingsOf(given: Parameters<typeof serverSettings>[1]): Map<string, string> {
  const conf = renderNeo4jConf({ ports, settings: serverSettings({}, given) });
  const lines = conf.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

describe('renderNeo4jConf', () => {
  const settings = settingsOf({});

  it('listens on the loopback interface only, on the ports given', () => {
    expect(settings.get('server.default_listen_address')).toBe('127.0.0.1');
    expect(settings.get('server.bolt.listen_address')).toBe('127.0.0.1:7688');
    expect(settings.get('server.http.listen_address')).toBe('127.0.0.1:7475');
    expect(settings.get('server.https.enabled')).toBe('false');
    const addresses = [...settings].filter(([name]) => name.endsWith('_address')).map(([, value]) => value);
    for (const address of addresses) expect(address).toMatch(/^127\.0\.0\.1(:\d+)?$/);
  });

  it('sends nothing to anyone', () => {
    expect(settings.get('dbms.usage_report.enabled')).toBe('false');
    expect(settings.get('server.bolt.telemetry.enabled')).toBe('false');
    expect(settings.get('client.allow_telemetry')).toBe('false');
  });

  it('lets the page of Browser ask this machine only, and read only', () => {
    const policy = String(settings.get('dbms.security.http_static_content_security_policy_header'));
    const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
    const ofThisMachine =
      /^(?:'(?:self|none|unsafe-inline|unsafe-eval)'|data:|blob:|(?:http|ws):\/\/(?:127\.0\.0\.1|localhost):\*)$/;
    expect(sources.filter((source) => !ofThisMachine.test(source))).toEqual([]);
    expect(policy).toContain("default-src 'self'");
    expect(settings.get('browser.post_connect_cmd')).toBe('config useReadTransactions: true');
    expect(settings.get('browser.remote_content_hostname_whitelist')).toBe('127.0.0.1,localhost');
    const browserCommands = ['style http://127.0.0.1:3000/a', 'play http://127.0.0.1:3000/b'];
    expect(settingsOf({ browserCommands }).get('browser.post_connect_cmd')).toBe(
      'config useReadTransactions: true; style http://127.0.0.1:3000/a; play http://127.0.0.1:3000/b',
    );
  });

  it('lets no query read files and addresses', () => {
    expect(settings.get('dbms.security.allow_csv_import_from_file_urls')).toBe('false');
    expect(settings.get('internal.dbms.cypher_ip_blocklist')).toBe('0.0.0.0/0,::/0');
  });

  it('bounds transactions in time and memory', () => {
    expect(settings.get('db.transaction.timeout')).toBe('60s');
    expect(settings.get('db.memory.transaction.max')).toBe('2048m');
    expect(settings.get('server.memory.pagecache.size')).toBe('512m');
  });

  it('takes no room on the disk before there is something to write', () => {
    expect(settings.get('db.tx_log.preallocate')).toBe('false');
  });

  it('allows GDS when it is loaded', () => {
    expect(settings.get('dbms.security.procedures.unrestricted')).toBe('gds.*');
    expect(settingsOf({ gds: false }).has('dbms.security.procedures.unrestricted')).toBe(false);
  });

  it('takes TLS where it is given certificates, and asks clients for none', () => {
    const tls = [...settingsOf({ boltCertificates: '/srv/certificates' })].filter(([name]) => /tls|ssl/.test(name));
    expect(tls).toEqual([
      ['server.bolt.tls_level', 'OPTIONAL'],
      ['dbms.ssl.policy.bolt.enabled', 'true'],
      ['dbms.ssl.policy.bolt.base_directory', '/srv/certificates'],
      ['dbms.ssl.policy.bolt.client_auth', 'NONE'],
    ]);
    expect([...settings.keys()].filter((name) => /tls|ssl/.test(name))).toEqual([]);
  });

  it('names no path, whose accented letters Neo4j would misread', () => {
    const folders = [...settings].filter(([name]) => name.startsWith('server.directories.'));
    expect(folders.map(([, value]) => value)).toEqual(['data', 'logs', 'import', 'plugins']);
  });
});
