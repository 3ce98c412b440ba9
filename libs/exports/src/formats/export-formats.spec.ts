import { exportFormats } from './export-formats';
import { formatNames } from './format-names';

describe('the formats of rome export', () => {
  it('are those that its help names', () => {
    expect(exportFormats.map(({ name }) => name)).toEqual(formatNames);
  });
});
