'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { DeskLink } from './desk-link.tsx'
import { label } from './labels.ts'
import type { MergePlan } from './merge-plan.ts'
import { useSay } from './use-say.ts'

interface Props {
  plan: MergePlan
  pageOf: (collection: string, id: string) => string
}

const shown = 12

/** The rows that come along, and the records that will point at the record that stays. */
export function MergeMoves({ plan: { moves, counts }, pageOf }: Props) {
  const say = useSay()
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const rows = [
    [counts.events, words.events],
    [counts.instruments, words.instruments],
    [counts.listedBy, words.listedBy],
    [counts.same, words.same]
  ] as const
  const byCollection = Map.groupBy(moves, ({ collection }) => collection)
  return (
    <>
      {rows.some(([count]) => count > 0) && (
        <section>
          <h4>{say(words.rows)}</h4>
          <ul>
            {rows.flatMap(([count, text]) =>
              count > 0 ? (
                <li key={text.en}>
                  {say(text)}: {count}
                </li>
              ) : (
                []
              )
            )}
          </ul>
        </section>
      )}
      <section>
        <h4>{say(words.moves)}</h4>
        {moves.length === 0 && <p>{say(words.none)}</p>}
        {[...byCollection].map(([slug, records]) => (
          <div key={slug}>
            <p className="merge__kind">
              {getTranslation(getEntityConfig({ collectionSlug: slug }).labels.plural, i18n)} ({records.length})
            </p>
            <ul>
              {records.slice(0, shown).map(({ id, name }) => (
                <li key={id}>
                  <DeskLink href={pageOf(slug, id)} target="_blank">
                    {name}
                  </DeskLink>
                </li>
              ))}
              {records.length > shown && (
                <li>
                  {say(words.more)} {records.length - shown}
                </li>
              )}
            </ul>
          </div>
        ))}
      </section>
    </>
  )
}

const words = {
  rows: label('Events, papers and sources', '事件、文件和來源'),
  events: label('Events that come along', '移入的事件'),
  instruments: label('Papers that come along', '移入的文件'),
  listedBy: label('Listing sources that come along', '移入的列出來源'),
  same: label(
    'Events and papers that both have: they become one, with the sources of both',
    '兩者皆有的事件和文件，合而為一並保留雙方來源'
  ),
  moves: label('Will refer to the record that stays', '會改為指向保留的紀錄'),
  none: label('Nothing refers to the record that goes.', '沒有紀錄指向將被移除的一項。'),
  more: label('and more:', '另有：')
}
