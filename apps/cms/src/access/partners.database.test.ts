import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { news, openDesk } from '../../tests/desk.ts'
import { account, rest } from '../../tests/rest.ts'
import { belongings, type Belonging, makeBelonging, makePartner } from '../../tests/partners.ts'
import { kindOf } from './kind-of.ts'
import { matrix, type Right, roles, type Role } from './matrix.ts'

type Owner = 'own' | 'other'
type Person = Awaited<ReturnType<typeof account>>

let payload: Payload
let partners: Record<Owner, string>
const people = new Map<Role, Person>()

beforeAll(async () => {
  payload = await openDesk()
  partners = { own: await makePartner(payload, 'Own'), other: await makePartner(payload, 'Other') }
  for (const role of roles) people.set(role, await account(payload, role, { partner: partners.own }))
})

const tokenOf = (role: Role): string => people.get(role)?.token ?? ''

function reaches(role: Role, collection: Belonging, right: Right, owner: Owner): boolean {
  const reach = matrix[kindOf({ payload }, collection)][right][role]
  return reach === 'all' || (reach === 'own' && owner === 'own')
}

/** What our own code does for people, never a form. */
const byCode = new Set(['api-keys create', 'api-keys draft', 'webhook-deliveries draft'])

const cases = belongings.flatMap((collection) =>
  roles.flatMap((role) => (['own', 'other'] as const).map((owner) => [role, collection, owner] as const))
)

describe('what belongs to a partner', () => {
  test.each(cases)('%s: %s of their %s partner', async (role, collection, owner) => {
    const token = tokenOf(role)
    const may = (right: Right) => !byCode.has(`${collection} ${right}`) && reaches(role, collection, right, owner)
    const id = collection === 'partners' ? partners[owner] : await makeBelonging(payload, collection, partners[owner])
    const done = async (method: string, body?: object) =>
      (await rest(method, `/api/${collection}/${id}`, { token, ...(body && { body }) })).status < 300

    expect(await done('GET')).toBe(may('read'))
    const list = await rest('GET', `/api/${collection}?where[id][equals]=${id}`, { token })
    expect(list.text.includes(id) && list.status === 200).toBe(may('read'))
    expect(await done('PATCH', collection === 'partners' ? { website: 'https://new.example' } : { name: 'New' })).toBe(
      may('draft')
    )
    const victim = collection === 'partners' ? await makePartner(payload, 'Gone') : id
    expect((await rest('DELETE', `/api/${collection}/${victim}`, { token })).status < 300).toBe(
      collection === 'partners' ? role === 'admin' : may('delete')
    )
  })

  test.each(roles)('%s: makes them as the matrix has it', async (role) => {
    const bodies: Record<Belonging, object> = {
      partners: { name: 'New', contact: 'new@partner.example' },
      'api-keys': { name: 'Mine', partner: partners.own, hash: '0', firstCharacters: 'd', scopes: ['read'] },
      'webhook-endpoints': {
        name: 'Mine',
        partner: partners.own,
        url: 'https://partner.example/',
        types: ['news.published']
      },
      'webhook-deliveries': { title: 'x', type: 'news.published', partner: partners.own, state: 'waiting', body: '{}' }
    }
    for (const collection of belongings) {
      const { status } = await rest('POST', `/api/${collection}`, { token: tokenOf(role), body: bodies[collection] })
      expect([collection, status < 300]).toEqual([
        collection,
        !byCode.has(`${collection} create`) && reaches(role, collection, 'create', 'own')
      ])
    }
  })

  test('stays with its partner, whatever is sent', async () => {
    const body = { name: 'Mine', partner: partners.other, url: 'https://partner.example/', types: ['news.published'] }
    const made = await rest('POST', '/api/webhook-endpoints?depth=0', { token: tokenOf('partner'), body })
    expect(made.body).toMatchObject({ doc: { partner: partners.own } })
    const { doc } = z.object({ doc: z.object({ id: z.string() }) }).parse(made.body)
    for (const role of ['partner', 'admin'] as const)
      await rest('PATCH', `/api/webhook-endpoints/${doc.id}`, {
        token: tokenOf(role),
        body: { partner: partners.other }
      })
    expect(await payload.findByID({ collection: 'webhook-endpoints', id: doc.id, depth: 0 })).toMatchObject({
      partner: partners.own
    })
  })

  test('goes with it', async () => {
    const id = await makePartner(payload, 'Leaves')
    for (const collection of belongings) if (collection !== 'partners') await makeBelonging(payload, collection, id)
    expect((await rest('DELETE', `/api/partners/${id}`, { token: tokenOf('admin') })).status).toBe(200)
    for (const collection of belongings)
      if (collection !== 'partners')
        expect(await payload.count({ collection, where: { partner: { equals: id } } })).toEqual({ totalDocs: 0 })
  })
})

