import { type ChangesPage, changesPage, type Publication } from '@detwin/content'
import { stateHash } from '@detwin/content/api'
import { chinesePost, gothenburg, groupTwo, shanghai } from '@detwin/content/examples'
import { describe, expect, test } from 'vitest'
import { checked } from '../../../../tests/api-answers.ts'
import { firstLog, put, renamed, withdraw } from '../../../../tests/log.ts'
import { applyEntries } from '../snapshot/apply.ts'
import { Snapshot } from '../snapshot/snapshot.ts'
import { changesAt } from './changes-at.ts'

const first = applyEntries(Snapshot.empty, firstLog, 'c1')
const ask = async (snapshot: Snapshot, search: string): Promise<ChangesPage> =>
  changesPage.parse(await checked('/api/v1/changes', changesAt({ snapshot, search: new URLSearchParams(search) })))

/** A partner: follows from where it is to the end, a small page at a time. */
class Partner {
  cursor = ''
  readonly held = new Map<string, Publication>()

  async follow(snapshotNow: () => Snapshot, limit = 3): Promise<void> {
    for (;;) {
      const { items, cursor, more } = await ask(
        snapshotNow(),
        `limit=${limit}${this.cursor && `&after=${this.cursor}`}`
      )
      for (const entry of items) this.held.set(`${entry.type}/${entry.id}`, entry)
      this.cursor = cursor
      if (!more) return
    }
  }

  get hash(): string {
    return stateHash(
      [...this.held.values()].map((entry) => ({ ...entry, hash: entry.op === 'put' ? entry.hash : null }))
    )
  }
}

const hashOfSnapshot = (snapshot: Snapshot): string => stateHash(snapshot.held.values())

describe('a partner who follows', () => {
  test('holds what the snapshot holds, and each record came once', async () => {
    const partner = new Partner()
    await partner.follow(() => first)
    expect(partner.hash).toBe(hashOfSnapshot(first))
    expect([...partner.held.values()].map(({ seq }) => seq)).toEqual(firstLog.map(({ seq }) => seq))
  })

  test('asks again and gets nothing, then only what is new', async () => {
    const partner = new Partner()
    await partner.follow(() => first)
    const { cursor } = partner
    expect(await ask(first, `after=${cursor}`)).toEqual({ items: [], cursor, more: false })
    const next = applyEntries(first, [put(renamed, 2, 101), withdraw(groupTwo, 2, 102)], 'c2')
    const { items } = await ask(next, `after=${cursor}`)
    expect(items.map(({ op, seq }) => [op, seq])).toEqual([
      ['put', 101],
      ['delete', 102]
    ])
    await partner.follow(() => next)
    expect(partner.hash).toBe(hashOfSnapshot(next))
  })

  test('ends equal while records change, come back and go between its pages', async () => {
    const later: Publication[] = [
      put(renamed, 2, 101),
      withdraw(chinesePost, 2, 102),
      put({ ...shanghai, website: 'https://city.example' }, 2, 103),
      put(gothenburg, 3, 104),
      put(chinesePost, 3, 105),
      withdraw(groupTwo, 2, 106)
    ]
    let now = first
    const partner = new Partner()
    await partner.follow(() => {
      const entry = later.shift()
      if (entry) now = applyEntries(now, [entry], `c${entry.seq}`)
      return now
    }, 2)
    await partner.follow(() => now)
    expect(later).toEqual([])
    expect(partner.hash).toBe(hashOfSnapshot(now))
  })

  test('is told why a record was withdrawn', async () => {
    const withdrawal = { reason: { en: 'Published twice.' }, sourceLocale: 'en' as const }
    const gone = applyEntries(first, [{ ...withdraw(gothenburg, 2, 101), withdrawal } as Publication], 'c2')
    expect((await ask(gone, '')).items.at(-1)).toEqual({ ...withdraw(gothenburg, 2, 101), withdrawal })
  })
})

describe('a cursor', () => {
  const cursorIn = async (snapshot: Snapshot): Promise<string> => (await ask(snapshot, '')).cursor

  test('of another log, or of a later state of this one, is told apart', async () => {
    const cursor = await cursorIn(applyEntries(first, [put(renamed, 2, 101)], 'c2'))
    const others = [first, applyEntries(first, [put(renamed, 2, 101, '2026-11-21T00:00:00.000Z')], 'c2')]
    for (const other of others)
      await expect(ask(other, `after=${cursor}`)).rejects.toMatchObject({
        status: 409,
        members: { parameter: 'after' }
      })
  })

  test('of minutes ago that another process gave out is asked for again, not thrown away', async () => {
    const [before, now] = [Date.now() - 60_000, Date.now()].map((time) => new Date(time).toISOString())
    const cursor = await cursorIn(applyEntries(first, [put(renamed, 2, 101, now)], 'c2'))
    await expect(ask(first, `after=${cursor}`)).rejects.toMatchObject({ status: 503, members: { retryAfter: 2 } })
    const other = applyEntries(first, [put(renamed, 2, 101, before)], 'c2')
    await expect(ask(other, `after=${cursor}`)).rejects.toMatchObject({ status: 409 })
  })

  test('outlives the entry it names', async () => {
    const cursor = await cursorIn(applyEntries(first, [put(renamed, 2, 101)], 'c2'))
    const twice = applyEntries(first, [put(renamed, 2, 101), put(gothenburg, 3, 105)], 'c3')
    expect((await ask(twice, `after=${cursor}`)).items.map(({ seq }) => seq)).toEqual([105])
  })

  test.each(['after=rubbish', 'after=1', 'limit=1001', 'page=2'])('%s is refused', async (search) => {
    await expect(ask(first, search)).rejects.toMatchObject({ status: 400 })
  })

  test('is not given out while places are unknown', async () => {
    const old = new Snapshot(new Map([...first.held].map(([key, held]) => [key, { ...held, seq: 0 }])), 'c1', 9, null)
    await expect(ask(old, '')).rejects.toMatchObject({ status: 503 })
  })

  test('of nothing is nothing', async () =>
    expect(await ask(Snapshot.empty, '')).toEqual({ items: [], cursor: '', more: false }))
})
