import { articleView } from '../../article-view.ts'
import { recordAt } from '../../record-at.ts'
import type { PageServerLoad } from './$types'
import { signaturesOf } from './signatures.ts'

export const load: PageServerLoad = ({ params: { locale, slug }, locals: { snapshot } }) => {
  const statement = recordAt(snapshot, 'statement', slug, locale)
  return {
    statement: articleView(statement, snapshot, locale),
    signatures: signaturesOf(statement, snapshot, locale),
    textHash: statement.textHash
  }
}
