import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { addressOf, codeIn, codePath } from '../../address/query-state';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { ItemLink } from '../../components/item-link';
import { MetierSet, mostMetiers } from '../../components/metier-set';
import { Page } from '../../components/page';
import type { PageProps } from '../../components/page-props';
import { ResultToolbar } from '../../components/result-toolbar';
import { Section } from '../../components/section';
import { ShareBar } from '../../components/share-bar';
import { counted } from '../../texts/numbers';
import { recipeOf } from '../../texts/recipes';
import { natures } from '../../texts/vocabulary';
import type { PageArborescenceQuery, PageCompetenceQuery } from './competences.document';
import { pageArborescence, pageCompetence, pagePlusPartagees } from './competences.document';
import './competences.css';

/** The tree of compétences, or one of them, or a savoir. */
export default function CompetencesPage({ params: { code } }: PageProps): ReactNode {
  return code === undefined ? <Tree /> : <Competence key={code} code={codeIn(code)} />;
}

function Tree(): ReactNode {
  const parent = new URLSearchParams(useSearch()).get('dans');
  const answer = useAnswer(pageArborescence, { parent }, { keep: true });
  return (
    <Page
      title="Compétences"
      above={parent === null ? undefined : <Link href={parentAddress(parent)}>Remonter</Link>}
      description="L’arborescence des compétences du ROME 4.0 : domaines, enjeux, objectifs, macro-compétences."
    >
      <Answered answer={answer}>
        {(data) => (
          <>
            <Elements elements={data.arborescenceDesCompetences.elements} parent={parent} />
            {parent === null && <MostShared />}
            <ResultToolbar
              title="Arborescence des compétences"
              release={data.arborescenceDesCompetences.release}
              query={{
                document: pageArborescence,
                variables: { parent },
                recipes: [recipeOf('arborescence-des-competences', { parent })],
              }}
            />
          </>
        )}
      </Answered>
    </Page>
  );
}

function MostShared(): ReactNode {
  const answer = useAnswer(pagePlusPartagees, {});
  return (
    <Section title="Les plus partagées" amount="macro-compétences">
      <Answered answer={answer}>
        {({ statistiques }) => (
          <ul className="tree">
            {statistiques.macroCompetencesLesPlusPartagees.resultats.map(({ codeOgr, libelle, metiers }) => (
              <li key={codeOgr}>
                <ItemLink item={{ code: codeOgr, libelle }} />
                <span className="muted number">{counted(metiers, 'métier')}</span>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Section>
  );
}

/** `4A1` is in `4A`, which is in `4`, which is in none: each code begins with that of what it is in. */
function parentAddress(code: string): string {
  return addressOf('/competences', { dans: code.slice(0, -1) });
}

interface ElementsProps {
  readonly elements: PageArborescenceQuery['arborescenceDesCompetences']['elements'];
  readonly parent: string | null;
}

function Elements({ elements, parent }: ElementsProps): ReactNode {
  return (
    <Section title={parent === null ? 'Par domaine' : `Dans ${parent}`}>
      <ul className="tree">
        {elements.map(({ code, codeOgr, libelle, metiers }) => (
          <li key={code}>
            <Link
              href={codeOgr === null ? addressOf('/competences', { dans: code }) : codePath('competences', codeOgr)}
            >
              {libelle ?? code}
            </Link>
            <span className="muted number">{counted(metiers, 'métier')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Competence({ code }: { readonly code: string }): ReactNode {
  const answer = useAnswer(pageCompetence, { code, texte: code, limite: mostMetiers });
  return (
    <Answered answer={answer} title={`Compétence ${code}`} suggested={(each) => codePath('competences', each)}>
      {(data) => <Holders data={data} code={code} />}
    </Answered>
  );
}

function Holders({ data, code }: { readonly data: PageCompetenceQuery; readonly code: string }): ReactNode {
  const { parcourirMetiers: found, ensembleDeMetiers: ensemble } = data;
  const item = data.rechercher.resultats.find((each) => each.code === code);
  const title = item?.libelle ?? `Compétence ${code}`;
  const others = ensemble.noyau.filter((each) => each.item.code !== code);
  return (
    <Page
      title={title}
      above={
        <>
          <Link href="/competences">Compétences</Link> · {item ? kinds[item.type] : 'Compétence'}{' '}
          <span className="number">{code}</span>
        </>
      }
      description={`${title} : ${counted(found.total, 'métier')} du ROME 4.0 le demandent.`}
      canonical={codePath('competences', code)}
    >
      <MetierSet
        title={title}
        found={found}
        variables={{ filtre: { itemsTenus: [code] }, limite: mostMetiers }}
        recipe={
          item?.type === 'COMPETENCE'
            ? recipeOf('metiers-d-une-competence', { competence: code })
            : recipeOf('ce-que-designe-un-code', { codes: [code] })
        }
      />
      {others.length > 0 && (
        <Section title="Ce qu’ils demandent aussi">
          <ul className="tree">
            {others.map(({ item: other, nombre }) => (
              <li key={other.code}>
                <span>
                  <ItemLink item={other} /> <span className="muted small">{natures[other.nature][0]}</span>
                </span>
                <ShareBar share={nombre / ensemble.taille} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

const kinds: Readonly<Record<string, string>> = {
  COMPETENCE: 'Compétence',
  MACRO_COMPETENCE: 'Macro-compétence',
  SAVOIR: 'Savoir',
};
