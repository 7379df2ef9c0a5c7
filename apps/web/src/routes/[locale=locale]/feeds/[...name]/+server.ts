import { filled } from '#lib/messages/filled.ts'
import { words } from '#lib/messages/words.ts'
import { open } from '#lib/server/answers/open.ts'
import { atom } from '#lib/server/feeds/atom.ts'
import { feedAt } from '#lib/server/feeds/feed-at.ts'
import { jsonFeed } from '#lib/server/feeds/json-feed.ts'
import { snapshots } from '#lib/server/snapshot/running.ts'
import type { RequestHandler } from './$types'

const formats = {
  atom: { write: atom, type: 'application/atom+xml; charset=utf-8' },
  json: { write: jsonFeed, type: 'application/feed+json; charset=utf-8' }
}

export const GET: RequestHandler = async ({ params: { locale, name }, url, locals: { snapshot, siteUrl } }) => {
  const { machines } = words(locale)
  const [, path = '', ending] = /^(.+)\.(atom|json)$/.exec(name) ?? []
  const found = path && feedAt(path, url.searchParams, { snapshot, locale, siteUrl })
  if (!found) {
    const known = ['news', 'statements', 'changes'].map((each) => `${siteUrl}/${locale}/feeds/${each}.atom`)
    return sorry(404, [machines.unknownFeed, ...known])
  }
  if ('unknown' in found) {
    const { name: filter, value } = found.unknown
    return sorry(400, [filled(machines.unknownFilter, { name: filter, value })])
  }
  const { webSubHub: hub } = (await snapshots()).settings
  const kind = ending === 'json' ? 'json' : 'atom'
  const { write, type } = formats[kind]
  // Hubs look for themselves in the header first: https://www.w3.org/TR/websub/#discovery
  const link = hub && { link: `<${hub}>; rel="hub", <${found.self[kind]}>; rel="self"` }
  return new Response(write({ ...found, hub }), { headers: { ...open, 'content-type': type, ...link } })
}

const sorry = (status: number, lines: string[]): Response =>
  new Response(`${lines.join('\n')}\n`, { status, headers: { ...open, 'content-type': 'text/plain; charset=utf-8' } })
