/** Whether a text is the whole name of a commit, of SHA-1 or of SHA-256. */
export function isWholeCommit(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether a text may name a commit, shortened as git shortens it or whole. */
export function isCommit(text: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(text);
}
