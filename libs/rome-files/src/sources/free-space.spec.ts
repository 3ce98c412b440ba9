import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoRoomError } from '../no-room.error';
import { refuseFullDisk } from './free-space';

describe('refuseFullDisk', () => {
  const path = join(tmpdir(), 'not', 'there', 'yet');

  it('lets through what the disk has room for, though the folder is not there yet', async () => {
    await expect(refuseFullDisk(path, 1, 'a byte')).resolves.toBeUndefined();
  });

  it('refuses more than any disk has, and says how much is free', async () => {
    const refused = refuseFullDisk(path, 2 ** 70, 'this release');
    await expect(refused).rejects.toThrow(NoRoomError);
    await expect(refused).rejects.toThrow(
      /there.yet: \d+ MiB are free on this disk, and this release takes \d+ MiB.*ROME_HOME/,
    );
  });
});
