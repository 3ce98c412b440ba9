/** A pair of division and fiche that the export lacks. */
const more = { division: '56', fiche: 'J1301' };

/** NAF divisions, each followed by its fiches. */
export const secteursNaf = {
  name: 'rome-arborescence-des-secteurs-naf.xlsx',
  sheets: (table) => {
    const pairs = table('arborescence_secteur_naf');
    const fiches = table('referentiel_code_rome');
    const rows = table('secteur_naf').flatMap(({ code_secteur_naf: code, libelle_secteur_naf: libelle }) => {
      const codes = pairs.filter((pair) => pair.code_secteur_naf === code).map((pair) => pair.code_rome);
      const here = fiches.filter(
        ({ code_rome }) => codes.includes(code_rome) || (code === more.division && code_rome === more.fiche),
      );
      return [[code, libelle], ...here.map((fiche) => ['', fiche.code_rome, fiche.libelle_rome])];
    });
    return [{ name: 'Secteur NAF', rows: [['Code', 'Secteur NAF', 'Fiches'], ...rows] }];
  },
};
