import type { ReactNode } from 'react';
import { ItemLink } from '../../components/item-link';
import { Section } from '../../components/section';
import { counted } from '../../texts/numbers';
import type { PageFicheQuery } from './fiche.document';

interface FicheProps {
  readonly fiche: PageFicheQuery['ficheMetier'];
}

type Domaine = PageFicheQuery['ficheMetier']['competences'][number];
type Enjeu = Domaine['enjeux'][number];
type Macro = Enjeu['objectifs'][number]['macroCompetences'][number];

/** What the métier demands to do, by domaine and enjeu. */
export function Competences({ fiche: { competences } }: FicheProps): ReactNode {
  const macros = competences.flatMap(({ enjeux }) => enjeux.flatMap(macrosOf));
  const amount = macros.reduce((sum, macro) => sum + Math.max(1, macro.competences.length), 0);
  return (
    <Section title="Compétences" amount={counted(amount, 'compétence')} id="competences">
      {competences.map((domaine) => (
        <div key={domaine.code}>
          {domaine.enjeux.map((enjeu) => (
            <div key={enjeu.code} className="enjeu">
              <h3>
                {enjeu.libelle ?? enjeu.code}
                <span className="domaine"> · {domaine.libelle ?? domaine.code}</span>
              </h3>
              <ul>
                {macrosOf(enjeu).map((macro) => (
                  <MacroCompetence key={macro.codeOgr} macro={macro} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </Section>
  );
}

function macrosOf({ objectifs }: Enjeu): readonly Macro[] {
  return objectifs.flatMap(({ macroCompetences }) => macroCompetences);
}

/** A macro-compétence that the fiche mobilises by its compétences alone is but the name of their group. */
function MacroCompetence({ macro }: { readonly macro: Macro }): ReactNode {
  const { codeOgr, libelle, coeurMetier, mobilisee, competences } = macro;
  return (
    <li>
      <span className={mobilisee ? undefined : 'muted'}>
        <ItemLink item={{ code: codeOgr, libelle }} coeur={coeurMetier !== null} />
      </span>
      {competences.length > 0 && (
        <ul className="inner">
          {competences.map((competence) => (
            <li key={competence.codeOgr}>
              <ItemLink
                item={{ code: competence.codeOgr, libelle: competence.libelle }}
                coeur={competence.coeurMetier !== null}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What the métier demands to know, by category. */
export function Savoirs({ fiche: { savoirs } }: FicheProps): ReactNode {
  const amount = savoirs.reduce((sum, category) => sum + category.savoirs.length, 0);
  return (
    <Section title="Savoirs" amount={counted(amount, 'savoir')} id="savoirs">
      {savoirs.map(({ code, libelle, savoirs: some }) => (
        <div key={code}>
          <h3>{libelle}</h3>
          <ul className="plain">
            {some.map(({ codeOgr, libelle: name, coeurMetier }) => (
              <li key={codeOgr}>
                <ItemLink item={{ code: codeOgr, libelle: name }} coeur={coeurMetier !== null} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {amount === 0 && <p className="muted">La fiche n’en nomme aucun.</p>}
    </Section>
  );
}
