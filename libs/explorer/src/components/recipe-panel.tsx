import type { ReactNode } from 'react';
import { useState } from 'react';
import type { AskedRecipe } from '../texts/recipes';
import { withParameters } from '../texts/recipes';
import { Button } from './button';
import './recipe-panel.css';

interface RecipePanelProps {
  /** Those that answer together, in the order in which they are run. */
  readonly recipes: readonly AskedRecipe[];
  /** What of the page they do not ask; nothing by default. */
  readonly note?: string;
  readonly copy: (text: string, done: string) => void;
}

/** The same question in Cypher, for Neo4j Browser and POST /cypher: shown and loaded when someone opens it. */
export function RecipePanel({ recipes, note, copy }: RecipePanelProps): ReactNode {
  const [load, setLoad] = useState<(name: AskedRecipe['name']) => string>();
  const [failed, setFailed] = useState(false);
  const open = (): void => {
    import('./recipe-texts').then(
      ({ recipeText }) => setLoad(() => recipeText),
      () => setFailed(true),
    );
  };
  const text = load && recipes.map(({ name, parameters }) => withParameters(load(name), parameters)).join('\n');
  return (
    <details className="recipe" onToggle={open}>
      <summary>La recette en Cypher</summary>
      <p className="small muted">
        La même question, pour Neo4j Browser, <code>npm run rome -- shell</code> et <code>POST /cypher</code>. {note}
      </p>
      {failed && <p>La recette n’a pas pu être chargée : la connexion est coupée.</p>}
      {text !== undefined && (
        <>
          <pre tabIndex={0} role="region" aria-label="Recette en Cypher">
            {text}
          </pre>
          <Button onPress={() => copy(text, 'La recette est copiée.')}>Copier la recette</Button>
        </>
      )}
    </details>
  );
}
