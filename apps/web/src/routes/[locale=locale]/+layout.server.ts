import { frameView } from '#lib/components/frame/frame-view.ts'
import { headOf } from '#lib/server/head/head.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ params: { locale }, locals, url }) => {
  const path = locals.pathname.slice(locale.length + 1).replace(/\/$/, '')
  return {
    locale,
    origin: locals.siteUrl,
    path,
    preview: locals.preview,
    frame: frameView(locals.snapshot, locale, locals.today),
    head: locals.preview ? undefined : headOf(locals.snapshot, locale, path, locals.siteUrl, url.searchParams)
  }
}
