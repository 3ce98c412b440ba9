import Graph from 'graphology';
import Sigma from 'sigma';
import { colourName } from './aire-colours';

/** A métier with its place. */
export interface PlacedMetier {
  readonly code: string;
  readonly libelle: string;
  readonly aire: string;
  readonly x: number;
  readonly y: number;
}

/** What of the map is looked at. */
export interface Look {
  readonly aire: string | undefined;
  readonly metier: string | undefined;
  readonly neighbours: readonly string[];
}

/** How a point and a link are drawn, as the graph holds them. */
type Drawn = Readonly<Record<string, unknown>>;

/** How large points are, in the units of sigma, at the scale at which all are in view. */
const sizes = { metier: 24, neighbour: 16, usual: 9 } as const;

/** How much of the map is in view beside a métier and an aire: 1 is all of it. */
const nearMetier = 0.45;
const nearAire = 0.75;

/** From which size on, as one goes nearer, points are named. */
const nameFrom = 5;

const still = '(prefers-reduced-motion: reduce)';
const dark = '(prefers-color-scheme: dark)';

/** A map of métiers on a canvas, in the colours of the page. */
export class DrawnMap {
  private readonly graph: Graph;
  private readonly sigma: Sigma;
  private readonly codes: ReadonlySet<string>;
  private readonly theme = window.matchMedia(dark);
  private seen: Look = { aire: undefined, metier: undefined, neighbours: [] };

  /**
   * Draws in an element that has a size.
   *
   * @param onChoose is told of the métier that is chosen, or that none is any more
   * @throws where the browser has no WebGL 2
   */
  constructor(
    private readonly place: HTMLElement,
    private readonly metiers: readonly PlacedMetier[],
    onChoose: (code: string | undefined) => void,
  ) {
    this.codes = new Set(metiers.map(({ code }) => code));
    this.graph = new Graph();
    for (const { code, libelle, x, y } of metiers) this.graph.addNode(code, { x, y, label: libelle });
    for (const [aire, { x, y }] of middles(metiers)) {
      this.graph.addNode(nameOf(aire), { x, y, label: aire, size: 0, labelSize: 22, zIndex: 3 });
    }
    this.paint();
    this.sigma = new Sigma(this.graph, place, {
      settings: {
        // The wheel and fingers move the page until someone has taken hold of the map.
        gestureTarget: 'page',
        labelDensity: 0.35,
        labelGridCellSize: 140,
        // Names come when one has gone near: all at once they would hide the map.
        labelRenderedSizeThreshold: nameFrom,
        minCameraRatio: 0.03,
        maxCameraRatio: 1.5,
        zoomToSizeRatioFunction: (ratio) => ratio ** 0.6,
        stagePadding: 24,
      },
      styles: {
        nodes: {
          x: { attribute: 'x' },
          y: { attribute: 'y' },
          label: { attribute: 'label' },
          size: { attribute: 'size', defaultValue: 3 },
          color: { attribute: 'color' },
          opacity: { attribute: 'opacity', defaultValue: 1 },
          zIndex: { attribute: 'zIndex', defaultValue: 0 },
          labelColor: { attribute: 'ink' },
          labelSize: { attribute: 'labelSize', defaultValue: 13 },
          labelFont: this.style('--font'),
          labelBackgroundColor: { attribute: 'paper' },
          labelVisibility: {
            whenState: 'isHovered',
            then: 'visible',
            else: { attribute: 'named', defaultValue: 'auto' },
          },
          cursor: 'pointer',
        },
        edges: { size: 1.5, color: { attribute: 'color' } },
      },
    });
    this.sigma.on('clickNode', ({ node }) => onChoose(this.codes.has(node) ? node : undefined));
    this.sigma.on('clickStage', () => onChoose(undefined));
    this.theme.addEventListener('change', this.paint);
    place.addEventListener('pointerdown', this.takeHold);
    place.addEventListener('pointerleave', this.letGo);
  }

