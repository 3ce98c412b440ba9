// `npm run test:releases`: the specs that read real releases, in the folder of ROME_RELEASES, else ../shared/rome. Arguments
// are passed on to Jest.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { workspaceRoot } from './prepare.mjs';
import { getReady } from '../testing/get-ready.mjs';
import { Tier } from '../testing/tier.mjs';

const folder = resolve(process.env.ROME_RELEASES || join(workspaceRoot, '..', 'shared', 'rome'));
if (!existsSync(join(folder, 'RefRomeCsv-v460.zip'))) {
  process.stderr.write(
    `${folder} holds no RefRomeCsv-v460.zip: the specs on real releases need them. ` +
      'Give their folder in ROME_RELEASES; docs/sources.md says where they are published.\n',
  );
  process.exit(2);
}
const args = process.argv.slice(2);
const tier = new Tier();
await getReady(tier);
await tier.jest('specs on real releases', 'jest.releases.config.cjs', { atOnce: 3, gibibytesEach: 8 }, args);
tier.end();
