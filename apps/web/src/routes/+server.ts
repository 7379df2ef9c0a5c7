import { redirect } from '@sveltejs/kit'
import { chosenLocale } from '#lib/server/chosen-locale.ts'
import type { RequestHandler } from './$types'

/** The only address that picks a language; from here on the address says it. */
export const GET: RequestHandler = ({ request, setHeaders }) => {
  setHeaders({ vary: 'Accept-Language', 'cache-control': 'no-cache' })
  redirect(307, `/${chosenLocale(request.headers.get('accept-language'))}`)
}
