import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Permalink } from '../api/permalink';
import { permalinkOf } from '../api/permalink';
import type { AskedRecipe } from '../texts/recipes';
import { Button } from './button';
import { RecipePanel } from './recipe-panel';
import { saveFile } from './save-file';
import './result-toolbar.css';

/** A file that a person may keep of a result. */
export interface ResultFile {
  /** What it is called on the button, as `CSV`. */
  readonly format: string;
  /** Its name on a disk. */
  readonly name: string;
  readonly type: string;
  /** Its content, made when it is asked for: the rest of a long list is asked then. */
  readonly make: () => string | Promise<string>;
}

/** The question of a page, for those who would ask it themselves. */
export interface AskedQuery {
  readonly document: { toString(): string };
  readonly variables: object;
  /** The recipes of cypher/queries that answer the same, in the order in which they are run. */
  readonly recipes: readonly AskedRecipe[];
  /** What of the page the recipes do not ask, in a sentence; nothing by default. */
  readonly recipeNote?: string;
}

interface ResultToolbarProps {
  /** What the page shows, as it is cited: without its release and address, which are added. */
  readonly title: string;
  /** The release that it was answered from, as `460`; not said while it is not known. */
  readonly release?: string;
  readonly files?: readonly ResultFile[];
  readonly query?: AskedQuery;
}

/** What may be done with a result: its link, how it is cited, its files, its print, the question behind it. */
export function ResultToolbar({ title, release, files = [], query }: ResultToolbarProps): ReactNode {
  const [said, setSaid] = useState('');
  const copy = (text: string, done: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(done),
      () => setSaid(text),
    );
  };
  const keep = (file: ResultFile): void => {
    save(file).then(
      () => setSaid(''),
      () => setSaid(`Le fichier ${file.format} n’a pas pu être fait.`),
    );
  };
  return (
    <div className="result-toolbar" role="group" aria-label="Ce résultat">
      <Button onPress={() => copy(window.location.href, 'Le lien est copié.')}>Copier le lien</Button>
      <Button onPress={() => copy(citation(title, release), 'La citation est copiée.')}>Citer</Button>
      {files.map((file) => (
        <Button key={file.format} onPress={() => keep(file)}>
          Télécharger en {file.format}
        </Button>
      ))}
      <Button onPress={() => window.print()}>Imprimer</Button>
      {query && <PermanentLink query={query} copy={copy} />}
      {query && (
        <Button onPress={() => window.open(graphiqlAddress(query), '_blank', 'noopener')}>Voir la requête</Button>
      )}
      <p role="status" className="small muted">
        {said}
      </p>
      {query && <RecipePanel recipes={query.recipes} note={query.recipeNote} copy={copy} />}
    </div>
  );
}

interface PermanentLinkProps {
  readonly query: AskedQuery;
  readonly copy: (text: string, done: string) => void;
}

/** The answer as it is today, under an address that says so for ever, and its files. */
function PermanentLink({ query, copy }: PermanentLinkProps): ReactNode {
  const [link, setLink] = useState<Permalink>();
  const [problem, setProblem] = useState('');
  const make = (): void => {
    permalinkOf(query.document.toString(), query.variables).then(
      (made) => {
        setLink(made);
        copy(new URL(made.path, window.location.origin).href, 'Le lien permanent est copié.');
      },
      (error: Error) => setProblem(error.message),
    );
  };
  return (
    <>
      <Button onPress={make}>Lien permanent</Button>
      {link && (
        <span className="answer-files small">
          <a href={link.path}>Ouvrir</a>
          {link.formats.map((end) => (
            <a key={end} href={`${link.path}.${end}`}>
              {end}
            </a>
          ))}
        </span>
      )}
      {problem !== '' && (
        <span className="small muted" role="status">
          {problem}
        </span>
      )}
    </>
  );
}

const days = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

function citation(title: string, release: string | undefined): string {
  const version = release === undefined ? '' : `, version ${release}`;
  const today = days.format(new Date());
  return `« ${title} », France Travail, ROME 4.0${version}, calculé par rome-graph, ${window.location.href}, consulté le ${today}.`;
}

function graphiqlAddress({ document, variables }: AskedQuery): string {
  const asked = new URLSearchParams({ query: document.toString(), variables: JSON.stringify(variables, null, 2) });
  return `/graphql?${asked.toString()}`;
}

async function save({ name, type, make }: ResultFile): Promise<void> {
  saveFile(name, type, await make());
}
