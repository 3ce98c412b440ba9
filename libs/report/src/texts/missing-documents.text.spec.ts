import { renderMissingDocuments } from './missing-documents.text';

const all = ['certif_info', 'export_csv', 'fap_2009_intitules', 'fap_2009_rome', 'rome_formacode', 'rome_isco08'];

/** What a line says to be missing. */
function missing(sources: readonly string[], sansIntitules = false): string[] {
  const line = renderMissingDocuments({ sources, sansIntitules }) ?? '';
  return [...line.matchAll(/(?:: |; )([\w ]+) \(/g)].map(([, what = '']) => what);
}

describe('what is not there', () => {
  it('is no line when all is there', () => {
    expect(renderMissingDocuments({ sources: all, sansIntitules: false })).toBeUndefined();
  });

  it('is one line, with the page and the licence of what would give it', () => {
    const line = renderMissingDocuments({
      sources: all.filter((code) => code !== 'certif_info' && code !== 'rome_isco08'),
      sansIntitules: false,
    });
    expect(line).toBe(
      'Not loaded, hence unknown: ' +
        'certifications (https://www.certifinfo.org, Conditions propres à Réseau des Carif-Oref, à vérifier auprès de lui avant toute réutilisation); ' +
        'groupesIsco (https://francetravail.org/opendata/repertoire-operationnel-des-meti.html?type=article, Licence Ouverte / Open Licence 2.0). ' +
        'Give them beside the export: docs/sources.md.',
    );
  });

  it('is all that the export alone does not tell', () => {
    expect(missing(['export_csv'], true)).toEqual([
      'labels of objectifs and enjeux',
      'formacodes',
      'certifications',
      'faps',
      'groupesIsco',
    ]);
    expect(missing(['export_csv'])).toHaveLength(4);
  });

  it.each(['fap_2009_rome', 'fap_2021_rome'])('is not the FAP when %s is there', (code) => {
    expect(missing(['export_csv', code])).not.toContain('faps');
  });

  it('is the FAP when only their labels are there', () => {
    expect(missing(['export_csv', 'fap_2009_intitules', 'fap_2021_nomenclature'])).toContain('faps');
  });
});
