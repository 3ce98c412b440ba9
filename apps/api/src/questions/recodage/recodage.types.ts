import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type {
  CandidatDeRecodage as Candidat,
  Recodage as Recode,
  StatutDeRecodage as Statut,
} from '@rome-graph/recodage';
import { statutsDeRecodage } from '@rome-graph/recodage';
import { usually } from '../../platform/limits/declared-cost';

/** What may have happened to a code. */
export const StatutDeRecodage = Object.fromEntries(statutsDeRecodage.map((statut) => [statut, statut]));

const descriptions: Readonly<Record<Statut, string>> = {
  INCHANGE: "Un seul candidat, de même code et de même intitulé ; celui de ROME 3 n'est pas connu, ni comparé.",
  RENOMME: 'Un seul candidat, de même code, sous un autre intitulé.',
  SCINDE: 'Plusieurs candidats.',
  FUSIONNE: "Un seul candidat, d'un autre code, où mènent aussi d'autres anciens codes.",
  REMPLACE: "Un seul candidat, d'un autre code, où ne mène aucun autre ancien code.",
  DISPARU: "Le code a existé, et rien n'en vient aujourd'hui.",
  INCONNU: "La version d'où viennent les codes n'a pas celui-ci.",
};

registerEnumType(StatutDeRecodage, {
  name: 'StatutDeRecodage',
  description:
    "Ce qu'un ancien code est devenu. Une appellation vaut pour la fiche qu'elle désignait : de même code, elle désigne la même fiche.",
  valuesMap: Object.fromEntries(Object.entries(descriptions).map(([statut, description]) => [statut, { description }])),
});

/** A code of today that an old code leads to. */
@ObjectType({ description: 'Code d’aujourd’hui auquel un ancien code mène.' })
export class CandidatDeRecodage implements Candidat {
  @Field(() => ID, {
    description: "Code ROME d'une fiche ; code OGR pour une compétence, un savoir ou un contexte de travail.",
  })
  readonly code!: string;

  @Field({ description: "Son intitulé d'aujourd'hui." })
  readonly libelle!: string;

  @Field(() => Float, {
    description: "Part des appellations de l'ancien code qu'il a reçues, de 0 à 1 ; celles d'un code ont 1 pour somme.",
  })
  readonly part!: number;

  @Field({ description: 'De quoi cela vient, avec les décomptes : appellations, parent de ROME 3, REMPLACE_PAR.' })
  readonly base!: string;

  @Field(() => [ID], { description: 'Codes OGR des appellations qui y mènent, par code.' })
  readonly appellations!: readonly string[];
}

/** What an old code has become. */
@ObjectType({ description: "Ce qu'un ancien code est devenu." })
export class Recodage implements Recode {
  @Field(() => ID, { description: 'Code demandé, en capitales et sans blancs.' })
  readonly code!: string;

  @Field(() => StatutDeRecodage, { description: 'Ce qui lui est arrivé.' })
  readonly statut!: Statut;

  @Field(() => [CandidatDeRecodage], {
    description: "Les codes d'aujourd'hui auxquels il mène, la plus grande part d'abord, puis par code.",
    complexity: usually(3),
  })
  readonly candidats!: readonly CandidatDeRecodage[];

  @Field({ description: "Ce qu'il reste à faire à la main." })
  readonly aFaire!: string;
}

/** What old codes have become. */
@ObjectType({ description: 'Ce que des codes d’une ancienne version sont devenus dans celle en service.' })
export class Recodages {
  @Field({ description: "Version d'où viennent les codes : 3, ou comme 458." })
  readonly depuis!: string;

  @Field({ description: 'Version du ROME en service, comme 460.' })
  readonly release!: string;

  @Field(() => [Recodage], { description: "Chaque code, dans l'ordre où ils sont demandés." })
  readonly resultats!: readonly Recodage[];
}
