/** What the codes of the system, and of what Node asks the network with, mean to a person. */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of this disk is used up',
  EROFS: 'the disk may only be read',
  EIO: 'the disk fails',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ETIMEDOUT: 'no answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'no answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped coming',
  EHOSTUNREACH: 'the network does not lead there',
  ENETUNREACH: 'the network does not lead there',
  ENOTFOUND: 'no machine has this name',
  EAI_AGAIN: 'the name cannot be looked up now; is there a network?',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of the server is not trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate of the server is not trusted; NODE_EXTRA_CA_CERTS names that of a proxy',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate of the server is not trusted',
  CERT_HAS_EXPIRED: 'the certificate of the server has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is that of another server',
};

/** Errors of the disk: what was written is to be given up, and the disk to be looked at. */
const ofTheDisk = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']);

/** Why something failed, in our words where the code of the system has any, with the code; else as the error says it. */
export function failureReason(error: unknown): string {
  const code = codeOf(error);
  const meaning = code === undefined ? undefined : meanings[code];
  if (meaning) return `${meaning}: ${code}`;
  const { cause, message } = error as { cause?: { message?: string }; message?: string };
  return cause?.message || message || String(error);
}

/** Whether the disk is why something failed. */
export function isDiskFailure(error: unknown): boolean {
  return ofTheDisk.has(codeOf(error) ?? '');
}

/** fetch hides what happened in the cause of its error. */
function codeOf(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' && code in meanings) return code;
  return cause instanceof Error ? codeOf(cause) : undefined;
}
