import { renderEvaluation } from './evaluation.text';

it('renderEvaluation writes a table, four decimals a figure, and what to cite it by', () => {
  const rows = [
    { niveau: null, mesure: 'same domaine professionnel', auc: 0.66554, rappelA10: 0.2158 },
    { niveau: 'TOUT', mesure: 'JACCARD', auc: 0.8683, rappelA10: 0.287 },
  ] as const;
  const software = { version: '1.2.3', commit: '0a1b2c3' };
  expect(renderEvaluation({ software, release: '460', rows }).split('\n')).toEqual([
    'Official mobilités of release 460, ranked by:',
    '',
    '| niveau | measure | AUC | recall@10 |',
    '| --- | --- | --- | --- |',
    '|  | same domaine professionnel | 0.6655 | 0.2158 |',
    '| TOUT | JACCARD | 0.8683 | 0.2870 |',
    '',
    'By rome-graph 1.2.3, commit 0a1b2c3.',
    '',
  ]);
});
