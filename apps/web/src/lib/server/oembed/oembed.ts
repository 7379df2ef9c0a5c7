import { isLocale, type Locale } from '@detwin/content'
import { plainIn, shownIn } from '#lib/components/text/shown.ts'
import { words } from '#lib/messages/words.ts'
import { cardLink } from '../cards/card-link.ts'
import { cardOfPage } from '../cards/card-of-page.ts'
import { embedCode } from '../embeds/embed-code.ts'
import { embedAddress, embedHeight, embedOfPage, embedWidth } from '../embeds/embed-path.ts'
import { embedAt } from '../embeds/embed-view.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** What another site shows where somebody pasted the address of one of our pages: https://oembed.com, version 1.0. */
export type Oembed = About & ({ type: 'link' } | Rich)

/** A page that has a frame; `html` shows it at this size, in pixels, or narrower. */
interface Rich {
  type: 'rich'
  html: string
  width: number
  height: number
}

interface About {
  version: '1.0'
  title: string
  provider_name: string
  provider_url: string
  /** In seconds. */
  cache_age: number
  /** The page's card; absent where it is larger than was asked for, in pixels. */
  thumbnail_url?: string
  thumbnail_width?: number
  thumbnail_height?: number
}

interface Asked {
  /** The whole address of a page. */
  url: string
  maxwidth: number
  maxheight: number
}

const card = { width: 1200, height: 630 }

/** Undefined where the address is no page of this site that has a card of its own. */
export function oembedOf(snapshot: Snapshot, { url, maxwidth, maxheight }: Asked, siteUrl: string): Oembed | undefined {
  const address = URL.parse(url)
  const site = new URL(siteUrl)
  if (address?.host !== site.host) return undefined
  const [, locale = '', path = ''] = /^\/([^/]+)(\/.*?)?\/?$/.exec(address.pathname) ?? []
  const view = isLocale(locale) ? cardOfPage(snapshot, locale, path, site.host) : undefined
  if (!view || !isLocale(locale)) return undefined
  const { frame, locale: own } = words(locale)
  const name = (snapshot.site && shownIn(snapshot.site.name, snapshot.site, locale)) ?? plainIn(frame.defaultName, own)
  return {
    version: '1.0',
    ...(richOf(snapshot, { locale, path, siteUrl, maxwidth, maxheight }) ?? { type: 'link' }),
    title: view.title.text,
    provider_name: name.text,
    provider_url: siteUrl,
    cache_age: 3600,
    ...(card.width <= maxwidth &&
      card.height <= maxheight && {
        thumbnail_url: siteUrl + cardLink(snapshot, locale, path, site.host).path,
        thumbnail_width: card.width,
        thumbnail_height: card.height
      })
  }
}

interface Wanted extends Omit<Asked, 'url'> {
  locale: Locale
  /** Below the language. */
  path: string
  siteUrl: string
}

/** Undefined where the page has no frame, or less room was asked for than the frame needs. */
function richOf(snapshot: Snapshot, { locale, path, siteUrl, maxwidth, maxheight }: Wanted): Rich | undefined {
  const frame = embedOfPage(path)
  const embed = frame && embedAt(snapshot, locale, frame)
  if (!embed || 'moved' in embed || maxwidth < embedWidth.least || maxheight < embedHeight(frame)) return undefined
  const width = Math.min(maxwidth, embedWidth.usual)
  const src = embedAddress({ siteUrl, locale, path: frame })
  const html = embedCode({ src, title: embed.title, path: frame, atMost: width })
  return { type: 'rich', html, width, height: embedHeight(frame) }
}
