import { nameOf } from '#lib/components/place/place.ts'
import { shownIn } from '#lib/components/text/shown.ts'
import { pathOf } from '#lib/paths.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params: { locale }, locals: { snapshot } }) => {
  const { compare } = new Intl.Collator(locale)
  return {
    groups: snapshot
      .all('group')
      .map((group) => ({
        path: pathOf(group) ?? '',
        name: nameOf(group, locale),
        description: shownIn(group.description, group, locale)
      }))
      .sort((a, b) => compare(a.name.text, b.name.text))
  }
}
