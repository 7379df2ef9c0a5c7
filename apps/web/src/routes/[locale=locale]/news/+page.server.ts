import { articleBrief, byDate } from '../articles.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params: { locale }, locals: { snapshot } }) => {
  return { news: byDate(snapshot.all('news')).map((post) => articleBrief(post, locale)) }
}
