/** Where the questions of an answer give an empty list by themselves, as `ecart.communs`: an example is to show something. */
export function emptyAnswers(data: Readonly<Record<string, unknown>>): string[] {
  const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
  return Object.entries(data).flatMap(([question, answer]) => {
    if (typeof answer !== 'object' || answer === null || isEmpty(answer)) return [question];
    return Object.entries(answer)
      .filter(([, value]) => isEmpty(value))
      .map(([field]) => `${question}.${field}`);
  });
}