describe('a partner’s people', () => {
  /** Which are a person's own, whoever it is. */
  const own = new Set(['users', 'payload-preferences', 'payload-locked-documents', ...belongings])

  test('see no other record of the desk, in any way', async () => {
    const token = tokenOf('partner')
    const { id } = await payload.create({ collection: 'news', data: news('Secret draft', 'draft'), draft: true })
    const admin = { relationTo: 'users' as const, value: people.get('admin')?.id ?? '' }
    const lock = { document: { relationTo: 'news' as const, value: id }, user: admin }
    await payload.create({ collection: 'payload-locked-documents', data: lock })
    const others = payload.config.collections.map(({ slug }) => slug).filter((slug) => !own.has(slug))
    const locks = await rest('GET', '/api/payload-locked-documents', { token })
    expect(locks).toMatchObject({ status: 200, body: { totalDocs: 0 } })
    for (const slug of others) {
      const { status } = await rest('GET', `/api/${slug}?draft=true`, { token })
      // The list of migrations has no address at all.
      expect([slug, status]).toEqual([slug, slug === 'payload-migrations' ? 501 : 403])
    }
    for (const [method, path] of [
      ['GET', `/api/news/${id}?draft=true`],
      ['GET', `/api/news/versions`],
      ['POST', '/api/payload-locked-documents'],
      ['GET', '/api/globals/site?draft=true'],
      ['GET', `/api/news/${id}/checklist`],
      ['GET', `/api/news/${id}/review`],
      ['POST', `/api/news/${id}/review`],
      ['POST', `/api/news/${id}/preview-link`],
      ['GET', `/api/statements/${id}/confirm`],
      ['GET', `/api/undo/news/${id}`],
      ['POST', `/api/undo/news/${id}`],
      ['POST', '/api/revert'],
      ['POST', `/api/translations/news/${id}/sv`],
      ['GET', `/api/translations/news/${id}/sv/xliff`],
      ['POST', `/api/translations/news/${id}/zh-Hans/convert`],
      ['GET', `/api/cities/${id}/merge?into=${id}`],
      ['GET', '/api/sources/archived-copy?url=https://a.example/']
    ] as const) {
      const answer = await rest(method, path, { token, ...(method === 'POST' && { body: {} }) })
      expect([path, answer.status]).toEqual([path, 403])
      expect(answer.text).not.toContain('Secret draft')
    }
  })

  test('see of the accounts their own alone', async () => {
    const { body } = await rest('GET', '/api/users?depth=0', { token: tokenOf('partner') })
    expect(body).toMatchObject({ totalDocs: 1, docs: [{ id: people.get('partner')?.id }] })
  })

  test('do not move to another partner', async () => {
    const { id, token } = people.get('partner') ?? { id: '', token: '' }
    await rest('PATCH', `/api/users/${id}`, { token, body: { partner: partners.other, role: 'admin' } })
    expect(await payload.findByID({ collection: 'users', id, depth: 0 })).toMatchObject({
      role: 'partner',
      partner: partners.own
    })
  })

  test('belong to one', async () => {
    const data = { email: 'nobody@partner.example', password: 'correct horse battery staple', penName: 'N' }
    await expect(payload.create({ collection: 'users', data: { ...data, role: 'partner' } })).rejects.toThrow()
  })

  test('of a partner that is gone see nothing', async () => {
    const id = await makePartner(payload, 'Gone')
    const { token } = await account(payload, 'partner', { partner: id })
    await payload.delete({ collection: 'partners', id })
    for (const collection of belongings) {
      const { text } = await rest('GET', `/api/${collection}`, { token })
      expect([collection, text]).toEqual([collection, expect.not.stringContaining('partner.example')])
    }
  })
})

test('no hash and no secret is in any answer, to anybody', async () => {
  const key = await makeBelonging(payload, 'api-keys', partners.own)
  const endpoint = await makeBelonging(payload, 'webhook-endpoints', partners.own)
  for (const role of roles)
    for (const path of [`/api/api-keys/${key}`, `/api/webhook-endpoints/${endpoint}`, '/api/webhook-endpoints?depth=3'])
      expect((await rest('GET', path, { token: tokenOf(role) })).text).not.toMatch(
        /hash|secrets|sealed|whsec|cursor|[0-9a-f]{64}/
      )
  const guess = `/api/api-keys?where[hash][like]=0`
  expect((await rest('GET', guess, { token: tokenOf('admin') })).status).toBe(400)
})

test('everything with a partner is one of these', () => {
  const slugs = payload.config.collections
    .filter(({ flattenedFields }) => flattenedFields.some((field) => 'name' in field && field.name === 'partner'))
    .map(({ slug }) => slug)
  const expected: CollectionSlug[] = ['users', 'api-keys', 'webhook-endpoints', 'webhook-deliveries']
  expect(slugs.toSorted()).toEqual(expected.toSorted())
})
