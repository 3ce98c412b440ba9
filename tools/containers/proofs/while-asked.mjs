import { Clients } from '../clients.mjs';
import { expect } from '../proof.mjs';
import { describeClients } from './describe.mjs';

/**
 * Proofs of what clients of an address see while something is broken, each of which is noted as a fault: what was broken, what
 * came of it, what they saw. Only the questions that are `bearable` may then be without an answer.
 */
export function proofsWhileAsked(proof, address, { faults, clients: asking }) {
  return (what, breaking, { bearable = [] } = {}) =>
    proof.step(`${what}, while ${asking} ask`, async () => {
      const clients = new Clients(address);
      let said;
      let seen;
      try {
        said = await breaking();
      } finally {
        seen = await clients.stop();
      }
      const unbearable = seen.filter(({ name, errors }) => Object.keys(errors).length > 0 && !bearable.includes(name));
      expect(unbearable.length === 0, `${said}; ${describeClients(seen)}`);
      faults.push({ what, said, seen });
      return `${said}; ${describeClients(seen)}`;
    });
}
