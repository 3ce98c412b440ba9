// A program that copies the compétences with their tree, and the macro-compétences of each kind, as programs of the official
// APIs do. Usage: competences.ts <address>. Prints what it read as one line of JSON.
const [, , address = ''] = process.argv;

interface Competence {
  readonly code: string;
  readonly libelle: string;
  readonly type: string;
}

interface MacroCompetence extends Competence {
  readonly maturite?: 'TRES_HOMOGENE' | 'HOMOGENE' | 'HETEROGENE';
  readonly objectif?: {
    readonly libelle: string;
    readonly enjeu?: { readonly libelle: string; readonly domaineCompetence?: { readonly code: string } };
  };
}

interface CategorieSavoirs {
  readonly libelle: string;
  readonly savoirs?: readonly { readonly code: string; readonly libelle: string }[];
  readonly sousCategories?: readonly { readonly libelle: string }[];
}

async function get<T>(path: string, champs: string): Promise<T> {
  const url = new URL(`/partenaire/rome-competences/v1/competences/${path}`, address);
  url.searchParams.set('champs', champs);
  const response = await fetch(url, { headers: { authorization: 'Bearer jeton', accept: 'application/json' } });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

async function main(): Promise<void> {
  const competences = await get<Competence[]>('competence', 'code,libelle');
  const macros = await get<MacroCompetence[]>(
    'macro-competence',
    '@macrosavoiretreprofessionnel(qualiteprofessionnelle),code,codeogr,libelle,maturite,' +
      'objectif(libelle,enjeu(libelle,domainecompetence(libelle,code)))',
  );
  const categories = await get<CategorieSavoirs[]>(
    'categorie-savoirs',
    'categorie(libelle,code),code,libelle,savoirs(libelle,code,codeogr),souscategories(libelle,code)',
  );
  const domaines = new Set(macros.map(({ objectif }) => objectif?.enjeu?.domaineCompetence?.code));
  const count = (values: readonly { readonly type: string }[], type: string): number =>
    values.filter((each) => each.type === type).length;
  process.stdout.write(
    JSON.stringify({
      detaillees: count(competences, 'COMPETENCE-DETAILLEE'),
      savoirs: count(competences, 'SAVOIR'),
      savoirEtre: count(macros, 'MACRO-SAVOIR-ETRE-PROFESSIONNEL'),
      savoirFaire: count(macros, 'MACRO-SAVOIR-FAIRE'),
      domaines: domaines.size,
      savoirsDesCategories: categories.flatMap(({ savoirs = [] }) => savoirs).length,
    }),
  );
}

void main();
