import type { Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openDesk } from '../../tests/desk.ts'
import { makePartner } from '../../tests/partners.ts'
import { account, type Answer, rest } from '../../tests/rest.ts'
import { recordTypeOf, type PublicCollection } from '../publications/record-types.ts'
import { kindOf } from './kind-of.ts'
import { matrix, type Right, roles, type Role, type Way, ways } from './matrix.ts'
import { MatrixRecords, type Owner } from '../../tests/matrix-records.ts'

type Person = Awaited<ReturnType<typeof account>>

let payload: Payload
let records: MatrixRecords
const people = new Map<Role, Person>()

beforeAll(async () => {
  payload = await openDesk()
  records = await MatrixRecords.open(payload)
  for (const role of roles)
    people.set(
      role,
      await account(payload, role, {
        groups: [records.groups.own],
        ...(role === 'partner' && { partner: await makePartner(payload, 'A partner') }),
        ...(role === 'translator' && { languages: ['sv'] })
      })
    )
})

function personOf(role: Role): Person {
  const person = people.get(role)
  if (!person) throw new Error(`Nobody is ${role}.`)
  return person
}

const kindOfCollection = (collection: string) => kindOf({ payload }, collection)

/** Whoever only translates does so by saving drafts. */
const byDraft = new Set<Way>(['save a draft', 'edit drafts of many'])

function reaches(role: Role, collection: string, right: Right, owner: Owner, way: Way): boolean {
  const reach = matrix[kindOfCollection(collection)][right][role]
  return reach === 'all' || (reach === 'own' && owner === 'own') || (reach === 'language' && byDraft.has(way))
}

/** What a statement begins with belongs to the person's own groups, whatever was sent. */
const begins = new Set<Way>(['create a draft', 'create it published', 'duplicate it'])

function expected(role: Role, collection: PublicCollection, owner: Owner): Record<string, boolean> {
  const cells = waysOf(collection).map((way) => {
    // Its text is approved before it is public; review.database.test.ts has that.
    if (collection === 'statements' && way === 'create it published') return [way, false] as const
    const whose = collection === 'statements' && begins.has(way) ? 'own' : owner
    return [way, ways[way].every((right) => reaches(role, collection, right, whose, way))] as const
  })
  return Object.fromEntries(cells)
}

/** An image needs a file to be made; media.database.test.ts has that. */
const waysOf = (collection: PublicCollection): Way[] =>
  (Object.keys(ways) as Way[]).filter((way) => collection !== 'media' || !way.startsWith('create')) // its keys are the ways

const bulk = z.object({ docs: z.array(z.unknown()), errors: z.array(z.unknown()) })

function happened({ status, body }: Answer): boolean {
  const many = bulk.safeParse(body).data
  return status < 300 && (!many || (many.docs.length > 0 && many.errors.length === 0))
}

const collections = Object.keys(recordTypeOf) as PublicCollection[] // its keys are the collections
const owned = (collection: PublicCollection) => ['news', 'statements', 'groups'].includes(collection)
const cases = collections.flatMap((collection) =>
  roles.flatMap((role) =>
    (owned(collection) ? (['own', 'other'] as const) : (['own'] as const)).map(
      (owner) => [role, collection, owner] as const
    )
  )
)

describe('over the network', () => {
  test.each(cases)('%s: %s of %s groups', async (role, collection, owner) => {
    const { id, token } = personOf(role)
    const locale = role === 'translator' ? 'sv' : 'en'
    const found: Record<string, boolean> = {}
    for (const way of waysOf(collection)) {
      const call = await records.prepare(way, collection, owner, locale, id)
      const before = await call.publications()
      const answer = await rest(call.method, call.path, { token, ...(call.body && { body: call.body }) })
      found[way] = happened(answer)
      if (!found[way] || way.startsWith('read')) call.refused()
      if (!found[way]) expect([way, await call.publications()]).toEqual([way, before])
      if (!found[way] && answer.status >= 400) expect([way, answer.status]).toEqual([way, 403])
    }
    expect(found).toEqual(expected(role, collection, owner))
  })
})

