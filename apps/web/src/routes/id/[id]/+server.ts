import { recordTypes } from '@detwin/content'
import { error, redirect } from '@sveltejs/kit'
import { pathOf } from '#lib/paths.ts'
import { chosenLocale } from '#lib/server/chosen-locale.ts'
import type { RequestHandler } from './$types'

/** The page of a record by its id, wherever its address has moved. */
export const GET: RequestHandler = ({ params, locals, request, setHeaders }) => {
  const record = locals.snapshot.byId(params.id)
  // Who follows an old number is told at the old address what became of the record.
  const path = record
    ? pathOf(record)
    : recordTypes.map((type) => locals.snapshot.withdrawn(type, params.id)?.path).find(Boolean)
  if (path === undefined || path === null) error(404, 'Not found')
  setHeaders({ vary: 'Accept-Language', 'cache-control': 'no-cache' })
  redirect(302, `/${chosenLocale(request.headers.get('accept-language'))}${path}`)
}
