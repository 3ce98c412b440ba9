import type { Schema } from '@rome-graph/client';

/** How far a métier is, in words. */
export const palierNames: Readonly<Record<Schema.Palier, string>> = {
  ACCESSIBLE: 'Accessible',
  PROCHE: 'Proche',
  FORMATION_COURTE: 'Formation courte',
  FORMATION_LONGUE: 'Formation longue',
  ELOIGNE: 'Éloigné',
};

/** What a wish of the API is called where it left métiers aside. */
export const wishNames: Readonly<Record<string, string>> = {
  contextesVoulus: 'les contextes voulus',
  contextesRefuses: 'les contextes refusés',
  eviterReglementes: 'le refus des métiers réglementés',
};
