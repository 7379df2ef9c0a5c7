import { building } from '$app/env'
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks'
import { fillPageLanguage } from '#lib/page-language.ts'
import { isApi, throughDoor } from '#lib/server/api/door.ts'
import { today } from '#lib/server/day.ts'
import { noSnapshotAnswer } from '#lib/server/no-snapshot.ts'
import { withOnionLocation } from '#lib/server/onion-location.ts'
import { previewPath } from '#lib/preview-path.ts'
import { previewed } from '#lib/server/preview/preview.ts'
import { isSearchElsewhere } from '#lib/server/search/elsewhere.ts'
import { nearestTo } from '#lib/server/search/near-address.ts'
import { prepareSearch } from '#lib/server/search/running.ts'
import { readSettings } from '#lib/server/settings.ts'
import { isStarted, snapshots, startSnapshots } from '#lib/server/snapshot/running.ts'
import { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** server.ts has started the snapshot before it loads this; `vite dev` has no server.ts. */
export const init: ServerInit = async () => {
  if (building) return
  if (!isStarted()) (await startSnapshots(readSettings(process.env))).follow()
  if (!isSearchElsewhere()) prepareSearch(await snapshots())
}

/** Addresses for machines that work, and tell, when there is no snapshot. */
const withoutSnapshot = /^\/(health|hooks)\//

export const handle: Handle = async ({ event, resolve }) => {
  const follower = await snapshots()
  const { snapshot } = follower
  const { pathname } = event.url
  const preview = previewPath(pathname)
  const api = isApi(pathname)
  if (!snapshot && !api && !preview && !withoutSnapshot.test(pathname)) return noSnapshotAnswer()
  event.locals.snapshot = snapshot ?? Snapshot.empty
  event.locals.today = today()
  event.locals.siteUrl = follower.settings.siteUrl
  event.locals.pathname = preview?.page ?? pathname
  if (preview) return previewed({ event, follower, resolve })
  if (api) return throughDoor({ request: event.request, ready: snapshot !== null }, async () => resolve(event))
  const response = await resolve(event, { transformPageChunk: ({ html }) => fillPageLanguage(html, pathname) })
  return withOnionLocation(response, event.url, follower.settings)
}

/** The log says what broke and where, never who asked. An address of nothing is told what is near it, by whoever searches. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind === 'unknown') console.error(`Failed to answer ${event.route.id ?? 'an unknown address'}:`, error)
  else if (error.status === 404 && !isSearchElsewhere()) return nearestTo(event)
}
