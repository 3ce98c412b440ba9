import type { Snapshot } from '../engine/snapshot';
import { badParameter, RestError } from './rest.errors';

/** How a day is written: `yyyy-MM-dd` or `yyyyMMdd`. */
const written = /^\d{4}(-\d\d-\d\d|\d{4})$/;

/** A day as it is compared, `yyyy-MM-dd`; undefined of one that no calendar has. */
export function dayOf(text: string): string | undefined {
  const digits = text.replaceAll('-', '');
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

/** The day from which the release in service is the one of its time: of its publication, else of its load. */
export function firstDayOf({ held, release }: Pick<Snapshot, 'held' | 'release'>): string {
  const row = held.releases.find(({ version }) => version === release.version);
  return String(row?.publieeLe ?? release.chargeeLe).slice(0, 10);
}

/** Refuses a day that is none, and one before the release in service: what was there then is not held. */
export function requireDay(snapshot: Snapshot, asked: string | null): void {
  if (asked === null || asked === '') return;
  if (!written.test(asked)) throw badParameter("Le paramètre 'date' est un jour, comme 2026-01-31 ou 20260131.");
  const day = dayOf(asked);
  if (!day) throw new RestError(404, `Le jour ${asked} n'existe pas.`);
  const first = firstDayOf(snapshot);
  if (day >= first) return;
  throw new RestError(
    404,
    `La version ${snapshot.release.version}, en service, vaut depuis le ${first} : ce qui valait le ${day} n'est pas gardé. ` +
      'La question GraphQL historique dit ce qui a changé.',
  );
}
