import { requireCount } from '../arguments';
import type { ViewItems } from '../items/view-items';
import type { Passerelles } from '../passerelles/passerelles';
import { heldProfile } from '../profil/held-profile';
import type {
  ChainsQuestion,
  GroupeAPlacer,
  ItemAApprendre,
  MesureDeReclassement,
  PosteAPourvoir,
  Reclassement,
} from '../skill-graph.answers';
import type { Sliced } from '../slices';
import { requireMetier } from '../tables/graph-tables';
import { itemsToLearn } from './items-to-learn';
import { placePeople } from './place-people';
import { GroupValues } from './values';

/** What is asked of a placement, beside groups and posts. */
export type ReclassementQuestion = Omit<ChainsQuestion, 'critere' | 'nombre' | 'via' | 'mesureDesPas'>;

/** A group, by index. */
interface Group {
  readonly held: Uint8Array;
  readonly effectif: number;
  readonly valeurs: Float64Array;
}

/** Who should go where: the placement of the greatest sum of values; the first by (groupe, code) of those as great. */
export function* reclassement(
  view: ViewItems,
  passerelles: Passerelles,
  groupes: readonly GroupeAPlacer[],
  postes: readonly PosteAPourvoir[],
  mesure: MesureDeReclassement,
  question: ReclassementQuestion,
): Sliced<Reclassement> {
  const { tables } = view;
  const metiers = postes.map(({ code, nombre }) => {
    requireCount('nombre', nombre, 0);
    return requireMetier(tables.metierIndex, code);
  });
  // The order by which the first of equal placements is told: that of codes, then of the list.
  const order = metiers.map((_, poste) => poste).sort((a, b) => metiers[a] - metiers[b] || a - b);
  const asked = passerelles.wantedBetween(question);
  const values = new GroupValues(view, passerelles, mesure, asked, [...new Set(metiers)]);
  const groups: Group[] = [];
  for (const groupe of groupes) groups.push(yield* groupOf(view, values, groupe));
  const valeurs = new Float64Array(groupes.length * postes.length);
  groups.forEach((group, at) => {
    order.forEach((poste, column) => {
      const isWanted = groupes[at].refus?.has(postes[poste].code) !== true;
      valeurs[at * postes.length + column] = isWanted ? group.valeurs[metiers[poste]] : 0;
    });
  });
  const placed = yield* placePeople({
    effectifs: groups.map(({ effectif }) => effectif),
    nombres: order.map((poste) => postes[poste].nombre),
    valeurs,
  });
  const affectations = placed.placements.map(({ groupe, poste, nombre }) => ({
    groupe,
    poste: order[poste],
    vers: postes[order[poste]].code,
    nombre,
    valeur: valeurs[groupe * postes.length + poste],
  }));
  const postesVacants = postes.map(() => 0);
  placed.postesVacants.forEach((nombre, column) => (postesVacants[order[column]] = nombre));
  return {
    valeurTotale: affectations.reduce((sum, { nombre, valeur }) => sum + nombre * valeur, 0),
    affectations,
    sansPoste: placed.sansPoste,
    postesVacants,
    aApprendre: (groupe, limite) => toLearn(view, groups[groupe], groupe, affectations, metiers).slice(0, limite),
  };
}

function* groupOf(view: ViewItems, values: GroupValues, { depart, effectif, refus }: GroupeAPlacer): Sliced<Group> {
  requireCount('effectif', effectif, 0);
  const refused = Array.from(refus ?? [], (code) => requireMetier(view.tables.metierIndex, code));
  if ('profil' in depart) {
    const { held, whole } = heldProfile(view, depart.profil);
    const valeurs = yield* values.ofProfil(depart.profil, held, refused);
    for (const metier of whole) valeurs[metier] = 1;
    return { held, effectif, valeurs };
  }
  const metier = requireMetier(view.tables.metierIndex, depart.code);
  const held = new Uint8Array(view.weights.weight.length);
  for (const item of view.shared.of(metier)) held[item] = 1;
  return { held, effectif, valeurs: yield* values.ofMetier(metier, refused) };
}

function toLearn(
  { sets, weights, shared }: ViewItems,
  { held }: Group,
  groupe: number,
  affectations: Reclassement['affectations'],
  metiers: readonly number[],
): ItemAApprendre[] {
  const placed = affectations
    .filter((affectation) => affectation.groupe === groupe)
    .map(({ poste, nombre }) => ({ metier: metiers[poste], nombre }));
  return itemsToLearn(held, placed, sets, weights).map(({ item, personnes }) => ({
    item: shared.weighed(item),
    personnes,
  }));
}
