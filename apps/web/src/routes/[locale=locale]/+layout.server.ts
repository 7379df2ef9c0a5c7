import { frameView } from '#lib/components/frame/frame-view.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = ({ params: { locale }, locals }) => ({
  locale,
  origin: locals.siteUrl,
  frame: frameView(locals.snapshot, locale, locals.today)
})
