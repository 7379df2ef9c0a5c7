import { createLocalReq, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openDesk } from '../../../tests/desk.ts'
import { type MailServer, mailServer } from '../../../tests/mail-server.ts'
import { makeEndpoint } from '../../../tests/partners.ts'
import { pauseLongFailing } from '../endpoints/pause-long-failing.ts'
import { ownersToTell, tellOwners } from './tell-owners.ts'

let payload: Payload
let mail: MailServer
let partner: string

beforeAll(async () => {
  payload = await openDesk()
  mail = await mailServer()
  partner = (await payload.create({ collection: 'partners', data: { name: 'P', contact: 'ops@newsroom.example' } })).id
})
afterAll(() => mail.close())
beforeEach(() => {
  mail.mails.length = 0
  mail.takes = true
  vi.stubEnv('SMTP_URL', mail.url)
  vi.stubEnv('MAIL_FROM', 'desk@detwin.example')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
  await payload.db.deleteMany({ collection: 'webhook-endpoints', where: {} })
})

async function failing(hours: number): Promise<string> {
  const id = await makeEndpoint(payload, partner, { name: 'Live desk' })
  const failingSince = new Date(Date.now() - hours * 3_600_000).toISOString()
  await payload.db.updateOne({ collection: 'webhook-endpoints', id, data: { failingSince, failures: 20 } })
  return id
}

const failsAgain = async (id: string) => pauseLongFailing(await createLocalReq({}, payload), id)

const stateOf = async (id: string) => (await payload.findByID({ collection: 'webhook-endpoints', id })).state

/** The text of a mail, whatever it was encoded as on its way. */
const words = ({ text }: { text: string }): string => {
  const [, body = ''] = text.split('\r\n\r\n')
  return /Content-Transfer-Encoding: base64/i.test(text) ? Buffer.from(body, 'base64').toString() : body
}

test('who failed for three days is paused and told, once, in two languages, with the way back', async () => {
  const [late, early] = [await failing(73), await failing(71)]
  expect([await failsAgain(late), await failsAgain(early)]).toEqual([true, false])
  expect([await stateOf(late), await stateOf(early)]).toEqual(['paused', 'active'])
  expect(await ownersToTell(payload)).toBe(true)
  await tellOwners(payload)
  expect(await ownersToTell(payload)).toBe(false)
  await tellOwners(payload)
  const [told] = mail.mails
  if (!told) throw new Error('no mail came')
  expect(mail.mails).toHaveLength(1)
  expect(told.to).toEqual(['ops@newsroom.example'])
  expect(told.text).toMatch(/From: desk@detwin\.example/)
  for (const part of [
    'Live desk',
    'hooks.partner.example',
    'Nothing is lost',
    '訊息不會遺失',
    `/admin/collections/webhook-endpoints/${late}`
  ])
    expect(words(told)).toContain(part)
  expect(told.text).not.toContain('whsec')
})

test('who unsubscribed is told so', async () => {
  const id = await makeEndpoint(payload, partner)
  await payload.db.updateOne({ collection: 'webhook-endpoints', id, data: { state: 'unsubscribed', tellOwner: true } })
  await tellOwners(payload)
  expect(mail.mails.map(words)).toEqual([expect.stringContaining('410 Gone')])
})

test('a mail server that is down is asked again later, and the owner is told then', async () => {
  const id = await failing(100)
  await failsAgain(id)
  mail.takes = false
  await tellOwners(payload)
  expect(mail.mails).toEqual([])
  expect(await ownersToTell(payload)).toBe(false)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6 * 60_000 })
  expect(await ownersToTell(payload)).toBe(true)
  vi.useRealTimers()
  mail.takes = true
  await tellOwners(payload)
  expect(mail.mails).toHaveLength(1)
  expect(await stateOf(id)).toBe('paused')
})

test('without a mail server the desk alone says it', async () => {
  vi.stubEnv('SMTP_URL', '')
  await failsAgain(await failing(100))
  expect(await ownersToTell(payload)).toBe(false)
})
