import { type Locale, localeInfo } from '@detwin/content'
import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { DeskLink } from '../admin/desk-link.tsx'
import { say } from '../admin/labels.ts'
import { publicCollection } from '../publications/record-types.ts'
import { translationStates } from '../translations/states.ts'
import { stateShapes, stateWords } from '../translations/words.ts'
import type { Item } from './board-page.ts'
import { boardWords, progressWords } from './board-words.ts'
import { columnOf } from './collection.ts'
import { recordAddress, translatorAddress } from './addresses.ts'

interface Props {
  items: Item[]
  languages: readonly Locale[]
  req: PayloadRequest
}

/** Records by languages: a sign for each state, explained above, and said in words to those who do not see it. */
export function BoardTable({ items, languages, req }: Props) {
  const word = (key: keyof typeof boardWords) => say(req, boardWords[key])
  const kindOf = (slug: string): string =>
    getTranslation(req.payload.collections[publicCollection(slug)].config.labels.singular, req.i18n)
  return (
    <>
      <p className="board__legend">
        <strong>{word('legend')}</strong>
        {translationStates.map((state) => (
          <span key={state}>
            <span className={`board__sign board__sign--${state}`} aria-hidden="true">
              {stateShapes[state]}
            </span>{' '}
            {say(req, stateWords[state])}
          </span>
        ))}
      </p>
      <div className="board__scroll" role="region" aria-label={word('title')} tabIndex={0}>
        <table className="board__table">
          <thead>
            <tr>
              <th scope="col">{word('record')}</th>
              {languages.map((locale) => (
                <th key={locale} scope="col" lang={locale}>
                  {localeInfo[locale].endonym}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ records, record, title, progress, states }) => (
              <tr key={record}>
                <th scope="row">
                  <DeskLink href={recordAddress(records, record)}>{title || record}</DeskLink>
                  <small>
                    {kindOf(records)} · {say(req, progressWords[progress])}
                  </small>
                </th>
                {languages.map((locale) => {
                  const state = states[columnOf(locale)]
                  if (!state)
                    return (
                      <td key={locale}>
                        <span className="board__none" title={word('noText')}>
                          –
                        </span>
                      </td>
                    )
                  const words = `${localeInfo[locale].endonym}: ${say(req, stateWords[state])}`
                  return (
                    <td key={locale}>
                      <DeskLink
                        href={translatorAddress(records, record, locale)}
                        className={`board__sign board__sign--${state}`}
                        aria-label={`${title}, ${words}`}
                        title={words}
                      >
                        {stateShapes[state]}
                      </DeskLink>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
