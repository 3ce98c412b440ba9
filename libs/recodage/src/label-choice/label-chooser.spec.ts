import type { CandidatDeRecodage } from '../recodage';
import type { AppellationNommee } from './label-chooser';
import { LabelChooser } from './label-chooser';

const appellation = (
  code: string,
  fiche: string,
  libelle: string,
  libelleCourt: string | null = null,
): AppellationNommee => ({
  code,
  fiche,
  libelle,
  libelleCourt,
});

const chooser = new LabelChooser([
  appellation('1', 'D1208', 'Vendeur / Vendeuse en chaussures'),
  appellation('2', 'D1208', 'Vendeur / Vendeuse en articles de voyage'),
  appellation('3', 'D1241', 'Vendeur / Vendeuse en articles de décoration', 'Vendeur / Vendeuse déco'),
  appellation('4', 'D1241', 'Antiquaire'),
  appellation('5', 'D1225', 'Fleuriste'),
  appellation('6', 'D1225', 'Antiquaire floral / Antiquaire florale'),
]);

const candidats: readonly CandidatDeRecodage[] = [
  ['D1208', 'Vente spécialisée'],
  ['D1241', 'Vente de décoration'],
  ['D1225', 'Fleuristerie'],
].map(([code = '', libelle = '']) => ({ code, libelle, part: 1 / 3, base: '', appellations: [] }));

describe('a label beside a code', () => {
  it.each([
    ['Vendeuse en chaussures H/F', 'D1208', 'Vendeur / Vendeuse en chaussures', 1],
    ['VENDEUR EN ARTICLES DE DECORATION', 'D1241', 'Vendeur / Vendeuse en articles de décoration', 1],
    ['vendeur déco', 'D1241', 'Vendeur / Vendeuse déco', 1],
    ['Fleuristes', 'D1225', 'Fleuriste', 1],
  ])('%s chooses %s, by « %s »', (label, code, libelle, score) => {
    const choix = chooser.choose('D1208', candidats, label);
    expect([choix?.code, choix?.libelle]).toEqual([code, libelle]);
    expect(choix?.score).toBeCloseTo(score, 12);
  });

  it('tells how near it is: what both say over what either says, each word by how few appellations have it', () => {
    // Three of six appellations have vendeur: ln(1 + 6 / 3); one has chaussures; boutique, that none has, counts as much.
    const choix = chooser.choose('D1208', candidats, 'Vendeur de chaussures en boutique');
    expect(choix?.code).toBe('D1208');
    expect(choix?.score).toBeCloseTo((Math.log(3) + Math.log(7)) / (Math.log(3) + 2 * Math.log(7)), 12);
  });

  it.each(['', 'H/F', 'Notaire', 'Vendeur', 'Vendeur en articles'])('%j chooses nothing', (label) => {
    expect(chooser.choose('D1208', candidats, label)).toBeUndefined();
  });

  it('chooses among the candidats of its own code', () => {
    expect(chooser.choose('D1208', candidats, 'Antiquaire')?.code).toBe('D1241');
    expect(chooser.choose('X', candidats.slice(2), 'Antiquaire')?.code).not.toBe('D1241');
  });
});
