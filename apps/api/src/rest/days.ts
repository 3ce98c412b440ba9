import type { Snapshot } from '../engine/snapshot';
import { badParameter } from './rest.errors';

/** A day as it is compared, `yyyy-MM-dd`; undefined of what is none. */
export function dayOf(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text) ?? [];
  if (text.length !== 8 && text.length !== 10) return undefined;
  const written = `${year}-${month}-${day}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}

/** The day from which the release in service is the one of its time: of its publication, else of its load. */
export function firstDayOf({ held, release }: Pick<Snapshot, 'held' | 'release'>): string {
  const row = held.releases.find(({ version }) => version === release.version);
  return String(row?.publieeLe ?? release.chargeeLe).slice(0, 10);
}

/** Refuses a day that is none, and one before the release in service: what was there then is not held. */
export function requireDay(snapshot: Snapshot, asked: string | null): void {
  if (asked === null || asked === '') return;
  const day = dayOf(asked);
  if (!day) throw badParameter("Le paramètre 'date' est un jour, comme 2026-01-31 ou 20260131.");
  const first = firstDayOf(snapshot);
  if (day >= first) return;
  throw badParameter(
    `La version ${snapshot.release.version}, en service, vaut depuis le ${first} : ce qui valait le ${day} n'est pas gardé. ` +
      'La question GraphQL historique dit ce qui a changé.',
  );
}
