import type { NodeRow } from '../engine/held-graph/held-rows.reader';
import type { Snapshot } from '../engine/snapshot';
import { badParameter, RestError } from './rest.errors';

/** How a day is written: `yyyy-MM-dd` or `yyyyMMdd`. */
const written = /^\d{4}(-\d\d-\d\d|\d{4})$/;

/** What of a snapshot tells from when each release stands. */
type Known = { readonly held: Pick<Snapshot['held'], 'releases'>; readonly release: Snapshot['release'] };

/** A day as it is compared, `yyyy-MM-dd`; undefined of one that no calendar has. */
export function dayOf(text: string): string | undefined {
  const digits = text.replaceAll('-', '');
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

/** The day from which the release in service is the one of its time: of its publication, else of its load. */
export function firstDayOf({ held, release }: Known): string {
  return (
    publication(held.releases.find(({ version }) => version === release.version)) ?? release.chargeeLe.slice(0, 10)
  );
}

/**
 * The release of the day that is asked for, that in service where none is. A former release is that of its day of publication, and
 * of the days after until the next is published, where the graph has held the very next one.
 *
 * @throws {RestError} on a text that is no day, and on a day of which it is not known which release it is of, or that is of none held.
 */
export function releaseOfDay(known: Known, asked: string | null): string {
  const { version } = known.release;
  if (asked === null || asked === '') return version;
  if (!written.test(asked)) throw badParameter("Le paramètre 'date' est un jour, comme 2026-01-31 ou 20260131.");
  const day = dayOf(asked);
  if (!day) throw new RestError(404, `Le jour ${asked} n'existe pas.`);
  const first = firstDayOf(known);
  return day >= first ? version : formerOf(known, day, first);
}

function formerOf({ held: { releases }, release }: Known, day: string, first: string): string {
  const inService = Number(release.version);
  const held = releases
    .filter(({ version }) => Number(version) <= inService)
    .sort((a, b) => Number(a.version) - Number(b.version));
  const place = held.findLastIndex((row) => row.version !== release.version && (publication(row) ?? '9') <= day);
  const [former, next] = [held[place], held[place + 1]];
  const begins = `La version ${release.version}, en service, vaut depuis le ${first}`;
  if (!former || !next) throw notKept(`${begins} : ce qui valait le ${day} n'est pas gardé.`);
  const version = String(former.version);
  const since = String(publication(former));
  if (day === since) return version;
  const isNext = Number(next.version) === Number(version) + 1;
  if (isNext && publication(next) !== undefined) return version;
  const until = isNext
    ? `le jour où la ${String(next.version)} l'a remplacée n'est pas connu`
    : `ce graphe n'a pas eu la version qui l'a suivie, et ne sait pas quel jour`;
  throw notKept(
    `${begins}. La ${version} valait le ${since}, mais ${until} : ce qui valait le ${day} n'est pas gardé.`,
  );
}

function notKept(message: string): RestError {
  return new RestError(404, `${message} La question GraphQL historique dit ce qui a changé.`);
}

function publication(row: NodeRow | undefined): string | undefined {
  const day = row?.publieeLe ?? undefined;
  return day === undefined ? undefined : String(day).slice(0, 10);
}
