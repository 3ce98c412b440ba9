import { drawnFile } from '../../components/drawn-file';
import type { ResultFile } from '../../components/result-toolbar';
import { csv } from '../../texts/csv';
import type { PagePasserellesQuery } from './passerelles.document';

/** What the API answers on chains. */
export type PasserellesAnswer = PagePasserellesQuery['passerelles'];

/** One of its chains. */
export type Chemin = PasserellesAnswer['chemins'][number];

const header = [
  'chemin',
  'etape',
  'de',
  'libelle_de',
  'vers',
  'libelle_vers',
  'couverture',
  'couverture_cumulee',
  'mobilite_officielle',
  'nb_communs',
  'nb_a_apprendre',
  'force',
  'goulot',
] as const;

/** The files of an answer: all its chains as a table and as it came, the one that is shown as a picture. */
export function passerelleFiles(answer: PasserellesAnswer, shown: Chemin | undefined): ResultFile[] {
  const name = `passerelle-${answer.de.code}-${answer.vers.code}`;
  return [
    { format: 'CSV', name: `${name}.csv`, type: 'text/csv', make: () => csv(header, rowsOf(answer)) },
    ...(shown === undefined
      ? []
      : [
          drawnFile(`${name}.svg`, answer.methode.release, ({ layoutPasserelle }, layout) =>
            layoutPasserelle(shown, { ...layout, framed: true }),
          ),
        ]),
    { format: 'JSON', name: `${name}.json`, type: 'application/json', make: () => JSON.stringify(answer, null, 2) },
  ];
}

function rowsOf({ chemins }: PasserellesAnswer): (string | number | null)[][] {
  return chemins.flatMap(({ rang, force, goulot, etapes }) =>
    etapes.map((step, index) => [
      rang,
      index + 1,
      step.de.code,
      step.de.libelle,
      step.vers.code,
      step.vers.libelle,
      step.couverture,
      step.couvertureCumulee,
      step.mobiliteOfficielle,
      step.nbCommuns,
      step.nbManquants,
      force,
      goulot,
    ]),
  );
}
