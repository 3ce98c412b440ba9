import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleExport } from '@rome-graph/testing/files';
import { downloadRelease } from '../src/download/official-download';

describe('downloadRelease', () => {
  let folder: string;
  let target: string;
  let server: Server;
  let answer: RequestListener;
  let address: string;
  let release: Buffer;

  const sendRelease: RequestListener = (_request, response) => response.end(release);

  beforeAll(async () => {
    release = await sampleExport();
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/csv`;
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rome-graph-download-'));
    target = join(folder, 'cache', 'RefRomeCsv.zip');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  /** Misbehaves for the first requests, then sends the release; counts them all. */
  const afterFailures = (failures: number, misbehave: RequestListener): { requests: number } => {
    const counted = { requests: 0 };
    answer = (request, response) => {
      counted.requests += 1;
      (counted.requests > failures ? sendRelease : misbehave)(request, response);
    };
    return counted;
  };

  it('keeps a release that can be read, asked by GET only, with its SHA-256', async () => {
    const methods: string[] = [];
    answer = (request, response) => {
      methods.push(request.method ?? '');
      response.end(release);
    };
    const downloaded = await downloadRelease(address, target);
    const sha256 = createHash('sha256').update(release).digest('hex');
    expect((await readFile(target)).equals(release)).toBe(true);
    expect(downloaded).toEqual({ version: '459', bytes: release.length, sha256 });
    expect(await readFile(`${target}.sha256`, 'utf8')).toBe(`${sha256}  RefRomeCsv.zip\n`);
    expect(methods).toEqual(['GET']);
  });

  const cut: RequestListener = (_request, response) => {
    response.writeHead(200, { 'content-length': String(release.length) });
    response.write(release.subarray(0, 100_000), () => response.destroy());
  };

  it.each<[string, RequestListener]>([
    ['500', (_request, response) => response.writeHead(500).end('no')],
    ['503', (_request, response) => response.writeHead(503).end('later')],
    ['429', (_request, response) => response.writeHead(429).end('slower')],
    ['a connection cut', cut],
    ['no answer in time', () => undefined],
  ])('on %s, tries again, waiting longer each time', async (_what, misbehave) => {
    const counted = afterFailures(2, misbehave);
    const waits: number[] = [];
    const onRetry = (_reason: string, waitMs: number): void => void waits.push(waitMs);
    await downloadRelease(address, target, { milliseconds: 2_000, backoffMs: 10, onRetry });
    expect([counted.requests, waits]).toEqual([3, [10, 20]]);
    expect((await readFile(target)).equals(release)).toBe(true);
  });

  it('does not ask again what was refused, nor what is no release', async () => {
    for (const refuse of [
      (_request, response) => response.writeHead(404).end('no'),
      (_request, response) => response.end('<html></html>'),
    ] satisfies RequestListener[]) {
      const counted = afterFailures(9, refuse);
      await expect(downloadRelease(address, target, { backoffMs: 10 })).rejects.toThrow(address);
      expect(counted.requests).toBe(1);
    }
  });

  it('gives up after as many attempts as allowed', async () => {
    const counted = afterFailures(9, (_request, response) => response.writeHead(502).end('no'));
    await expect(downloadRelease(address, target, { attempts: 3, backoffMs: 10 })).rejects.toThrow(
      /cannot be downloaded \(the server answered 502\)/,
    );
    expect(counted.requests).toBe(3);
  });

  it.each<[string, RequestListener, RegExp]>([
    ['404', (_request, response) => response.writeHead(404).end('no'), /the server answered 404/],
    ['500', (_request, response) => response.writeHead(500).end('no'), /the server answered 500/],
    [
      'a page instead of a zip',
      (_request, response) => response.end('<html></html>'),
      /what the server sent is no release \(.*not a zip/,
    ],
    [
      'a zip cut short',
      (_request, response) => response.end(release.subarray(0, 100_000)),
      /not a zip that can be read, perhaps cut short/,
    ],
    ['a connection cut', (request, response) => cut(request, response), /cannot be downloaded/],
    [
      'fewer bytes than announced',
      (_request, response) => {
        response.writeHead(200, { 'content-length': String(release.length + 1000) });
        response.end(release);
        response.socket?.end();
      },
      /cannot be downloaded/,
    ],
    [
      'more bytes than announced',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '100000' });
        response.end(release);
      },
      /not a zip that can be read, perhaps cut short|cannot be downloaded/,
    ],
    [
      'bytes that trickle',
      (_request, response) => {
        response.writeHead(200);
        const drop = setInterval(() => response.write('PK'), 100);
        response.on('close', () => clearInterval(drop));
      },
      /cannot be downloaded \(no whole answer within 1500 ms\)/,
    ],
    ['more bytes than allowed', sendRelease, /refused: more than 50000 bytes/],
    ['a server that never answers', () => undefined, /cannot be downloaded/],
    [
      'a redirect loop',
      (_request, response) => response.writeHead(302, { location: '/csv' }).end(),
      /cannot be downloaded/,
    ],
  ])('on %s, says so and keeps what was cached', async (_what, misbehave, expected) => {
    answer = sendRelease;
    await downloadRelease(address, target);
    await writeFile(target, 'the former release');
    answer = misbehave;
    await expect(
      downloadRelease(address, target, {
        milliseconds: 1500,
        attempts: 1,
        bytes: expected.source.includes('50000') ? 50_000 : 10_000_000,
      }),
    ).rejects.toThrow(expected);
    expect(await readFile(target, 'utf8')).toBe('the former release');
    expect(await readdir(join(folder, 'cache'))).toEqual(['RefRomeCsv.zip', 'RefRomeCsv.zip.sha256']);
  });

  it('says when nobody listens', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    await expect(downloadRelease(`http://127.0.0.1:${port}/csv`, target, { backoffMs: 1 })).rejects.toThrow(
      /cannot be downloaded \(.*ECONNREFUSED/,
    );
    expect(existsSync(target)).toBe(false);
  });
});
