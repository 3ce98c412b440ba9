/** Goes on with what was found: at once where it is there, else once it comes. */
export function goOnWith<Found, Answer>(
  found: Found | Promise<Found>,
  answer: (found: Found) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  return found instanceof Promise ? found.then(answer) : answer(found);
}
