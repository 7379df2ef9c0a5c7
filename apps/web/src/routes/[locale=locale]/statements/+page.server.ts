import { byDate, statementBrief } from '../articles.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ params: { locale }, locals: { snapshot } }) => ({
  statements: byDate(snapshot.all('statement')).map((statement) => statementBrief(statement, snapshot, locale))
})
