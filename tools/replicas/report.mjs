// What the proof of replicas prints: Markdown for docs/operations.md.
import { number, table } from '../bench/render/format.mjs';

/** Errors that no fault excuses: those in flight on a replica that SIGKILL ended are set aside. */
export function unexcused(records, faults) {
  const kills = faults.filter(({ what }) => what === 'SIGKILL');
  return records.filter(
    ({ error, begin, end }) => error && !kills.some(({ from }) => begin <= from && from <= end + lostMs),
  );
}

/** How long after its replica was killed a client may be told so, in milliseconds. */
const lostMs = 100;

/** Whether all that must hold did, and what did not, in words. */
export function failuresOf({ records, faults, rollOuts, codes, releases }) {
  const errors = unexcused(records, faults);
  const mixed = records.filter((record) => record.mixed);
  const back = records.filter(({ follows, isBack }) => follows && isBack);
  return [
    ...errors.map(({ door, error }) => `${door}: ${error}`),
    ...mixed.map(({ door, mixed: of }) => `${door}: an answer of ${of}`),
    ...back.map(({ door, release }) => `${door}: ${release} after a later one, to a client that had said so`),
    ...codes.filter((code) => code !== 0).map((code) => `a replica that SIGTERM ended exited with ${code}`),
    ...(rollOuts.length < releases.length - 1
      ? [`${rollOuts.length} of ${releases.length - 1} releases were rolled out`]
      : []),
    ...(records.some(({ release }) => release !== undefined) ? [] : ['nothing was answered']),
  ];
}

export function renderProof({ seconds, replicas, clients, load, records, faults, rollOuts, rotation, releases }) {
  const fate = (what) => faults.filter((fault) => fault.what === what);
  const calm = [...faults, ...rollOuts];
  const rows = [
    ['SIGTERM to a replica, until it is ready again', fate('SIGTERM').length, within(records, fate('SIGTERM'))],
    ['SIGKILL to a replica, until it is ready again', fate('SIGKILL').length, within(records, fate('SIGKILL'))],
    ['a release rolled out, until all replicas serve it', rollOuts.length, within(records, rollOuts)],
    ['none of these', '', records.filter((record) => !calm.some((span) => overlap(record, span)))],
    ['all', '', records],
  ];
  const follow = records.filter(({ follows }) => follows);
  const others = records.filter(({ follows }) => !follows);
  const wentBack = (list) => list.filter(({ isBack }) => isBack).length;
  return [
    `${seconds} s, ${replicas} replicas behind nginx, ${clients} clients, releases ${releases.map(({ version }) => version).join(' → ')}, load average ${load.toFixed(1)}.`,
    '',
    table(
      [
        'fault',
        'times',
        'asked',
        'errors',
        'in flight on a killed replica',
        'of two releases',
        'p50 ms',
        'p99 ms',
        'longest ms',
      ],
      rows.map(([what, times, list]) => [what, times, list.length, ...seenIn(list, faults)]),
    ),
    '',
    table(
      ['clients', 'asked', 'an older release than one seen before'],
      [
        ['that say X-Rome-Release-Min', follow.length, wentBack(follow)],
        ['that do not', others.length, wentBack(others)],
      ],
    ),
    '',
    table(
      ['release', 'load begun at, s', 'committed after, s', 'served by all replicas after, s'],
      rollOuts.map(({ version, at, loaded, served }) => [version, at.toFixed(0), loaded.toFixed(1), served.toFixed(1)]),
    ),
    '',
    `The key of the clients was rotated meanwhile; no replica took the former one ${(rotation.refusedMs / 1_000).toFixed(1)} s after it was removed.`,
    '',
  ].join('\n');
}

function seenIn(list, faults) {
  const errors = list.filter(({ error }) => error);
  const counted = unexcused(errors, faults).length;
  const times = list.map(({ begin, end }) => end - begin).sort((a, b) => a - b);
  const at = (share) =>
    times.length === 0 ? '' : number(times[Math.min(times.length - 1, Math.floor(share * times.length))]);
  return [counted, errors.length - counted, list.filter(({ mixed }) => mixed).length, at(0.5), at(0.99), at(1)];
}

function within(records, spans) {
  return records.filter((record) => spans.some((span) => overlap(record, span)));
}

function overlap({ begin, end }, { from, until }) {
  return begin <= until && from <= end;
}
