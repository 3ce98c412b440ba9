/** The release and the software of an answer, as the question `release` tells them. */
export interface ReleaseCited {
  readonly version: string;
  readonly libelle: string;
  readonly logiciel: { readonly version: string; readonly commit: string | null };
}

/** What an answer comes from, how it was made and how to cite it. */
export interface Source {
  readonly release: string;
  readonly titre: string;
  readonly methode: string;
  readonly citer: string;
}

/**
 * The source of an answer.
 *
 * @param methode how it was made, as `ecart(de: "K2204", vers: "J1501")`: the same question in GraphQL gives the same figures
 */
export function sourceOf({ version, libelle, logiciel }: ReleaseCited, methode: string): Source {
  const commit = logiciel.commit === null ? '' : `, commit ${logiciel.commit.slice(0, 12)}`;
  return {
    release: version,
    titre: libelle,
    methode,
    citer: `France Travail, ${libelle}, Licence Ouverte 2.0 ; rome-graph ${logiciel.version}${commit}`,
  };
}

/** A question as GraphQL writes it, with the values that it was asked with. */
export function askedQuestion(name: string, variables: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(variables).map(([argument, value]) => `${argument}: ${JSON.stringify(value)}`);
  return given.length > 0 ? `${name}(${given.join(', ')})` : name;
}
