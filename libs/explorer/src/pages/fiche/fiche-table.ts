import type { Cell } from '../../texts/csv';
import { csv } from '../../texts/csv';
import type { PageFicheQuery } from './fiche.document';

type Fiche = PageFicheQuery['ficheMetier'];

/** What a métier demands and where it leads, a line each, as CSV. */
export function ficheTable(fiche: Fiche): string {
  return csv(
    ['metier', 'nature', 'groupe', 'code', 'libelle', 'coeurMetier'],
    [...competences(fiche), ...savoirs(fiche), ...others(fiche)].map((row) => [fiche.code, ...row]),
  );
}

function competences({ competences: domaines }: Fiche): Cell[][] {
  return domaines.flatMap(({ enjeux }) =>
    enjeux.flatMap((enjeu) =>
      enjeu.objectifs.flatMap(({ macroCompetences }) =>
        macroCompetences.flatMap((macro) => [
          ...(macro.mobilisee
            ? [['macro-compétence', enjeu.libelle, macro.codeOgr, macro.libelle, macro.coeurMetier]]
            : []),
          ...macro.competences.map((each) => [
            'compétence',
            enjeu.libelle,
            each.codeOgr,
            each.libelle,
            each.coeurMetier,
          ]),
        ]),
      ),
    ),
  );
}

function savoirs({ savoirs: categories }: Fiche): Cell[][] {
  return categories.flatMap(({ libelle, savoirs: some }) =>
    some.map((savoir) => ['savoir', libelle, savoir.codeOgr, savoir.libelle, savoir.coeurMetier]),
  );
}

function others({ contextes, mobilites }: Fiche): Cell[][] {
  return [
    ...contextes.flatMap(({ libelle, contextes: some }) =>
      some.map((contexte) => ['contexte', libelle, contexte.codeOgr, contexte.libelle, null]),
    ),
    ...mobilites.map(({ metier }) => ['mobilité', null, metier.code, metier.libelle, null]),
  ];
}
