import type { AboutTexts } from '../texts/aboutTexts.ts'
import { TableFrame } from '../ui/TableFrame.tsx'
import type { Licence } from './licence.ts'
import '../ui/table.css'
import './about.css'

/** What others made that is in this product: a table of names, and below it the text of each licence, to open. */
export function LicencesScreen({
  listed,
  texts,
}: {
  listed: readonly Licence[]
  texts: AboutTexts['licences']
}) {
  const { lead, fonts, data, columns, caption } = texts
  return (
    <>
      <p>{lead}</p>
      <p>{fonts}</p>
      <p>{data}</p>
      <TableFrame label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.version}</th>
              <th scope="col">{columns.licence}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map(({ name, version, licence }) => (
              <tr key={`${name} ${version}`}>
                <th scope="row">{name}</th>
                <td>{version}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {listed.map(({ name, version, text }) => (
        <details key={`${name} ${version}`}>
          <summary>{texts.text(`${name} ${version}`)}</summary>
          {/* As its author wrote it, nearly always in English. */}
          {text === '' ? (
            <p>{texts.withoutText}</p>
          ) : (
            <pre lang="en" className="licence">
              {text}
            </pre>
          )}
        </details>
      ))}
    </>
  )
}
