import type { ReactNode } from 'react';
import { addressOf, codePath } from '../../address/query-state';
import { hasPage } from '../../address/routes';
import { Chip, Chips } from '../../components/chip';
import { MetierLabel } from '../../components/metier-label';
import { Section } from '../../components/section';
import { counted } from '../../texts/numbers';
import { ecologie, riasec, tags } from '../../texts/vocabulary';
import type { PageFicheQuery } from './fiche.document';

interface FicheProps {
  readonly fiche: PageFicheQuery['ficheMetier'];
}

/** How many appellations are shown before one asks for the others. */
const shownAppellations = 12;

/** Tags, types of interest, and what the métier is. */
export function Identity({ fiche }: FicheProps): ReactNode {
  return (
    <div className="identity">
      <Chips label="Ce qui le caractérise">{[...tagChips(fiche), ...interestChips(fiche)]}</Chips>
      <div className="definition prose">
        {sentences(fiche.definition).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Appellations fiche={fiche} />
    </div>
  );
}

function tagChips({ caracteristiques }: PageFicheQuery['ficheMetier']): ReactNode[] {
  const { transitionEcologique: place } = caracteristiques;
  const green =
    place && place !== 'EMPLOI_BLANC' ? [{ code: `transitionEcologique ${place}`, ...ecologie[place] }] : [];
  const others = Object.entries(tags).flatMap(([code, term]) =>
    caracteristiques[code as keyof typeof tags] === true ? [{ code, ...term }] : [],
  );
  return [...green, ...others].map(({ code, name, meaning }) => (
    <Chip key={code} strong href={addressOf('/metiers', { tag: code })}>
      <span title={meaning}>{name}</span>
    </Chip>
  ));
}

function interestChips({ riasecMajeur, riasecMineur }: PageFicheQuery['ficheMetier']): ReactNode[] {
  const letters = [riasecMajeur, riasecMineur].filter((letter) => letter !== null);
  return letters.map((letter, index) => (
    <Chip key={letter} href={addressOf('/metiers', { riasec: letter })}>
      {riasec[letter].name}
      {index === 0 ? `, ${riasec[letter].meaning}` : ' en second'}
    </Chip>
  ));
}

function Appellations({ fiche: { synonymes } }: FicheProps): ReactNode {
  if (synonymes.length === 0) return null;
  const list = (some: typeof synonymes): ReactNode => (
    <ul className="appellations">
      {some.map(({ codeOgr, libelle }) => (
        <li key={codeOgr}>
          <MetierLabel libelle={libelle} />
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      <h2 className="small-title">Aussi appelé</h2>
      {list(synonymes.slice(0, shownAppellations))}
      {synonymes.length > shownAppellations && (
        <details>
          <summary>{counted(synonymes.length - shownAppellations, 'autre appellation', 'autres appellations')}</summary>
          {list(synonymes.slice(shownAppellations))}
        </details>
      )}
    </div>
  );
}

/** How one comes to it, and where it is exercised. */
export function Acces({ fiche }: FicheProps): ReactNode {
  return (
    <>
      <Section title="Accès au métier">
        <div className="prose">
          {sentences(fiche.accesEmploi).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {fiche.accesEmploi === null && <p className="muted">La fiche n’en dit rien.</p>}
        </div>
      </Section>
      <Section title="Où il s’exerce">
        <h3>Secteurs d’activité</h3>
        <Chips>
          {fiche.secteurs.map(({ code, libelle, principal }) => linked('secteurs', code, libelle, principal))}
        </Chips>
        <h3>Centres d’intérêt</h3>
        <Chips>
          {fiche.centresInteret.map(({ code, libelle, principal }) =>
            linked('centres-interet', code, libelle, principal),
          )}
        </Chips>
        {fiche.themes.length > 0 && (
          <>
            <h3>Thèmes</h3>
            <Chips>
              {fiche.themes.map(({ code, libelle }) => (
                <Chip key={code} href={addressOf('/metiers', { theme: code })}>
                  {libelle}
                </Chip>
              ))}
            </Chips>
          </>
        )}
      </Section>
    </>
  );
}

function linked(folder: string, code: string, libelle: string | null, principal: boolean): ReactNode {
  return (
    <Chip key={code} strong={principal} href={hasPage(`/${folder}`) ? codePath(folder, code) : undefined}>
      {libelle ?? code}
    </Chip>
  );
}

/** Where what is shown comes from, each source with the words that it asks for. */
export function Sources({ fiche: { sources } }: FicheProps): ReactNode {
  return (
    <ul className="sources muted small">
      {sources.map(({ attribution, licence }) => (
        <li key={attribution}>
          {attribution} {licence}
        </li>
      ))}
    </ul>
  );
}

function sentences(text: string | null): readonly string[] {
  return (text ?? '').split('\n').filter((sentence) => sentence.trim() !== '');
}
