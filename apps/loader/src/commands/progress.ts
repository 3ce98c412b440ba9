import { Presets, SingleBar } from 'cli-progress';

/** Tells a person or a machine how far a command has come. Written to stderr; stdout is for the result. */
export interface Progress {
  /** A step begins. */
  step(name: string): void;
  /** Something worth a line. */
  note(message: string): void;
  /** A count advances towards its total. */
  advance(done: number, total: number): void;
  /** The last step is over. */
  end(): void;
}

/** Seconds that each step took, in order. */
export class StepClock {
  private readonly seconds = new Map<string, number>();
  private current: { name: string; since: number } | undefined;

  begin(name: string): void {
    this.end();
    this.current = { name, since: performance.now() };
  }

  end(): void {
    if (!this.current) return;
    const { name, since } = this.current;
    const elapsed = (this.seconds.get(name) ?? 0) + (performance.now() - since) / 1000;
    this.seconds.set(name, Math.round(elapsed * 100) / 100);
    this.current = undefined;
  }

  durations(): Record<string, number> {
    return Object.fromEntries(this.seconds);
  }
}

/** Progress as fits where it is shown: a bar on a terminal, plain lines elsewhere, one JSON object per line on demand. */
export function createProgress(format: 'text' | 'json', stream: NodeJS.WriteStream = process.stderr): Progress {
  if (format === 'json') return new JsonProgress(stream);
  return stream.isTTY ? new TerminalProgress(stream) : new PlainProgress(stream);
}

class PlainProgress implements Progress {
  constructor(protected readonly stream: NodeJS.WriteStream) {}

  step(name: string): void {
    this.stream.write(`${name} …\n`);
  }

  note(message: string): void {
    this.stream.write(`  ${message}\n`);
  }

  advance(_done: number, _total: number): void {
    // Plain lines say only what begins: a log is not a place for a counter.
  }

  end(): void {
    // Nothing is pending between two lines.
  }
}

class TerminalProgress extends PlainProgress {
  private bar: SingleBar | undefined;

  override step(name: string): void {
    this.end();
    super.step(name);
  }

  override advance(done: number, total: number): void {
    this.bar ??= this.start(total);
    this.bar.update(done);
    if (done >= total) this.end();
  }

  override end(): void {
    this.bar?.stop();
    this.bar = undefined;
  }

  private start(total: number): SingleBar {
    const bar = new SingleBar(
      { stream: this.stream, format: '  {bar} {percentage} % | {eta} s left' },
      Presets.shades_classic,
    );
    bar.start(total, 0);
    return bar;
  }
}

class JsonProgress implements Progress {
  constructor(private readonly stream: NodeJS.WriteStream) {}

  step(name: string): void {
    this.write({ event: 'step', name });
  }

  note(message: string): void {
    this.write({ event: 'note', message });
  }

  advance(done: number, total: number): void {
    this.write({ event: 'progress', done, total });
  }

  end(): void {
    this.write({ event: 'end' });
  }

  private write(event: Readonly<Record<string, string | number>>): void {
    this.stream.write(`${JSON.stringify(event)}\n`);
  }
}
