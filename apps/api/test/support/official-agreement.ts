import type { Json, OfficialAnswers } from './official-answers';
import { clean, pick, unordered } from './official-answers';
import type { ApiClient } from './test-api';

const metiers = '/partenaire/rome-metiers/v1/metiers';
const competences = '/partenaire/rome-competences/v1/competences';
const fiches = '/partenaire/rome-fiches-metiers/v1/fiches-rome';
const contextes = '/partenaire/rome-contextes-travail/v1/situations-travail';

/** The address of what is asked, and what the files say of it. */
export type Agreement = readonly [path: string, expected: unknown];

/** What an address answers, as it is and without regard to the order of lists. */
export async function answered(api: ApiClient, path: string): Promise<unknown> {
  const response = await fetch(api.url + path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return unordered(await response.json());
}

/** Every list of the five APIs as it is answered without selector, and what the files say. */
export function* listsOf(files: OfficialAnswers): Generator<Agreement> {
  const named = (path: string, expected: readonly Json[]): Agreement => [path, unordered(expected)];
  const codeAndLabel = (values: readonly Json[]): Json[] => values.map((value) => pick(value, 'code', 'libelle'));
  yield named(
    `${metiers}/metier?champs=code,libelle`,
    files.codes.map((code) => files.metierRef(code)),
  );
  yield named(`${metiers}/appellation`, files.named('referentiel_appellation', 'code_ogr', 'libelle_appellation_long'));
  yield named(
    `${metiers}/centre-interet`,
    files.named('centre_interet', 'code_centre_interet', 'libelle_centre_interet'),
  );
  yield named(
    `${metiers}/domaine-professionnel`,
    files.named('domaine_professionnel', 'code_domaine_professionnel', 'libelle_domaine_professionnel'),
  );
  yield named(`${metiers}/grand-domaine`, files.named('grand_domaine', 'code_grand_domaine', 'libelle_grand_domaine'));
  yield named(`${metiers}/secteur-activite`, [
    ...files.named('secteur_activite', 'code_sect_activite', 'libelle_sect_activite'),
    ...files.named('sous_secteur_activite', 'code_ss_sect_activite', 'libelle_ss_sect_activite'),
  ]);
  yield named(
    `${metiers}/theme`,
    files
      .named('themes', 'code_theme', 'libelle_theme')
      .map(({ code, libelle }) => ({ code: String(Number(code)), libelle })),
  );
  const items = [
    ...files.rows('referentiel_competence').map(({ code_ogr }) => code_ogr),
    ...files.rows('referentiel_savoir').map(({ code_ogr_savoir }) => code_ogr_savoir),
  ].map((ogr) => pick(files.cmp(ogr), 'type', 'code', 'libelle'));
  const ofType = (...types: string[]): Json[] => items.filter(({ type }) => types.includes(String(type)));
  const macros = ['MACRO-SAVOIR-FAIRE', 'MACRO-SAVOIR-ETRE-PROFESSIONNEL'];
  yield named(`${competences}/competence`, items);
  yield named(`${competences}/competence-detaillee`, ofType('COMPETENCE-DETAILLEE'));
  yield named(`${competences}/macro-competence`, ofType(...macros));
  yield named(`${competences}/macro-savoir-faire`, ofType('MACRO-SAVOIR-FAIRE'));
  yield named(`${competences}/macro-savoir-etre-professionnel`, ofType('MACRO-SAVOIR-ETRE-PROFESSIONNEL'));
  yield named(`${competences}/savoir`, ofType('SAVOIR'));
  yield named(
    `${competences}/categorie-savoirs`,
    files.categories().map((each) => pick(each, 'slug', 'libelle')),
  );
  yield named(`${competences}/domaine-competence`, codeAndLabel(files.treeOf('domaine')));
  yield named(
    `${competences}/enjeu`,
    files.treeOf('enjeu').map((each) => pick(each, 'codeArborescence', 'libelle')),
  );
  yield named(
    `${competences}/objectif`,
    files.treeOf('objectif').map((each) => pick(each, 'codeArborescence', 'libelle')),
  );
  yield named(
    `${fiches}/fiche-metier`,
    files.codes.map((code) => pick(files.ficheMetier(code), 'code', 'metier')),
  );
  yield named(
    `${contextes}/contexte-travail`,
    files.rows('referentiel_contexte_travail').map((row) => files.contexte(row)),
  );
}

/** Reads without selector of métiers and of what they have, by their codes. */
export function* readsOf(
  files: OfficialAnswers,
  some: <T>(values: readonly T[]) => readonly T[],
): Generator<Agreement> {
  for (const code of some(files.codes)) {
    yield [`${fiches}/fiche-metier/${code}`, unordered(files.ficheMetier(code))];
  }
  for (const row of some(files.rows('referentiel_appellation'))) {
    yield [`${metiers}/appellation/${row.code_ogr}`, unordered(files.appellation(row))];
  }
  for (const { code_ogr: ogr, nature, cat_comp } of some(files.rows('referentiel_competence'))) {
    const expected = unordered(files.competence(ogr));
    yield [`${competences}/competence/${ogr}`, expected];
    const ofMacros = cat_comp === 'Savoir-faire' ? 'macro-savoir-faire' : 'macro-savoir-etre-professionnel';
    if (nature === 'Compétence') yield [`${competences}/competence-detaillee/${ogr}`, expected];
    else
      yield* [
        [`${competences}/macro-competence/${ogr}`, expected] as const,
        [`${competences}/${ofMacros}/${ogr}`, expected] as const,
      ];
  }
  for (const { code_ogr_savoir: ogr } of some(files.rows('referentiel_savoir'))) {
    const expected = unordered(files.competence(ogr));
    yield* [
      [`${competences}/competence/${ogr}`, expected] as const,
      [`${competences}/savoir/${ogr}`, expected] as const,
    ];
  }
  for (const row of files.rows('referentiel_contexte_travail')) {
    yield [`${contextes}/contexte-travail/${row.code_ogr}`, files.contexte(row)];
  }
  yield* treeReads(files);
  yield* surroundings(files);
}

function* treeReads(files: OfficialAnswers): Generator<Agreement> {
  for (const domaine of files.treeOf('domaine')) {
    yield [`${competences}/domaine-competence/${String(domaine.code)}`, unordered(domaine)];
  }
  for (const level of ['enjeu', 'objectif'] as const) {
    for (const each of files.treeOf(level)) {
      yield [`${competences}/${level}/${String(each.codeArborescence)}`, unordered(each)];
    }
  }
  for (const categorie of files.categories()) {
    yield [`${competences}/categorie-savoirs/${String(categorie.slug)}`, unordered(categorie)];
  }
}

/** What métiers are in, and themes and secteurs with the métiers that they have. */
function* surroundings(files: OfficialAnswers): Generator<Agreement> {
  for (const row of files.rows('centre_interet')) {
    const code = row.code_centre_interet;
    const own = {
      code,
      libelle: row.libelle_centre_interet,
      definition: row.definition_centre_interet,
      obsolete: false,
    };
    yield [`${metiers}/centre-interet/${code}`, unordered(clean(own))];
    const lies = files.matching('arborescence_centre_interet', 'code_centre_interet', code).map((link) => ({
      principal: link.principal === 'oui',
      metier: files.metierRef(link.code_rome),
    }));
    yield [
      `${metiers}/centre-interet/${code}?champs=metierslies(principal,metier(code,libelle))`,
      { metiersLies: unordered(lies) },
    ];
  }
  for (const row of files.rows('themes')) {
    const code = String(Number(row.code_theme));
    const own = { code, libelle: row.libelle_theme, definition: row.definition_theme, obsolete: false };
    yield [`${metiers}/theme/${code}`, unordered(clean(own))];
    const linked = files.matching('arborescence_thematique', 'code_theme', row.code_theme);
    const own12 = linked.map(({ code_rome }) => files.met12(code_rome));
    yield [
      `${metiers}/theme/${code}?champs=metiers(code,libelle,label,codeisco,emploicadre,emploireglemente,riasecmajeur,riasecmineur,` +
        'transitionecologique,transitionecologiquedetaillee,transitionnumerique,transitiondemographique)',
      { metiers: unordered(own12) },
    ];
  }
  for (const row of files.rows('secteur_activite')) {
    const code = row.code_sect_activite;
    const own = { code, libelle: row.libelle_sect_activite, definition: row.definition_sect_activite, obsolete: false };
    yield [`${metiers}/secteur-activite/${code}`, unordered(clean(own))];
    const linked = files.matching('arborescence_secteur_activite', 'code_sect_activite', code);
    const codes = new Set(linked.map(({ code_rome }) => code_rome));
    yield [
      `${metiers}/secteur-activite/${code}?champs=metiers(code),metierslies(principal)`,
      unordered({
        metiers: [...codes].map((metier) => ({ code: metier })),
        metiersLies: [...codes].map((metier) => ({
          principal: linked.some((link) => link.code_rome === metier && link.principal === 'oui'),
        })),
      }),
    ];
    const sous = files.matching('sous_secteur_activite', 'code_sect_activite', code);
    yield [
      `${metiers}/secteur-activite/${code}?champs=soussecteurs(code,libelle)`,
      {
        sousSecteurs: unordered(
          sous.map((each) => ({ code: each.code_ss_sect_activite, libelle: each.libelle_ss_sect_activite })),
        ),
      },
    ];
  }
  for (const row of files.rows('sous_secteur_activite')) {
    const secteur = files.matching('secteur_activite', 'code_sect_activite', row.code_sect_activite)[0];
    const expected = {
      code: row.code_ss_sect_activite,
      libelle: row.libelle_ss_sect_activite,
      definition: row.definition_ss_sect_activite,
      obsolete: false,
      secteurActivite:
        secteur &&
        clean({
          code: secteur.code_sect_activite,
          libelle: secteur.libelle_sect_activite,
          definition: secteur.definition_sect_activite,
        }),
    };
    yield [`${metiers}/secteur-activite/${row.code_ss_sect_activite}`, unordered(clean(expected))];
  }
  for (const code of new Set(files.codes.map((each) => each.charAt(0)))) {
    const own = files.codes.filter((each) => each.startsWith(code)).map((each) => files.domaineOf(each));
    const [{ grandDomaine } = { grandDomaine: {} }] = own;
    yield [`${metiers}/grand-domaine/${code}`, unordered({ ...(grandDomaine as object), obsolete: false })];
  }
  for (const code of new Set(files.codes.map((each) => each.slice(0, 3)))) {
    const own = files.codes.filter((each) => each.startsWith(code));
    const domaine = files.domaineOf(own[0] ?? '');
    yield [`${metiers}/domaine-professionnel/${code}`, unordered({ ...domaine, obsolete: false })];
    yield [
      `${metiers}/domaine-professionnel/${code}?champs=metiers(code,appellations(code,romeparent))`,
      {
        metiers: unordered(
          own.map((metier) => ({
            code: metier,
            appellations: files
              .appellationsOf(metier)
              .map((row) => ({ code: row.code_ogr, romeParent: row.code_rome_parent })),
          })),
        ),
      },
    ];
  }
}
