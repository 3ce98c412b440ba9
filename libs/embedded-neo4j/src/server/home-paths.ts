import { join, resolve } from 'node:path';

/** What ROME_HOME holds of the embedded server. */
export interface HomePaths {
  readonly home: string;
  /** Password of the user neo4j, readable by its owner only. */
  readonly password: string;
  /** Who runs the server, while one does. */
  readonly runFile: string;
  /** Held while a server is being started or taken over. */
  readonly lock: string;
  /** Home of Neo4j: conf, data, logs, import, run. */
  readonly server: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  readonly import: string;
  /** Plugins that Neo4j loads: a link to those of the assembly, or an empty folder. */
  readonly plugins: string;
  /** The classes that Java has read, as it lists them when it has no archive of them. */
  readonly classes: string;
  /** What Java prints before Neo4j's own log is open. */
  readonly console: string;
  /** Neo4j's own log. */
  readonly log: string;
  /** The login that Neo4j reads when it creates its store. */
  readonly initialLogin: string;
  /** Exists as soon as Neo4j has created its store. */
  readonly systemDatabase: string;
}

/** Where things are beneath ROME_HOME. */
export function homePaths(romeHome: string): HomePaths {
  const home = resolve(romeHome);
  const server = join(home, 'neo4j');
  const data = join(server, 'data');
  const logs = join(server, 'logs');
  return {
    home,
    password: join(home, 'neo4j.password'),
    runFile: join(home, 'neo4j.run.json'),
    lock: join(home, 'neo4j.lock'),
    server,
    conf: join(server, 'conf'),
    data,
    logs,
    import: join(server, 'import'),
    plugins: join(server, 'plugins'),
    classes: join(logs, 'classes.list'),
    console: join(logs, 'console.log'),
    log: join(logs, 'neo4j.log'),
    initialLogin: join(data, 'dbms', 'auth.ini'),
    systemDatabase: join(data, 'databases', 'system'),
  };
}
