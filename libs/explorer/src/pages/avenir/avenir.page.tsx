import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { addressOf, codePath } from '../../address/query-state';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { pageEnsemble } from '../../components/ensemble.document';
import { valuesOf } from '../../components/facette-list';
import { MetierSet, mostMetiers } from '../../components/metier-set';
import { Page } from '../../components/page';
import type { PageProps } from '../../components/page-props';
import { UnknownAddress } from '../../components/unknown-address';
import { counted } from '../../texts/numbers';
import { recipeOf } from '../../texts/recipes';
import { ecologie, tagName } from '../../texts/vocabulary';
import type { Transition } from './transitions';
import { transitions } from './transitions';
import './avenir.css';

/** The transitions, or one of them with the métiers that it calls or troubles. */
export default function AvenirPage({ params }: PageProps): ReactNode {
  const transition = transitions.find(({ slug }) => slug === params.transition);
  if (transition) return <OneTransition key={transition.slug} transition={transition} />;
  return params.transition === undefined ? <AllTransitions /> : <UnknownAddress />;
}

function AllTransitions(): ReactNode {
  const answer = useAnswer(pageEnsemble, { filtre: null, limite: 1 });
  return (
    <Page
      title="Métiers d'avenir"
      description="Les métiers que les transitions écologique, numérique et démographique appellent ou transforment."
    >
      <Answered answer={answer}>
        {({ parcourirMetiers }) => {
          const counts = new Map(valuesOf(parcourirMetiers, 'TAG').map(({ code, metiers }) => [code, metiers]));
          return (
            <ul className="transitions">
              {transitions.map(({ slug, name, text, places }) => (
                <li key={slug}>
                  <h2>
                    <Link href={codePath('avenir', slug)}>{name}</Link>
                  </h2>
                  <p>{text}</p>
                  <ul>
                    {places.map(({ tag }) => (
                      <li key={tag}>
                        <Link href={addressOf(codePath('avenir', slug), places.length > 1 ? { tag } : {})}>
                          {tagName(tag)}
                        </Link>{' '}
                        <span className="muted number">{counted(counts.get(tag) ?? 0, 'métier')}</span>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
    </Page>
  );
}

function OneTransition({ transition: { slug, name, text, places } }: { readonly transition: Transition }): ReactNode {
  const asked = new URLSearchParams(useSearch()).get('tag');
  const place = places.find(({ tag }) => tag === asked) ?? places[0];
  const variables = { filtre: place?.filtre, limite: mostMetiers };
  const answer = useAnswer(pageEnsemble, variables, { keep: true });
  return (
    <Page title={name} above={<Link href="/avenir">Métiers d’avenir</Link>} description={text}>
      <p className="prose avenir-text">{text}</p>
      {places.length > 1 && (
        <nav aria-label="Place dans la transition">
          <dl className="places">
            {places.map(({ tag }) => (
              <div key={tag}>
                <dt>
                  <Link
                    href={addressOf(codePath('avenir', slug), { tag })}
                    aria-current={tag === place?.tag ? 'page' : undefined}
                  >
                    {tagName(tag)}
                  </Link>
                </dt>
                <dd>{meaningOf(tag)}</dd>
              </div>
            ))}
          </dl>
        </nav>
      )}
      <Answered answer={answer}>
        {({ parcourirMetiers }) => (
          <MetierSet
            key={place?.tag}
            title={place ? tagName(place.tag) : name}
            found={parcourirMetiers}
            variables={variables}
            narrowed={{ tag: place?.tag }}
            recipe={recipeOf('metiers', {})}
          />
        )}
      </Answered>
    </Page>
  );
}

function meaningOf(tag: string): string {
  const [, value = ''] = tag.split(' ');
  return ecologie[value as keyof typeof ecologie].meaning;
}
