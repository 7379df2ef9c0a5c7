'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import type { ShownItem, ShownPlace } from './checklist.tsx'
import { DeskLink } from './desk-link.tsx'
import { label } from './labels.ts'
import { useSay } from './use-say.ts'

/** One point of the list: a mark, and, when there is something to do, why and where. */
export function ChecklistItem({ item, children }: { item: ShownItem; children?: ReactNode }) {
  const say = useSay()
  const isDone = item.state === 'done' || item.state === 'looking'
  return (
    <li className={`checklist__item checklist__item--${item.state}`}>
      <Mark state={item.state} />
      <div>
        <p className="checklist__name">
          <span className="checklist__state">{say(stateWords[item.state])}: </span>
          {item.title}
        </p>
        {!isDone && <p className="checklist__why">{item.why}</p>}
        {!isDone && (
          <ul className="checklist__places">
            {item.places.map((place, index) => (
              <li key={index}>
                <PlaceLink place={place} />
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </li>
  )
}

function PlaceLink({ place: { message, path, record, url } }: { place: ShownPlace }) {
  const say = useSay()
  const { config } = useConfig()
  const adminPath = record && (`/collections/${record.collection}/${record.id}` as const)
  return (
    <>
      {path ? (
        <button type="button" className="checklist__link" onClick={() => goTo(path)}>
          {message}
        </button>
      ) : (
        <span>{message}</span>
      )}
      {url && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {url}
        </a>
      )}
      {adminPath && (
        <DeskLink href={formatAdminURL({ adminRoute: config.routes.admin, path: adminPath })} target="_blank">
          {say(words.open)}
        </DeskLink>
      )}
    </>
  )
}

/** The field of that path, or, while it lies in a closed row, the nearest around it that can be seen. */
function goTo(path: string): void {
  for (let at = path; at; at = at.split('.').slice(0, -1).join('.')) {
    const name = at.replaceAll('.', '__')
    const element = document.getElementById(`field-${name}`) ?? rowOf(at) ?? richTextOf(at)
    if (element && element.getClientRects().length > 0) {
      element.scrollIntoView({ block: 'center', behavior: 'smooth' })
      const input = element.matches(writable) ? element : element.querySelector<HTMLElement>(writable)
      input?.focus({ preventScroll: true })
      return
    }
  }
}

const writable = 'input, textarea, [contenteditable]'

/** `events.0`: Payload gives the rows of a list an id of their own. */
const rowOf = (path: string): HTMLElement | null => {
  const [, list, row] = /^(.*)\.(\d+)$/.exec(path) ?? []
  return list && row ? document.getElementById(`${list.replaceAll('.', '-')}-row-${row}`) : null
}

const richTextOf = (path: string): HTMLElement | null =>
  path === 'body' ? document.querySelector<HTMLElement>('.rich-text-lexical') : null

/** Shape and colour, and the word beside it for those who see neither. */
function Mark({ state }: { state: ShownItem['state'] }) {
  return (
    <svg className="checklist__mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {state === 'done' && <path d="M3 8.5l3.2 3.2L13 5" />}
      {state === 'looking' && <circle cx="8" cy="8" r="5" strokeDasharray="2 3" />}
      {state === 'warning' && <path d="M8 2.5L14.5 13.5H1.5zM8 6.5v3.2M8 11.6v.2" />}
      {state === 'blocking' && <path d="M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM5 8h6" />}
    </svg>
  )
}

const words = { open: label('Open', '打開') }

const stateWords = {
  done: label('Done', '完成'),
  looking: label('Looking', '檢查中'),
  warning: label('Look at this', '請留意'),
  blocking: label('Needed', '必須完成')
}
