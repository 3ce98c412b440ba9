import { EventEmitter } from 'node:events';
import { endAsAnyProcess } from './first-process';

/** A process of this number: what it exited with, once it has. */
class Standing extends EventEmitter {
  exited?: number;

  constructor(readonly pid: number) {
    super();
  }

  exit(code: number): never {
    this.exited = code;
    return undefined as never;
  }
}

const withPid = (pid: number): Standing & NodeJS.Process => {
  const process = new Standing(pid) as Standing & NodeJS.Process;
  endAsAnyProcess(process);
  return process;
};

describe('the first process of a container', () => {
  it.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('is ended by %s, with %d', (signal, code) => {
    const process = withPid(1);
    process.emit(signal, signal as NodeJS.Signals);
    expect(process.exited).toBe(code);
  });

  it('is left to what handles the signal', () => {
    const process = withPid(1);
    process.on('SIGTERM', () => undefined);
    process.emit('SIGTERM', 'SIGTERM');
    expect(process.exited).toBeUndefined();
  });

  it('is not any other, which the system ends', () => {
    expect(withPid(2).listenerCount('SIGTERM')).toBe(0);
  });
});
