import { isLocale, localeInfo } from '@detwin/content'
import { label, say } from '../admin/labels.ts'
import { statesOfRecord } from '../translations/record-states.ts'
import { workingRecord } from '../translations/working-record.ts'
import type { CheckedRecord } from './checked-record.ts'
import type { Item } from './item.ts'

/** Whether a translation stays behind what is published now. An editor may say that it does. */
export async function languages({ collection, config, id, req }: CheckedRecord): Promise<Item | undefined> {
  const record = await workingRecord(req, collection, id)
  const states = statesOfRecord(config.flattenedFields, record)
  if (!states) return undefined
  const outdated = Object.entries(states).flatMap(([locale, state]) =>
    isLocale(locale) && state === 'outdated' ? [locale] : []
  )
  return {
    id: 'languages',
    state: outdated.length > 0 ? 'warning' : 'done',
    title:
      outdated.length > 0
        ? label('Outdated languages', '譯文已過時')
        : label('No language is left outdated', '沒有過時的譯文'),
    why: label(
      'Readers of these languages see that their text is behind. Bring it up to date, or say that it stays so for now.',
      '這些語言的讀者會看到譯文已過時。請更新譯文，或表明暫時保留。'
    ),
    places: outdated.map((locale) => ({ message: `${localeInfo[locale].endonym}: ${say(req, behind)}` })),
    languages: outdated
  }
}

const behind = label('made from an earlier text.', '譯自較早的版本。')
