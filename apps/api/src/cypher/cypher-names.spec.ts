import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowedFunction, isAllowedProcedure, procedures } from './cypher-names';

describe('what may be called', () => {
  const document = readFileSync(join(__dirname, '../../../../docs/cypher-api.md'), 'utf8');
  const [, shown = ''] = /^Procedures: ([\s\S]*?)^Functions:/m.exec(document) ?? [];

  it('is what docs/cypher-api.md lists', () => {
    const names = [...shown.matchAll(/`([\w.]+)`/g)].map(([, name = '']) => name.toLowerCase());
    expect(names.sort()).toEqual([...procedures].sort());
  });

  it('is told whatever its case', () => {
    expect(isAllowedProcedure('DB.Labels')).toBe(true);
    expect(isAllowedProcedure('db.labels.x')).toBe(false);
    expect(['gds.util.asNode', 'Date.truncate', 'vector.similarity.cosine'].map(isAllowedFunction)).not.toContain(
      false,
    );
    expect(['gds.graph.project', 'apoc.text.join', 'gds.util.infinity'].map(isAllowedFunction)).not.toContain(true);
  });
});
