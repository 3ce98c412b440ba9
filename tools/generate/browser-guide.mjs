// The guide that Neo4j Browser opens on connect: slides in French around recipes of cypher/queries, whose text is theirs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../scripts/prepare.mjs';

const notice = 'Generated from tools/generate/browser-guide.mjs by `npm run generate`: edit that, not this file.';

/** A statement that draws, for this guide alone: recipes answer tables. */
const drawn = (text) => ({ text });
/** A recipe, by name. */
const recipe = (name) => ({ name });

/** What each slide is called, says, and offers to run. */
const slides = [
  {
    title: 'Le ROME 4.0 en graphe',
    says: [
      'Chaque fiche est un nœud <code>Metier</code> ; ce qu’elle mobilise, requiert ou côtoie, des nœuds qui lui sont reliés.',
      'Un clic met une requête dans l’éditeur, un second la lance. Rien ne peut être écrit : Neo4j Browser ne fait ici que lire.',
    ],
    runs: [
      drawn(
        "MATCH (m:Metier {code: 'J1501'})\nOPTIONAL MATCH mobilites = (m)-[:PERMET_MOBILITE]->(:Metier)\nOPTIONAL MATCH secteurs = (m)-[:DANS_SECTEUR]->(:SecteurActivite)\nRETURN m, mobilites, secteurs",
      ),
    ],
  },
  {
    title: 'Les métiers proches',
    says: [
      'Un lien <code>PROCHE</code> dit quelle part d’un métier un autre couvre déjà, en poids : c’est le nombre qu’il porte.',
    ],
    runs: [
      drawn(
        "MATCH chemin = (:Metier {code: 'J1501'})-[r:PROCHE]->(:Metier)\nRETURN chemin ORDER BY r.couverture DESC LIMIT 12",
      ),
      recipe('proches-sans-mobilite-officielle'),
    ],
  },
  {
    title: 'D’un métier à un autre',
    says: ['La chaîne de plus grande force, et celle qui a le moins d’étapes.'],
    runs: [recipe('passerelle-pas'), recipe('ecart-entre-deux-metiers')],
  },
  {
    title: 'Les aires de mobilité',
    says: ['Huit à dix ensembles de métiers entre lesquels on passe plus aisément qu’ailleurs, et ce qui les relie.'],
    runs: [recipe('aires-de-mobilite'), recipe('ponts-entre-aires')],
  },
  {
    title: 'Toutes les recettes',
    says: [
      'Déposez <code>cypher/neo4j-browser.zip</code> sur cette fenêtre : une cinquantaine de questions se rangent parmi les scripts enregistrés, dans le dossier ROME.',
      'Le style vient de <code>cypher/rome.grass</code> ; <code>:style reset</code> rend celui de Neo4j. Ce guide se rouvre par la commande <code>:play</code> suivie de son adresse.',
    ],
    runs: [recipe('effectifs-du-graphe')],
  },
];

/** The guide as Neo4j Browser plays it. */
export function browserGuide() {
  const parts = slides.map(
    ({ title, says, runs }) => `    <slide class="row-fluid">
      <div class="col-sm-3"><h3>${title}</h3>${says.map((text) => `<p class="lead">${text}</p>`).join('')}</div>
      <div class="col-sm-9">
${runs.map(figure).join('\n')}
      </div>
    </slide>`,
  );
  return `<!-- ${notice} -->
<article class="guide" lang="fr">
  <carousel class="deck container-fluid">
${parts.join('\n')}
  </carousel>
</article>
`;
}

function figure({ name, text }) {
  const shown = text ?? readFileSync(join(workspaceRoot, 'cypher/queries', `${name}.cypher`), 'utf8').trim();
  const caption = name === undefined ? '' : `<p class="small"><code>cypher/queries/${name}.cypher</code></p>`;
  return `        <figure><pre class="pre-scrollable code runnable">${escaped(shown)}</pre>${caption}</figure>`;
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
