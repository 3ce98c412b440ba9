import type { ComponentChildren, VNode } from 'preact';

/** A column of a table: what it is called, and what it shows of a row. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Aligned on the right, as numbers are. */
  readonly numeric?: boolean;
}

/** A table whose first column names the rows. */
export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
}

/** A table with its caption; on a narrow screen it scrolls by itself, with the keyboard too. */
export function DataTable<Row>({ caption, columns, rows }: DataTableProps<Row>): VNode {
  const [first, ...others] = columns;
  return (
    <div class="scroll" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, numeric }) => (
              <th scope="col" class={numeric ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{first.cell(row)}</th>
              {others.map(({ cell, numeric }) => (
                <td class={numeric ? 'number' : undefined}>{cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
