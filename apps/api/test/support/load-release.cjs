const { spawn } = require('node:child_process');
const { join } = require('node:path');

const workspaceRoot = join(__dirname, '..', '..', '..', '..');
const rome = join(workspaceRoot, '..', 'shared', 'rome');
const sources = {
  v458: [join(rome, 'RefRomeCsv-v458.zip')],
  v460: [
    'RefRomeCsv-v460.zip',
    'arborescence-competences-v460-reconstruite.zip',
    'certifinfo-2024.zip',
    'fap2009-romev3.zip',
    'rome-isco08.xlsx',
  ].map((name) => join(rome, name)),
};

/**
 * Loads a real release with the loader's own command, in a process of its own.
 *
 * @param {{ uri: string, user: string, password: string }} connection
 * @param {'v458' | 'v460'} version
 * @returns {Promise<void>}
 */
exports.loadRelease = ({ uri, user, password }, version) =>
  new Promise((resolve, reject) => {
    const loader = join(workspaceRoot, 'apps', 'loader', 'dist', 'main.js');
    const child = spawn(process.execPath, [loader, 'load', ...sources[version]], {
      cwd: workspaceRoot,
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The loader ended with ${code}:\n${output}`)),
    );
  });
