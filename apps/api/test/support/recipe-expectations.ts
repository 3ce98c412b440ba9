import type { FileNomenclature } from './file-nomenclature';
import { grouped, ranked } from './file-nomenclature';
import { lineageExpectations } from './lineage-expectations';

/** A row of an answer. */
export type Row = Readonly<Record<string, unknown>>;

/** What a recipe answers for its example, in a shape to compare, and what the CSV files say it must be. */
export interface Expectation {
  readonly seen: (rows: readonly Row[]) => unknown;
  readonly expected: (nomenclature: FileNomenclature) => unknown;
}

/** The columns named, of every row. */
const columns =
  (...names: string[]) =>
  (rows: readonly Row[]): unknown[] =>
    rows.map((row) => names.map((name) => row[name]));

/** Counts of the métiers of each value of a column of the fiches. */
function countRows(rows: Iterable<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of rows) counts.set(value, (counts.get(value) ?? 0) + 1);
  return ranked(counts);
}

/** How many rows of the référentiel des compétences are of a nature. */
function competencesOf({ files }: FileNomenclature, nature: string): number {
  return files.table('referentiel_competence').filter((row) => row.nature === nature).length;
}

/** How many links there are. */
function linkCount(links: ReadonlyMap<string, ReadonlySet<string>>): number {
  return [...links.values()].reduce((sum, { size }) => sum + size, 0);
}

/** How many pairs of métiers are near enough for PROCHE. */
function prochesOf(files: FileNomenclature): number {
  return files.metiers.flatMap((de) => files.neighbours(de)).filter(([, couverture]) => couverture >= 0.05).length;
}

/** The columns of the CSV files that hold the labels of the nomenclature. */
const labelColumns = [
  ['referentiel_code_rome', 'libelle_rome'],
  ['referentiel_appellation', 'libelle_appellation_long'],
  ['referentiel_competence', 'libelle_competence'],
  ['referentiel_savoir', 'libelle_savoir'],
  ['referentiel_contexte_travail', 'libelle_cont_travail'],
] as const;