  /** Shows what is looked at, the rest paler, and goes there when it is a métier. */
  look(look: Look): void {
    this.seen = look;
    this.paint();
    const metier = this.metiers.find(({ code }) => code === look.metier);
    const aire = look.aire === undefined ? undefined : middles(this.metiers).get(look.aire);
    if (metier) this.goTo(metier, nearMetier);
    else if (aire) this.goTo(aire, nearAire);
  }

  /** Nearer (below 1) or farther. */
  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    void camera.animate(
      { ratio: camera.getBoundedRatio(camera.getState().ratio * factor) },
      { duration: this.duration },
    );
  }

  /** All métiers in view. */
  showAll(): void {
    void this.sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: this.duration });
  }

  /** Gives back what drawing takes. */
  end(): void {
    this.theme.removeEventListener('change', this.paint);
    this.place.removeEventListener('pointerdown', this.takeHold);
    this.place.removeEventListener('pointerleave', this.letGo);
    this.sigma.kill();
  }

  private readonly takeHold = (): void => void this.sigma.setSetting('gestureTarget', 'graph');
  private readonly letGo = (): void => void this.sigma.setSetting('gestureTarget', 'page');

  private get duration(): number {
    return window.matchMedia(still).matches ? 0 : 300;
  }

  /** As near as that, or nearer when one is nearer already. */
  private goTo(point: { readonly x: number; readonly y: number }, near: number): void {
    const camera = this.sigma.getCamera();
    const { x, y } = this.sigma.graphToFramedGraph(point);
    void camera.animate({ x, y, ratio: Math.min(camera.getState().ratio, near) }, { duration: this.duration });
  }

  private readonly paint = (): void => {
    const { aire, metier, neighbours } = this.seen;
    const near = new Set(metier === undefined ? [] : [metier, ...neighbours]);
    const [ink, paper] = [this.style('--ink'), this.style('--surface')];
    for (const { code, aire: own } of this.metiers) {
      const chosen = near.size > 0 ? near.has(code) : aire === undefined || own === aire;
      const kind = code === metier ? 'metier' : near.has(code) ? 'neighbour' : 'usual';
      const color = this.style(`--${colourName(own)}`);
      this.graph.mergeNodeAttributes(code, { ink, paper, color, ...pointOf(kind, chosen, near.size > 0) });
    }
    const named = near.size > 0 ? 'hidden' : 'visible';
    for (const own of middles(this.metiers).keys()) {
      this.graph.mergeNodeAttributes(nameOf(own), {
        ink,
        paper,
        named: aire === undefined || own === aire ? named : 'hidden',
      });
    }
    this.join(metier, neighbours, ink);
  };

  private join(metier: string | undefined, neighbours: readonly string[], color: string): void {
    this.graph.clearEdges();
    if (metier === undefined || !this.graph.hasNode(metier)) return;
    for (const code of neighbours) if (this.graph.hasNode(code)) this.graph.addEdge(metier, code, { color });
  }

  private style(name: string): string {
    return getComputedStyle(this.place).getPropertyValue(name).trim();
  }
}

/** How a métier is drawn: named when it is looked at, or when one goes near it and nothing else is looked at. */
function pointOf(kind: keyof typeof sizes, chosen: boolean, lookedAt: boolean): Drawn {
  const named = chosen && !lookedAt ? 'auto' : 'hidden';
  return {
    opacity: chosen ? 1 : 0.22,
    size: sizes[kind],
    zIndex: kind === 'metier' ? 2 : chosen ? 1 : 0,
    named: kind === 'metier' ? 'visible' : named,
  };
}

/** What stands on the map for the name of an aire: no code of a métier. */
function nameOf(aire: string): string {
  return `aire ${aire}`;
}

/** The middle of each aire. */
function middles(metiers: readonly PlacedMetier[]): Map<string, { readonly x: number; readonly y: number }> {
  const sums = new Map<string, { x: number; y: number; count: number }>();
  for (const { aire, x, y } of metiers) {
    const sum = sums.get(aire) ?? { x: 0, y: 0, count: 0 };
    sums.set(aire, { x: sum.x + x, y: sum.y + y, count: sum.count + 1 });
  }
  return new Map([...sums].map(([aire, { x, y, count }]) => [aire, { x: x / count, y: y / count }]));
}
