import type { Reroute } from '@sveltejs/kit/hooks'
import { previewPath } from '#lib/preview-path.ts'

/** A previewed page is drawn by the route of the public one; hooks.server.ts lets nobody in without a pass. */
export const reroute: Reroute = ({ url }) => previewPath(url.pathname)?.page || undefined
