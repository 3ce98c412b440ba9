/** What the API serves to Neo4j Browser: files of cypher/, by the address where each is. */
export const browserFiles = {
  style: { address: '/neo4j-browser/rome.grass', file: 'rome.grass' },
  guide: { address: '/neo4j-browser/guide.html', file: 'guide.html' },
} as const;

/** The commands by which Neo4j Browser takes the style and opens the guide, from an API at `http://127.0.0.1:3000`. */
export function browserCommands(api: string): string[] {
  return [`style ${api}${browserFiles.style.address}`, `play ${api}${browserFiles.guide.address}`];
}
