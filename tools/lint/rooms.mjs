/**
 * The rooms of each project, and the rooms that each may import: those named, and no other. A room is a folder, or a file, right
 * beneath the folder named first, or in a folder there: `platform/http` is one, and `questions/*` are all of that folder, none of
 * which may import another. `*` alone is whatever the project has: for what a project begins with. Between projects, the tags in
 * eslint.config.mjs say it.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, readonly string[] | '*'>>>>}
 */
export const rooms = {
  'apps/loader/src': {
    main: ['commands'],
    commands: ['sync', 'history', 'graph'],
    sync: ['history', 'graph'],
    history: ['graph'],
    graph: [],
  },
  'libs/domain/src': {
    index: '*',
    generators: ['rome-graph.model', 'rome-history.model', 'witnesses', 'documents', 'declaration', 'tables', 'values'],
    'rome-history.model': ['rome-graph.model', 'nodes', 'relationships', 'declaration', 'tables'],
    'rome-graph.model': ['nodes', 'relationships', 'declaration'],
    nodes: ['declaration', 'values'],
    relationships: ['declaration', 'values'],
    history: ['declaration'],
    witnesses: ['declaration', 'tables'],
    declaration: ['tables', 'values'],
    documents: [],
    tables: [],
    values: [],
  },
  'libs/neo4j/src': {
    index: '*',
    client: ['cypher', 'full-disk', 'settings.error'],
    cypher: ['nearest-folder', 'settings.error'],
    'full-disk': [],
    'nearest-folder': [],
    'settings.error': [],
  },
  'libs/embedded-neo4j/src': {
    index: '*',
    'resolve-neo4j': ['server', 'progress', 'embedded.errors'],
    server: ['machine', 'progress', 'embedded.errors'],
    machine: ['embedded.errors'],
    workspace: [],
    progress: [],
    'embedded.errors': [],
  },
  'libs/rome-files/src': {
    index: '*',
    download: ['tables', 'sources', 'input.error', 'no-room.error', 'failure-reason'],
    documents: ['tables', 'sources', 'input.error'],
    tables: ['sources', 'input.error'],
    sources: ['input.error', 'no-room.error', 'failure-reason'],
    'input.error': [],
    'no-room.error': [],
    'failure-reason': [],
  },
  'libs/exports/src': {
    index: '*',
    writing: ['formats', 'tables'],
    formats: ['tables'],
    tables: [],
  },
  'libs/report/src': {
    index: '*',
    html: ['release', 'texts'],
    release: ['texts'],
    texts: [],
  },
};

/**
 * Where code is pure, and what is so beneath no other: it knows no framework, no driver and no file system, so that it is read and
 * tested by its arguments alone. Specs may.
 */
export const pureRooms = {
  beneath: [
    'libs/domain/src',
    'libs/skill-graph/src',
    'libs/software/src',
    'libs/rome-files/src/tables',
    'libs/rome-files/src/documents',
    'libs/exports/src/formats',
    'libs/report/src/texts',
    'libs/report/src/html',
    'apps/loader/src/graph',
    'apps/loader/src/history',
  ],
  except: ['libs/software/src/software.reader.ts'],
  /** What may not be imported: a pattern of names of modules. */
  impure: '^(@nestjs/|neo4j-driver$|(node:)?(fs|fs/promises|net|http|https|child_process)$)',
};
