import type { SourceDocument } from './source-document';
import { header, headerLike, optional } from './source-document';

/** How long training takes, as whoever loads it knows: no published table says so of all certifications. */
export const coutsDeFormation: SourceDocument = {
  code: 'couts_de_formation',
  libelle: 'Coûts de formation, en mois, par niveau ou par certification',
  producteur: 'Qui fournit la table',
  licence: { name: "Conditions propres à chaque source, à vérifier auprès de qui l'établit" },
  attribution: 'Source : {libelle}, {version}.',
  fileName: 'couts.csv',
  recognisedBy:
    'columns « mois », « source » and « niveau ou certification », or « niveau » and « certification » apart',
  gives:
    'the months, of whom they are said and by whom, of the certifications of Certif Info, which it needs beside it: those of a row of its own (code of Certif Info, else RNCP or RS), else those of its European level',
  tables: ['certification_cout'],
  layouts: [
    {
      name: 'couts_de_formation',
      columns: {
        cible: optional(
          headerLike('niveau ou certification', /^(niveau|level)( (ou|or|de|of))? (code )?(de )?(la )?certification$/),
        ),
        niveau: optional(header('niveau', 'niveau européen', 'level')),
        certification: optional(header('certification', 'code certification', 'code de certification')),
        mois: header('mois', 'months', 'durée en mois'),
        source: header('source'),
      },
    },
  ],
};
