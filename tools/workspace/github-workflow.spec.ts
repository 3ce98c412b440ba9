import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const workspaceRoot = join(__dirname, '../..');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly if?: string;
  readonly 'runs-on': string;
  readonly 'timeout-minutes'?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly strategy?: {
    readonly matrix: { readonly include: readonly { readonly node: string; readonly java: string }[] };
  };
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const text = (path: string): string => readFileSync(join(workspaceRoot, path), 'utf8');
const workflow = parse(text('.github/workflows/ci.yml'), { uniqueKeys: true }) as Workflow;
const toolchain = parse(text('.github/actions/toolchain/action.yml'), { uniqueKeys: true }) as Action;
const jobs = Object.entries(workflow.jobs);
const steps = [...jobs.flatMap(([, job]) => job.steps), ...toolchain.runs.steps];
const matrix = workflow.jobs['first-tier']?.strategy?.matrix.include ?? [];
const { engines, scripts } = JSON.parse(text('package.json')) as {
  engines: { node: string };
  scripts: Record<string, string>;
};

/** The scripts that the steps of a job run by npm. */
function scriptsOf(job: Job | undefined): string[] {
  return (job?.steps ?? []).flatMap(({ run = '' }) =>
    [...run.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name).filter((name) => name !== 'ci'),
  );
}

describe('the workflow of GitHub', () => {
  it('is the only one', () => {
    expect(readdirSync(join(workspaceRoot, '.github/workflows'))).toEqual(['ci.yml']);
  });

  it('may read the repository and nothing else, and gives way to a newer push', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.concurrency).toMatchObject({ 'cancel-in-progress': true });
  });

  it.each(jobs)('runs %s on a named system, for an hour at most', (_name, job) => {
    expect(job['runs-on']).toMatch(/^ubuntu-\d\d\.\d\d$/);
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('runs both tiers and each check, by scripts that the root has', () => {
    expect(Object.fromEntries(jobs.map(([name, job]) => [name, scriptsOf(job)]))).toEqual({
      'first-tier': ['test'],
      releases: ['test:releases', 'verify'],
      checks: ['lint', 'typecheck', 'build', 'schema:changes'],
    });
    expect(jobs.flatMap(([, job]) => scriptsOf(job)).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('runs all that .ci/run does', () => {
    const local = [...text('.ci/run').matchAll(/^\s*npm (?:run )?([\w:-]+)/gm)].map(([, name]) => name);
    expect(local).toContain('test');
    expect(jobs.flatMap(([, job]) => scriptsOf(job))).toEqual(expect.arrayContaining(local));
  });

  it('runs the second tier where the releases are given, and on them', () => {
    const releases = workflow.jobs.releases;
    const given = ['ROME_RELEASES_URL', 'ROME_RELEASES_SHA256'];
    expect(releases?.if?.split(' && ')).toEqual(given.map((name) => `vars.${name} != ''`));
    expect(given.filter((name) => !text('CONTRIBUTING.md').includes(`| \`${name}\``))).toEqual([]);
    expect(releases?.env).toHaveProperty('ROME_RELEASES');
    expect(jobs.filter(([name, job]) => name !== 'releases' && job.if !== undefined)).toEqual([]);
  });

  it('has the whole history where the schema is compared with the one before', () => {
    const [checkout] = workflow.jobs.checks?.steps ?? [];
    expect(checkout).toMatchObject({ uses: expect.stringMatching(/^actions\/checkout@/), with: { 'fetch-depth': 0 } });
  });

  it('uses actions of GitHub by their major, or its own, and leaves no token behind', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((name) => !/^actions\/[\w-]+@v\d+$/.test(name) && !isOwn(name))).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(jobs.length);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('puts nothing from outside into the text of a command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

describe('the versions that the workflow runs on', () => {
  const readme = text('README.md');
  const least = { node: toolchain.inputs.node?.default, java: toolchain.inputs.java?.default };

  it('are the least that package.json and the README ask for, unless a job says otherwise', () => {
    expect(`>=${least.node}.0`).toBe(engines.node);
    expect(readme).toContain(`Node ≥ ${least.node}, a JDK ≥ ${least.java}`);
  });

  it('are, for the first tier, those and newer ones: Node with long support, a JDK that Neo4j is tested on', () => {
    expect(matrix[0]).toEqual(least);
    expect(matrix.length).toBeGreaterThan(1);
    for (const { node, java } of matrix.slice(1)) {
      expect(Number(node)).toBeGreaterThan(Number(least.node));
      expect(Number(node) % 2).toBe(0);
      expect(['17', '21']).toContain(java);
    }
  });

  it('are asked of the toolchain, which keeps what Maven fetches for the POM that is there', () => {
    const own = jobs.flatMap(([, job]) => job.steps.filter(({ uses }) => uses !== undefined && isOwn(uses)));
    expect(own).toHaveLength(jobs.length);
    const [node, java] = toolchain.runs.steps;
    expect(node?.with).toEqual({ 'node-version': '${{ inputs.node }}', cache: 'npm' });
    expect(java?.with).toMatchObject({ 'java-version': '${{ inputs.java }}', cache: 'maven' });
    expect(existsSync(join(workspaceRoot, String(java?.with?.['cache-dependency-path'])))).toBe(true);
  });
});

/** Whether an action is one of the repository that is there. */
function isOwn(uses: string): boolean {
  return uses.startsWith('./') && existsSync(join(workspaceRoot, uses, 'action.yml'));
}
