import { embedAt, withdrawnAt } from '#lib/server/embeds/embed-view.ts'
import { embedDocument } from '#lib/server/embeds/embed-document.ts'
import { themeOf, unknownTheme } from '#lib/server/embeds/theme.ts'
import { redirect } from '@sveltejs/kit'
import type { RequestHandler } from './$types'

/** A frame for other sites: `/embed/{locale}/cities/{country}/{slug}`, `countries/{code}`, `statement`, `counter`. */
export const GET: RequestHandler = async ({ params: { locale }, locals: { snapshot, siteUrl }, url }) => {
  const theme = themeOf(url.searchParams)
  if (theme === undefined) return unknownTheme()
  const path = url.pathname.slice(`/embed/${locale}`.length)
  const found = embedAt(snapshot, locale, path)
  if (found && 'moved' in found) redirect(301, `/embed/${locale}${found.moved}${url.search}`)
  const embed = found ?? null
  return embedDocument({
    snapshot,
    locale,
    theme,
    siteUrl,
    embed,
    withdrawn: embed ? undefined : withdrawnAt(snapshot, path)
  })
}
