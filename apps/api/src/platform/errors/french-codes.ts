import { errorCode } from './error-codes';

/** What a code of an error means to a person, in French, where the message itself is not known in French. */
export const frenchOfCode: Readonly<Record<string, string>> = {
  [errorCode.badUserInput]: 'Un argument n’est pas accepté.',
  [errorCode.serviceUnavailable]: 'Le service ne peut pas répondre pour le moment : réessayez dans un instant.',
  [errorCode.requestTimeout]: 'La réponse a demandé trop de temps : demandez moins.',
  [errorCode.clientClosedRequest]: 'La connexion a été fermée avant la réponse.',
  [errorCode.queryTooComplex]: 'La requête dépasse une limite : demandez moins.',
  [errorCode.cypherRefused]: 'Cette instruction Cypher est refusée : le graphe est seulement lu.',
  [errorCode.parseFailed]: 'Le document GraphQL ne peut pas être lu.',
  [errorCode.validationFailed]: 'Le document GraphQL n’est pas valide pour ce schéma.',
  [errorCode.badRequest]: 'La requête n’est pas écrite comme elle doit l’être.',
  [errorCode.unauthenticated]: 'Une clé est nécessaire.',
  [errorCode.forbidden]: 'Cette requête n’est pas autorisée.',
  [errorCode.misdirected]: 'Ce serveur ne répond pas sous ce nom.',
  [errorCode.rateLimited]: 'Trop de requêtes : attendez, puis réessayez.',
  [errorCode.serverBusy]: 'Trop de questions sont en cours : réessayez dans un instant.',
  [errorCode.persistedQueryNotFound]: 'Aucun document connu n’a cette empreinte : envoyez la requête.',
  [errorCode.persistedQueryNotSupported]: 'Les requêtes enregistrées ne sont pas servies : envoyez la requête.',
  [errorCode.documentNotFound]: 'Aucun document connu n’a cet identifiant.',
  [errorCode.trustedDocumentsOnly]: 'Seuls les documents connus reçoivent une réponse.',
  [errorCode.unsupportedMediaType]: 'Le corps de la requête doit être en JSON.',
  [errorCode.bodyTooLarge]: 'La requête est trop longue.',
  [errorCode.internal]: 'Erreur interne ; elle est dans le journal du serveur.',
  NOT_FOUND: 'Il n’y a rien à cette adresse.',
};
