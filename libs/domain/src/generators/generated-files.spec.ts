import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles, generatedFolders } from './generated-files';

const workspaceRoot = join(__dirname, '../../../..');

describe('generated files', () => {
  it.each(generatedFiles().map(({ path, content }) => [path, content] as const))(
    '%s is current (npm run generate)',
    (path, content) => {
      expect(readFileSync(join(workspaceRoot, path), 'utf8')).toBe(content);
    },
  );

  it('leave no file behind when a label or a relationship goes', () => {
    const expected = new Set(generatedFiles().map(({ path }) => path));
    const present = generatedFolders.flatMap((folder) =>
      readdirSync(join(workspaceRoot, folder)).map((file) => `${folder}/${file}`),
    );
    expect(present.filter((path) => !expected.has(path))).toEqual([]);
  });
});
