/**
 * Fills an empty database for the bench: thousands of news posts, and one agreement with all languages and sixty events.
 * Prints one JSON line: the agreement, and milliseconds. `BENCH_RECORDS` says how many posts.
 */
import { defaultLocale, type Locale, locales } from '@detwin/content'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { boardPage } from '../board/board-page.ts'
import { fillBoard } from '../board/fill-board.ts'
import { askerOf, question } from '../board/question.ts'
import { rowOf } from '../board/row-of.ts'
import { inTransaction } from '../database/in-transaction.ts'

const records = Number(process.env.BENCH_RECORDS) || 5000
const events = 60
const rounds = 30
const batch = 250

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const inTurn = async (work: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = []
  for (let i = 0; i < rounds; i++) times.push(await timed(work))
  return times
}

const text = (words: string) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: words }] }],
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1
  }
})

/** Below Payload's hooks: what is measured is not how fast a desk could write them. */
async function fillPosts(payload: Payload): Promise<void> {
  for (let start = 0; start < records; start += batch) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      for (let i = start; i < Math.min(start + batch, records); i++) await post(req, i)
    })
  }
}

async function post(req: PayloadRequest, i: number): Promise<void> {
  const { db } = req.payload
  const at = new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString()
  const written: Locale[] = ['en', 'zh-Hant', ...(i % 3 === 0 ? (['sv'] as const) : [])]
  const perLocale = <T>(value: (locale: Locale) => T) =>
    Object.fromEntries(written.map((locale) => [locale, value(locale)]))
  const data = {
    title: perLocale((locale) => `Post ${i} of the bench, ${locale}`),
    body: perLocale(() => text(`What post ${i} tells. `.repeat(40))),
    translationState: { 'zh-Hant': 'reviewed', ...(i % 3 === 0 && { sv: i % 2 ? 'waiting' : 'reviewed' }) },
    translatedFrom: i % 6 === 0 ? { sv: 'another' } : {},
    sourceVersions: ['current'],
    sourceLocale: defaultLocale,
    date: at,
    slug: `post-${i}`,
    _status: i % 10 === 0 ? 'draft' : 'published',
    createdAt: at,
    updatedAt: at
  }
  const { id } = await db.create({ collection: 'news', data, req })
  await db.createVersion({
    collectionSlug: 'news',
    parent: id,
    versionData: { ...data, id } as never, // as the collection's schema has it
    autosave: false,
    createdAt: at,
    updatedAt: at,
    req
  })
}

/** Through all hooks, one language after the other, as editors would. */
async function fillAgreement(payload: Payload): Promise<string> {
  const published = { sourceLocale: defaultLocale, _status: 'published' } as const
  const country = await payload.create({
    collection: 'countries',
    data: { ...published, name: 'Sweden', code: 'SE' },
    locale: defaultLocale
  })
  const city = await payload.create({
    collection: 'cities',
    data: { ...published, name: 'Gothenburg', country: country.id, kind: 'city' },
    locale: defaultLocale
  })
  const source = await payload.create({
    collection: 'sources',
    data: { _status: 'published', title: 'The minutes', url: 'https://example.org/minutes' }
  })
  const agreement = await payload.create({
    collection: 'agreements',
    locale: defaultLocale,
    data: {
      ...published,
      city: city.id,
      events: Array.from({ length: events }, (_, i) => ({
        kind: i % 2 ? ('signed' as const) : ('under_review' as const),
        date: String(1950 + i),
        certainty: 'claimed' as const,
        decidedBy: 'unknown' as const,
        side: 'unknown' as const,
        reason: 'unknown' as const,
        note: `What happened in ${1950 + i}, in one sentence of some length.`,
        sources: [source.id]
      }))
    }
  })
  for (const locale of locales.filter((code) => code !== defaultLocale))
    await payload.update({
      collection: 'agreements',
      id: agreement.id,
      locale,
      data: {
        translationState: 'reviewed',
        _status: 'published',
        events: agreement.events?.map((event) => ({ ...event, note: `${event.note} In ${locale}.` })) ?? []
      }
    })
  return agreement.id
}

/** Without the board: read every record in all languages, compute, sort, keep a page. */
async function naivePage(payload: Payload): Promise<void> {
  const { docs } = await payload.find({ collection: 'news', locale: 'all', depth: 0, draft: true, pagination: false })
  const { config } = payload.collections.news
  docs
    .map((doc) => rowOf(config, { ...doc }, true))
    .filter(({ states }) => states.sv === 'outdated')
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
    .slice(0, 25)
}

async function measure(payload: Payload): Promise<object> {
  await fillPosts(payload)
  const agreement = await fillAgreement(payload)
  await payload.db.deleteMany({ collection: 'board', where: {} })
  const rebuilt = await timed(() => fillBoard(payload))
  const req = await createLocalReq({}, payload)
  const page = (asked: object) => () => boardPage(req, question.parse(asked), askerOf(null))
  const pages = await inTurn(page({}))
  const outdated = await inTurn(page({ filter: 'outdated', language: 'sv', search: 'post' }))
  const naive = [await timed(() => naivePage(payload)), await timed(() => naivePage(payload))]
  return { agreement, records, rebuilt, pages, outdated, naive }
}

const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('../payload.config.ts')])
const payload = await getPayload({ config, disableOnInit: true })
process.stdout.write(`${JSON.stringify(await measure(payload))}\n`)
await payload.destroy()
process.exit(0)
