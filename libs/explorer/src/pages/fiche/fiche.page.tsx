import type { DrawnRow } from '@rome-graph/drawing';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { addressOf, codeIn, codePath } from '../../address/query-state';
import { hasPage } from '../../address/routes';
import { useAnswer } from '../../api/use-answer';
import type { PageProps } from '../../components/page-props';
import { Answered } from '../../components/answered';
import { CompletionBox } from '../../components/completion-box';
import { drawnFile } from '../../components/drawn-file';
import { MetierLabel } from '../../components/metier-label';
import { Page } from '../../components/page';
import { ResultToolbar } from '../../components/result-toolbar';
import { recipeOf } from '../../texts/recipes';
import { Competences, Savoirs } from './fiche-items';
import { Acces, Identity, Sources } from './fiche-identity';
import { Certifications, Contextes, Correspondances, Mobilites } from './fiche-links';
import { AireDuMetier, Historique, Leviers, Proches } from './fiche-graph';
import { ficheTable } from './fiche-table';
import type { PageFicheQuery } from './fiche.document';
import { pageFiche } from './fiche.document';
import './fiche.css';

/** A métier whole: its fiche as the official one is laid out, then what a graph alone knows. */
export default function FichePage({ params }: PageProps): ReactNode {
  const code = codeIn(params.code ?? '').toUpperCase();
  const answer = useAnswer(pageFiche, { code });
  return (
    <Answered answer={answer} suggested={(suggestion) => codePath('metiers', suggestion)} title={`Métier ${code}`}>
      {(data) => <Fiche data={data} />}
    </Answered>
  );
}

function Fiche({ data }: { readonly data: PageFicheQuery }): ReactNode {
  const { ficheMetier: fiche } = data;
  const [definition = ''] = (fiche.definition ?? '').split('\n');
  return (
    <Page
      title={fiche.intitule}
      heading={<MetierLabel libelle={fiche.intitule} />}
      above={<span className="number">Métier {fiche.code}</span>}
      description={definition}
      canonical={codePath('metiers', fiche.code)}
    >
      <div className="fiche">
        <div>
          <Identity fiche={fiche} />
          <Acces fiche={fiche} />
          <Competences fiche={fiche} />
          <Savoirs fiche={fiche} />
          <Contextes fiche={fiche} />
          <Certifications fiche={fiche} />
          <Correspondances fiche={fiche} />
        </div>
        <div>
          <GoTo code={fiche.code} />
          <Mobilites fiche={fiche} />
          <Proches data={data} />
          <AireDuMetier data={data} />
          <Leviers data={data} />
          <Historique code={fiche.code} />
        </div>
      </div>
      <ResultToolbar
        title={fiche.intitule}
        release={fiche.release}
        query={{
          document: pageFiche,
          variables: { code: fiche.code },
          recipes: [recipeOf('fiche', { code: fiche.code })],
        }}
        files={[
          { format: 'CSV', name: `${fiche.code}.csv`, type: 'text/csv', make: () => ficheTable(fiche) },
          {
            format: 'JSON',
            name: `${fiche.code}.json`,
            type: 'application/json',
            make: () => JSON.stringify(data, null, 2),
          },
          drawnFile(`${fiche.code}.svg`, fiche.release, ({ layoutClassement, pourCent }, layout) =>
            layoutClassement([{ rows: nearRows(data, pourCent) }], {
              ...layout,
              title: `Où mène : ${fiche.intitule}`,
            }),
          ),
        ]}
      />
      <Sources fiche={fiche} />
    </Page>
  );
}

/** Where the métier leads, as rows of a picture: what it holds of each. */
function nearRows({ couverture }: PageFicheQuery, told: (share: number) => string): DrawnRow[] {
  return couverture.resultats.map(({ metier, score }) => ({
    label: metier.libelle,
    value: score,
    told: told(score),
  }));
}

/** From this métier to another, as far as there are pages for it. */
function GoTo({ code }: { readonly code: string }): ReactNode {
  const [, navigate] = useLocation();
  const path = ['/passerelles', '/comparer'].find(hasPage);
  if (path === undefined) return null;
  const names = path === '/passerelles' ? ['de', 'vers'] : ['a', 'b'];
  return (
    <div className="go-to">
      <CompletionBox
        label="Aller vers…"
        placeholder="Un autre métier"
        types={['METIER', 'APPELLATION']}
        emptied
        onChoose={({ code: chosen, metier }) => {
          const [from = '', to = ''] = names;
          navigate(addressOf(path, { [from]: code, [to]: metier?.code ?? chosen }));
        }}
      />
    </div>
  );
}
