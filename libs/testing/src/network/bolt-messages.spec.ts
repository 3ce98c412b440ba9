import type { Agreement } from './bolt-messages';
import { BoltMessages } from './bolt-messages';

/** A message of one frame, as Bolt writes it: its length, its bytes, an empty frame. */
function framed(...bytes: number[]): Buffer {
  return Buffer.from([0, bytes.length, ...bytes, 0, 0]);
}

const magic = Buffer.from([0x60, 0x60, 0xb0, 0x17, ...Array<number>(16).fill(0)]);
const reset = framed(0xb0, 0x0f);
const commit = framed(0xb0, 0x12);
const success = framed(0xb1, 0x70, 0xa0);

describe('what one end of a connection of Bolt sends', () => {
  it('is cut into messages, however it comes', () => {
    const sent = Buffer.concat([magic, reset, commit]);
    const messages = new BoltMessages('client', { byManifest: false });
    const found = [...sent].flatMap((byte) => messages.take(Buffer.from([byte])));
    expect(found.map(({ name }) => name)).toEqual(['HANDSHAKE', 'RESET', 'COMMIT']);
    expect(Buffer.concat(found.map(({ bytes }) => bytes))).toEqual(sent);
  });

  it('is one message in several frames', () => {
    const twoFrames = Buffer.from([0, 2, 0xb1, 0x71, 0, 1, 0x90, 0, 0]);
    const messages = new BoltMessages('server', {});
    const found = messages.take(Buffer.concat([Buffer.from([0, 0, 4, 5]), twoFrames, success]));
    expect(found.map(({ name }) => name)).toEqual(['HANDSHAKE', 'RECORD', 'SUCCESS']);
    expect(found[1]?.bytes).toEqual(twoFrames);
  });

  it('is more of a handshake where versions are agreed upon by a manifest', () => {
    const agreement: Agreement = {};
    const server = new BoltMessages('server', agreement);
    const client = new BoltMessages('client', agreement);
    expect(client.take(magic).map(({ name }) => name)).toEqual(['HANDSHAKE']);
    // Two ranges of versions, and capabilities that take two bytes.
    const offered = Buffer.from([0, 0, 1, 0xff, 2, 0, 4, 4, 4, 0, 8, 8, 5, 0x80, 0x01]);
    const answered = [...offered, ...success].flatMap((byte) => server.take(Buffer.from([byte])));
    expect(answered.map(({ name }) => name)).toEqual(['HANDSHAKE', 'SUCCESS']);
    expect(answered[0]?.bytes).toEqual(offered);
    const chosen = Buffer.from([0, 0, 8, 5, 0]);
    expect(client.take(Buffer.concat([chosen, reset])).map(({ name }) => name)).toEqual(['HANDSHAKE', 'RESET']);
  });
});
