import { countryNames, nameOf } from '#lib/components/place/place.ts'
import { pictureOf } from '#lib/components/picture/picture.ts'
import { shownIn } from '#lib/components/text/shown.ts'
import { articleBrief, byDate } from '../../articles.ts'
import { recordAt } from '../../record-at.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params: { locale, slug }, locals: { snapshot } }) => {
  const group = recordAt(snapshot, 'group', slug, locale)
  // Each with the day of this group's signature; its own where nobody wrote that down.
  const signed = snapshot.all('statement').flatMap((statement) => {
    const signature = statement.signatures.find((signature) => signature.group === group.id)
    return signature ? { ...articleBrief(statement, locale), date: signature.signedOn ?? statement.date } : []
  })
  return {
    name: nameOf(group, locale),
    description: shownIn(group.description, group, locale),
    country: group.country && countryNames(snapshot, locale)(group.country),
    website: group.website,
    logo: pictureOf(snapshot.get('media', group.logo), locale),
    signed: byDate(signed)
  }
}
