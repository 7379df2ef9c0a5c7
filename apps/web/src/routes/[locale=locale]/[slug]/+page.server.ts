import { withLocalLinks } from '#lib/components/text/body-links.ts'
import { excerptOf, plainIn, shownIn } from '#lib/components/text/shown.ts'
import { recordAt } from '../record-at.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params: { locale, slug }, locals: { snapshot } }) => {
  const page = recordAt(snapshot, 'page', slug, locale)
  const body = shownIn(page.body, page, locale) ?? plainIn('', locale)
  return {
    title: shownIn(page.title, page, locale) ?? plainIn(page.slug, locale),
    body: withLocalLinks(body, snapshot, locale),
    description: excerptOf(body.text),
    translations: page.translations
  }
}
