import type { Neo4jConnection } from './neo4j-connection';

/** What is wrong with the certificate of a server, by OpenSSL's or Node's name of it. */
const faults = {
  expired: /CERT_HAS_EXPIRED/,
  'not yet valid': /CERT_NOT_YET_VALID/,
  'of another name': /ERR_TLS_CERT_ALTNAME_INVALID/,
  unknown:
    /UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT|SELF_SIGNED_CERT|CERT_SIGNATURE_FAILURE|CERT_UNTRUSTED|INVALID_CA|Server certificate is not trusted/,
} as const;

/** What makes a certificate one not to trust. */
export type CertificateFault = keyof typeof faults;

/**
 * What is wrong with the certificate of a server; undefined when an error tells of something else. The driver gives such errors the
 * code of a server that cannot be reached, and hides them beneath that of a cluster without members.
 */
export function certificateFault(error: unknown): CertificateFault | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { message } = cause;
    const found = Object.entries(faults).find(([, words]) => words.test(message));
    if (found) return found[0] as CertificateFault;
  }
  return undefined;
}

/** What is said of such a certificate, and what to do. */
export function certificateMessage(fault: CertificateFault, { uri, caFile }: Neo4jConnection): string {
  return `The certificate of the Neo4j at ${uri} ${words[fault]({ uri, caFile })}`;
}

type Asked = Pick<Neo4jConnection, 'uri' | 'caFile'>;

const words: Readonly<Record<CertificateFault, (asked: Asked) => string>> = {
  expired: () =>
    'has expired. Give the server a new one (dbms.ssl.policy.bolt), and look at the clocks of both machines.',
  'not yet valid': () => 'is not valid yet. Look at the clocks of both machines, or wait for its first day.',
  'of another name': ({ uri }) =>
    `is for other names than ${hostOf(uri)}. Ask for the server by a name that is in its certificate (subjectAltName), or give it one with this name.`,
  unknown: ({ caFile }) =>
    caFile === undefined
      ? 'is signed by no authority that this machine knows. Give the certificate of the one that signed it in NEO4J_CA_FILE, as PEM.'
      : `is not signed by an authority of NEO4J_CA_FILE (${caFile}). Put the certificate of the one that signed it there, as PEM, with those between.`,
};

function hostOf(uri: string): string {
  return /^[^:]+:\/\/([^/?]+?)(:\d+)?(?=[/?]|$)/.exec(uri)?.[1] ?? uri;
}
