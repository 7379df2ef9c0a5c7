import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

/** The collections of a partner, and what belongs to it. */
export const belongings = ['partners', 'api-keys', 'webhook-endpoints', 'webhook-deliveries'] as const

export type Belonging = (typeof belongings)[number]

let count = 0

export async function makePartner(payload: Payload, name: string): Promise<string> {
  const data = { name, contact: `contact-${++count}@partner.example` }
  return (await payload.create({ collection: 'partners', data })).id
}

export async function makeEndpoint(payload: Payload, partner: string, data: object = {}): Promise<string> {
  const made = await payload.create({
    collection: 'webhook-endpoints',
    data: {
      name: `Webhook ${++count}`,
      partner,
      url: 'https://hooks.partner.example/',
      types: ['news.published'],
      state: 'active',
      ...data
    }
  })
  return made.id
}

export async function makeBelonging(
  payload: Payload,
  collection: Exclude<Belonging, 'partners'>,
  partner: string
): Promise<string> {
  const name = `Made ${++count}`
  switch (collection) {
    case 'api-keys': {
      const hash = createHash('sha256').update(name).digest('hex')
      const data = { name, partner, hash, firstCharacters: 'dtw_abcd', scopes: ['read' as const] }
      return (await payload.create({ collection, data })).id
    }
    case 'webhook-endpoints':
      return makeEndpoint(payload, partner)
    case 'webhook-deliveries': {
      const endpoint = await makeEndpoint(payload, partner)
      const common = { title: name, type: 'news.published', state: 'waiting', attempts: 0, seq: 1, body: '{}' } as const
      return (await payload.create({ collection, data: { ...common, endpoint, partner } })).id
    }
  }
}
