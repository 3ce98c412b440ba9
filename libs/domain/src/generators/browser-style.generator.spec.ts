import { storedGraph } from '../rome-history.model';
import { generateBrowserStyle } from './browser-style.generator';

/** The rules of each selector, read as a style sheet. */
const rules = new Map(
  [...generateBrowserStyle(storedGraph).matchAll(/^([\w.]+) \{\n([^}]*(?:\{[^}]*\}[^}]*)*)\n\}/gm)].map(
    ([, name, text]) => [
      name,
      new Map((text ?? '').split('\n').map((line) => line.trim().replace(/;$/, '').split(': ') as [string, string])),
    ],
  ),
);

/** WCAG 2: from 1 to 21. */
const contrastWithWhite = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
};

describe('the style of Neo4j Browser', () => {
  it('has a rule for each label and each type', () => {
    for (const { label } of storedGraph.nodes) expect(rules.has(`node.${label}`)).toBe(true);
    for (const { type } of storedGraph.relationships) expect(rules.has(`relationship.${type}`)).toBe(true);
  });

  it('shows nodes by their libelle, else their key, and PROCHE by couverture', () => {
    expect(rules.get('node.Metier')?.get('caption')).toBe("'{libelle}'");
    expect(rules.get('node.Release')?.get('caption')).toBe("'{libelle}'");
    expect(rules.get('node.CodeExterne')?.get('caption')).toMatch(/^'\{\w+\}'$/);
    expect(rules.get('relationship.PROCHE')?.get('caption')).toBe("'{couverture}'");
    expect(rules.get('relationship.DANS_DOMAINE')?.get('caption')).toBe("'<type>'");
  });

  it('gives each label a colour of its own, on which white is read', () => {
    const colours = storedGraph.nodes.map(({ label }) => rules.get(`node.${label}`)?.get('color') ?? '');
    expect(new Set(colours).size).toBe(storedGraph.nodes.length);
    for (const colour of colours) expect(contrastWithWhite(colour)).toBeGreaterThan(4.5);
  });
});
