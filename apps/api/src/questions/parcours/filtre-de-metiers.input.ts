import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Riasec, TransitionEcologique } from '../../vocabulary/enumerations';

/** How many values a list of a filter may hold. */
export const valuesMax = 100;

/** A list of codes, one of which is enough. */
function Codes(description: string): PropertyDecorator {
  return (target, name) => {
    Field(() => [ID], { nullable: true, description })(target, name);
    IsOptional()(target, name);
    ArrayMaxSize(valuesMax)(target, name);
  };
}

/** A value of a tag. */
function Tag(description: string): PropertyDecorator {
  return Field(() => Boolean, { nullable: true, description });
}

/** Which métiers are browsed; what is given applies together, an empty list is no filter. */
@InputType({
  description:
    'Filtres qui se combinent : un métier répond à tous ; dans une liste une valeur suffit, 100 au plus ; une liste vide ne filtre pas.',
})
export class FiltreDeMetiers {
  @Field(() => String, { nullable: true, description: "Première lettre de l'intitulé, sans accent, comme E." })
  @IsOptional()
  @MaxLength(1)
  readonly lettre?: string | null;

  @Field(() => [Riasec], { nullable: true, description: "Types d'intérêt professionnel (majeurs)." })
  @IsOptional()
  @ArrayMaxSize(valuesMax)
  readonly riasec?: Riasec[] | null;

  @Codes('Lettres des grands domaines.')
  readonly grandsDomaines?: string[] | null;

  @Codes('Codes des domaines professionnels.')
  readonly domaines?: string[] | null;

  @Codes("Codes des secteurs d'activité.")
  readonly secteurs?: string[] | null;

  @Codes("Codes des sous-secteurs d'activité.")
  readonly sousSecteurs?: string[] | null;

  @Codes('Codes des divisions NAF, sur deux chiffres.')
  readonly divisionsNaf?: string[] | null;

  @Codes("Codes des centres d'intérêt.")
  readonly centresInteret?: string[] | null;

  @Codes('Codes des thèmes.')
  readonly themes?: string[] | null;

  @Field(() => [TransitionEcologique], { nullable: true, description: 'Places dans la transition écologique.' })
  @IsOptional()
  @ArrayMaxSize(valuesMax)
  readonly transitionEcologique?: TransitionEcologique[] | null;

  @Tag('Le métier est-il lié à la transition numérique ?')
  readonly transitionNumerique?: boolean | null;

  @Tag('Le métier est-il lié à la transition démographique ?')
  readonly transitionDemographique?: boolean | null;

  @Tag("L'accès au métier est-il réglementé ?")
  readonly emploiReglemente?: boolean | null;

  @Tag("Le métier s'exerce-t-il sous statut de cadre ?")
  readonly emploiCadre?: boolean | null;

  @Codes(
    'Codes OGR de compétences, macro-compétences ou savoirs que le métier tient tous ; une macro-compétence aussi par ses compétences.',
  )
  readonly itemsTenus?: string[] | null;

  @Codes('Codes OGR de contextes de travail : un métier qui s’exerce dans l’un d’eux est écarté.')
  readonly contextesRefuses?: string[] | null;
}
