import type { RomeGraphError } from '@rome-graph/client';

/** What happened, in words for whoever looks at a page, and what may be done about it. */
export interface ErrorSentence {
  readonly title: string;
  readonly text: string;
  /** Whether asking again may help. */
  readonly again: boolean;
}

type Answered = Pick<RomeGraphError, 'code' | 'message' | 'errors'>;

const sentences: Readonly<Record<string, ErrorSentence>> = {
  UNREACHABLE: {
    title: 'Le serveur ne répond pas',
    text: 'Il est arrêté, ou la connexion est coupée. Ce navigateur montre alors ce qu’il a déjà montré ; cette réponse n’en est pas.',
    again: true,
  },
  SERVICE_UNAVAILABLE: {
    title: 'Cette réponse n’est pas disponible',
    text: 'La base de données est absente, ou aucune version du ROME n’y est chargée, et cette page en a besoin. Ce que le moteur garde en mémoire (recherche, proximités, passerelles) répond toujours.',
    again: true,
  },
  REQUEST_TIMEOUT: {
    title: 'La réponse a pris trop de temps',
    text: 'Le serveur a cessé de la chercher.',
    again: true,
  },
  RATE_LIMITED: {
    title: 'Trop de demandes à la fois',
    text: 'Le serveur demande d’attendre un peu.',
    again: true,
  },
  SERVER_BUSY: {
    title: 'Le serveur est occupé',
    text: 'Il répond déjà à autant de demandes qu’il peut.',
    again: true,
  },
  UNAUTHENTICATED: {
    title: 'Une clé est demandée',
    text: 'Ce serveur ne répond qu’à ceux qui ont une clé : cette page n’en a pas.',
    again: false,
  },
};

/** The sentence for an error of the API: of what happens to all pages, in words for their readers; of what was asked, in its own. */
export function sentenceOf(error: Answered): ErrorSentence {
  const known = sentences[error.code];
  const french = frenchOf(error);
  if (known !== undefined) return known;
  return {
    title: error.code === 'BAD_USER_INPUT' ? 'Cette adresse demande ce qui n’existe pas' : 'La réponse n’est pas venue',
    text: french ?? error.message,
    again: error.code !== 'BAD_USER_INPUT',
  };
}

/** What the API says in French, without its advice to those who write queries: a page asks several questions in one. */
function frenchOf({ errors }: Answered): string | undefined {
  const french = errors[0]?.extensions?.messageFr;
  return typeof french === 'string' ? french.replace(/ Aucune des \d+ questions de cette requête .*$/, '') : undefined;
}
