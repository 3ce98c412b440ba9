/** What `rome export` says on the screen. */
export interface ExportText {
  readonly version: string;
  readonly what: string;
  readonly folder: string;
  readonly files: readonly { readonly format: string; readonly bytes: number }[];
  readonly nodes: number;
  readonly relationships: number;
  /** How long it took, Neo4j included. */
  readonly seconds: number;
}

/** A few lines: what was exported, where, and how much of it. */
export function renderExport(report: ExportText): string {
  const { version, what, folder, files, nodes, relationships, seconds } = report;
  const formats = [...new Set(files.map(({ format }) => format))].map((format) => {
    const ofFormat = files.filter((file) => file.format === format);
    const bytes = ofFormat.reduce((sum, file) => sum + file.bytes, 0);
    return `  ${format.padEnd(8)} ${ofFormat.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
  });
  return [
    `version ${version}, ${what}: ${nodes} nodes and ${relationships} relationships in ${folder}, in ${seconds.toFixed(1)} s`,
    ...formats,
    '',
  ].join('\n');
}
