import { fiches, official, openedWorkbook, releaseOf } from '../../test/support/documents';
import { centresInteretHandler } from './centres-interet.handler';
import { contextesTravailHandler } from './contextes-travail.handler';
import type { Contribution, DocumentHandler, RecognisedDocument, ReleaseContext } from './document';
import { secteursActiviteHandler } from './secteurs-activite.handler';

type Rows = readonly (readonly string[])[];

function recognise(handler: DocumentHandler, name: string, rows: Rows): RecognisedDocument | undefined {
  return handler.recognise(openedWorkbook({ [name]: rows }));
}

function contribute(handler: DocumentHandler, name: string, rows: Rows, release: ReleaseContext): Contribution {
  const recognised = recognise(handler, name, rows);
  if (!recognised) throw new Error('it was not recognised');
  return handler.contribute(recognised, release);
}

const agreements = ({ agreements: found }: Contribution): [string, number, number][] =>
  found.map(({ what, compared, agree }) => [what, compared, agree]);

/** Two centres, of two fiches and of one. */
const ofCentres = releaseOf([
  fiches('A1101', 'A1102', 'B1101', 'B1102'),
  official('centre_interet', [
    { code_centre_interet: '1', libelle_centre_interet: "J'ai envie d'être dehors" },
    { code_centre_interet: '2', libelle_centre_interet: 'J’ai envie de créer' },
  ]),
  official('arborescence_centre_interet', [
    { code_centre_interet: '1', code_rome: 'A1101' },
    { code_centre_interet: '1', code_rome: 'A1102' },
    { code_centre_interet: '2', code_rome: 'B1101' },
  ]),
]);

