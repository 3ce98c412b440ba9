import type { VNode } from 'preact';
import { scaleSqrt } from 'victory-vendor/d3-scale';
import type { AireLinks, ReportAire } from '../../release/release-report';
import { chartWidth, round } from './chart-scale';
import { TextLines } from './text-lines';
import { wrapText } from './wrap-text';

/** How high the chart is. */
export const ringHeight = 520;

const radius = 165;
const centre = { x: chartWidth / 2, y: ringHeight / 2 };
const largestDisc = 44;
/** Room for the code of the aire. */
const smallestDisc = 14;
const widestLink = 22;
/** How far links give way to the centre, 0 to 1. */
const pull = 0.6;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** The aires around a ring: discs as large as their métiers are many, joined as strongly as they lead to one another. */
export function AiresRing({
  aires,
  links,
}: {
  readonly aires: readonly ReportAire[];
  readonly links: readonly AireLinks[];
}): VNode {
  const places = new Map(aires.map(({ code }, position) => [code, placeOf(position, aires.length)]));
  const disc = scaleSqrt()
    .domain([0, Math.max(1, ...aires.map(({ taille }) => taille))])
    .range([0, largestDisc]);
  return (
    <g>
      <RingLinks links={bothWays(links)} places={places} />
      {aires.map(({ code, libelle, taille }, position) => {
        const place = placeOf(position, aires.length);
        const size = round(Math.max(smallestDisc, disc(taille)));
        return (
          <g>
            <circle class="disc" cx={place.x} cy={place.y} r={size} />
            <text class="on-disc" x={place.x} y={place.y}>
              {code}
            </text>
            <RingLabel place={place} distance={size} libelle={libelle} />
          </g>
        );
      })}
    </g>
  );
}

function RingLinks({
  links,
  places,
}: {
  readonly links: readonly JoinedAires[];
  readonly places: ReadonlyMap<string, Place>;
}): VNode {
  const strongest = Math.max(1, ...links.map(({ couvertures }) => couvertures));
  return (
    <g>
      {links.map(({ one, other, couvertures }) => {
        const [from, to] = [places.get(one), places.get(other)];
        if (!from || !to) return null;
        const width = Math.max(0.5, round((couvertures / strongest) * widestLink));
        return <path class="link" d={curve(from, to)} stroke-width={width} />;
      })}
    </g>
  );
}

/** A line that gives way to the centre, so that links of neighbours are told from those that cross. */
function curve(from: Place, to: Place): string {
  const towards = (one: number, other: number, middle: number): number =>
    round((one + other) / 2 + (middle - (one + other) / 2) * pull);
  const control = `${towards(from.x, to.x, centre.x)} ${towards(from.y, to.y, centre.y)}`;
  return `M${from.x} ${from.y}Q${control} ${to.x} ${to.y}`;
}

function RingLabel({ place, distance, libelle }: RingLabelProps): VNode {
  const lines = wrapText(libelle, 24, 3);
  const side = Math.cos(place.angle);
  const level = Math.abs(side) < 0.3;
  const anchor = level ? 'middle' : side > 0 ? 'start' : 'end';
  const away = distance + 12;
  return (
    <TextLines
      lines={lines}
      x={round(place.x + side * away)}
      y={round(place.y + Math.sin(place.angle) * (away + (level ? 7 * lines.length : 4)))}
      anchor={anchor}
    />
  );
}

interface RingLabelProps {
  readonly place: Place;
  /** From the middle of the disc to its edge. */
  readonly distance: number;
  readonly libelle: string;
}

/** Two aires and how strongly they lead to one another, both ways added. */
interface JoinedAires {
  readonly one: string;
  readonly other: string;
  readonly couvertures: number;
}

function bothWays(links: readonly AireLinks[]): JoinedAires[] {
  const sums = new Map<string, JoinedAires>();
  for (const { aire, autreAire, couvertures } of links) {
    if (aire === autreAire) continue;
    const [one, other] = aire < autreAire ? [aire, autreAire] : [autreAire, aire];
    const before = sums.get(`${one} ${other}`)?.couvertures ?? 0;
    sums.set(`${one} ${other}`, { one, other, couvertures: before + couvertures });
  }
  return [...sums.values()].sort((a, b) => a.couvertures - b.couvertures);
}

/** From the top, clockwise. */
function placeOf(position: number, count: number): Place {
  const angle = (2 * Math.PI * position) / Math.max(1, count) - Math.PI / 2;
  return { x: round(centre.x + radius * Math.cos(angle)), y: round(centre.y + radius * Math.sin(angle)), angle };
}
