import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const measure = /\b(?:rome|process|nodejs)_[a-z0-9_]+/g;

/** The names of all measures that the alerts and the dashboard of a folder `deploy` ask, sorted. */
export function measuresOf(deploy) {
  const texts = [
    ...readFileSync(join(deploy, 'prometheus/rome-graph.rules.yml'), 'utf8').matchAll(
      /^\s+(?:expr: .*|.*\(rate\(.*|> .*)$/gm,
    ),
  ].map(([line]) => line);
  const { panels } = JSON.parse(readFileSync(join(deploy, 'grafana/rome-graph.json'), 'utf8'));
  for (const { targets } of panels) texts.push(...targets.map(({ expr }) => expr));
  return [...new Set(texts.flatMap((text) => text.match(measure) ?? []))].sort();
}
