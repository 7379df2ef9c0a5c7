import type { PageServerLoad } from './$types'
import { numbersView } from './numbers-view.ts'

export const load: PageServerLoad = ({ params: { locale }, locals: { snapshot } }) => numbersView(snapshot, locale)
