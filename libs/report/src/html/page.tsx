import { describeSoftware } from '@rome-graph/software';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { ReleaseReport } from '../release/release-report';
import { formatNumber, formatExact, joinPunctuation } from './french';
import { pageStyles } from './page.styles';
import { AiresSection } from './sections/aires.section';
import { CountsSection } from './sections/counts.section';
import { CouverturesSection } from './sections/couvertures.section';
import { DisagreementSection } from './sections/disagreement.section';
import { GrandsDomainesSection } from './sections/grands-domaines.section';
import { HistorySection } from './sections/history.section';
import { IdentitySection } from './sections/identity.section';
import { IsolatedSection } from './sections/isolated.section';
import { MacroCompetencesSection } from './sections/macro-competences.section';
import { MethodSection } from './sections/method.section';
import { TagsSection } from './sections/tags.section';

/** What the table of contents leads to, in the order of the page. */
const contents: readonly (readonly [id: string, title: string])[] = [
  ['identite', 'Identité de la version'],
  ['decomptes', 'Décomptes'],
  ['grands-domaines', 'Grands domaines'],
  ['tags', 'Tags'],
  ['macro-competences', 'Macro-compétences'],
  ['aires', 'Aires de mobilité'],
  ['isoles', 'Métiers isolés'],
  ['couvertures', 'Couvertures'],
  ['desaccord', 'Officiel et calculé'],
  ['evolution', 'Ce qui a changé'],
  ['methode', 'Méthode et limites'],
];

/** The report as one HTML page that needs nothing else: no script, no network. The same report gives the same bytes. */
export function renderReleasePage(report: ReleaseReport): string {
  // The styles join after the typography, which is for French and not for CSS.
  const page = joinPunctuation(render(<ReleasePage {...report} />));
  return `<!doctype html>\n${page.replace('</head>', () => `<style>\n${pageStyles}</style></head>`)}\n`;
}

function ReleasePage(report: ReleaseReport): VNode {
  const title = `ROME 4.0, version ${report.release.version} : rapport`;
  return (
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content={describeSoftware(report.logiciel)} />
        <meta name="description" content={`Ce que contient et ce que dit « ${report.release.libelle} ».`} />
        <title>{title}</title>
      </head>
      <body>
        <a class="skip" href="#contenu">
          Aller au contenu
        </a>
        <PageHeader {...report} />
        <nav aria-label="Sommaire">
          <ol>
            {contents.map(([id, name]) => (
              <li>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ol>
        </nav>
        <main id="contenu" tabIndex={-1}>
          <IdentitySection {...report} />
          <CountsSection {...report} />
          <GrandsDomainesSection {...report} />
          <TagsSection {...report} />
          <MacroCompetencesSection {...report} />
          <AiresSection {...report} />
          <IsolatedSection {...report} />
          <CouverturesSection {...report} />
          <DisagreementSection {...report} />
          <HistorySection {...report} />
          <MethodSection />
        </main>
        <footer>
          <p>{report.documents.map(({ attribution }) => attribution).join(' ')}</p>
          <p>Rapport fait par {describeSoftware(report.logiciel)}.</p>
        </footer>
      </body>
    </html>
  );
}

function PageHeader({ release, noeuds, relations, totaux, aires, modularite }: ReleaseReport): VNode {
  const present = new Map([...noeuds, ...relations, ...totaux].map(({ nom, presents }) => [nom, presents]));
  const figures: readonly (readonly [string, number | undefined])[] = [
    ['métiers', present.get('Metier')],
    ['appellations', present.get('Appellation')],
    ['compétences', present.get('Competence')],
    ['savoirs', present.get('Savoir')],
    ['mobilités officielles', present.get('PERMET_MOBILITE')],
    ['relations PROCHE', present.get('PROCHE')],
    ['aires de mobilité', aires.length],
  ];
  return (
    <header>
      <p class="over">Rapport sur la version chargée</p>
      <h1>{release.libelle}</h1>
      <p>
        Version {release.version}. Ce que la nomenclature contient, comment ses métiers se rejoignent (modularité{' '}
        {formatExact(modularite)}), et où le calcul et les mobilités officielles ne s’accordent pas.
      </p>
      <dl class="figures">
        {figures.map(([name, count]) => (
          <div>
            <dt>{name}</dt>
            <dd>{formatNumber(count ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
