import { renderEvaluation } from './evaluation.text';

it('renderEvaluation writes a table, four decimals a figure, and what to cite it by', () => {
  const rows = [
    { niveau: null, mesure: 'same domaine professionnel', auc: 0.66554, rappelA10: 0.2158 },
    { niveau: 'TOUT', mesure: 'JACCARD', auc: 0.8683, rappelA10: 0.287 },
  ] as const;
  const software = { version: '1.2.3', commit: '0a1b2c3' };
  const paliers = {
    seuil: 0.3,
    bandes: [
      { palier: 'ACCESSIBLE', couvertureMin: 0.24812, officielles: 0.1, autres: 0.00244 },
      { palier: 'ELOIGNE', couvertureMin: 0, officielles: 0.9, autres: 0.99756 },
    ],
  } as const;
  expect(renderEvaluation({ software, release: '460', rows, paliers }).split('\n')).toEqual([
    'Official mobilités of release 460, ranked by:',
    '',
    '| niveau | measure | AUC | recall@10 |',
    '| --- | --- | --- | --- |',
    '|  | same domaine professionnel | 0.6655 | 0.2158 |',
    '| TOUT | JACCARD | 0.8683 | 0.2870 |',
    '',
    'What each palier of pistes holds, by couverture alone, at niveau TOUT and a seuil of 0.3:',
    '',
    '| palier | couverture from | official mobilités | other pairs |',
    '| --- | --- | --- | --- |',
    '| ACCESSIBLE | 0.2481 | 10.0 % | 0.2 % |',
    '| ELOIGNE | 0.0000 | 90.0 % | 99.8 % |',
    '',
    'By rome-graph 1.2.3, commit 0a1b2c3.',
    '',
  ]);
});