describe('the workbook of the centres d’intérêt', () => {
  const pairs = (compared: number, agree: number): [string, number, number][] => [
    ["pairs of centre d'intérêt and fiche", compared, agree],
  ];

  it.each<[string, Rows]>([
    [
      'a row a fiche, below a title and an empty row, its first column empty',
      [
        ['', 'Arborescence des centres d’intérêt'],
        ['', 'Centre d’intérêt', 'Code ROME', 'Fiche'],
        ['', 'J’ai envie d’être dehors', 'A1101', 'a'],
        ['', 'J’ai envie d’être dehors', 'a1102', 'b'],
        ['', "J'ai envie de créer", 'B1101', 'c'],
      ],
    ],
    [
      'the centre on the first row of its fiches only',
      [
        ['Code', 'Centre', 'ROME', 'Fiche'],
        ['1', "J'ai envie d'être dehors", 'A1101', 'a'],
        ['', '', 'A1102', 'b'],
        ['2', "J'ai envie de créer", 'B1101', 'c'],
      ],
    ],
    [
      'a row for the centre, then those of its fiches',
      [
        ["1 - J'ai envie d'être dehors"],
        ['', 'A1101', 'a'],
        ['', 'A1102', 'b'],
        ["2 - J'ai envie de créer"],
        ['', 'B1101', 'c'],
      ],
    ],
    [
      'centres and fiches in the same columns',
      [
        ['Code', 'Libellé'],
        ['1', "J'ai envie d'être dehors"],
        ['A1101', 'a'],
        ['A1102', 'b'],
        ['2', "J'ai envie de créer"],
        ['B1101', 'c'],
      ],
    ],
    [
      'the fiche first, its code in three cells',
      [
        ['A', '11', '01', 'a', "J'ai envie d'être dehors"],
        ['A', '11', '02', 'b', "J'ai envie d'être dehors"],
        ['B', '11', '01', 'c', "J'ai envie de créer"],
      ],
    ],
  ])('agrees with the export: %s', (_what, rows) => {
    const contribution = contribute(centresInteretHandler, "Centres d'intérêt", rows, ofCentres);
    expect(agreements(contribution)).toEqual(pairs(3, 3));
    expect([contribution.tables.size, contribution.adds]).toEqual([0, []]);
  });

  const rows = [
    ["J'ai envie d'être dehors", 'A1101'],
    ["J'ai envie d'être dehors", 'A1102'],
    ["J'ai envie de créer", 'B1101'],
  ];

  it('tells a centre that the export does not have, and the fiches that it takes from another', () => {
    const [found] = contribute(
      centresInteretHandler,
      "Centres d'intérêt",
      [...rows.slice(0, 2), ['J’ai envie de dessiner', 'B1101'], ["J'ai envie de créer", 'B1102']],
      ofCentres,
    ).agreements;
    expect(found?.disagreements).toEqual([
      { code: 'J’ai envie de dessiner B1101', here: 'J’ai envie de dessiner B1101', there: '' },
      { code: '2 B1102', here: '2 B1102', there: '' },
      { code: '2 B1101', here: '', there: '2 B1101' },
    ]);
  });

  it('adds a link that the export lacks when it is of the same release', () => {
    const many = Array.from({ length: 99 }, (_, index) => `A1${String(index + 100)}`);
    const release = releaseOf([
      fiches(...many, 'B1102'),
      official('centre_interet', [{ code_centre_interet: '1', libelle_centre_interet: 'Dehors' }]),
      official(
        'arborescence_centre_interet',
        many.map((code_rome) => ({ code_centre_interet: '1', code_rome })),
      ),
    ]);
    const more = [
      ...many.map((code) => ['Dehors', code]),
      ['Dehors', 'B1102', 'oui'],
      ['Dehors', 'Z9999'],
      ['Dehors', 'A9999'],
    ];
    const { tables, adds, unlinked } = contribute(centresInteretHandler, "Centres d'intérêt", more, release);
    expect(adds).toEqual(['1 links REPOND_A that the export lacks']);
    expect(tables.get('arborescence_centre_interet')?.rows.at(-1)).toEqual(['1', 'Dehors', '', 'B1102', '', 'oui']);
    expect([...(unlinked[0]?.rows.keys() ?? [])]).toEqual(['A9999']);
  });

  it('adds nothing when it agrees too little: what it has more may be what the release dropped', () => {
    const { tables, adds } = contribute(
      centresInteretHandler,
      "Centres d'intérêt",
      [...rows, ["J'ai envie de créer", 'B1102']],
      ofCentres,
    );
    expect([tables.size, adds]).toEqual([
      0,
      ['nothing: it has 1 links REPOND_A more, and agrees too little to be of this release'],
    ]);
  });

  it('is known by its sheet, its title or the name of its file, and holds ROME codes', () => {
    expect(recognise(centresInteretHandler, "Centres d'intérêt", rows)).toBeDefined();
    expect(recognise(centresInteretHandler, 'Feuil1', [['Fiches par centre d’intérêts'], ...rows])).toBeDefined();
    expect(recognise(centresInteretHandler, 'Feuil1', rows)).toBeUndefined();
    expect(recognise(centresInteretHandler, "Centres d'intérêt", [['a', 'b']])).toBeUndefined();
  });
});