/** What recipes answer, by name: counted anew from the CSV files. */
export const expectations: Readonly<Record<string, Expectation>> = {
  ...lineageExpectations,
  'objectifs-de-l-arborescence': {
    seen: columns('code', 'macroCompetences', 'competences'),
    expected: ({ files }) => {
      const rows = files.table('arborescence_competences');
      const macros = grouped(rows.map((row) => [row.code_objectif, row.code_ogr_macro_competence]));
      const competences = grouped(
        rows.filter((row) => row.code_ogr_competence !== '').map((row) => [row.code_objectif, row.code_ogr_competence]),
      );
      return [...macros]
        .map(([code, of]) => [code, of.size, competences.get(code)?.size ?? 0])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    },
  },
  'metiers-partageant-des-macro-competences': {
    seen: columns('code', 'nombre'),
    expected: (files) => {
      const own = files.macroCompetences('J1501');
      const counts = files.metiers
        .filter((code) => code !== 'J1501')
        .map((code): [string, number] => [
          code,
          [...files.macroCompetences(code)].filter((macro) => own.has(macro)).length,
        ]);
      return ranked(counts).filter(([, count]) => count >= 5);
    },
  },
  'ecart-entre-deux-metiers': {
    seen: columns('commun', 'code', 'poids'),
    expected: (files) => {
      const held = files.tout('K2204');
      return [...files.tout('J1301')]
        .map((code): [boolean, string, number] => [held.has(code), code, Number(files.weight(code).toFixed(6))])
        .sort(([x, a, p], [y, b, q]) => Number(y) - Number(x) || q - p || (a < b ? -1 : 1));
    },
  },
  'metiers-les-mieux-couverts': {
    seen: columns('code', 'couverture'),
    expected: (files) =>
      ranked(
        files.metiers
          .filter((code) => code !== 'K2204')
          .map((code): [string, number] => [code, Number(files.couverture('K2204', code).toFixed(6))]),
      ).slice(0, 10),
  },
  'aire-de-mobilite-officielle': {
    seen: columns('code', 'etapes'),
    expected: ({ mobilites }) => {
      const steps = new Map([['K2204', 0]]);
      for (const [code, step] of steps) {
        if (step === 3) break;
        for (const next of mobilites.get(code) ?? []) if (!steps.has(next)) steps.set(next, step + 1);
      }
      steps.delete('K2204');
      return [...steps].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
    },
  },
  'competences-les-plus-mobilisees': {
    seen: columns('code', 'metiers', 'coeurMetier'),
    expected: (files) => {
      const competences = new Set(
        files.files
          .table('referentiel_competence')
          .flatMap((row) => (row.nature === 'Compétence' ? [row.code_ogr] : [])),
      );
      const core = countRows(
        files.files.table('coherence_item').flatMap((row) => (row.coeur_metier === '' ? [] : [row.code_ogr])),
      );
      const coreOf = new Map(core);
      return ranked([...files.countByTarget(files.mobilise)].filter(([code]) => competences.has(code)))
        .slice(0, 10)
        .map(([code, metiers]) => [code, metiers, coreOf.get(code) ?? 0]);
    },
  },
  'rarete-des-competences': {
    seen: columns('metiers', 'competences'),
    expected: (files) => {
      const counts = files.countByTarget(files.mobilise);
      const competences = files.files.table('referentiel_competence').filter(({ nature }) => nature === 'Compétence');
      const byCount = countRows(competences.map(({ code_ogr }) => String(counts.get(code_ogr) ?? 0)));
      return byCount.map(([count, number]) => [Number(count), number]).sort(([a = 0], [b = 0]) => a - b);
    },
  },
  'competences-emergentes': {
    seen: columns('code', 'metiers'),
    expected: ({ files }) =>
      countRows(
        files.table('coherence_item').flatMap((row) => (row.coeur_metier === 'Émergente' ? [row.code_ogr] : [])),
      ).slice(0, 10),
  },
  'metiers-verts-depuis-un-metier-en-declin': {
    seen: (rows) =>
      rows.map(({ code, nombre, meilleur }) => {
        const { code: best, couverture } = meilleur as { code: string; couverture: number };
        return [code, nombre, best, couverture];
      }),
    expected: (files) => {
      const tags = new Map(
        files.files.table('referentiel_code_rome').map((row) => [row.code_rome, row.transition_eco]),
      );
      const tagged = (tag: string): string[] => files.metiers.filter((code) => tags.get(code) === tag);
      return tagged('Emploi Brun')
        .map((brun): [string, number, string, number] => {
          const reached = ranked(
            tagged('Emploi Vert').map((vert): [string, number] => [vert, files.couverture(brun, vert)]),
          ).filter(([, couverture]) => couverture >= 0.05);
          const [[best, couverture] = ['', 0]] = reached;
          return [brun, reached.length, best, Number(couverture.toFixed(6))];
        })
        .filter(([, reached]) => reached > 0)
        .sort(([a, , , x], [b, , , y]) => y - x || (a < b ? -1 : 1));
    },
  },
  'certifications-qui-ouvrent-le-plus-de-metiers': {
    seen: columns('code', 'metiers'),
    expected: (files) => {
      const known = new Set(files.metiers);
      const pairs = files.files.certifInfo().flatMap((row) =>
        [1, 2, 3, 4, 5]
          .map((rank) => row[`Code_Rome_${rank}`] ?? '')
          .filter((code) => known.has(code))
          .map((code): [string, string] => [row.Code_Diplome ?? '', code]),
      );
      return ranked([...grouped(pairs)].map(([code, metiers]): [string, number] => [code, metiers.size])).slice(0, 10);
    },
  },
  'metiers-reglementes-sur-un-chemin': {
    seen: columns('code', 'reglemente'),
    expected: ({ files }) => {
      const tags = new Map(files.table('referentiel_code_rome').map((row) => [row.code_rome, row.emploi_reglemente]));
      const meaning: Readonly<Record<string, boolean>> = { O: true, N: false };
      return ['K2204', 'J1301', 'J1501'].map((code) => [code, meaning[tags.get(code) ?? ''] ?? null]);
    },
  },
  'secteurs-qui-partagent-le-plus-de-metiers': {
    seen: columns('code', 'autreCode', 'metiers'),
    expected: ({ files }) => {
      const secteurs = grouped(
        files.table('arborescence_secteur_activite').map((row) => [row.code_rome, row.code_sect_activite]),
      );
      const pairs = [...secteurs.values()].flatMap((codes) =>
        [...codes].flatMap((a) => [...codes].filter((b) => a < b).map((b) => `${a} ${b}`)),
      );
      return countRows(pairs)
        .slice(0, 10)
        .map(([pair, count]) => [...pair.split(' '), count]);
    },
  },
  'recherche-par-mots': {
    // Certifications are in no CSV file.
    seen: (rows) => new Set(rows.filter(({ type }) => type !== 'Certification').map(({ libelle }) => libelle)),
    expected: ({ files }) =>
      new Set(
        labelColumns
          .flatMap(([table, column]) => files.table(table).map((row) => row[column] ?? ''))
          .filter((libelle) => /\baides?\b/i.test(libelle) && /\bsoignante?s?\b/i.test(libelle)),
      ),
  },
  'metiers-d-un-contexte': {
    seen: columns('code'),
    expected: ({ files }) => {
      const contexte = files
        .table('referentiel_contexte_travail')
        .find((row) => row.libelle_cont_travail === 'Travail de nuit');
      const metiers = files.table('liens_rome_referentiels').filter((row) => row.code_ogr === contexte?.code_ogr);
      return metiers.map((row) => [row.code_rome]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    },
  },
  'riasec-des-metiers': {
    seen: (rows) => new Map(rows.map((row) => [`${String(row.majeur ?? '')}${String(row.mineur ?? '')}`, row.metiers])),
    expected: ({ files }) =>
      new Map(
        countRows(files.table('referentiel_code_rome_riasec').map((row) => row.riasec_majeur + row.riasec_mineur)),
      ),
  },
  'mobilites-que-les-competences-ne-disent-pas': {
    seen: columns('code', 'sansCouverture'),
    expected: (files) =>
      ranked(
        [...files.mobilites].map(([code, targets]): [string, number] => [
          code,
          [...targets].filter((target) => files.couverture(code, target) < 0.05).length,
        ]),
      ).slice(0, 10),
  },
  'mobilites-reciproques': {
    seen: columns('mobilites', 'reciproques'),
    expected: ({ mobilites }) => {
      const pairs = [...mobilites].flatMap(([de, targets]) => [...targets].map((vers): [string, string] => [de, vers]));
      return [[pairs.length, pairs.filter(([de, vers]) => mobilites.get(vers)?.has(de)).length]];
    },
  },
  'metiers-ou-menent-le-plus-de-mobilites': {
    seen: columns('code', 'venues', 'departs'),
    expected: (files) =>
      ranked(files.countByTarget(files.mobilites))
        .slice(0, 10)
        .map(([code, venues]) => [code, venues, files.mobilites.get(code)?.size ?? 0]),
  },
  'savoirs-les-plus-requis': {
    seen: (rows) =>
      rows.map(({ categorie, code, metiers }) => `${String(categorie)} ${String(code)} ${String(metiers)}`).sort(),
    expected: (files) => {
      const counts = files.countByTarget(files.requiert);
      const savoirs = files.files.table('referentiel_savoir');
      const categories = new Set(savoirs.map((row) => row.categorie_savoir));
      return [...categories]
        .flatMap((categorie) =>
          ranked(
            savoirs
              .filter((row) => row.categorie_savoir === categorie)
              .map((row): [string, number] => [row.code_ogr_savoir, counts.get(row.code_ogr_savoir) ?? 0]),
          )
            .slice(0, 3)
            .map(([code, count]) => `${categorie} ${code} ${count}`),
        )
        .sort();
    },
  },
  'metiers-d-un-secteur': {
    seen: columns('code', 'principal'),
    expected: ({ files }) => {
      const rows = files.table('arborescence_secteur_activite').filter((row) => row.libelle_sect_activite === 'Santé');
      const answers = grouped(rows.map((row) => [row.code_rome, row.principal]));
      return [...answers]
        .map(([code, values]): [string, boolean] => [code, values.has('oui')])
        .sort(([a, x], [b, y]) => Number(y) - Number(x) || (a < b ? -1 : 1));
    },
  },
  'divisions-naf-sans-fiche': {
    seen: columns('code'),
    expected: ({ files }) => {
      const exercised = new Set(files.table('arborescence_secteur_naf').map((row) => row.code_secteur_naf));
      const divisions = files.table('secteur_naf').map((row) => row.code_secteur_naf);
      return divisions
        .filter((code) => !exercised.has(code))
        .map((code) => [code.padStart(2, '0')])
        .sort();
    },
  },
  'metiers-par-centre-d-interet': {
    seen: columns('code', 'metiers', 'principaux'),
    expected: ({ files }) => {
      const rows = files.table('arborescence_centre_interet');
      const metiers = grouped(rows.map((row) => [row.code_centre_interet, row.code_rome]));
      const principal = grouped(
        rows.filter((row) => row.principal === 'oui').map((row) => [row.code_centre_interet, row.code_rome]),
      );
      return ranked([...metiers].map(([code, of]): [string, number] => [code, of.size])).map(([code, count]) => [
        code,
        count,
        principal.get(code)?.size ?? 0,
      ]);
    },
  },
  'transition-numerique-par-grand-domaine': {
    seen: (rows) => new Map(rows.map(({ code, metiers, touches }) => [code, [metiers, touches]])),
    expected: ({ files }) => {
      const fiches = files.table('referentiel_code_rome');
      const letters = [...new Set(fiches.map((row) => row.code_rome.charAt(0)))];
      return new Map(
        letters.map((letter) => {
          const own = fiches.filter((row) => row.code_rome.startsWith(letter));
          return [letter, [own.length, own.filter((row) => row.transition_num === 'O').length]];
        }),
      );
    },
  },
  'macro-competences-sans-competence': {
    seen: columns('code', 'metiers'),
    expected: (files) => {
      const rows = files.files.table('referentiel_competence');
      const used = new Set(rows.flatMap((row) => (row.nature === 'Compétence' ? [row.code_ogr_macro_comp] : [])));
      const counts = files.countByTarget(files.mobilise);
      return ranked(
        rows
          .filter((row) => row.nature === 'Macro-compétence' && !used.has(row.code_ogr))
          .map((row): [string, number] => [row.code_ogr, counts.get(row.code_ogr) ?? 0]),
      );
    },
  },
  'libelles-portes-par-plusieurs-competences': {
    seen: columns('codes'),
    expected: ({ files }) => {
      const rows = files.table('referentiel_competence').filter(({ nature }) => nature === 'Compétence');
      const codes = grouped(rows.map((row) => [row.libelle_competence, row.code_ogr]));
      return [...codes.values()].filter(({ size }) => size > 1).map((of) => [[...of].sort()]);
    },
  },
  'metiers-d-une-competence': {
    seen: (rows) => rows.map(({ code }) => code).sort(),
    expected: ({ mobilise }) => [...mobilise].flatMap(([code, items]) => (items.has('107327') ? [code] : [])).sort(),
  },
  'profil-d-un-metier-par-objectif': {
    seen: columns('code', 'macroCompetences'),
    expected: (files) => {
      const objectifOf = new Map(
        files.files.table('arborescence_competences').map((row) => [row.code_ogr_macro_competence, row.code_objectif]),
      );
      return countRows([...files.macroCompetences('J1501')].map((macro) => objectifOf.get(macro) ?? ''));
    },
  },
  'metier-d-une-appellation': {
    seen: columns('appellation', 'code'),
    expected: ({ files }) =>
      files
        .table('referentiel_appellation')
        .filter((row) => row.libelle_appellation_long.startsWith('Brancardier / '))
        .map((row) => [row.code_ogr, row.code_rome]),
  },
  'proches-sans-mobilite-officielle': {
    seen: columns('de', 'vers', 'couverture'),
    expected: (files) => {
      const linked = (a: string, b: string): boolean =>
        files.mobilites.get(a)?.has(b) === true || files.mobilites.get(b)?.has(a) === true;
      const pairs = files.metiers.flatMap((de) =>
        files
          .neighbours(de)
          .flatMap(([vers, couverture]): [string, string, number][] =>
            linked(de, vers) ? [] : [[de, vers, Number(couverture.toFixed(6))]],
          ),
      );
      return pairs.sort(([a, b, x], [c, d, y]) => y - x || (a < c || (a === c && b < d) ? -1 : 1)).slice(0, 10);
    },
  },
  'effectifs-du-graphe': {
    seen: (rows) => {
      const counts = new Map(rows.map(({ nom, nombre }) => [nom, nombre]));
      return ['Metier', 'Appellation', 'Competence', 'MacroCompetence', 'Savoir', 'MOBILISE', 'REQUIERT', 'PROCHE'].map(
        (name) => counts.get(name),
      );
    },
    expected: (files) => [
      files.metiers.length,
      files.files.table('referentiel_appellation').length,
      competencesOf(files, 'Compétence'),
      competencesOf(files, 'Macro-compétence'),
      files.files.table('referentiel_savoir').length,
      linkCount(files.mobilise),
      linkCount(files.requiert),
      prochesOf(files),
    ],
  },
  'distribution-des-couvertures': {
    seen: columns('depuis', 'paires', 'officielles'),
    expected: (files) => {
      const steps = Array.from({ length: 20 }, (_, step): [number, number, number] => [step / 20, 0, 0]);
      for (const de of files.metiers) {
        for (const [vers, couverture] of files.neighbours(de)) {
          const step = steps[Math.min(19, Math.floor(couverture * 20))];
          if (couverture < 0.05 || !step) continue;
          step[1] += 1;
          if (files.mobilites.get(de)?.has(vers)) step[2] += 1;
        }
      }
      return steps.filter(([, pairs]) => pairs > 0);
    },
  },
  'liens-entre-aires': {
    // Which métiers are of which aire is computed; that every PROCHE is of one pair of aires is not.
    seen: (rows) => rows.reduce((sum, { liens }) => sum + Number(liens), 0),
    expected: prochesOf,
  },
};
