import type { ComponentChildren } from 'preact';
import { classes } from './class.ts';

export interface Column<Row> {
  readonly label: string;
  /** Amounts and counts stand at the end of the column, digit under digit. */
  readonly numeric?: boolean;
  readonly cell: (row: Row) => ComponentChildren;
}

interface Props<Row> {
  /** What the table holds; hidden when a heading above says it. */
  readonly caption: string;
  readonly showCaption?: boolean;
  /** The first column names its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** One closing row: a cell for each column. */
  readonly foot?: readonly ComponentChildren[];
}

/** Rows under named columns; on a phone each row becomes a card and each cell names its column. */
export function DataTable<Row>({ caption, showCaption = false, columns, rows, foot }: Props<Row>) {
  return (
    <div class="cq">
      <table class="table cards">
        <caption class={classes(!showCaption && 'sr')}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th scope="col" class={classes(numeric && 'n')}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map(({ label, numeric, cell }, index) => (
                <Cell head={index === 0} label={label} numeric={numeric ?? false}>
                  {cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              {columns.map(({ label, numeric }, index) => (
                <Cell head={index === 0} label={label} numeric={numeric ?? false}>
                  {foot[index]}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface CellProps {
  readonly head: boolean;
  readonly label: string;
  readonly numeric: boolean;
  readonly children: ComponentChildren;
}

function Cell({ head, label, numeric, children }: CellProps) {
  if (head) return <th scope="row">{children}</th>;
  return (
    <td class={classes(numeric && 'n')} data-of={label}>
      {children}
    </td>
  );
}
