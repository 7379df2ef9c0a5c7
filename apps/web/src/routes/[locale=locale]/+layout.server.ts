import { frameView } from '#lib/components/frame/frame-view.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ params: { locale }, locals }) => ({
  locale,
  origin: locals.siteUrl,
  path: locals.pathname.slice(locale.length + 1).replace(/\/$/, ''),
  preview: locals.preview,
  frame: frameView(locals.snapshot, locale, locals.today)
})
