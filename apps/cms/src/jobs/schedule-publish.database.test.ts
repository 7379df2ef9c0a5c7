import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { news, openDesk } from '../../tests/desk.ts'
import { schedulePublish } from './schedule-publish.ts'

type Role = 'admin' | 'publisher' | 'editor' | 'translator'

let payload: Payload
let ours: string
let theirs: string
let post: string

const later = new Date(Date.now() + 3_600_000)

beforeAll(async () => {
  payload = await openDesk()
  const group = (name: string) => payload.create({ collection: 'groups', data: { name, sourceLocale: 'en' } })
  ours = (await group('Ours')).id
  theirs = (await group('Theirs')).id
  const data = { ...news('Later', 'draft'), groups: [ours] }
  post = (await payload.create({ collection: 'news', draft: true, data })).id
})

let count = 0

async function person(role: Role, group: string) {
  const data = {
    email: `${role}-${++count}@desk.example`,
    password: 'correct horse battery staple',
    role,
    penName: `${role} ${count}`,
    groups: [group],
    languages: ['sv' as const]
  }
  return { ...(await payload.create({ collection: 'users', data, depth: 0 })), collection: 'users' as const }
}

/** Calls the server function as the admin does. */
async function call(user: Awaited<ReturnType<typeof person>> | undefined, args: object): Promise<unknown> {
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  return schedulePublish({ ...args, req } as Parameters<typeof schedulePublish>[0]) // Payload adds its own arguments
}

const doc = () => ({ relationTo: 'news', value: post })

const jobs = async () => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'schedulePublish' } }
  })
  return docs.map(({ id }) => id)
}

const isRefused = expect.objectContaining({ status: 403 })

test.each<[Role, 'ours' | 'theirs']>([
  ['editor', 'ours'],
  ['translator', 'ours'],
  ['editor', 'theirs'],
  ['publisher', 'theirs']
])('%s of a group, %s: neither makes nor cancels the schedule of a record of ours', async (role, group) => {
  const owner = await person('publisher', ours)
  await call(owner, { type: 'publish', doc: doc(), date: later })
  const [id] = await jobs()
  const other = await person(role, group === 'ours' ? ours : theirs)
  await expect(call(other, { type: 'publish', doc: doc(), date: later })).rejects.toEqual(isRefused)
  await expect(call(other, { type: 'unpublish', doc: doc(), date: later })).rejects.toEqual(isRefused)
  await expect(call(other, { deleteID: id })).rejects.toEqual(isRefused)
  // To name a record of one's own beside it changes nothing.
  const own = await payload.create({
    collection: 'news',
    draft: true,
    data: { ...news('Own', 'draft'), groups: [theirs] }
  })
  await expect(call(other, { deleteID: id, doc: { relationTo: 'news', value: own.id } })).rejects.toEqual(isRefused)
  expect(await jobs()).toEqual([id])
  await call(owner, { deleteID: id })
  expect(await jobs()).toEqual([])
})

test('an admin schedules and cancels whatever there is, also the site, which a publisher does not', async () => {
  const admin = await person('admin', theirs)
  const publisher = await person('publisher', ours)
  await expect(call(publisher, { type: 'publish', global: 'site', date: later })).rejects.toEqual(isRefused)
  await expect(call(publisher, { type: 'publish', doc: doc(), global: 'site', date: later })).rejects.toEqual(isRefused)
  await call(admin, { type: 'publish', global: 'site', date: later })
  const [id] = await jobs()
  await expect(call(publisher, { deleteID: id })).rejects.toEqual(isRefused)
  await call(admin, { deleteID: id })
  expect(await jobs()).toEqual([])
})

test('a schedule of nothing at all is refused, and so is whoever has not signed in', async () => {
  const publisher = await person('publisher', ours)
  await expect(call(publisher, { type: 'publish', date: later })).rejects.toEqual(isRefused)
  await expect(call(publisher, { type: 'publish', doc: { relationTo: 'payload-jobs', value: post } })).rejects.toThrow()
  await expect(call(undefined, { type: 'publish', doc: doc(), date: later })).rejects.toThrow()
  expect(await jobs()).toEqual([])
})

test('a job that is no schedule is not deleted, and one that is gone is no error', async () => {
  const admin = await person('admin', ours)
  const job = await payload.jobs.queue({ task: 'tellWeb', input: {}, waitUntil: later })
  await call(admin, { deleteID: job.id })
  expect(await payload.db.count({ collection: 'payload-jobs', where: { id: { equals: job.id } } })).toMatchObject({
    totalDocs: 1
  })
  await payload.delete({ collection: 'payload-jobs' as never, where: { id: { equals: job.id } } })
  await expect(call(admin, { deleteID: job.id })).resolves.toBeUndefined()
})
