/** What a fiche tells of where its compétences belong. */
export interface FicheItems {
  readonly competences: readonly {
    readonly enjeux: readonly {
      readonly code: string;
      readonly libelle: string | null;
      readonly objectifs: readonly {
        readonly macroCompetences: readonly {
          readonly codeOgr: string;
          readonly competences: readonly { readonly codeOgr: string }[];
        }[];
      }[];
    }[];
  }[];
}

/** Items under the name of what they have in common. */
export interface ItemGroup<Item> {
  readonly name: string;
  readonly items: readonly Item[];
}

/** The name of the enjeu of each item of these fiches, by its code. */
export function enjeuxOf(fiches: readonly FicheItems[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { competences } of fiches) {
    for (const enjeu of competences.flatMap(({ enjeux }) => enjeux)) {
      const name = enjeu.libelle ?? enjeu.code;
      for (const macro of enjeu.objectifs.flatMap(({ macroCompetences }) => macroCompetences)) {
        names.set(macro.codeOgr, name);
        for (const { codeOgr } of macro.competences) names.set(codeOgr, name);
      }
    }
  }
  return names;
}

/** Items by their enjeu, savoirs by themselves at the end; the heaviest groups first, each in the order given. */
export function byEnjeu<Item extends { readonly code: string; readonly nature: string; readonly poids: number }>(
  items: readonly Item[],
  enjeux: ReadonlyMap<string, string>,
): readonly ItemGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = item.nature === 'SAVOIR' ? 'Savoirs' : (enjeux.get(item.code) ?? 'Autres compétences');
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  const weight = (some: readonly Item[]): number => some.reduce((sum, { poids }) => sum + poids, 0);
  return [...groups]
    .map(([name, some]) => ({ name, items: some }))
    .sort((a, b) => Number(a.name === 'Savoirs') - Number(b.name === 'Savoirs') || weight(b.items) - weight(a.items));
}
