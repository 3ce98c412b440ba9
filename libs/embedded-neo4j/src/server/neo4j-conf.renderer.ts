import type { ServerSettings } from './server-options';

/** The ports of a server of ours. */
export interface ServerPorts {
  readonly bolt: number;
  readonly http: number;
}

/** Everything that neo4j.conf depends on. */
export interface ConfiguredServer {
  readonly ports: ServerPorts;
  readonly settings: ServerSettings;
}

/** What the page of Neo4j Browser may load and ask: itself, and any Neo4j of this machine. */
const browserPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self' http://127.0.0.1:* http://localhost:* ws://127.0.0.1:* ws://localhost:*",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

/** The text of neo4j.conf, written anew at each start. */
export function renderNeo4jConf({ ports, settings }: ConfiguredServer): string {
  const sections: [string, [string, string][]][] = [
    [
      'This machine only.',
      [
        ['server.default_listen_address', '127.0.0.1'],
        ['server.default_advertised_address', '127.0.0.1'],
        ['server.bolt.listen_address', `127.0.0.1:${ports.bolt}`],
        ['server.bolt.advertised_address', `127.0.0.1:${ports.bolt}`],
        ['server.http.listen_address', `127.0.0.1:${ports.http}`],
        ['server.http.advertised_address', `127.0.0.1:${ports.http}`],
        ['server.https.enabled', 'false'],
      ],
    ],
    [
      'Nothing is sent to anyone.',
      [
        ['dbms.usage_report.enabled', 'false'],
        ['server.bolt.telemetry.enabled', 'false'],
        ['client.allow_telemetry', 'false'],
      ],
    ],
    [
      'Neither by the page of Browser, which asks foreign hosts for fonts and counts its use; and it only reads, until told to write.',
      [
        ['dbms.security.http_static_content_security_policy_header', browserPolicy],
        ['browser.post_connect_cmd', ['config useReadTransactions: true', ...settings.browserCommands].join('; ')],
        ['browser.remote_content_hostname_whitelist', '127.0.0.1,localhost'],
      ],
    ],
    [
      'No query reads a file of this machine or an address of the network.',
      [
        ['dbms.security.allow_csv_import_from_file_urls', 'false'],
        ['internal.dbms.cypher_ip_blocklist', '0.0.0.0/0,::/0'],
      ],
    ],
    [
      'No query takes the whole server.',
      [
        ['db.transaction.timeout', settings.transactionTimeout],
        ['db.memory.transaction.max', settings.transactionMemory],
        ['server.memory.pagecache.size', settings.pageCache],
      ],
    ],
    [
      'Transaction logs take the room that they need, not 256 MB for each of two databases from the first moment on.',
      [['db.tx_log.preallocate', 'false']],
    ],
    [
      'A stop takes 1 s instead of 11: Bolt does not wait for late tasks.',
      [['internal.dbms.bolt.netty_server_shutdown_quiet_period', '0']],
    ],
    ['Bolt takes TLS.', tlsOf(settings)],
    ['Graph Data Science.', settings.gds ? [['dbms.security.procedures.unrestricted', 'gds.*']] : []],
    [
      'Beneath the home of the server, because Neo4j misreads accented letters in this file.',
      [
        ['server.directories.data', 'data'],
        ['server.directories.logs', 'logs'],
        ['server.directories.import', 'import'],
        ['server.directories.plugins', 'plugins'],
      ],
    ],
  ];
  const lines = sections
    .filter(([, settingsOfSection]) => settingsOfSection.length > 0)
    .map(([title, settingsOfSection]) =>
      [`# ${title}`, ...settingsOfSection.map(([name, value]) => `${name}=${value}`), ''].join('\n'),
    );
  return ['# Written by rome-graph at each start: changes made here are lost.\n', ...lines].join('\n');
}

function tlsOf({ boltCertificates }: ServerSettings): [string, string][] {
  if (boltCertificates === undefined) return [];
  return [
    ['server.bolt.tls_level', 'OPTIONAL'],
    ['dbms.ssl.policy.bolt.enabled', 'true'],
    ['dbms.ssl.policy.bolt.base_directory', boltCertificates],
    ['dbms.ssl.policy.bolt.client_auth', 'NONE'],
  ];
}
