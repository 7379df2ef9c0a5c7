import { articleBrief, byDate } from '../articles.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params: { locale }, locals: { snapshot } }) => {
  return {
    statements: byDate(snapshot.all('statement')).map((statement) => ({
      ...articleBrief(statement, locale),
      signed: statement.signatures.length
    }))
  }
}
