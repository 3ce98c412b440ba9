/** Longest name of a sheet that Excel takes. */
const longest = 31;

/** What no name of a sheet may hold. */
const forbidden = /[\\/?*[\]:]/g;

/** Names that Excel keeps for itself. */
const reserved = new Set(['history', 'historique']);

/** Names sheets as Excel takes them: at most 31 characters, none of `\ / ? * [ ] :`, and no two alike whatever the case. */
export class SheetNames {
  private readonly taken = new Set<string>(reserved);

  /** The name of the next sheet: the one wanted when Excel takes it, else its beginning and the first number that is free. */
  next(wanted: string): string {
    const allowed = wanted.replace(forbidden, ' ').replace(/^'+|'+$/g, '') || ' ';
    let name = allowed.slice(0, longest);
    for (let number = 2; this.taken.has(name.toLowerCase()) || endsBadly(name); number++) {
      const suffix = ` (${number})`;
      name = allowed.slice(0, longest - suffix.length) + suffix;
    }
    this.taken.add(name.toLowerCase());
    return name;
  }
}

/** A name cut after an apostrophe is none. */
function endsBadly(name: string): boolean {
  return name.endsWith("'");
}
