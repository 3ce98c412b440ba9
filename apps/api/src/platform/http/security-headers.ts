type Headers = Readonly<Record<string, string>>;

const everywhere: Headers = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** No page of another site frames an answer, and nothing in it runs. */
const ofData: Headers = { ...everywhere, 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

/** GraphiQL runs the script that its page holds, and calls this server alone. */
const ofPages: Headers = {
  ...everywhere,
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "worker-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/** What tells browsers what they may do with an answer of a type. HTTPS is the affair of whoever ends it before the API. */
export function securityHeadersOf(contentType: string): Headers {
  return contentType.startsWith('text/html') ? ofPages : ofData;
}
