import type { Schema } from '@rome-graph/client';
import { natureNames } from '@rome-graph/client';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { addressOf, oneOf, wholeNumber } from '../../address/query-state';
import { elementPath } from '../../address/element-path';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { CompletionBox } from '../../components/completion-box';
import { MetierLink } from '../../components/metier-link';
import { Page } from '../../components/page';
import { ResultToolbar } from '../../components/result-toolbar';
import { Section } from '../../components/section';
import { ShareBar } from '../../components/share-bar';
import { changeSentence, changeTypes, changingNatures } from '../../texts/changes';
import { csv } from '../../texts/csv';
import { count, counted, day } from '../../texts/numbers';
import { recipeOf } from '../../texts/recipes';
import type { PageVersionsQuery } from './versions.document';
import { pageVersions } from './versions.document';
import './versions.css';

/** How many changes stand on one page of them. */
const perPage = 50;

const types = ['', ...Object.keys(changeTypes)] as [string, ...string[]];
const natures = ['', ...changingNatures] as [string, ...string[]];
const offeredNatures = Object.fromEntries(changingNatures.map((nature) => [nature, natureNames[nature] ?? nature]));

/** The releases, what changed between them, and for a métier its history. */
export default function VersionsPage(): ReactNode {
  const said = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const [type, nature] = [oneOf(said.get('type'), types), oneOf(said.get('nature'), natures)];
  const code = said.get('code');
  const page = wholeNumber(said.get('page'), 1, 10_000, 1);
  const variables = {
    type: (type || null) as Schema.TypeChangement | null,
    nature: nature || null,
    code,
    decalage: (page - 1) * perPage,
    limite: perPage,
  };
  const answer = useAnswer(pageVersions, variables, { keep: true });
  const address = (next: object): string => addressOf('/versions', { type, nature, code, ...next });
  return (
    <Page title="Versions" description="Ce qui a changé d’une version du ROME 4.0 à l’autre.">
      <Answered answer={answer}>
        {(data) => (
          <>
            <Releases releases={data.releases} />
            <Section title="Ce qui a changé" amount={counted(data.changements.total, 'changement')}>
              <div className="version-filters">
                <Choice
                  label="Quoi"
                  value={type}
                  names={changeTypes}
                  choose={(next) => navigate(address({ type: next }))}
                />
                <Choice
                  label="De quoi"
                  value={nature}
                  names={offeredNatures}
                  choose={(next) => navigate(address({ nature: next }))}
                />
                <CompletionBox
                  label="D’un métier"
                  types={['METIER', 'APPELLATION']}
                  chosen={code ?? ''}
                  onChoose={({ metier, code: chosen }) => navigate(address({ code: metier?.code ?? chosen }))}
                />
              </div>
              {code !== null && (
                <p>
                  Ce qui est arrivé à <span className="code">{code}</span>.{' '}
                  <Link href={address({ code: null })}>Voir tout</Link>
                </p>
              )}
              <Changes changes={data.changements.resultats} releases={data.releases.length} />
              <Pages page={page} total={data.changements.total} address={(to) => address({ page: String(to) })} />
            </Section>
            <Drifts drifts={data.derives.resultats} />
            <ResultToolbar
              title="Ce qui a changé d’une version du ROME à l’autre"
              release={data.changements.release}
              query={{
                document: pageVersions,
                variables,
                recipes: [recipeOf('changements', { ...variables, depuis: null, jusqua: null })],
              }}
              files={[
                {
                  format: 'CSV',
                  name: 'changements.csv',
                  type: 'text/csv',
                  make: () => table(data.changements.resultats),
                },
              ]}
            />
          </>
        )}
      </Answered>
    </Page>
  );
}

