// Groups of processes that get so much of a processor and no more, by the control groups of Linux, of either version.
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = '/sys/fs/cgroup';
const isSecond = existsSync(join(root, 'cgroup.controllers'));
const periodMicroseconds = 100_000;
/** More of a busy machine than others that run there get, so that what is allowed is had. */
const weight = isSecond ? '10000' : '65536';

/** A group that its name tells from others of this machine. @throws {Error} where groups may not be made: root may. */
export class CpuGroup {
  constructor(name, cores) {
    this.folder = isSecond ? join(root, name) : join(root, 'cpu', name);
    if (isSecond) writeFileSync(join(root, 'cgroup.subtree_control'), '+cpu');
    mkdirSync(this.folder);
    const quota = String(Math.round(cores * periodMicroseconds));
    if (isSecond) writeFileSync(join(this.folder, 'cpu.max'), `${quota} ${periodMicroseconds}`);
    else {
      writeFileSync(join(this.folder, 'cpu.cfs_period_us'), String(periodMicroseconds));
      writeFileSync(join(this.folder, 'cpu.cfs_quota_us'), quota);
    }
    writeFileSync(join(this.folder, isSecond ? 'cpu.weight' : 'cpu.shares'), weight);
  }

  /** Holds a process, and those that it starts from now on. */
  hold(pid) {
    writeFileSync(join(this.folder, 'cgroup.procs'), String(pid));
  }

  /** Removes it, once its processes have ended. */
  remove() {
    rmdirSync(this.folder);
  }
}

/** The processor time that a process has had, in seconds. */
export function cpuSecondsOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const ticksPerSecond = 100;
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}
