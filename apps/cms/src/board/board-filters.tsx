import { localeInfo, locales } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { DeskLink } from '../admin/desk-link.tsx'
import { say } from '../admin/labels.ts'
import { boardWords, filterWords } from './board-words.ts'
import { addressOf, type Filter, filters, type Question } from './question.ts'

interface Props {
  asked: Question
  counts: Record<Filter, number>
  kinds: { value: string; text: string }[]
  req: PayloadRequest
}

/** What the board can be asked: links and a plain form, so that every answer has an address. */
export function BoardFilters({ asked, counts, kinds, req }: Props) {
  const word = (key: keyof typeof boardWords) => say(req, boardWords[key])
  return (
    <div className="board__filters">
      <ul>
        {filters.map((filter) => (
          <li key={filter}>
            <DeskLink href={addressOf(asked, { filter })} aria-current={asked.filter === filter ? 'true' : undefined}>
              {say(req, filterWords[filter])} <small>{counts[filter]}</small>
            </DeskLink>
          </li>
        ))}
        <li>
          <DeskLink
            href={addressOf(asked, { mine: asked.mine ? undefined : '1' })}
            aria-current={asked.mine ? 'true' : undefined}
          >
            {asked.mine ? '☑' : '☐'} {word('mine')}
          </DeskLink>
        </li>
      </ul>
      <form method="get" role="search">
        {asked.filter !== 'all' && <input type="hidden" name="filter" value={asked.filter} />}
        {asked.mine && <input type="hidden" name="mine" value="1" />}
        <label>
          {word('kind')}
          <select name="kind" defaultValue={asked.kind ?? ''}>
            <option value="">{word('all')}</option>
            {kinds.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label>
          {word('language')}
          <select name="language" defaultValue={asked.language ?? ''}>
            <option value="">{word('all')}</option>
            {locales.map((locale) => (
              <option key={locale} value={locale}>
                {localeInfo[locale].endonym}
              </option>
            ))}
          </select>
        </label>
        <label>
          {word('search')}
          <input type="search" name="search" defaultValue={asked.search ?? ''} />
        </label>
        <button type="submit">{word('find')}</button>
      </form>
    </div>
  )
}