function Releases({ releases }: { readonly releases: PageVersionsQuery['releases'] }): ReactNode {
  return (
    <Section title="Versions connues ici">
      <div className="scrolled versions-known" tabIndex={0} role="group" aria-label="Tableau des versions">
        <table>
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">Chargée le</th>
              <th scope="col">Métiers</th>
              <th scope="col">Compétences</th>
              <th scope="col">Savoirs</th>
            </tr>
          </thead>
          <tbody>
            {releases.map(({ version, libelle, statut, chargeeLe, nbMetiers, nbCompetences, nbSavoirs }) => (
              <tr key={version}>
                <th scope="row">
                  {libelle}
                  {statut === 'EN_SERVICE' && ' (en service)'}
                </th>
                <td>{day(chargeeLe)}</td>
                <td>{count(nbMetiers)}</td>
                <td>{count(nbCompetences)}</td>
                <td>{count(nbSavoirs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly names: Readonly<Record<string, string>>;
  readonly choose: (value: string) => void;
}

function Choice({ label, value, names, choose }: ChoiceProps): ReactNode {
  return (
    <label className="choice">
      {label}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">Tout</option>
        {Object.entries(names).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChangesProps {
  readonly changes: PageVersionsQuery['changements']['resultats'];
  readonly releases: number;
}

function Changes({ changes, releases }: ChangesProps): ReactNode {
  if (changes.length === 0) {
    return (
      <p className="muted">
        {releases < 2
          ? 'Une seule version a été chargée ici : il faut en charger deux, l’une après l’autre, pour voir ce qui les sépare.'
          : 'Rien de cela n’a changé.'}
      </p>
    );
  }
  return (
    <ol className="changes">
      {changes.map((change) => (
        <li key={change.code}>
          <Subject change={change} />
          <p className="muted">{changeSentence(change)}</p>
        </li>
      ))}
    </ol>
  );
}

function Subject({ change }: { readonly change: PageVersionsQuery['changements']['resultats'][number] }): ReactNode {
  const { sujet, nature, libelle, type } = change;
  const element = { Metier: 'METIER', Competence: 'COMPETENCE', MacroCompetence: 'MACRO_COMPETENCE', Savoir: 'SAVOIR' };
  const path = elementPath({ type: element[nature as keyof typeof element] ?? '', code: sujet });
  const name = libelle ?? sujet;
  return (
    <>
      {path !== undefined && type !== 'SUPPRIME' ? <Link href={path}>{name}</Link> : name}{' '}
      <span className="muted small">
        {natureNames[nature] ?? nature} <span className="code">{sujet}</span>
      </span>
    </>
  );
}

interface PagesProps {
  readonly page: number;
  readonly total: number;
  readonly address: (page: number) => string;
}

function Pages({ page, total, address }: PagesProps): ReactNode {
  const last = Math.ceil(total / perPage);
  if (last < 2) return null;
  return (
    <nav aria-label="Pages de changements" className="pages">
      {page > 1 && <Link href={address(page - 1)}>Précédents</Link>}
      <span className="number">
        Page {page} sur {last}
      </span>
      {page < last && <Link href={address(page + 1)}>Suivants</Link>}
    </nav>
  );
}

function Drifts({ drifts }: { readonly drifts: PageVersionsQuery['derives']['resultats'] }): ReactNode {
  if (drifts.length === 0) return null;
  return (
    <Section title="Les métiers qui ont le plus changé">
      <p className="muted small">Part de ce que demandaient l’une et l’autre version qui est dans les deux.</p>
      <ol className="changes">
        {drifts.map(({ metier, libelle, depuis, jusqua, jaccard, itemsAvant, itemsApres }) => (
          <li key={`${metier}-${depuis}`}>
            <MetierLink metier={{ code: metier, libelle }} withCode />
            <p className="muted">
              <ShareBar share={jaccard} /> entre {depuis} et {jusqua},{' '}
              <span className="number">
                {itemsAvant} puis {itemsApres} éléments
              </span>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function table(changes: PageVersionsQuery['changements']['resultats']): string {
  return csv(
    ['depuis', 'jusqua', 'nature', 'sujet', 'libelle', 'type', 'attribut', 'ancien', 'nouveau'],
    changes.map(({ depuis, jusqua, nature, sujet, libelle, type, attribut, ancien, nouveau }) => [
      depuis,
      jusqua,
      nature,
      sujet,
      libelle,
      type,
      attribut,
      ancien.join(' '),
      nouveau.join(' '),
    ]),
  );
}
