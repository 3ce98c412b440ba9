import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadRelease } from '../src/sources/official-download';
import { officialFile } from './support/releases';

describe('downloadRelease', () => {
  let folder: string;
  let target: string;
  let server: Server;
  let answer: RequestListener;
  let address: string;
  let release: Buffer;

  const sendRelease: RequestListener = (_request, response) => response.end(release);

  beforeAll(async () => {
    release = await readFile(officialFile('RefRomeCsv-v458.zip'));
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

  it('keeps a release that can be read', async () => {
    answer = sendRelease;
    await downloadRelease(address, target);
    expect((await readFile(target)).equals(release)).toBe(true);
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
    [
      'a connection cut',
      (_request, response) => {
        response.writeHead(200, { 'content-length': String(release.length) });
        response.write(release.subarray(0, 100_000), () => response.destroy());
      },
      /cannot be downloaded/,
    ],
    ['more bytes than allowed', sendRelease, /refused: more than 1000000 bytes/],
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
        bytes: expected.source.includes('1000000') ? 1_000_000 : 10_000_000,
      }),
    ).rejects.toThrow(expected);
    expect(await readFile(target, 'utf8')).toBe('the former release');
    expect(await readdir(join(folder, 'cache'))).toEqual(['RefRomeCsv.zip']);
  });

  it('says when nobody listens', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    await expect(downloadRelease(`http://127.0.0.1:${port}/csv`, target)).rejects.toThrow(
      /cannot be downloaded \(.*ECONNREFUSED/,
    );
    expect(existsSync(target)).toBe(false);
  });
});
