import type { ReactNode } from 'react';
import { Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { Label } from 'react-aria-components/Label';
import { useLocation, useSearch } from 'wouter';
import { addressOf, oneOf, wholeNumber } from '../../address/query-state';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { CompletionBox } from '../../components/completion-box';
import { drawnFile } from '../../components/drawn-file';
import { MetierLink } from '../../components/metier-link';
import { Page } from '../../components/page';
import { ResultToolbar } from '../../components/result-toolbar';
import { Section } from '../../components/section';
import { csv } from '../../texts/csv';
import { counted, itemSeparator } from '../../texts/numbers';
import { recipeOf } from '../../texts/recipes';
import { natures } from '../../texts/vocabulary';
import type { PagePartageQuery } from './partage.document';
import { pagePartage } from './partage.document';
import { PartageNetwork } from './partage-network';
import { starOf } from './sharing-star';
import './partage.css';

const levels = ['MACRO_COMPETENCE', 'COMPETENCE', 'SAVOIR', 'OBJECTIF', 'ENJEU'] as const;
/** Most that is asked in common, and most métiers that are listed. */
const most = { minimum: 30, metiers: 50 };

type Found = PagePartageQuery['metiersPartageant'];

/** The métiers that share at least so much with one. */
export default function PartagePage(): ReactNode {
  const said = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const code = said.get('code');
  const minimum = wholeNumber(said.get('minimum'), 1, most.minimum, 3);
  const niveau = oneOf(said.get('niveau'), levels);
  const variables = { code: code ?? '', minimum, niveau, limite: most.metiers };
  const answer = useAnswer(pagePartage, variables, { enabled: code !== null, keep: true });
  const change = (next: object): void =>
    navigate(addressOf('/partage', { code, minimum: String(minimum), niveau, ...next }), { replace: code !== null });
  return (
    <Page
      title="Compétences partagées"
      description="Les métiers qui partagent au moins tant de compétences avec un métier."
    >
      <div className="partage-controls">
        <CompletionBox
          label="Métier"
          types={['METIER', 'APPELLATION']}
          chosen={code === null ? '' : (answer.data?.metiersPartageant.metier.libelle ?? code)}
          onChoose={(chosen) => change({ code: chosen.metier?.code ?? chosen.code })}
        />
        <Slider
          className="slider"
          minValue={1}
          maxValue={most.minimum}
          defaultValue={minimum}
          onChangeEnd={(value) => change({ minimum: String(value) })}
        >
          <Label>En commun, au moins</Label>
          <SliderOutput className="number" />
          <SliderTrack className="slider-track">
            <SliderThumb className="slider-thumb" />
          </SliderTrack>
        </Slider>
        <label className="select">
          Niveau
          <select value={niveau} onChange={(event) => change({ niveau: event.target.value })}>
            {levels.map((level) => (
              <option key={level} value={level}>
                {natures[level][1]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {code === null ? (
        <p className="muted">Choisir un métier pour voir qui partage ses compétences.</p>
      ) : (
        <Answered answer={answer}>
          {({ metiersPartageant }) => <Sharing found={metiersPartageant} variables={variables} />}
        </Answered>
      )}
    </Page>
  );
}

interface SharingProps {
  readonly found: Found;
  readonly variables: { readonly code: string; readonly minimum: number; readonly niveau: (typeof levels)[number] };
}

function Sharing({ found, variables }: SharingProps): ReactNode {
  const { metier, resultats, total, methode } = found;
  const [one, several] = natures[variables.niveau];
  return (
    <>
      <Section title="Qui les partage" amount={counted(total, 'métier')}>
        {total === 0 && (
          <p className="muted">
            Aucun métier n’en partage {counted(variables.minimum, one, several)} : en demander moins.
          </p>
        )}
        <div className="sharing">
          <ol>
            {resultats.map(({ metier: other, nombre, communs }) => (
              <li key={other.code}>
                <div>
                  <MetierLink metier={other} withCode />
                  <p className="muted small">
                    {communs.map(({ libelle }) => libelle).join(itemSeparator)}
                    {nombre > communs.length && '…'}
                  </p>
                </div>
                <span className="number shared">{nombre}</span>
              </li>
            ))}
          </ol>
          <PartageNetwork centre={metier.libelle} around={resultats} />
        </div>
        {total > resultats.length && (
          <p className="muted small">Les {resultats.length} premiers sont montrés ; le fichier de l’API les a tous.</p>
        )}
      </Section>
      <ResultToolbar
        title={`Métiers qui partagent au moins ${counted(variables.minimum, one, several)} avec ${metier.libelle}`}
        release={methode.release}
        query={{
          document: pagePartage,
          variables,
          recipes: [
            recipeOf('metiers-partageant-des-macro-competences', { code: metier.code, minimum: variables.minimum }),
          ],
          recipeNote: variables.niveau === levels[0] ? undefined : 'Elle compte les macro-compétences.',
        }}
        files={[
          { format: 'CSV', name: `partage-${metier.code}.csv`, type: 'text/csv', make: () => table(resultats) },
          ...(resultats.length < 2
            ? []
            : [
                drawnFile(`partage-${metier.code}.svg`, methode.release, ({ layoutEtoile }, layout) =>
                  layoutEtoile(metier.libelle, starOf(resultats), {
                    ...layout,
                    framed: true,
                    title: `Qui partage le plus avec ${metier.libelle}`,
                  }),
                ),
              ]),
        ]}
      />
    </>
  );
}

function table(resultats: Found['resultats']): string {
  return csv(
    ['code', 'libelle', 'nombre', 'poids'],
    resultats.map(({ metier, nombre, poids }) => [metier.code, metier.libelle, nombre, poids]),
  );
}
