import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { logOf, openDesk } from '../../../tests/desk.ts'

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
})

const latest = async (id: string) => {
  const entry = (await logOf(payload)).findLast((found) => found.id === id)
  return entry?.op === 'put' ? entry.document : undefined
}

test('a contact is public once an address and the day it was checked are known', async () => {
  const country = await payload.create({
    collection: 'countries',
    data: { name: 'Exampleland', code: 'XA', sourceLocale: 'en', _status: 'published' }
  })
  const { id } = await payload.create({
    collection: 'cities',
    data: {
      name: 'Exampleton',
      kind: 'city',
      country: country.id,
      contact: { email: 'clerk@city.example' },
      sourceLocale: 'en',
      _status: 'published'
    }
  })
  expect(await latest(id)).not.toHaveProperty('contact')
  await payload.update({
    collection: 'cities',
    id,
    data: { contact: { email: 'clerk@city.example', verifiedOn: '2026-11-01T12:00:00.000Z' }, _status: 'published' }
  })
  expect(await latest(id)).toMatchObject({
    contact: { office: null, email: 'clerk@city.example', form: null, verifiedOn: '2026-11-01', sources: [] }
  })
})

test('a procedure card is public once it was checked against its sources', async () => {
  const way = { what: 'Citizens’ proposal', who: 'Whoever lives there' }
  const { id } = await payload.create({
    collection: 'countries',
    data: { name: 'Elsewhere', code: 'XB', procedure: { ways: [way] }, sourceLocale: 'en', _status: 'published' }
  })
  expect(await latest(id)).not.toHaveProperty('procedure')
  await payload.update({
    collection: 'countries',
    id,
    data: { procedure: { ways: [way], verifiedOn: '2026-11-01T12:00:00.000Z' }, _status: 'published' }
  })
  expect(await latest(id)).toMatchObject({
    procedure: {
      ways: [{ what: { en: way.what }, who: { en: way.who }, where: null, when: null, link: null }],
      verifiedOn: '2026-11-01'
    }
  })
})
