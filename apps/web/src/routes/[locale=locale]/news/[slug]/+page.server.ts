import { placeOf } from '#lib/components/place/place.ts'
import { articleView } from '../../article-view.ts'
import { recordAt } from '../../record-at.ts'
import type { PageServerLoad } from './$types'
import { bylineOf } from './byline.ts'

export const load: PageServerLoad = ({ params: { locale, slug }, locals: { snapshot } }) => {
  const post = recordAt(snapshot, 'news', slug, locale)
  return {
    post: articleView(post, snapshot, locale),
    byline: bylineOf(post, snapshot, locale),
    cities: snapshot.list('city', post.cities).map((city) => placeOf(city, locale))
  }
}
