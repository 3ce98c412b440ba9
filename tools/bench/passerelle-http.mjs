// What an answer of the engine costs over HTTP, beside one that asks for nothing: p50 and p99 of `passerelles` and of
// `{ __typename }`, one client, one connection, the two questions in turn.
//
//   node tools/bench/passerelle-http.mjs [address] [rounds]
//
// The address is that of a running API, http://127.0.0.1:3000/graphql by default; 3 000 rounds by default.
import { Agent, request } from 'node:http';
import { executed } from './http/post-request.mjs';

const address = process.argv[2] ?? 'http://127.0.0.1:3000/graphql';
const rounds = Number(process.argv[3] ?? 3000);
const warmUp = Math.min(1000, rounds);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

const pairs = [
  ['K2204', 'J1501'],
  ['A1203', 'D1211'],
  ['D1102', 'M1805'],
  ['J1501', 'K1302'],
  ['N1101', 'M1855'],
];
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

const questions = [
  { name: '{ __typename }', body: () => ({ query: '{ __typename }' }) },
  { name: 'passerelles', body: (round) => ({ query: chain, variables: variablesOf(round) }) },
  {
    name: 'passerelles, 20 + 20 items a step',
    body: (round) => ({ query: chainWithItems, variables: variablesOf(round) }),
  },
];

function variablesOf(round) {
  const [de, vers] = pairs[round % pairs.length];
  return { de, vers };
}

function ask(body) {
  const payload = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const sent = request(
      address,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(payload),
          ...executed,
        },
      },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const milliseconds = performance.now() - begin;
          const answer = JSON.parse(Buffer.concat(chunks).toString('utf8'));
          if (answer.errors) reject(new Error(JSON.stringify(answer.errors)));
          else resolve(milliseconds);
        });
      },
    );
    sent.on('error', reject);
    sent.end(payload);
  });
}

const times = questions.map(() => []);
for (let round = 0; round < warmUp + rounds; round++) {
  for (const [index, { body }] of questions.entries()) {
    const milliseconds = await ask(body(round));
    if (round >= warmUp) times[index].push(milliseconds);
  }
}
agent.destroy();

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const [base] = times.map((list) =>
  percentile(
    [...list].sort((a, b) => a - b),
    0.5,
  ),
);
process.stdout.write(`${address}, ${rounds} rounds after ${warmUp} to warm up, Node ${process.version}\n\n`);
process.stdout.write('| question | p50 ms | p99 ms | p50 / p50 of __typename |\n|---|---|---|---|\n');
for (const [index, { name }] of questions.entries()) {
  const sorted = times[index].sort((a, b) => a - b);
  const [p50, p99] = [percentile(sorted, 0.5), percentile(sorted, 0.99)];
  process.stdout.write(`| ${name} | ${p50.toFixed(3)} | ${p99.toFixed(3)} | ${(p50 / base).toFixed(2)} |\n`);
}
