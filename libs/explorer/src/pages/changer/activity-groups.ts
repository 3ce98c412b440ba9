import type { PageActivitesQuery } from './activites.document';

type Group = PageActivitesQuery['activites']['groupes'][number];

/** Activities that belong together. */
export interface ActivityGroup {
  readonly title: string;
  readonly items: readonly { readonly code: string; readonly libelle: string }[];
}

/**
 * The activities of a métier as they are shown: by objectif. Where the release in service does not name its objectifs, those without
 * a name are one group: a code tells a reader nothing.
 */
export function activityGroups(groups: readonly Group[]): ActivityGroup[] {
  const found = new Map<string, ActivityGroup['items'][number][]>();
  for (const { codeObjectif, objectif, items } of groups) {
    const title = objectif === codeObjectif ? 'Activités' : objectif;
    const list = found.get(title) ?? [];
    found.set(title, list);
    list.push(...items.map(({ item: { code, libelle } }) => ({ code, libelle })));
  }
  return [...found].map(([title, items]) => ({ title, items }));
}
