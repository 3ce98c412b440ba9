import { smallSnapshot } from '../../../test/support/small-snapshot';
import { CarteService } from './carte.service';

describe('the map', () => {
  it('names each métier that has a place, with its aire, and says how places were found', async () => {
    const carte = new CarteService().drawMap(await smallSnapshot());
    expect(carte.metiers).toEqual([
      { code: 'D1102', libelle: 'Boulanger / Boulangère', aire: '02', x: -1000, y: 12.5 },
      { code: 'K1304', libelle: 'Aide à domicile', aire: '01', x: 1000, y: -12.5 },
    ]);
    expect(carte.aires).toEqual([
      { code: '01', libelle: 'Aide à domicile', taille: 1 },
      { code: '02', libelle: 'Boulanger / Boulangère', taille: 1 },
    ]);
    expect(carte.methode).toMatchObject({
      release: '999',
      formule: 'CARTE',
      parametres: { couvertureMin: 0.05, algorithme: 'FRUCHTERMAN_REINGOLD', graine: 460, tours: 300, voisins: 6 },
    });
  });
});
