/** Asks as a client does that has seen a release: nothing remembered is given to it, so that it is executed. */
export const executed = { 'x-rome-release-min': '1' };

/**
 * A question of GraphQL as one request of HTTP. With `anew` it is executed each time.
 */
export function postRequest({ anew, ...body }, own = {}) {
  const headers = { 'content-type': 'application/json', ...(anew && executed), ...own };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}
