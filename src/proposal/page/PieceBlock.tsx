import { TapeDrawing } from '../../drawing/TapeDrawing.tsx'
import type { Piece, Table } from '../document.ts'
import { TableFrame } from '../../ui/TableFrame.tsx'

/** One piece of a chapter as HTML. What people wrote is text, whatever it looks like. */
export function PieceBlock({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'paragraph':
      return <p className="written">{piece.text}</p>
    case 'quote':
      return (
        <blockquote>
          <p className="written">{piece.text}</p>
        </blockquote>
      )
    case 'subheading':
      return <h3>{piece.text}</h3>
    case 'list':
      return (
        <ul>
          {piece.items.map((item, at) => (
            // Two items may read the same.
            <li className="written" key={at}>
              {item}
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return <FactList items={piece.items} />
    case 'tape':
      return <TapeDrawing tape={piece.tape} labels={piece.labels} alt={piece.alt} caption={piece.caption} />
    case 'table':
      return <TableBlock table={piece} />
    default:
      return piece satisfies never
  }
}

export const FactList = ({
  items,
}: {
  items: readonly { readonly label: string; readonly value: string }[]
}) => (
  <dl className="paper-facts">
    {items.map(({ label, value }, at) => (
      <div key={at}>
        <dt>{label}</dt>
        <dd className="written">{value}</dd>
      </div>
    ))}
  </dl>
)

function TableBlock({ table: { caption, columns, rows } }: { table: Table }) {
  const side = (at: number) => (columns[at]?.align === 'right' ? { className: 'figure' } : {})
  // What is to be filled in by hand keeps its columns; the rest becomes lists where columns would be cut off.
  const stacks = rows.every(({ room }) => room === undefined)
  return (
    <TableFrame label={caption}>
      <table className={stacks ? 'stacks' : undefined}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title }, at) => (
              <th scope="col" key={at} {...side(at)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, total, room }, row) => (
            <tr key={row} className={[total && 'total', room && `room-${room}`].filter(Boolean).join(' ')}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th scope="row" key={at}>
                    {cell}
                  </th>
                ) : (
                  <td key={at} data-column={columns[at]?.title} {...side(at)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}
