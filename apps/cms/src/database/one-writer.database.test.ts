import { setTimeout as sleep } from 'node:timers/promises'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, news, onlyOn, openDesk, openSecondDesk } from '../../tests/desk.ts'
import { databaseAdapter } from './adapter.ts'
import { afterCommit, inTurn, refuseCommit } from './open-transactions.ts'
import { withOneWriter } from './one-writer.ts'

let payload: Payload
let impatient: Payload
beforeAll(async () => {
  payload = await openDesk()
  impatient = await openSecondDesk(300)
})

const busy = { status: 503, message: expect.stringMatching(/^The database is busy.*Nothing was saved/) }
const create = (title: string, extra: object = {}) =>
  impatient.create({ collection: 'news', data: news(title, 'draft'), draft: true, ...extra })

async function transaction(desk = impatient) {
  const req = await createLocalReq({}, desk)
  await initTransaction(req)
  return req
}

describe('the queue', () => {
  test('a write that cannot have its turn is told so, and the next one works', async () => {
    const req = await transaction()
    await expect(create('Waits in vain')).rejects.toMatchObject(busy)
    await commitTransaction(req)
    await expect(create('In time')).resolves.toMatchObject({ title: 'In time' })
  })

  test('an operation inside a transaction that forgets `req` fails in words instead of waiting for ever', async () => {
    const req = await transaction()
    await create('Remembers', { req })
    await expect(create('Forgets')).rejects.toMatchObject(busy)
    await killTransaction(req)
  })

  test('a request whose transaction could not begin leaves nothing open', async () => {
    const req = await transaction()
    await Promise.allSettled(Array.from({ length: 5 }, (_, count) => create(`Refused ${count}`)))
    await killTransaction(req)
    const { totalDocs } = await impatient.count({ collection: 'news', where: { title: { like: 'Refused' } } })
    expect(totalDocs).toBe(0)
    await create('After the refused ones')
  })

  test('a transaction that cannot begin gives its turn back', async () => {
    const adapter = databaseAdapter('file::memory:').init({ payload: impatient })
    const broken = withOneWriter(
      Object.assign(adapter, { beginTransaction: () => Promise.reject(new Error('The disk is gone.')) }),
      300
    )
    await expect(broken.beginTransaction()).rejects.toThrow('The disk is gone.')
    await expect(broken.beginTransaction()).rejects.toThrow('The disk is gone.')
  })
})

describe('what waits for the commit', () => {
  test('runs once the transaction has committed, and not before', async () => {
    const req = await transaction()
    let runs = 0
    await afterCommit(req, () => void runs++)
    await create('Committed', { req })
    expect(runs).toBe(0)
    await commitTransaction(req)
    expect(runs).toBe(1)
  })

  test('never runs when the transaction rolls back', async () => {
    const req = await transaction()
    let runs = 0
    await afterCommit(req, () => void runs++)
    await killTransaction(req)
    await commitTransaction(await transaction())
    expect(runs).toBe(0)
  })

  test('runs at once where there is no transaction', async () => {
    let runs = 0
    await afterCommit(await createLocalReq({}, payload), () => void runs++)
    expect(runs).toBe(1)
  })
})

test('work of one transaction that must not run side by side takes turns', async () => {
  const req = await transaction()
  const steps: string[] = []
  const work = (name: string) => async () => {
    steps.push(`${name} begins`)
    await sleep(5)
    steps.push(`${name} ends`)
  }
  await Promise.all([inTurn(req, work('one')), inTurn(req, work('two'))])
  await killTransaction(req)
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
})

test('a transaction that must not commit rolls back and tells why', async () => {
  const req = await transaction()
  const { id } = await create('Half a record', { req })
  await refuseCommit(req, new Error('Half of it failed.'))
  await expect(commitTransaction(req)).rejects.toThrow('Half of it failed.')
  await expect(impatient.findByID({ collection: 'news', id })).rejects.toMatchObject({ status: 404 })
  await create('The next one')
})

onlyOn('sqlite', 'a commit that the database refuses is not called saved', async () => {
  const { id } = await create('Before')
  const req = await transaction()
  await impatient.update({ collection: 'news', id, data: { title: 'Lost', _status: 'published' }, req })
  const { sessions } = impatient.db as unknown as {
    sessions: Record<string, { db: { run: (sql: string) => Promise<unknown> } }>
  }
  const open = sessions[String(await req.transactionID)]
  // A row without its parent, which SQLite notices at COMMIT.
  await open?.db.run('PRAGMA defer_foreign_keys = ON')
  await open?.db.run("INSERT INTO news_rels (parent_id, path) VALUES ('nobody', 'cities')")
  await expect(commitTransaction(req)).rejects.toThrow(/FOREIGN KEY/)
  expect((await payload.findByID({ collection: 'news', id })).title).toBe('Before')
})

describe('two processes that change one record at the same moment', () => {
  const publish = (desk: Payload, id: string, title: string, extra: object = {}) =>
    desk.update({ collection: 'news', id, data: { title, _status: 'published' }, ...extra })

  test('the later one is saved, or told that it came too late: never both told and lost', async () => {
    const { id } = await payload.create({ collection: 'news', data: news('Contested') })
    const second = await openSecondDesk(10_000)
    const req = await transaction(payload)
    await publish(payload, id, 'First', { req })
    const [later] = await Promise.allSettled([
      publish(second, id, 'Second'),
      sleep(200).then(() => commitTransaction(req))
    ])
    const { title } = await payload.findByID({ collection: 'news', id })
    const seen = [title, await historyOf(payload, id)]
    // A SQLite file belongs to one process (docs/decisions/0010): there a second may be refused as well.
    if (later.status === 'fulfilled') return expect(seen).toEqual(['Second', ['put', 'put', 'put']])
    expect(seen).toEqual(['First', ['put', 'put']])
    const conflict = { status: 409, message: expect.stringMatching(/^Somebody else saved this record/) }
    if (payload.db.name === 'mongoose') expect(later.reason).toMatchObject(conflict)
  })
})
