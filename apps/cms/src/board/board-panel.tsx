import type { PayloadRequest } from 'payload'
import { DeskLink } from '../admin/desk-link.tsx'
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
              {href ? <DeskLink href={`/admin${href}`}>{text}</DeskLink> : <span>{text}</span>}
              {at && <time dateTime={at}>{day.format(new Date(at))}</time>}
            </li>
          ))}
        </ul>
      )}
      {all && panel.total > panel.lines.length && (
        <p>
          <DeskLink href={`/admin${all}`}>{say(req, boardWords.showAll)}</DeskLink>
        </p>
      )}
    </section>
  )
}
