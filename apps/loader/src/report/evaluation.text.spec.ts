import { renderEvaluation } from './evaluation.text';

it('renderEvaluation writes a table, four decimals a figure', () => {
  const rows = [
    { niveau: null, mesure: 'same domaine professionnel', auc: 0.66554, rappelA10: 0.2158 },
    { niveau: 'TOUT', mesure: 'JACCARD', auc: 0.8683, rappelA10: 0.287 },
  ] as const;
  expect(renderEvaluation('460', rows).split('\n').slice(2)).toEqual([
    '| niveau | measure | AUC | recall@10 |',
    '| --- | --- | --- | --- |',
    '|  | same domaine professionnel | 0.6655 | 0.2158 |',
    '| TOUT | JACCARD | 0.8683 | 0.2870 |',
    '',
  ]);
});
