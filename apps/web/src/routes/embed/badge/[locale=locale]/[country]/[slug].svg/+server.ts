import { badgeView, drawBadge } from '#lib/server/embeds/badge.ts'
import { hashOf } from '#lib/server/embeds/embed-document.ts'
import { themeOf, unknownTheme } from '#lib/server/embeds/theme.ts'
import { error, redirect } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** The status of a city as a picture, in words and shapes. */
export const GET: RequestHandler = async ({ params: { locale, country, slug }, locals: { snapshot }, url }) => {
  const theme = themeOf(url.searchParams)
  if (theme === undefined) return unknownTheme()
  const found = snapshot.bySlug('city', slug.normalize('NFC'))
  if (!found) error(404, 'There is no city of that address')
  const { record } = found
  const code = record.country.toLowerCase()
  if (found.moved || country !== code)
    redirect(301, `/embed/badge/${locale}/${code}/${encodeURIComponent(record.slug)}.svg${url.search}`)
  const { svg, style } = await drawBadge(badgeView(record, snapshot, locale), locale, theme)
  return new Response(svg, {
    headers: {
      'content-type': 'image/svg+xml',
      // For who opens the picture itself.
      'content-security-policy': `default-src 'none'; style-src '${hashOf(style)}'; frame-ancestors 'none'`,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin'
    }
  })
}
