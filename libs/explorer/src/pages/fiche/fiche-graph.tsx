import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { Link } from 'wouter';
import { addressOf } from '../../address/query-state';
import { hasPage } from '../../address/routes';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { ItemLink } from '../../components/item-link';
import { MetierLink } from '../../components/metier-link';
import { Section } from '../../components/section';
import { ShareBar } from '../../components/share-bar';
import { changeSentence } from '../../texts/changes';
import { count, counted, itemSeparator, percent } from '../../texts/numbers';
import type { PageFicheQuery } from './fiche.document';
import { pageFicheHistorique } from './fiche.document';

interface DataProps {
  readonly data: PageFicheQuery;
}

const measures = [
  { id: 'couverture', name: 'Où aller', meaning: 'Part du métier trouvé que tient déjà qui exerce celui-ci.' },
  { id: 'inverse', name: 'D’où l’on vient', meaning: 'Part de ce métier que tient déjà qui exerce le métier trouvé.' },
  { id: 'jaccard', name: 'Semblables', meaning: 'Ce que les deux ont en commun, sur ce que l’un ou l’autre demande.' },
  { id: 'cosinus', name: 'Cosinus', meaning: 'Cosinus des deux métiers, chaque compétence comptant par sa rareté.' },
] as const;

/** The nearest métiers, by what one means by near. */
export function Proches({ data }: DataProps): ReactNode {
  return (
    <Section title="Métiers proches" id="proches">
      <Tabs className="tabs">
        <TabList aria-label="Mesure">
          {measures.map(({ id, name }) => (
            <Tab key={id} id={id}>
              {name}
            </Tab>
          ))}
        </TabList>
        {measures.map(({ id, meaning }) => (
          <TabPanel key={id} id={id}>
            <p className="muted small">{meaning}</p>
            <NearList near={data[id].resultats} />
          </TabPanel>
        ))}
      </Tabs>
    </Section>
  );
}

function NearList({ near }: { readonly near: PageFicheQuery['couverture']['resultats'] }): ReactNode {
  const of = near[0]?.score ?? 1;
  return (
    <ol className="near">
      {near.map(({ metier, score, nbCommuns, mobiliteOfficielle }) => (
        <li key={metier.code}>
          <MetierLink metier={metier} />
          <div className="muted small">
            <ShareBar share={score} of={of} /> <span className="number">{nbCommuns} en commun</span>
            {mobiliteOfficielle !== null && <span>, mobilité officielle</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The aire that it belongs to, and its place there. */
export function AireDuMetier({ data: { airesDeMobilite, ficheMetier } }: DataProps): ReactNode {
  const [aire] = airesDeMobilite.aires;
  const place = aire?.metiers.findIndex(({ metier }) => metier.code === ficheMetier.code) ?? -1;
  const isBridge = aire?.ponts.some(({ metier }) => metier.code === ficheMetier.code) ?? false;
  return (
    <Section title="Aire de mobilité" id="aire">
      {aire ? (
        <>
          <p>
            {hasPage('/aires') ? (
              <Link href={addressOf('/aires', { metier: ficheMetier.code })}>{aire.libelle}</Link>
            ) : (
              aire.libelle
            )}
            , {counted(aire.taille, 'métier')}, une des {count(airesDeMobilite.total)} aires du ROME.
          </p>
          {place >= 0 && (
            <p className="muted small">
              {place === 0
                ? 'Il en est le métier le plus ancré.'
                : `Par son ancrage, il y tient la ${count(place + 1)}e place.`}
              {isBridge && ' Il est un de ses ponts vers les autres aires.'}
            </p>
          )}
        </>
      ) : (
        <p className="muted">Il n’est d’aucune aire.</p>
      )}
    </Section>
  );
}

/** What would open most métiers to whoever learns it. */
export function Leviers({ data: { effetsDeLevier } }: DataProps): ReactNode {
  return (
    <Section title="Apprendre pour s’ouvrir des métiers" id="leviers">
      <ul className="plain">
        {effetsDeLevier.resultats.map(({ item, nombre, metiers }) => (
          <li key={item.code}>
            <ItemLink item={item} />
            <div className="muted small">
              ouvre {counted(nombre, 'métier')} : {metiers.map(({ libelle }) => libelle).join(itemSeparator)}
              {nombre > metiers.length && '…'}
            </div>
          </li>
        ))}
      </ul>
      {effetsDeLevier.resultats.length === 0 && <p className="muted">Aucune compétence seule n’en ouvrirait un.</p>}
    </Section>
  );
}

/** What changed, release by release. Neo4j tells it: without it, this part alone says so. */
export function Historique({ code }: { readonly code: string }): ReactNode {
  const answer = useAnswer(pageFicheHistorique, { code });
  return (
    <Section title="Ce qui a changé" id="historique">
      <Answered answer={answer}>
        {({ historique: { changements, derives } }) => (
          <>
            {changements.length === 0 && derives.length === 0 && (
              <p className="muted">Rien, depuis la première version chargée ici.</p>
            )}
            <ul className="plain">
              {derives.map(({ depuis, jusqua, jaccard, itemsAvant, itemsApres }) => (
                <li key={depuis}>
                  De la version {depuis} à la {jusqua}, il garde {percent(jaccard)} de ce qu’il demandait :{' '}
                  <span className="number">
                    {itemsAvant} puis {itemsApres}
                  </span>
                  .
                </li>
              ))}
              {changements.map((change) => (
                <li key={change.code}>{changeSentence(change)}</li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </Section>
  );
}
