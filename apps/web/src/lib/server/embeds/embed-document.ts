import { createHash } from 'node:crypto'
import { type Locale, localeInfo } from '@detwin/content'
import escapeHtml from 'escape-html'
import Embed from '#lib/components/embeds/Embed.svelte'
import css from '#lib/components/embeds/embed.css?inline'
import { plainIn, shownIn } from '#lib/components/text/shown.ts'
import { words } from '#lib/messages/words.ts'
import { htmlOf } from '../html-of.ts'
import type { Theme } from '../palette.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { WithdrawnRecord } from '../withdrawn-record.ts'
import type { EmbedView } from './embed-view.ts'

/** The one question of the style sheet about the reader's device is answered by the address, where that says a theme. */
const styleOf = (theme: Theme | null): string =>
  theme ? css.replaceAll(/screen and \(prefers-color-scheme:\s*dark\)/g, theme === 'dark' ? 'screen' : 'not all') : css

interface Document {
  snapshot: Snapshot
  locale: Locale
  theme: Theme | null
  siteUrl: string
  /** Null where nothing is at the address. */
  embed: EmbedView | null
  /** What was there. */
  withdrawn?: WithdrawnRecord | undefined
}

/** A frame as a whole document: no script, no font, no picture, nothing to ask for but itself. */
export async function embedDocument({
  snapshot,
  locale,
  theme,
  siteUrl,
  embed,
  withdrawn
}: Document): Promise<Response> {
  const said = words(locale)
  const siteName =
    (snapshot.site && shownIn(snapshot.site.name, snapshot.site, locale)) ??
    plainIn(said.frame.defaultName, said.locale)
  const title = embed?.title ?? (withdrawn ? said.history.withdrawn.title : said.error.notFoundTitle)
  const body = await htmlOf(Embed, {
    title,
    embed,
    withdrawn,
    locale,
    siteName,
    origin: siteUrl,
    updatedOn: snapshot.updatedAt?.slice(0, 10)
  })
  const style = styleOf(theme)
  const html = `<!doctype html>
<html lang="${locale}" dir="${localeInfo[locale].dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="${theme ?? 'light dark'}">
<title>${escapeHtml(`${title} – ${siteName.text}`)}</title>
<style>${style}</style>
</head>
<body lang="${said.locale}">${body}</body>
</html>
`
  return new Response(html, { status: embed ? 200 : withdrawn ? 410 : 404, headers: headersOf(style) })
}

const headersOf = (style: string): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  // The only pages without `frame-ancestors`: anybody may frame them, editors' sandboxed previews too, which "*" leaves out.
  'content-security-policy': `default-src 'none'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`,
  'x-robots-tag': 'noindex',
  // Pages that are isolated from other sites ask these two of what they frame.
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-embedder-policy': 'require-corp'
})

/** How a content security policy names a style sheet inside a document. */
export const hashOf = (style: string): string => `sha256-${createHash('sha256').update(style).digest('base64')}`
