// `npm run rome -- <command>`: installs and compiles what is missing, then runs the loader in this very process.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildExplorer, compile, installPackages, workspaceRoot } from './prepare.mjs';

installPackages();
compile();
if (process.argv[2] === 'start') buildExplorer();
createRequire(import.meta.url)(join(workspaceRoot, 'apps/loader/dist/main.js'));
