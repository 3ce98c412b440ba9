import type { DrawnRow } from '@rome-graph/drawing';
import type { ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressOf } from '../../address/query-state';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { Button } from '../../components/button';
import { CompletionBox } from '../../components/completion-box';
import { drawnFile } from '../../components/drawn-file';
import { ItemLink } from '../../components/item-link';
import { MetierLink } from '../../components/metier-link';
import { Page } from '../../components/page';
import { ResultToolbar } from '../../components/result-toolbar';
import { Section } from '../../components/section';
import { ShareBar } from '../../components/share-bar';
import { csv } from '../../texts/csv';
import { counted, percent } from '../../texts/numbers';
import { recipeOf } from '../../texts/recipes';
import { byEnjeu, enjeuxOf } from './by-enjeu';
import type { PageComparerQuery } from './comparer.document';
import { pageComparer } from './comparer.document';
import './comparer.css';

/** Two métiers beside one another: what each covers of the other, what they share, what each has alone. */
export default function ComparerPage(): ReactNode {
  const said = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const [a, b] = [said.get('a'), said.get('b')];
  const answer = useAnswer(pageComparer, { a: a ?? '', b: b ?? '' }, { enabled: a !== null && b !== null, keep: true });
  const change = (next: Two): void => navigate(addressOf('/comparer', { a: next.a, b: next.b }));
  return (
    <Page title="Comparer deux métiers" description="Ce que deux métiers ont en commun, et ce que chacun a seul.">
      <Pair a={a} b={b} data={answer.data} change={change} />
      {a !== null && b !== null ? (
        <Answered answer={answer}>{(found) => <Comparison data={found} />}</Answered>
      ) : (
        <p className="muted">Choisir deux métiers pour les voir côte à côte.</p>
      )}
    </Page>
  );
}

interface Two {
  readonly a: string | null;
  readonly b: string | null;
}

interface PairProps extends Two {
  readonly data: PageComparerQuery | undefined;
  readonly change: (two: Two) => void;
}

function Pair({ a, b, data, change }: PairProps): ReactNode {
  return (
    <div className="pair">
      <CompletionBox
        label="Premier métier"
        types={['METIER', 'APPELLATION']}
        chosen={nameOf(a, data?.ficheA)}
        onChoose={({ metier, code }) => change({ a: metier?.code ?? code, b })}
      />
      <CompletionBox
        label="Second métier"
        types={['METIER', 'APPELLATION']}
        chosen={nameOf(b, data?.ficheB)}
        onChoose={({ metier, code }) => change({ a, b: metier?.code ?? code })}
      />
      {a !== null && b !== null && <Button onPress={() => change({ a: b, b: a })}>Échanger</Button>}
    </div>
  );
}

/** What a box says of a code: the label of its métier once it is there. */
function nameOf(code: string | null, fiche: PageComparerQuery['ficheA'] | undefined): string {
  if (code === null) return '';
  return fiche?.code === code.toUpperCase() ? fiche.intitule : code;
}

function Comparison({ data }: { readonly data: PageComparerQuery }): ReactNode {
  const { aller, retour, ficheA, ficheB } = data;
  const enjeux = enjeuxOf([ficheA, ficheB]);
  const a = { code: ficheA.code, libelle: ficheA.intitule };
  const b = { code: ficheB.code, libelle: ficheB.intitule };
  return (
    <>
      <ul className="both-ways">
        <li>
          <MetierLink metier={a} withCode /> couvre <ShareBar share={aller.couverture} /> de{' '}
          <MetierLink metier={b} withCode />.
        </li>
        <li>
          <MetierLink metier={b} withCode /> couvre <ShareBar share={retour.couverture} /> de{' '}
          <MetierLink metier={a} withCode />.
        </li>
      </ul>
      <p className="muted small">
        La part couverte compte chaque compétence par sa rareté : ce que peu de métiers demandent pèse plus.
      </p>
      <Section title="En commun" amount={String(aller.nbCommuns)}>
        <Groups items={aller.communs} enjeux={enjeux} />
      </Section>
      <div className="alone">
        <Section title={`Seulement ${b.libelle}`} amount={String(aller.nbManquants)}>
          <p className="muted small">Ce qu’il reste à apprendre pour y aller, le plus lourd d’abord.</p>
          <Groups items={aller.manquants} enjeux={enjeux} />
        </Section>
        <Section title={`Seulement ${a.libelle}`} amount={String(retour.nbManquants)}>
          <p className="muted small">Ce qu’il faudrait apprendre pour en venir.</p>
          <Groups items={retour.manquants} enjeux={enjeux} />
        </Section>
      </div>
      <ResultToolbar
        title={`${a.libelle} et ${b.libelle} : ${percent(aller.couverture)} et ${percent(retour.couverture)}`}
        release={aller.methode.release}
        query={{
          document: pageComparer,
          variables: { a: a.code, b: b.code },
          recipes: [recipeOf('ecart-entre-deux-metiers', { de: a.code, vers: b.code })],
        }}
        files={[
          {
            format: 'CSV',
            name: `${a.code}-${b.code}.csv`,
            type: 'text/csv',
            make: () => table(data, enjeux),
          },
          drawnFile(`${a.code}-${b.code}.svg`, aller.methode.release, ({ layoutClassement }, layout) =>
            layoutClassement(
              [
                { name: 'En commun', rows: heaviest(aller.communs) },
                { name: `Seulement ${b.libelle}`, rows: heaviest(aller.manquants) },
                { name: `Seulement ${a.libelle}`, rows: heaviest(retour.manquants) },
              ],
              { ...layout, title: `${a.libelle} et ${b.libelle}, par poids` },
            ),
          ),
        ]}
      />
    </>
  );
}

type Items = PageComparerQuery['aller']['communs'];

/** Most items of a part that a picture has. */
const drawnItems = 15;

function heaviest(items: Items): DrawnRow[] {
  return items
    .slice(0, drawnItems)
    .map(({ libelle, poids }) => ({ label: libelle, value: poids, told: poids.toFixed(1).replace('.', ',') }));
}

interface GroupsProps {
  readonly items: Items;
  readonly enjeux: ReadonlyMap<string, string>;
}

function Groups({ items, enjeux }: GroupsProps): ReactNode {
  if (items.length === 0) return <p className="muted">Rien.</p>;
  return (
    <div className="groups">
      {byEnjeu(items, enjeux).map(({ name, items: some }) => (
        <div key={name}>
          <h3>
            {name} <span className="muted number">{counted(some.length, 'élément')}</span>
          </h3>
          <ul>
            {some.map((item) => (
              <li key={item.code}>
                <ItemLink item={item} coeur={item.coeurMetier} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function table({ aller, retour, ficheA, ficheB }: PageComparerQuery, enjeux: ReadonlyMap<string, string>): string {
  const rows = (where: string, items: Items) =>
    items.map(({ code, libelle, nature, poids, coeurMetier }) => [
      where,
      enjeux.get(code),
      nature,
      code,
      libelle,
      poids,
      coeurMetier,
    ]);
  return csv(
    ['tenu par', 'enjeu', 'nature', 'code', 'libelle', 'poids', 'coeurMetier'],
    [
      ...rows(`${ficheA.code} et ${ficheB.code}`, aller.communs),
      ...rows(ficheB.code, aller.manquants),
      ...rows(ficheA.code, retour.manquants),
    ],
  );
}
