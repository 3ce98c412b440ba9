/**
 * A question of GraphQL as one request of HTTP. With `anew` it is asked as by a client that has seen a release: nothing remembered
 * is given to it, so that it is executed each time.
 */
export function postRequest({ anew, ...body }, own = {}) {
  const headers = { 'content-type': 'application/json', ...(anew && { 'x-rome-release-min': '1' }), ...own };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}
