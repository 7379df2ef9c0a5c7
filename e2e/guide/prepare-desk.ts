import { randomBytes } from 'node:crypto'
import type { Site } from '../site.ts'
import { DeskCaller } from './desk-caller.ts'

/** Ids of the records that the pictures show. */
export interface Records {
  statement: string
  post: string
  agreement: string
  release: string
}

/**
 * A desk at work, over the demo content: a statement that a colleague submitted, a post whose source changed after its
 * translation, a release that waits to be scheduled.
 */
export async function prepareDesk(site: Site): Promise<Records> {
  const admin = await DeskCaller.signIn(site, site.admin)
  const [statement, post, other, agreement] = await Promise.all([
    admin.find('statements', 'End the agreements'),
    admin.find('news', 'Arnhem and Wuhan'),
    admin.find('news', 'Newcastle'),
    admin.find('agreements', 'Gothenburg')
  ])

  const account = { email: 'colleague@desk.example', password: randomBytes(18).toString('base64url') }
  await admin.create('users', { ...account, penName: 'Quiet Heron', role: 'publisher', groups: await groupIds(admin) })
  const colleague = await DeskCaller.signIn(site, account)
  await colleague.call('PATCH', `/statements/${statement.id}?draft=true&locale=en`, {
    title: `${statement.title}, one by one`
  })
  await colleague.call('POST', `/statements/${statement.id}/review`, {
    action: 'submit',
    comment: 'The title now says how. 標題說明了做法。'
  })

  await admin.call('PATCH', `/news/${post.id}?locale=en`, {
    title: 'Arnhem and Wuhan, from 1999 to 2021',
    summary:
      'A majority of the council of Arnhem ended the tie with Wuhan in 2021 because of the treatment of Uyghurs.',
    _status: 'published'
  })
  const release = await admin.create('releases', {
    name: '聯合聲明日 · Day of the joint statement',
    what: 'publish',
    at: '2026-12-10T09:00:00.000Z',
    at_tz: 'Europe/Stockholm',
    items: [
      { record: { relationTo: 'statements', value: statement.id }, languages: ['en', 'zh-Hant'] },
      { record: { relationTo: 'news', value: other.id } }
    ]
  })
  return { statement: statement.id, post: post.id, agreement: agreement.id, release }
}

async function groupIds(admin: DeskCaller): Promise<string[]> {
  const { docs } = (await admin.call('GET', '/groups?depth=0')) as { docs: { id: string }[] } // a list
  return docs.map(({ id }) => id)
}
