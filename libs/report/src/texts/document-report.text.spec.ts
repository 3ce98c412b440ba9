import type { DocumentReport } from './document-report';
import { renderDocuments, summariseDocuments } from './document-report.text';

const tags: DocumentReport = {
  file: 'tags.xlsx',
  document: 'tags_fiches',
  libelle: 'Tags des fiches ROME',
  version: 'ROME 4.0 version 60',
  rows: 1584,
  remarks: ['hidden sheet « Old » was not read'],
  agreements: [
    {
      what: 'emploi cadre',
      compared: 1584,
      agree: 1582,
      disagreements: [
        { code: 'A1101', here: 'Oui', there: 'Non' },
        { code: 'A1102', here: '', there: 'Oui' },
      ],
    },
  ],
  unlinked: [
    {
      what: 'ROME codes that are no fiche of the release',
      linked: 521,
      codes: [
        { code: 'A1100', rows: 2 },
        { code: 'B1100', rows: 1 },
      ],
    },
  ],
  adds: ['1 tag of 1 fiche updated'],
};

describe('renderDocuments', () => {
  it('explains what a file is, how far it agrees with the release, every disagreement, and what it adds', () => {
    expect(renderDocuments([tags])).toEqual([
      'tags.xlsx',
      '  recognised as Tags des fiches ROME, ROME 4.0 version 60: 1584 rows',
      '  hidden sheet « Old » was not read',
      '  emploi cadre: 1582 of 1584 agree',
      '    A1101: "Oui" ≠ "Non"',
      '    A1102: nothing ≠ "Oui"',
      '  2 ROME codes that are no fiche of the release, beside 521 that lead to one: A1100 (2 rows), B1100 (1 rows)',
      '  adds 1 tag of 1 fiche updated',
      '',
    ]);
  });

  it('tells twenty differences of a kind, and where the others are', () => {
    const disagreements = Array.from({ length: 25 }, (_, index) => ({ code: `A${index}`, here: 'x', there: 'y' }));
    const lines = renderDocuments([{ ...tags, agreements: [{ what: 'x', compared: 25, agree: 0, disagreements }] }]);
    expect(lines.filter((line) => line.startsWith('    A'))).toHaveLength(20);
    expect(lines).toContain('    and 5 more; --disagreements <file> writes them all');
  });

  it('does not count codes that lead nowhere where there are none', () => {
    const unlinked = [{ what: 'codes that the release neither defines nor replaces', linked: 335, codes: [] }];
    expect(renderDocuments([{ ...tags, unlinked }])).toContain(
      '  no codes that the release neither defines nor replaces: all 335 lead to something',
    );
  });

  it('says when a file adds nothing', () => {
    expect(renderDocuments([{ ...tags, adds: [] }])).toContain('  adds nothing');
  });
});

describe('summariseDocuments', () => {
  it('leaves the list of disagreements out', () => {
    expect(summariseDocuments([tags])).not.toContain('    A1101: "Oui" ≠ "Non"');
    expect(summariseDocuments([tags])).toContain('  emploi cadre: 1582 of 1584 agree');
  });
});
