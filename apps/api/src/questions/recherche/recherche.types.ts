import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MetierResume } from '../../vocabulary/metier-resume.type';
import { TypeDeRecherche } from './type-de-recherche';

/** One thing that a search found. */
@ObjectType({ description: "Ce qu'une recherche a trouvé." })
export class ResultatDeRecherche {
  @Field(() => TypeDeRecherche, { description: 'Ce que c’est.' })
  readonly type!: TypeDeRecherche;

  @Field(() => ID, {
    description:
      'Code : celui du métier ou de la certification, la clé d’un code d’une autre nomenclature, le code OGR pour le reste.',
  })
  readonly code!: string;

  @Field({ description: 'Intitulé.' })
  readonly libelle!: string;

  @Field({ description: "Libellé qui répond au texte : l'intitulé, sa forme abrégée, ou l'appellation d'un métier." })
  readonly libelleTrouve!: string;

  @Field(() => MetierResume, {
    nullable: true,
    description:
      "Le métier lui-même, celui que l'appellation désigne, ou le seul où mène le code d'une autre nomenclature ; nul pour le reste.",
  })
  readonly metier!: MetierResume | null;

  @Field({ description: "L'appellation trouvée est-elle peu usitée ?" })
  readonly peuUsitee!: boolean;

  @Field(() => String, {
    description:
      'Ce par quoi le texte l’a trouvé : CODE, LIBELLE, APPELLATION (un autre nom du métier), SIGLE (écrit ou initiales), SYNONYME (un mot courant), ANCIEN_NOM, ou CONTENU (texte, compétence, savoir ou contexte du métier).',
  })
  readonly champ!: string;

  @Field({ description: 'Un mot du texte a-t-il été tenu pour mal tapé ?' })
  readonly approximatif!: boolean;
}

/** The answer to `rechercher`. */
@ObjectType({ description: "Résultats d'une recherche." })
export class Recherche {
  @Field({ description: 'Version du ROME dont viennent les résultats, comme 460.' })
  readonly release!: string;

  @Field(() => Int, { description: 'Nombre de tout ce qui a été trouvé, dont `resultats` donne le début.' })
  readonly total!: number;

  @Field(() => [ResultatDeRecherche], {
    description:
      'Les codes exacts d’abord, puis les libellés qui répondent le mieux, les appellations peu usitées enfin.',
  })
  readonly resultats!: ResultatDeRecherche[];
}

/** A label that a text may become. */
@ObjectType({ description: 'Une suggestion pendant la frappe.' })
export class Completion {
  @Field({ description: 'Libellé suggéré.' })
  readonly texte!: string;

  @Field(() => TypeDeRecherche, { description: 'Ce que le libellé nomme ou a permis de trouver.' })
  readonly type!: TypeDeRecherche;

  @Field(() => ID, {
    description:
      'Code : celui du métier ou de la certification, la clé d’un code d’une autre nomenclature, le code OGR pour le reste.',
  })
  readonly code!: string;

  @Field(() => MetierResume, {
    nullable: true,
    description:
      "Le métier lui-même, celui que l'appellation désigne, ou le seul où mène le code d'une autre nomenclature ; nul pour le reste.",
  })
  readonly metier!: MetierResume | null;
}

/** The answer to `completer`. */
@ObjectType({ description: 'Suggestions pendant la frappe.' })
export class Completions {
  @Field({ description: 'Version du ROME dont viennent les suggestions, comme 460.' })
  readonly release!: string;

  @Field(() => [Completion], { description: 'Les suggestions, les plus probables d’abord, chaque libellé une fois.' })
  readonly resultats!: Completion[];
}
