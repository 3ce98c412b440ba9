import { parse } from 'csv-parse/sync';
import type { DocumentReport } from './document-report';
import { disagreementsCsv } from './disagreements.csv';

const document = (disagreements: DocumentReport['agreements'][number]['disagreements']): DocumentReport => ({
  file: 'tags.xlsx',
  document: 'tags_fiches',
  libelle: 'Tags',
  version: null,
  rows: 2,
  remarks: [],
  agreements: [{ what: 'labels', compared: 2, agree: 0, disagreements }],
  unlinked: [{ what: 'codes', linked: 1, codes: [{ code: 'A1100', rows: 3 }] }],
  adds: [],
});

describe('disagreementsCsv', () => {
  it('holds every disagreement and every code that leads nowhere', () => {
    const csv = disagreementsCsv([
      document([{ code: 'M1805', here: 'Développeur "web"', there: 'Études,\ninformatiques' }]),
    ]);
    expect(parse(csv, { columns: true })).toEqual([
      {
        file: 'tags.xlsx',
        document: 'tags_fiches',
        compared: 'labels',
        code: 'M1805',
        here: 'Développeur "web"',
        there: 'Études,\ninformatiques',
      },
      { file: 'tags.xlsx', document: 'tags_fiches', compared: 'codes', code: 'A1100', here: 'A1100', there: '' },
    ]);
  });

  it.each(['=cmd()', '+33', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'never lets a spreadsheet take %j for a formula',
    (value) => {
      const [row] = parse(disagreementsCsv([document([{ code: value, here: value, there: value }])]), {
        columns: true,
      }) as Record<string, string>[];
      expect([row?.code, row?.here, row?.there]).toEqual([`'${value}`, `'${value}`, `'${value}`]);
    },
  );
});