describe('the workbook of the secteurs d’activité', () => {
  const release = releaseOf([
    fiches('A1101', 'A1102', 'B1101'),
    official('secteur_activite', [
      { code_sect_activite: '79', libelle_sect_activite: 'Agriculture' },
      { code_sect_activite: '98', libelle_sect_activite: 'Construction' },
    ]),
    official('sous_secteur_activite', [
      { code_ss_sect_activite: '114', libelle_ss_sect_activite: 'Sylviculture', code_sect_activite: '79' },
      { code_ss_sect_activite: '135', libelle_ss_sect_activite: 'Architecture', code_sect_activite: '98' },
    ]),
    official('arborescence_secteur_activite', [
      { code_sect_activite: '79', code_ss_sect_activite: '114', code_rome: 'A1101' },
      { code_sect_activite: '79', code_ss_sect_activite: '', code_rome: 'A1102' },
      { code_sect_activite: '98', code_ss_sect_activite: '135', code_rome: 'B1101' },
    ]),
  ]);

  it.each<[string, Rows]>([
    [
      'a row a fiche',
      [
        ['Secteur', 'Sous-secteur', 'Code ROME', 'Fiche'],
        ['Agriculture', 'Sylviculture', 'A1101', 'a'],
        ['Agriculture', '', 'A1102', 'b'],
        ['Construction', 'Architecture', 'B1101', 'c'],
      ],
    ],
    [
      'a row for each, in columns of their own',
      [
        ['Agriculture'],
        ['', '', 'A1102', 'b'],
        ['', 'Sylviculture'],
        ['', '', 'A1101', 'a'],
        ['Construction'],
        ['', 'Architecture'],
        ['', '', 'B1101', 'c'],
      ],
    ],
    [
      'a row for each, in one column',
      [
        ['79 - Agriculture'],
        ['A1102'],
        ['114 - Sylviculture'],
        ['A1101'],
        ['98 - Construction'],
        ['135 - Architecture'],
        ['B1101'],
      ],
    ],
  ])('agrees with the export: %s', (_what, rows) => {
    const contribution = contribute(secteursActiviteHandler, "Secteurs d'activité", rows, release);
    expect(agreements(contribution)).toEqual([
      ['pairs of secteur and fiche', 3, 3],
      ['pairs of sous-secteur and fiche', 2, 2],
    ]);
    expect([contribution.tables.size, contribution.adds]).toEqual([0, []]);
  });

  it('is compared by secteurs alone when it has no sous-secteur', () => {
    const rows = [
      ['Agriculture', 'A1101'],
      ['Agriculture', 'A1102'],
      ['Construction', 'B1101'],
    ];
    expect(agreements(contribute(secteursActiviteHandler, "Secteurs d'activité", rows, release))).toEqual([
      ['pairs of secteur and fiche', 3, 3],
    ]);
  });

  it('is not that of the NAF', () => {
    expect(recognise(secteursActiviteHandler, 'Secteur NAF', [['Secteurs d’activité'], ['A1101']])).toBeUndefined();
  });
});

describe('the workbook of the contextes de travail', () => {
  const release = releaseOf([
    official('referentiel_contexte_travail', [
      {
        code_ogr: '403091',
        libelle_cont_travail: 'Travail de nuit',
        code_type_cont_trav: '2',
        libelle_type_cont_trav: 'Horaires',
      },
      {
        code_ogr: '403092',
        libelle_cont_travail: 'En hauteur',
        code_type_cont_trav: '1',
        libelle_type_cont_trav: 'Conditions',
      },
    ]),
  ]);

  it.each<[string, Rows]>([
    [
      'the type on each row',
      [
        ['Contextes de travail'],
        ['Type', 'Contexte', 'Code OGR'],
        ['Horaires', 'Travail de nuit', '403091'],
        ['Conditions', 'En hauteur', '403092.0'],
      ],
    ],
    [
      'the type on a row of its own',
      [['Horaires'], ['', '403091', 'Travail de nuit'], ['Conditions'], ['', '403092', 'En hauteur']],
    ],
  ])('agrees with the export: %s', (_what, rows) => {
    const contribution = contribute(contextesTravailHandler, 'Contextes de travail', rows, release);
    expect(agreements(contribution)).toEqual([['contextes de travail, by label and type', 2, 2]]);
  });

  it('tells what is named or placed otherwise', () => {
    const rows = [
      ['Horaires', 'Travail nocturne', '403091'],
      ['Horaires', 'En hauteur', '403092'],
    ];
    expect(
      contribute(contextesTravailHandler, 'Contextes de travail', rows, release).agreements[0]?.disagreements,
    ).toEqual([
      { code: '403091', here: 'Travail nocturne < Horaires', there: 'Travail de nuit < Horaires' },
      { code: '403092', here: 'En hauteur < Horaires', there: 'En hauteur < Conditions' },
    ]);
  });
});
