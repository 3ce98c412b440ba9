import { restFieldsOf, restGroupedLabel, restObjects } from '@rome-graph/domain';
import { heldFieldsOf } from '../engine/held-graph/held-model';
import { declaredSelection, select, textOf } from './champs/selection';
import { nearestTemplate, readyResources, resourceAt } from './resources';

describe('the 45 paths', () => {
  it('are 17, 21, 3, 3 and 1', () => {
    const counts = new Map<string, number>();
    for (const { path } of readyResources) {
      const api = path.split('/')[0] ?? '';
      counts.set(api, (counts.get(api) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      'rome-metiers': 17,
      'rome-competences': 21,
      'rome-fiches-metiers': 3,
      'rome-contextes-travail': 3,
      'rome-substitutions': 1,
    });
  });

  it('each lead to a resource, in one way', () => {
    const addresses = readyResources.map(({ template }) => template.replace('{type}', 'METIER').replace('{code}', 'X'));
    expect(addresses.map((address) => resourceAt(address)?.resource)).toEqual(readyResources);
    expect(new Set(addresses).size).toBe(45);
  });

  it('answer without selector what may be selected', () => {
    for (const { usual, all, template } of readyResources) {
      expect([template, textOf(select([usual], declaredSelection(all)))]).toEqual([
        template,
        textOf(declaredSelection(usual)),
      ]);
    }
  });

  it('select fields that the objects have, and no others', () => {
    const known = new Set([...restObjects.values()].flatMap(({ fields }) => Object.keys(fields)));
    const inner = ['principal', 'metier', 'centreInteret', 'secteurActivite', 'enjeu', 'categorieSavoirs'];
    const absent = ['uri', 'frequence', 'competence', 'version', 'lastModifiedDate', 'codeSubstitution', 'typeEntite'];
    for (const { all, template } of readyResources) {
      const names = all.match(/@?\w+/g)?.filter((name) => !name.startsWith('@')) ?? [];
      const unknown = names.filter((name) => ![...known, ...inner, ...absent].includes(name));
      expect([template, unknown]).toEqual([template, []]);
    }
  });
});

it('what objects go on to is held', () => {
  const { node, of, under, fields } = restGroupedLabel;
  for (const label of restObjects.keys()) {
    const held: string[] = heldFieldsOf(label).map(({ name }) => name);
    if (label === of) held.push(fields.group);
    if (label === node.label) held.push(fields.members, fields.above);
    if (heldFieldsOf(of).some(({ name, target }) => name === under && target === label)) held.push(fields.below);
    expect([label, [...restFieldsOf(label)].filter((name) => !held.includes(name))]).toEqual([label, []]);
  }
});

it.each([
  ['/partenaire/rome-metiers/v1/metiers/metiers', '/partenaire/rome-metiers/v1/metiers/metier'],
  ['/partenaire/rome-metiers/v1/metier', '/partenaire/rome-metiers/v1/metiers/metier'],
  ['/partenaire/rome-metiers/v1/metiers/grand-domain/A', '/partenaire/rome-metiers/v1/metiers/grand-domaine'],
  [
    '/partenaire/rome-fiche-metier/v1/fiches-rome/fiche-metier',
    '/partenaire/rome-fiches-metiers/v1/fiches-rome/fiche-metier',
  ],
])('%s was perhaps %s', (asked, meant) => {
  expect(resourceAt(asked)).toBeUndefined();
  expect(nearestTemplate(asked)).toMatch(meant);
});
