import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { say } from '../admin/labels.ts'
import { boardWords } from './board-words.ts'
import type { Panel } from './panels.ts'

interface Props {
  heading: string
  panel: Panel
  req: PayloadRequest
  /** Where the whole list is, below the admin's address. */
  all?: string
}

/** A short list of what waits for somebody. */
export function BoardPanel({ heading, panel, req, all }: Props) {
  const day = new Intl.DateTimeFormat(req.i18n.language, { dateStyle: 'medium' })
  const more = panel.total - panel.lines.length
  return (
    <section>
      <h2>
        {heading} <small>{panel.total}</small>
      </h2>
      {panel.lines.length === 0 ? (
        <p>{say(req, boardWords.none)}</p>
      ) : (
        <ul>
          {panel.lines.map(({ text, href, at }, index) => (
            <li key={index}>
              <Link href={`/admin${href}`}>{text}</Link>
              {at && <time dateTime={at}>{day.format(new Date(at))}</time>}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <p>
          {all ? <Link href={`/admin${all}`}>+ {more}</Link> : `+ ${more}`} {say(req, boardWords.more)}
        </p>
      )}
    </section>
  )
}
