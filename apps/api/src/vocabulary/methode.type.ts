import { Field, ObjectType } from '@nestjs/graphql';
import type { ItemView } from '@rome-graph/skill-graph';
import type { Snapshot } from '../engine/snapshot';
import { Niveau } from './enumerations';
import { JsonScalar } from './json.scalar';

/** How an answer was computed, so that it can be cited and computed again. */
@ObjectType({ description: 'Comment la réponse a été calculée : de quoi la citer et la refaire.' })
export class Methode {
  @Field({ description: 'Version du ROME dont vient la réponse, comme 460.' })
  readonly release!: string;

  @Field(() => Niveau, { description: 'Niveau auquel les métiers ont été comparés.' })
  readonly niveau!: Niveau;

  @Field({ description: 'Nom de la formule appliquée.' })
  readonly formule!: string;

  @Field(() => JsonScalar, {
    description:
      'Tous les paramètres tels que appliqués, valeurs par défaut comprises, et les notes qui les éclairent.',
  })
  readonly parametres!: Record<string, unknown>;
}

/**
 * The methode of an answer.
 *
 * @param parametres those of the question; liens and savoirEtre are added as the view applied them
 * @param more notes on this very answer, after those on the niveau
 */
export function methodeOf(
  { release }: Snapshot,
  { niveau, liens, savoirEtre }: Pick<ItemView, 'niveau' | 'liens' | 'savoirEtre'>,
  formule: string,
  parametres: Record<string, unknown>,
  more: readonly string[] = [],
): Methode {
  const notes = [...notesOn(niveau, savoirEtre), ...more];
  return {
    release: release.version,
    niveau,
    formule,
    parametres: { ...parametres, niveau, liens, savoirEtre, notes },
  };
}

function notesOn(niveau: Niveau, savoirEtre: boolean): string[] {
  if (niveau === 'COMPETENCE' || niveau === 'SAVOIR') {
    return [`Au niveau ${niveau}, liens et savoirEtre ne changent rien.`];
  }
  return [
    ...(niveau === 'TOUT' ? ['Au niveau TOUT, les macro-compétences sont agrégées : liens ne change rien.'] : []),
    savoirEtre ? 'Les savoir-être sont comptés.' : 'Les savoir-être ne sont pas comptés.',
  ];
}
