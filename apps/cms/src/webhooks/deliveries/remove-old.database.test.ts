import { beforeAll, expect, test } from 'vitest'
import type { Payload } from 'payload'
import { openDesk } from '../../../tests/desk.ts'
import { makeBelonging, makePartner } from '../../../tests/partners.ts'
import { removeOldDeliveries } from './remove-old.ts'

let payload: Payload
beforeAll(async () => {
  payload = await openDesk()
})

test('what ended 30 days ago is removed; what ended later, or waits, is kept', async () => {
  const partner = await makePartner(payload, 'P')
  const ended = async (days: number | null) => {
    const id = await makeBelonging(payload, 'webhook-deliveries', partner)
    const endedAt = days === null ? null : new Date(Date.now() - days * 86_400_000).toISOString()
    await payload.db.updateOne({
      collection: 'webhook-deliveries',
      id,
      data: { endedAt, createdAt: '2020-01-01T00:00:00.000Z' }
    })
    return id
  }
  const [, recent, waiting] = [await ended(31), await ended(29), await ended(null)]
  await removeOldDeliveries(payload)
  const { docs } = await payload.find({ collection: 'webhook-deliveries', depth: 0 })
  expect(docs.map(({ id }) => id).toSorted()).toEqual([recent, waiting].toSorted())
})
