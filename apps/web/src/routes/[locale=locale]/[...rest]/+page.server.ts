import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

/** An address that is nothing still belongs to a language: its 404 speaks it. */
export const load: PageServerLoad = () => error(404)
