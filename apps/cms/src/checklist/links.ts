import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { label, say } from '../admin/labels.ts'
import type { SafeFetch } from '../safe-fetch/safe-fetch.ts'
import type { CheckedRecord } from './checked-record.ts'
import type { Item, Place } from './item.ts'
import { lookAtLink } from './look-at-link.ts'
import { isPublicNow } from './public-now.ts'
import { linksOf } from './rich-text-nodes.ts'

/** Milliseconds the list waits for other people's servers; what is slower is asked for again. */
const patience = 3000

/** More links than this in one text are not looked at. */
const most = 60

const website = z.looseObject({ website: z.string().nullish().catch(null) })

/** Whether the links lead somewhere: to published records of ours, and to pages that are there. */
export async function links(record: CheckedRecord, fetch?: SafeFetch): Promise<Item | undefined> {
  const { candidate, collection, req } = record
  if (!['statements', 'news', 'pages', 'groups', 'cities'].includes(collection)) return undefined
  const { urls, records } = linksOf(candidate.body)
  const places: Place[] = []
  for (const inner of records)
    if (!(await isPublicNow(req, inner.collection, inner.id)))
      places.push({ message: say(req, draft), record: inner, path: 'body' })

  const site = website.parse(candidate).website
  const outside = [
    ...urls.map((url) => ({ url, path: 'body' })),
    ...(site ? [{ url: site, path: 'website' }] : [])
  ].filter(({ url }) => /^https?:\/\//i.test(url))
  const late = sleep(patience, undefined, { ref: false })
  const looked = outside.slice(0, most).map(async ({ url, path }): Promise<Place[] | 'looking'> => {
    const finding = await Promise.race([lookAtLink(url, fetch), late])
    if (!finding) return 'looking'
    if (finding.state === 'unreachable') return [{ path, url, message: say(req, unseen) }]
    if (finding.state !== 'broken') return []
    return [{ path, url, message: say(req, finding.problem === 'gone' ? gone : unknown) }]
  })
  const found = await Promise.all(looked)
  for (const answer of found) if (answer !== 'looking') places.push(...answer)
  return {
    id: 'links',
    state: places.length > 0 ? 'warning' : found.includes('looking') ? 'looking' : 'done',
    title: places.length > 0 ? label('Links to look at', '請檢查連結') : label('Links lead somewhere', '連結有效'),
    why: label(
      'A link that leads nowhere costs trust, and to readers a draft is nowhere.',
      '失效的連結令人失去信任；讀者亦打不開草稿。'
    ),
    places
  }
}

const draft = label('This record is linked to and not published yet.', '連結所指的紀錄尚未發布。')
const gone = label('This page does not exist.', '此頁不存在。')
const unknown = label(
  'Cannot be found. Check the address, and open it yourself.',
  '找不到此網站。請檢查網址並自行打開。'
)
const unseen = label('Could not be looked at. Open it yourself.', '未能查看。請自行打開。')