describe('in the admin', () => {
  const shown = async (token: string, path: string, body?: object) =>
    rest(body ? 'POST' : 'GET', path, { token, ...(body && { body }) })

  const permissions = z.looseObject({
    create: z.unknown().optional(),
    update: z.unknown().optional(),
    delete: z.unknown().optional()
  })

  test.each(cases)('%s: the buttons of %s of %s groups', async (role, collection, owner) => {
    const { id: personId, token } = personOf(role)
    const locale = role === 'translator' ? 'sv' : 'en'
    const id = await records.make(collection, owner, 'published')
    if (collection === 'groups' && owner === 'own') await records.join(personId, id)
    const asked = async (body: object) =>
      permissions.parse((await shown(token, `/api/${collection}/access/${id}?locale=${locale}`, body)).body)
    const may = (right: Right) => reaches(role, collection, right, owner, 'save a draft')
    // The three questions of Payload's form: may it be saved, published, moved to the trash.
    expect(Boolean((await asked({ id, _status: 'draft' })).update)).toBe(may('draft'))
    expect(Boolean((await asked({ id, _status: 'published' })).update)).toBe(may('publish') && may('draft'))
    expect(Boolean((await asked({ id, deletedAt: new Date().toISOString() })).delete)).toBe(
      may('trash') && may('publish')
    )
    expect(Boolean((await asked({ id })).delete)).toBe(may('delete'))
  })

  const access = z.looseObject({ collections: z.record(z.string(), permissions) })

  test.each(roles)('%s: the menu and the button “Create new”', async (role) => {
    const { collections: shownTo } = access.parse((await shown(personOf(role).token, '/api/access')).body)
    for (const collection of collections)
      expect([collection, Boolean(shownTo[collection]?.create)]).toEqual([
        collection,
        reaches(role, collection, 'create', 'own', 'create a draft')
      ])
  })
})

describe('the site', () => {
  const cells = roles.map(
    (role) => [role, matrix.page.draft[role] !== 'none', matrix.page.publish[role] === 'all'] as const
  )

  test.each(cells)('%s: drafts it: %s, publishes it: %s', async (role, drafts, publishes) => {
    const { token } = personOf(role)
    const locale = role === 'translator' ? 'sv' : 'en'
    await payload.updateGlobal({
      slug: 'site',
      data: { name: 'Site', tagline: 'Tagline', sourceLocale: 'en', navigation: [], _status: 'published' }
    })
    const log = () => payload.count({ collection: 'publications', where: { recordType: { equals: 'site' } } })
    const before = await log()
    const send = (query: string, body: object) =>
      rest('POST', `/api/globals/site?locale=${locale}${query}`, { token, body })
    expect((await send('&draft=true', { tagline: `By ${role}` })).status < 300).toBe(drafts)
    expect(await log()).toEqual(before)
    expect((await send('', { tagline: `Now by ${role}` })).status < 300).toBe(publishes)
    expect((await send('', { _status: 'draft' })).status < 300).toBe(publishes)
    if (!publishes) expect(await log()).toEqual(before)
  })
})

describe('accounts and logs', () => {
  test.each(roles)('%s: follow the matrix', async (role) => {
    const { id, token } = personOf(role)
    const other = personOf(role === 'admin' ? 'editor' : 'admin')
    const status = async (method: string, path: string, body?: object) =>
      (await rest(method, path, { token, ...(body && { body }) })).status < 300
    const reach = matrix.account
    expect(await status('GET', `/api/users/${other.id}`)).toBe(reach.read[role] === 'all')
    expect(await status('PATCH', `/api/users/${id}`, { penName: `Self ${role}` })).toBe(reach.draft[role] !== 'none')
    expect(await status('PATCH', `/api/users/${other.id}`, { penName: 'Renamed' })).toBe(reach.draft[role] === 'all')
    expect(await status('POST', '/api/users/unlock', { email: other.email })).toBe(reach.unlock[role] === 'all')
    const made = {
      email: `by-${role}@desk.example`,
      password: 'correct horse battery staple',
      penName: 'New',
      role: 'editor'
    }
    expect(await status('POST', '/api/users', made)).toBe(reach.create[role] === 'all')
    const stranger = await account(payload, 'editor')
    expect(await status('DELETE', `/api/users/${stranger.id}`)).toBe(reach.delete[role] === 'all')
    const entry = (await payload.find({ collection: 'publications', limit: 1 })).docs[0]?.id
    expect(await status('GET', `/api/publications/${entry}`)).toBe(matrix.log.read[role] === 'all')
    expect(await status('DELETE', `/api/publications/${entry}`)).toBe(false)
  })
})
