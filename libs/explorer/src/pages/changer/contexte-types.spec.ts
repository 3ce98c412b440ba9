import { contexteTypes } from './contexte-types';

it('contextes are shown by type, types by their codes', () => {
  const lieux = [{ code: '2', libelle: 'Lieux' }];
  const horaires = [{ code: '1', libelle: 'Horaires' }];
  const types = contexteTypes([
    { codeOgr: '20', libelle: 'En entrepôt', typeContexte: lieux },
    { codeOgr: '10', libelle: 'La nuit', typeContexte: horaires },
    { codeOgr: '21', libelle: 'En usine', typeContexte: lieux },
  ]);
  expect(types.map(({ libelle, contextes }) => [libelle, contextes.map(({ codeOgr }) => codeOgr)])).toEqual([
    ['Horaires', ['10']],
    ['Lieux', ['20', '21']],
  ]);
});
