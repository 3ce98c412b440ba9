// What is asked over HTTP: for each question, bodies of POST requests, and what is known beforehand of the answers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../../scripts/prepare.mjs';
import { mcpRequest } from './mcp-request.mjs';
import { postRequest } from './post-request.mjs';

const chain = `query ($de: ID!, $vers: ID!) {
  passerelles(de: $de, vers: $vers) {
    chemins { force cout goulot etapes { de { code libelle } vers { code libelle } couverture nbCommuns nbManquants } }
    methode { release }
  }
}`;
const chainWithItems = chain.replace(
  'nbManquants }',
  'nbManquants communs { code libelle poids } manquants { code libelle poids coeurMetier } }',
);
const search = `query ($texte: String!) {
  rechercher(texte: $texte) {
    total resultats { type code libelle libelleTrouve champ approximatif peuUsitee metier { code libelle } }
  }
}`;
const completion = `query ($texte: String!) {
  completer(texte: $texte) { resultats { texte type code metier { code libelle } } }
}`;
const browsing = `query ($filtre: FiltreDeMetiers) {
  parcourirMetiers(filtre: $filtre, limite: 20) {
    total resultats { code libelle } curseurSuivant facettes { nom valeurs { code libelle metiers } }
  }
}`;

/** Of the phrases searched for, so many have a right métier among the first three results. */
const leastFound = 0.95;
/** So many of the labels begun are gone on with: « Mar » is a sigle, too. */
const leastGoneOn = 0.9;

/**
 * The questions, the empty one first, those of the release's memory once as any client asks them and once executed each time: of each
 * its bodies, and `wrong`, which says in words how the answers to them differ from what
 * is known. Phrases are those of libs/recherche, their right métiers decided by labels.
 *
 * @param pairs codes of métiers
 * @param libelles labels of all métiers, by code
 * @param costOf the cost of the best chain between two codes
 * @param fiche the query of a whole fiche
 */
export function questionsOf({ pairs, libelles, costOf, fiche }) {
  const phrases = JSON.parse(readFileSync(join(workspaceRoot, 'libs/recherche/test/phrases.json'), 'utf8'));
  const begun = pairs.map(([de], index) => libelles.get(de).slice(0, 3 + (index % 10)));
  const letters = pairs.map(([de]) => de.charAt(0));
  const chains = (query) =>
    asked(
      query,
      pairs.map(([de, vers]) => ({ de, vers })),
      ({ passerelles }, { de, vers }) => Math.abs(passerelles.chemins[0].cout - costOf(de, vers)) < 1e-9,
    );
  const fromMemory = {
    'empty resolver': asked('{ vide }', [{}], ({ vide }) => vide === true),
    passerelles: chains(chain),
    'passerelles with 20 + 20 items a step': chains(chainWithItems),
    rechercher: asked(
      search,
      phrases.map(({ texte }) => ({ texte })),
      ({ rechercher }, { texte }) =>
        isFound(
          rechercher.resultats,
          phrases.find((phrase) => phrase.texte === texte),
        ),
      leastFound,
    ),
    completer: asked(
      completion,
      begun.map((texte) => ({ texte })),
      ({ completer }, { texte }) => folded(completer.resultats[0].texte).startsWith(folded(texte).trim()),
      leastGoneOn,
    ),
    'parcourirMetiers with facettes': asked(
      browsing,
      letters.map((letter) => ({ filtre: { grandsDomaines: [letter] } })),
      ({ parcourirMetiers }, { filtre }) => parcourirMetiers.total === begunBy(filtre.grandsDomaines[0], libelles),
    ),
    'ficheMetier whole': asked(
      fiche,
      pairs.map(([code]) => ({ code })),
      ({ ficheMetier }, { code }) => ficheMetier.intitule === libelles.get(code),
    ),
  };
  return {
    ...fromMemory,
    ...executed(fromMemory),
    'REST metier/{code}': read(
      pairs.map(([code]) => `/partenaire/rome-metiers/v1/metiers/metier/${code}`),
      ({ code, libelle }) => libelle === libelles.get(code),
    ),
    'MCP fiche_metier, most sections': called(
      'fiche_metier',
      pairs.map(([code]) => ({ code, sections, jetons: 20_000 })),
      ({ ficheMetier }, { code }) => ficheMetier.intitule === libelles.get(code),
    ),
    'REST competence, all of them': read(
      ['/partenaire/rome-competences/v1/competences/competence'],
      (all) => new Set(all.map(({ code }) => code)).size === all.length && all.length > 30_000,
    ),
  };
}

/** What such a question is called when nothing that was answered before is given again. */
export const executedName = (name) => `${name}, executed`;

function executed(questions) {
  return Object.fromEntries(
    Object.entries(questions).map(([name, { bodies, ...known }]) => [
      executedName(name),
      { ...known, bodies: bodies.map((body) => ({ ...body, anew: true })) },
    ]),
  );
}

/** Of a fiche, what the official path gives as well. */
const sections = ['definition', 'profil', 'competences', 'savoirs', 'contextes', 'appellations', 'secteurs'];

/** The same by assistants. */
function called(tool, all, isRight) {
  return { bodies: all.map((args) => ({ tool, args, variables: args })), isRight, least: 1 };
}

/** What is asked of the official paths: their answers are as they come, of no `data`. */
function read(paths, isRight) {
  return { bodies: paths.map((path) => ({ path })), isRight, least: 1 };
}

/** @param least the share of answers that must be right */
function asked(query, variables, isRight, least = 1) {
  return { bodies: variables.map((own) => ({ query, variables: own })), isRight, least };
}

function isFound(resultats, { metiers }) {
  return resultats.slice(0, 3).some(({ metier }) => metier && metiers.includes(metier.code));
}

function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').toLowerCase();
}

function begunBy(letter, libelles) {
  return [...libelles.keys()].filter((code) => code.startsWith(letter)).length;
}

/**
 * Asks each body once, before anything is timed.
 *
 * @throws {Error} that names the question, and the first answer that is not what is known beforehand.
 */
export async function compareAnswers(address, questions) {
  for (const [name, { bodies, isRight, least }] of Object.entries(questions)) {
    const wrong = [];
    for (const body of bodies) {
      const { data, errors } = await answerTo(address, body);
      if (errors || !isRight(data, body.variables)) wrong.push({ asked: body.variables ?? body.path, errors, data });
    }
    if (wrong.length > (1 - least) * bodies.length) {
      throw new Error(
        `${name}: ${wrong.length} of ${bodies.length} answers are wrong, as ${JSON.stringify(wrong[0]).slice(0, 500)}`,
      );
    }
  }
}

function answerTo(address, body) {
  if (body.path) return get(address, body);
  return body.tool ? call(address, body) : post(address, body);
}

async function call(address, body) {
  const { path, ...request } = mcpRequest(body);
  const response = await fetch(new URL(path, address), request);
  const { result, error } = await response.json();
  return error || result.isError ? { errors: error ?? result.content } : { data: result.structuredContent };
}

async function get(address, { path }) {
  const response = await fetch(new URL(path, address));
  return response.ok ? { data: await response.json() } : { errors: response.status };
}

async function post(address, body) {
  const response = await fetch(address, postRequest(body));
  return response.json();
}
