import { gothenburg, jointStatement } from '@detwin/content/examples'
import { expect, test } from 'vitest'
import { put, withdraw } from '../../../../tests/log.ts'
import { exampleSnapshot } from '../../../../tests/snapshots.ts'
import { applyEntries } from '../snapshot/apply.ts'
import { type Held, keyOf, Snapshot } from '../snapshot/snapshot.ts'
import { Feed } from './feed.ts'
import type { Told } from './messages.ts'

/** A feed, and what the other thread makes of what it hears. */
function listened() {
  const records = new Map<string, Held>()
  const heard = { messages: 0, records: 0, snapshot: Snapshot.empty }
  const feed = new Feed((told: Told) => {
    heard.messages += 1
    if (told.say === 'hold')
      for (const record of structuredClone(told.records)) {
        heard.records += 1
        records.set(keyOf(record.type, record.id), record)
      }
    if (told.say === 'show') heard.snapshot = new Snapshot(new Map(records), told.cursor, told.revision, told.updatedAt)
  })
  return { feed, heard }
}

const first = exampleSnapshot()
const next = applyEntries(
  first,
  [put({ ...gothenburg, name: { en: 'Renamed' } }, 2, 100), withdraw(jointStatement, 2, 101)],
  'later'
)

test('the copy is equal, in the same order', async () => {
  const { feed, heard } = listened()
  await feed.show(first)
  expect([...heard.snapshot.held]).toEqual([...first.held])
  expect(heard.snapshot).toMatchObject({ cursor: first.cursor, revision: first.revision, updatedAt: first.updatedAt })
})

test('of a publication, what it changed is told', async () => {
  const { feed, heard } = listened()
  await feed.show(first)
  const { records } = heard
  await feed.show(next)
  expect(heard.records - records).toBe(2)
  expect([...heard.snapshot.held]).toEqual([...next.held])
})

test('the same is told once, and who asks meanwhile waits for it', async () => {
  const { feed, heard } = listened()
  await Promise.all([feed.show(first), feed.show(next), feed.show(next)])
  expect(heard.snapshot.revision).toBe(next.revision)
  const { messages } = heard
  await feed.show(next)
  expect(heard.messages).toBe(messages)
})
