const own = new WeakSet<Request>();

/** Marks a request as one that the API makes itself: its document needs no trust of an operator. */
export function markAsOwn(request: Request): Request {
  own.add(request);
  return request;
}

/** Whether the API made a request itself. */
export function isOwn(request: Request): boolean {
  return own.has(request);
}
