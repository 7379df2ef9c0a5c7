import type { Locale } from '@detwin/content'
import { words } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import { badgeView, drawBadge } from '#lib/server/embeds/badge.ts'
import { badgeCode, embedCode } from '#lib/server/embeds/embed-code.ts'
import { badgeAddress, embedAddress, embedHeight, embedOfPage } from '#lib/server/embeds/embed-path.ts'
import { embedAt } from '#lib/server/embeds/embed-view.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { type Chosen, choicesOf, chosenBy } from './choices.ts'

export type FrameKind = 'status' | 'country' | 'statement' | 'counter'

export interface FrameView {
  kind: FrameKind
  /** On this site. */
  src: string
  title: string
  height: number
  code: string
}

/** Every frame there is, of what was chosen, with the code that shows it. */
export async function embedsView(snapshot: Snapshot, locale: Locale, siteUrl: string, search: URLSearchParams) {
  const chosen = chosenBy(search, snapshot, locale)
  const cityPath = chosen.city && pathOf(chosen.city)
  const paths: [FrameKind, string | null | undefined][] = [
    ['status', cityPath && embedOfPage(cityPath)],
    ['country', chosen.country && `/countries/${chosen.country.toLowerCase()}`],
    ['statement', '/statement'],
    ['counter', '/counter']
  ]
  return {
    choices: choicesOf(snapshot, locale, chosen),
    unknown: chosen.unknown,
    frames: paths.flatMap(([kind, path]) => (path ? frame(kind, path) : [])),
    badge: cityPath ? await badge(chosen, cityPath) : null
  }

  function frame(kind: FrameKind, path: string): FrameView[] {
    const embed = embedAt(snapshot, chosen.locale, path)
    if (!embed || 'moved' in embed) return []
    const said = words(chosen.locale)
    const title = `${embed.title}${kind === 'country' ? `${said.frame.colon}${said.embeds.agreements}` : ''}`
    const at = { locale: chosen.locale, path, theme: chosen.theme }
    return [
      {
        kind,
        src: embedAddress({ siteUrl: '', ...at }),
        title,
        height: embedHeight(path),
        code: embedCode({ src: embedAddress({ siteUrl, ...at }), title, path })
      }
    ]
  }

  async function badge({ city, theme, locale: shown }: Chosen, path: string) {
    if (!city) return null
    const view = badgeView(city, snapshot, shown)
    const { width, height } = await drawBadge(view, shown, theme)
    const at = { locale: shown, path, theme }
    const src = badgeAddress({ siteUrl, ...at })
    const href = `${siteUrl}/${shown}${path}`
    return {
      src: badgeAddress({ siteUrl: '', ...at }),
      alt: view.title,
      width,
      height,
      code: badgeCode({ src, alt: view.title, href, width, height })
    }
  }
}
