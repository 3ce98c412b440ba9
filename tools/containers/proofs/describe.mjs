// What clients saw, in words, and what the loader says.

/** How a load ends that found nothing to write. */
export const nothingWritten = 'already loaded: nothing was written';

/** How many questions had no answer. */
export function unanswered(seen) {
  return seen.reduce((sum, { errors }) => sum + Object.values(errors).reduce((all, one) => all + one, 0), 0);
}

/** One sentence for each question. */
export function describeClients(seen) {
  return seen
    .map(({ name, asked, errors, answers, longestMs, outageMs }) => {
      const failed = Object.entries(errors).map(([code, times]) => `${times} ${code}`);
      const outage =
        failed.length === 0 ? 'no error' : `${failed.join(', ')} within ${(outageMs / 1_000).toFixed(1)} s`;
      return `${name}: ${asked} asked, ${outage}, of ${answers.map((answer) => `(${answer})`).join(' ')}, the longest ${(longestMs / 1_000).toFixed(1)} s`;
    })
    .join('; ');
}
