import { setTimeout as sleep } from 'node:timers/promises'
import { paragraph } from '../bench/paragraph.ts'
import { Rest } from '../bench/rest.ts'
import type { Site } from '../bench/site.ts'
import { livedIn } from './templates.ts'

/** What the desk tells of a post, as far as we change it. */
interface Post {
  id: string
  body: { root: { children: object[] } }
}

const patience = 60_000

/**
 * Does at the desk what no demo has: a post is corrected, another is withdrawn with a reason. Ends when the site shows it.
 * @throws when the desk refuses it
 */
export async function liveIn({ settings, admin, web }: Site): Promise<void> {
  const rest = new Rest(settings.cmsUrl)
  const token = await rest.logIn(admin.email, admin.password)
  const find = async (address: string): Promise<Post> => {
    const query = new URLSearchParams({
      locale: 'en',
      depth: '0',
      'where[slug][equals]': address.split('/').at(-1) ?? ''
    })
    const { docs } = (await rest.ask('GET', `/api/news?${query.toString()}`, token)) as { docs: Post[] }
    if (!docs[0]) throw new Error(`${address} is no post of the demo.`)
    return docs[0]
  }
  const save = ({ id }: Post, data: object): Promise<unknown> =>
    rest.ask('PATCH', `/api/news/${id}?locale=en&depth=0`, token, { _status: 'published', ...data })

  const corrected = await find(livedIn['corrected post'])
  const { root } = corrected.body
  const more = paragraph('The council has not answered our question about the day.')
  await save(corrected, {
    body: { root: { ...root, children: [...root.children, more] } },
    corrections: [{ on: '2026-11-24', reason: 'It gave the day of a report as the day of the decision.' }]
  })
  const withdrawn = await find(livedIn['withdrawn post'])
  const withdrawalReason = 'A newspaper is its only source. It comes back when we have the minutes of the council.'
  await save(withdrawn, { withdrawalReason })
  await save(withdrawn, { _status: 'draft' })
  await answersWith(410, `${web.url}/en${livedIn['withdrawn post']}`)
}

/** Ends when the address answers so. */
async function answersWith(status: number, url: string): Promise<void> {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    const answer = await fetch(url)
    await answer.arrayBuffer()
    if (answer.status === status) return
    await sleep(200)
  }
  throw new Error(`${url} did not answer ${status} within ${patience} ms.`)
}
