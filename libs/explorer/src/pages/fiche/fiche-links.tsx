import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../../address/query-state';
import { MetierLink } from '../../components/metier-link';
import { Section } from '../../components/section';
import { counted } from '../../texts/numbers';
import { levels } from '../../texts/vocabulary';
import type { PageFicheQuery } from './fiche.document';

interface FicheProps {
  readonly fiche: PageFicheQuery['ficheMetier'];
}

/** In what conditions it is exercised, by kind. */
export function Contextes({ fiche: { contextes } }: FicheProps): ReactNode {
  return (
    <Section title="Contextes de travail" id="contextes">
      <dl className="contextes">
        {contextes.map(({ code, libelle, contextes: some }) => (
          <div key={code}>
            <dt>{libelle}</dt>
            {some.map(({ codeOgr, libelle: name }) => (
              <dd key={codeOgr}>
                <Link href={addressOf('/metiers', { contexte: codeOgr })} className="item">
                  {name}
                </Link>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {contextes.length === 0 && <p className="muted">La fiche n’en nomme aucun.</p>}
    </Section>
  );
}

/** The métiers that the fiche itself says one may go to. */
export function Mobilites({ fiche: { mobilites } }: FicheProps): ReactNode {
  return (
    <Section title="Mobilités officielles" amount={counted(mobilites.length, 'métier')} id="mobilites">
      <ol className="plain">
        {mobilites.map(({ ordre, metier }) => (
          <li key={ordre}>
            <MetierLink metier={metier} />
          </li>
        ))}
      </ol>
      {mobilites.length === 0 && <p className="muted">La fiche n’en donne aucune.</p>}
    </Section>
  );
}

/** What prepares for it, by level. */
export function Certifications({ fiche: { certifications } }: FicheProps): ReactNode {
  const known = [...new Set((certifications ?? []).map(({ niveauEuropeen }) => niveauEuropeen))];
  return (
    <Section
      title="Certifications"
      amount={certifications === null ? undefined : counted(certifications.length, 'certification')}
      id="certifications"
    >
      {certifications === null && (
        <p className="muted">Elles ne sont pas connues ici : Certif Info, qui les dit, n’est pas chargé.</p>
      )}
      {certifications?.length === 0 && <p className="muted">Aucune n’y prépare, d’après Certif Info.</p>}
      {known.map((level) => (
        <details key={level ?? 'inconnu'}>
          <summary>
            {levelName(level)}{' '}
            <span className="muted number">
              {certifications?.filter(({ niveauEuropeen }) => niveauEuropeen === level).length}
            </span>
          </summary>
          <ul className="plain">
            {certifications
              ?.filter(({ niveauEuropeen }) => niveauEuropeen === level)
              .map(({ code, libelle, certificateur, codeRncp }) => (
                <li key={code}>
                  {libelle}
                  <span className="muted small"> {[certificateur, codeRncp].filter(Boolean).join(', ')}</span>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}

function levelName(level: number | null): string {
  if (level === null) return 'Niveau non dit';
  const name = levels[level];
  return name === undefined ? `Niveau ${level}` : `Niveau ${level} (${name})`;
}

/** What other nomenclatures call it. */
export function Correspondances({ fiche }: FicheProps): ReactNode {
  const groups = [
    { title: 'NAF (divisions)', codes: fiche.divisionsNaf, absent: '' },
    { title: 'ISCO-08', codes: fiche.groupesIsco, absent: 'La table ROME et ISCO-08 n’est pas chargée.' },
    { title: 'FAP', codes: fiche.faps, absent: 'Aucune table des FAP n’est chargée.' },
  ];
  return (
    <Section title="Dans d’autres nomenclatures" id="nomenclatures">
      <dl className="contextes">
        {groups.map(({ title, codes, absent }) => (
          <div key={title}>
            <dt>{title}</dt>
            {codes?.map(({ code, libelle }) => (
              <dd key={code}>
                <span className="code">{code}</span> {libelle}
              </dd>
            ))}
            {codes === null && <dd className="muted">{absent}</dd>}
            {codes?.length === 0 && <dd className="muted">Aucun code.</dd>}
          </div>
        ))}
        {fiche.origineV3 && (
          <div>
            <dt>ROME 3</dt>
            <dd>
              Issu de la fiche <span className="code">{fiche.origineV3.code}</span>
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
