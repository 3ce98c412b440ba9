import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The commands of any machine that the script needs beside those that a machine of a test is given. */
const everywhere = ['bash', 'dirname'];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rome-ci-'));
  mkdirSync(join(root, 'clone/.ci'), { recursive: true });
  copyFileSync(join(__dirname, '../../.ci/run'), join(root, 'clone/.ci/run'));
  mkdirSync(join(root, 'commands'));
  everywhere.forEach((name) => symlinkSync(pathOf(name), join(root, 'commands', name)));
  command('npm', `echo "$* [$ROME_TESTS_MUST_RUN]" >> ${root}/asked; [ "$*" != "$FAILING" ]`);
  command('id', 'echo 1000');
});

afterEach(() => rmSync(root, { recursive: true }));

function pathOf(name: string): string {
  const found = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  return found.find((path) => existsSync(path)) ?? name;
}

/** Puts a command on the machine of the test, and nowhere else. */
function command(name: string, script: string): void {
  const path = join(root, 'commands', name);
  writeFileSync(path, `#!${pathOf('bash')}\n${script}\n`);
  chmodSync(path, 0o755);
}

function releases(): string {
  const folder = join(root, 'releases');
  mkdirSync(folder);
  writeFileSync(join(folder, 'RefRomeCsv-v460.zip'), '');
  return folder;
}

/** Runs the script on the machine of the test: how it ended, what it said, and what it asked npm with which groups. */
function run(environment: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(join(root, 'clone/.ci/run'), {
    env: { PATH: join(root, 'commands'), FAILING: '', ...environment },
    encoding: 'utf8',
  });
  const asked = join(root, 'asked');
  const lines = existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [];
  return {
    status,
    stdout,
    stderr,
    commands: lines.map((line) => line.replace(/ \[.*/, '')),
    groups: [...new Set(lines.map((line) => /\[(.*)\]/.exec(line)?.[1]))],
  };
}

describe('what CI runs', () => {
  it('is both tiers, the short form of verify, lint, typecheck, build and the changes of the schema, in this order', () => {
    expect(run({ ROME_RELEASES: releases() })).toMatchObject({
      status: 0,
      stderr: '',
      commands: [
        'test',
        'run test:releases',
        'run verify -- --short',
        'run lint',
        'run typecheck',
        'run build',
        'run schema:changes',
      ],
    });
  });

  it('leaves out what needs the releases where there are none, and says so', () => {
    const { status, stdout, commands } = run({ ROME_RELEASES: join(root, 'nowhere') });
    expect({ status, commands }).toEqual({
      status: 0,
      commands: ['test', 'run lint', 'run typecheck', 'run build', 'run schema:changes'],
    });
    expect(stdout).toMatch(
      /^left out: npm run test:releases and npm run verify -- --short, since .*\/nowhere holds no /,
    );
  });

  it.each(['test', 'run test:releases', 'run lint', 'run schema:changes'])('ends where npm %s fails', (failing) => {
    const { status, commands } = run({ ROME_RELEASES: releases(), FAILING: failing });
    expect(status).not.toBe(0);
    expect(commands.at(-1)).toBe(failing);
  });
});

describe('the groups of specs that may not be left out', () => {
  it('are none on a machine with neither Python nor Chromium, which is no fault', () => {
    expect(run()).toMatchObject({ status: 0, stderr: '', groups: [''] });
  });

  it.each(['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'])(
    'are those of a browser where there is %s',
    (browser) => {
      command(browser, '');
      expect(run().groups).toEqual(['browser']);
    },
  );

  it('are those of a browser where ROME_CHROMIUM names one', () => {
    expect(run({ ROME_CHROMIUM: '/somewhere/chromium' }).groups).toEqual(['browser']);
  });

  it('are those of Python where there is one with venv', () => {
    command('python3', '');
    expect(run().groups).toEqual(['python']);
  });

  it('are none of Python where it is too old or has no venv', () => {
    command('python3', 'exit 1');
    expect(run().groups).toEqual(['']);
  });

  it.each([
    ['chromium-headless-shell', 'chromium-headless-shell chromium'],
    ['chromium', 'chromium'],
  ])('are those of a browser where root may install one: %s, where packages have %s', (installed, offered) => {
    command('id', 'echo 0');
    const path = `${root}/commands/$4`;
    const install = `echo '#!${pathOf('bash')}' > ${path}; ${pathOf('chmod')} +x ${path}`;
    command('apt-get', `[ "$1" = update ] || { case " ${offered} " in *" $4 "*) ${install};; *) exit 100;; esac; }`);
    const { stdout, groups } = run();
    expect(stdout).toMatch(/^installing Chromium\n/);
    expect(groups).toEqual(['browser']);
    expect(existsSync(join(root, 'commands', installed))).toBe(true);
  });

  it('are none of a browser where installing one fails, and the rest runs', () => {
    command('id', 'echo 0');
    command('apt-get', 'exit 100');
    expect(run()).toMatchObject({ status: 0, groups: [''] });
  });
});
