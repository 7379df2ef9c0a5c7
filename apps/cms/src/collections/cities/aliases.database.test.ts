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

test('other names of a city are public, each once; without any the document has no place for them', async () => {
  const { id: country } = await payload.create({
    collection: 'countries',
    data: { name: 'Exampleland', code: 'XC', sourceLocale: 'en', _status: 'published' }
  })
  const { id } = await payload.create({
    collection: 'cities',
    data: { name: 'Exampleton', kind: 'city', country, sourceLocale: 'en', _status: 'published' }
  })
  expect(await latest(id)).not.toHaveProperty('aliases')
  await payload.update({ collection: 'cities', id, data: { aliases: ['xtn', ' 例城 ', 'xtn'], _status: 'published' } })
  expect(await latest(id)).toMatchObject({ aliases: ['xtn', '例城'] })
  await payload.update({ collection: 'cities', id, data: { aliases: [], _status: 'published' } })
  expect(await latest(id)).not.toHaveProperty('aliases')
})
