import type { GraphModel, NodeDeclaration, RelationshipDeclaration } from '../declaration/declaration';
import { notice } from './notice';

/** Properties and their values, as style sheets of Neo4j Browser have them. */
type Rules = Readonly<Record<string, string>>;

/** The turn from a hue to the next: no two labels that follow each other look alike, however many there are. */
const goldenAngle = 137.508;

/**
 * How Neo4j Browser draws the graph, by selector of its style sheets: each node by its libelle, else its key, each label in a
 * colour of its own, métiers larger than others, and links that have a strength by it.
 */
export function browserStyle({ nodes, relationships }: GraphModel): Readonly<Record<string, Rules>> {
  const links = new Map(relationships.map((declared) => [declared.type, declared]));
  return Object.fromEntries([
    ['node', { diameter: '50px', 'border-width': '2px', 'font-size': '10px', caption: '<id>' }],
    ['relationship', { 'shaft-width': '1px', 'font-size': '8px', padding: '3px', caption: '<type>', ...grey }],
    ...nodes.map((node, index) => [`node.${node.label}`, nodeRules(node, index)] as const),
    ...[...links.values()].map((declared) => [`relationship.${declared.type}`, linkRules(declared)] as const),
  ]);
}

/** The text of cypher/rome.grass. What makes it is told at its end: Browser takes a comment for the beginning of a selector. */
export function generateBrowserStyle(model: GraphModel): string {
  const blocks = Object.entries(browserStyle(model)).map(([selector, rules]) => block(selector, rules));
  return [...blocks, ...notice('/*').map((line) => `${line} */`), ''].join('\n');
}

const grey: Rules = {
  color: '#8a8f98',
  'border-color': '#6b7078',
  'text-color-external': '#4a4e55',
  'text-color-internal': '#ffffff',
};

/** What métiers are made out by among all that surrounds them. */
const larger: Rules = { diameter: '80px', 'font-size': '12px' };

function nodeRules({ label, key, properties }: NodeDeclaration, index: number): Rules {
  const hue = (index * goldenAngle) % 360;
  const shown = properties.some(({ name }) => name === 'libelle') ? 'libelle' : key.name;
  return {
    color: hex(hue, 0.5, 0.32),
    'border-color': hex(hue, 0.5, 0.22),
    'text-color-internal': '#ffffff',
    caption: `{${shown}}`,
    ...(label === 'Metier' && larger),
  };
}

function linkRules({ weight }: RelationshipDeclaration): Rules {
  return weight === undefined
    ? { caption: '<type>' }
    : { ...grey, color: '#0b57a4', 'border-color': '#083f78', 'shaft-width': '3px', caption: `{${weight}}` };
}

function block(selector: string, rules: Rules): string {
  const lines = Object.entries(rules).map(([name, value]) => `  ${name}: ${isCaption(value) ? `'${value}'` : value};`);
  return [`${selector} {`, ...lines, '}'].join('\n');
}

function isCaption(value: string): boolean {
  return /^[{<]/.test(value);
}

/** A colour of HSL (hue in degrees, the others from 0 to 1) as style sheets write it. */
function hex(hue: number, saturation: number, lightness: number): string {
  const spread = saturation * Math.min(lightness, 1 - lightness);
  const part = (shift: number): string => {
    const turn = (shift + hue / 30) % 12;
    const value = lightness - spread * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
