import type { ReactNode } from 'react';
import { useState } from 'react';
import { countKept, dropAnswers } from '../../api/kept-answers';
import { useAnswer } from '../../api/use-answer';
import { Answered } from '../../components/answered';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { counted } from '../../texts/numbers';
import { pageAPropos } from './a-propos.document';
import './a-propos.css';

/** How answers are computed, of what, within what limits, how they are cited, and who can use these pages. */
export default function AProposPage(): ReactNode {
  return (
    <Page
      title="À propos"
      description="Méthode, sources et licences, limites, citation et accessibilité de rome-graph."
    >
      <div className="a-propos">
        <Method />
        <SourcesAndLicences />
        <Limits />
        <Citation />
        <Accessibility />
        <Keeping />
      </div>
    </Page>
  );
}

function Method(): ReactNode {
  return (
    <Section title="Méthode">
      <div className="prose">
        <p>
          Un métier est l’ensemble de ce que sa fiche demande : compétences, macro-compétences et savoirs. Aller d’un
          métier à un autre, c’est d’abord savoir quelle part du second tient déjà qui exerce le premier.
        </p>
        <h3>Le poids d’une compétence</h3>
        <p>
          Ce que tous les métiers demandent ne dit presque rien&nbsp;; ce que peu demandent dit beaucoup. Chaque
          compétence pèse donc le logarithme du nombre de métiers rapporté à ceux qui la demandent :
        </p>
        <Formula text="poids(i) = ln(nombre de métiers / nombre de métiers qui demandent i)" />
        <h3>La couverture</h3>
        <p>La part d’un métier d’arrivée que couvre un métier de départ, de 0 à 100 % :</p>
        <Formula text="couverture(A → B) = poids de ce que A et B demandent / poids de ce que B demande" />
        <p>
          Elle a un sens : de l’infirmier à l’aide-soignant et de l’aide-soignant à l’infirmier, ce n’est pas le même
          chemin.
        </p>
        <h3>Les passerelles</h3>
        <p>
          Une passerelle est une chaîne de métiers. Par défaut, la meilleure est la plus forte : celle dont le produit
          des couvertures est le plus grand. D’autres critères se choisissent sur la page. La recherche est exacte :
          aucune chaîne meilleure n’est oubliée.
        </p>
        <h3>Les aires de mobilité</h3>
        <p>
          Les métiers qui se couvrent entre eux plus que les autres sont groupés par la méthode de Leiden, qui rend la
          modularité de la partition la plus grande&nbsp;; le tirage est fixé, la même version donne les mêmes aires.
        </p>
      </div>
    </Section>
  );
}

function Formula({ text }: { readonly text: string }): ReactNode {
  return <p className="formula">{text}</p>;
}

function SourcesAndLicences(): ReactNode {
  const answer = useAnswer(pageAPropos, {});
  return (
    <Section title="Sources et licences">
      <Answered answer={answer}>
        {({ sources, release }) => (
          <>
            <p className="prose">Les réponses viennent de {release.libelle}, et de ce qui a été chargé avec :</p>
            <dl className="source-list">
              {sources.map(({ code, libelle, version, attribution, licence }) => (
                <div key={code}>
                  <dt>
                    {libelle}
                    {version !== null && <span className="muted">, {version}</span>}
                  </dt>
                  <dd>{attribution}</dd>
                  <dd className="muted">{licence}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </Answered>
      <p className="prose muted">
        Ces pages ne sont pas de France Travail, et ne l’engagent pas. Le logiciel est libre, sous licence Apache 2.0.
      </p>
    </Section>
  );
}

function Limits(): ReactNode {
  return (
    <Section title="Limites">
      <div className="prose">
        <p>
          Une couverture compare des fiches, non des personnes : qui exerce un métier n’en tient pas toujours tout, et
          tient souvent davantage. Elle ne dit rien des embauches, des salaires, du lieu ni du temps d’une formation.
        </p>
        <p>
          Les fiches n’ont pas toutes la même longueur : une fiche brève est couverte plus vite qu’une longue. Un métier
          réglementé reste fermé à qui n’a pas le titre, si forte que soit la couverture.
        </p>
        <p>
          Les mobilités officielles sont celles que les fiches donnent&nbsp;; les autres sont calculées, et sont dites
          telles.
        </p>
      </div>
    </Section>
  );
}

function Citation(): ReactNode {
  const { data } = useAnswer(pageAPropos, {});
  return (
    <Section title="Citer">
      <div className="prose">
        <p>
          Chaque résultat a un bouton « Citer », qui copie son titre, la version du ROME, l’adresse et la date.
          L’ensemble se cite ainsi :
        </p>
        <p className="formula">
          rome-graph{data && `, version ${data.release.logiciel.version}`}
          {data?.release.logiciel.commit && ` (${data.release.logiciel.commit.slice(0, 12)})`}, d’après France Travail,{' '}
          {data?.release.libelle ?? 'ROME 4.0'}.
        </p>
      </div>
    </Section>
  );
}

function Accessibility(): ReactNode {
  return (
    <Section title="Accessibilité">
      <div className="prose">
        <p>
          Tout se fait au clavier. Les pages se lisent dans une fenêtre de 320 pixels et agrandies deux fois, en clair
          et en sombre, selon ce que demande le système&nbsp;; rien ne bouge pour qui a demandé moins de mouvement. Ce
          qu’un dessin montre est aussi dans une liste ou un tableau.
        </p>
        <p>
          Chaque page est vérifiée par axe dans les deux thèmes, sans faute trouvée. Ce n’est pas un audit du RGAA : ces
          pages n’en ont pas eu, et n’ont pas encore été essayées avec des personnes qui lisent par la voix ou le
          braille.
        </p>
      </div>
    </Section>
  );
}

/** What a browser keeps, why, and how one has it forget. */
function Keeping(): ReactNode {
  const [said, setSaid] = useState('');
  const forget = async (): Promise<void> => {
    const kept = await countKept();
    await dropAnswers();
    setSaid(`${counted(kept, 'réponse effacée', 'réponses effacées')}.`);
  };
  return (
    <Section title="Ce qui est gardé">
      <div className="prose">
        <p>
          Le serveur ne garde rien de qui lit ces pages : ni témoin de connexion, ni mesure d’audience, ni demande à un
          autre site.
        </p>
        <p>
          Votre navigateur garde ces pages et les cent dernières réponses qu’elles ont montrées, pour les montrer sans
          connexion ; il les efface quand une autre version du ROME est chargée. De vos recherches et de ce que vous
          dites à « Changer de métier », il ne garde rien.
        </p>
        <p>
          <Button onPress={() => void forget()}>Effacer les réponses gardées</Button>{' '}
          <span role="status" className="muted">
            {said}
          </span>
        </p>
      </div>
    </Section>
  );
}
