import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Profil } from '../../../profil/profil.input';
import { DefaultTo } from '../../../vocabulary/default-to.decorator';
import { MesureDeReclassement } from '../../../vocabulary/enumerations';
import { Contraintes } from '../contraintes.input';
import { ContraintesArgument } from '../step-arguments.decorators';

/** How long the lists may be, how many pairs they may make, and how many people or posts one entry may stand for. */
export const groupesMax = 500;
export const postesMax = 1_000;
export const pairesDeReclassementMax = 100_000;
export const effectifMax = 1_000_000;

/** People who come from the same métier, or bring the same. */
@InputType({ description: 'Personnes qui viennent du même métier (code), ou ont le même profil : l’un des deux.' })
export class Groupe {
  @Field(() => ID, {
    nullable: true,
    description: "Métier que les personnes exercent : code ROME, ou code OGR d'une appellation.",
  })
  readonly code?: string | null;

  @Field(() => Profil, {
    nullable: true,
    description:
      'Ce qu’elles apportent, et ce qu’elles veulent ou refusent des postes, et des métiers par lesquels passe une chaîne.',
  })
  @Type(() => Profil)
  @IsOptional()
  @ValidateNested()
  readonly profil?: Profil | null;

  @Field(() => Int, { description: 'Nombre de personnes, de 0 à 1 000 000.' })
  @IsInt()
  @Min(0)
  @Max(effectifMax)
  readonly effectif!: number;
}

/** Posts of one métier. */
@InputType({ description: "Postes d'un même métier." })
export class Poste {
  @Field(() => ID, { description: "Métier des postes : code ROME, ou code OGR d'une appellation." })
  readonly code!: string;

  @Field(() => Int, { description: 'Nombre de postes, de 0 à 1 000 000.' })
  @IsInt()
  @Min(0)
  @Max(effectifMax)
  readonly nombre!: number;
}

/** The question: who should go where. */
@ArgsType()
export class ReclassementArgs {
  @Field(() => [Groupe], { description: 'Groupes de personnes, 500 au plus.' })
  @ArrayMaxSize(groupesMax)
  @Type(() => Groupe)
  @ValidateNested({ each: true })
  readonly groupes!: Groupe[];

  @Field(() => [Poste], { description: 'Postes à pourvoir, 1 000 au plus ; 100 000 paires avec les groupes.' })
  @ArrayMaxSize(postesMax)
  @Type(() => Poste)
  @ValidateNested({ each: true })
  readonly postes!: Poste[];

  @Field(() => MesureDeReclassement, {
    nullable: true,
    defaultValue: MesureDeReclassement.COUVERTURE,
    description: "Ce que vaut une personne à un poste, de 0 à 1 ; 1 quand c'est le métier qu'elle exerce.",
  })
  @DefaultTo(MesureDeReclassement.COUVERTURE)
  readonly mesure!: MesureDeReclassement;

  @ContraintesArgument('Les étapes permises, et ce par quoi les chaînes peuvent passer ; sans via.')
  readonly contraintes?: Contraintes | null;
}
