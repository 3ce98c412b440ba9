import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');

/** The version of the root's package.json and the commit that git itself says, as outputs are to name them. */
export const software = {
  version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
  commit: execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
};

/** The same in words. */
export const softwareOfRoot = `rome-graph ${software.version}, commit ${software.commit}`;
