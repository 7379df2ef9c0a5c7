import { label, say } from '../admin/labels.ts'
import type { CheckedRecord } from './checked-record.ts'
import type { Item, Place } from './item.ts'
import { headingsOf } from './rich-text-nodes.ts'

/** Whether headings go down one step at a time; the title of the page is the first. */
export function headings({ candidate, collection, req }: CheckedRecord): Item | undefined {
  if (!['statements', 'news', 'pages'].includes(collection)) return undefined
  const places: Place[] = []
  let above = 1
  for (const { level, words } of headingsOf(candidate.body)) {
    if (!words.trim()) places.push({ path: 'body', message: say(req, empty) })
    else if (level > above + 1)
      places.push({ path: 'body', message: `“${words}”: ${say(req, skips)} ${above === 1 ? 'H2' : `H${above + 1}`}.` })
    above = level
  }
  return {
    id: 'headings',
    state: places.length > 0 ? 'warning' : 'done',
    title:
      places.length > 0
        ? label('Headings are out of order', '標題層次順序有誤')
        : label('Headings are in order', '標題層次順序正確'),
    why: label(
      'People who listen to a page jump from heading to heading; a skipped level sounds like a missing part.',
      '聆聽網頁的讀者會在標題之間跳讀；跳過一級，聽來就像缺了一段。'
    ),
    places
  }
}

const empty = label('A heading has no words.', '有一個標題沒有文字。')
const skips = label('skips a level. Make it', '跳過了一級。請改為')
