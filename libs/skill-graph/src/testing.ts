export { bestChainsByListing, chainsUpTo } from './testing/all-chains';
export { officialSource, type OfficialRow } from './testing/official-source';
export { Oracle, OracleGraph } from './testing/oracle';
export type { OracleChain, OracleOverlap, OracleStep } from './testing/oracle';
