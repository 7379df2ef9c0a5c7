import type { Reroute, Transport } from '@sveltejs/kit/hooks'
import { previewPath } from '#lib/preview-path.ts'

/** A previewed page is drawn by the route of the public one; hooks.server.ts lets nobody in without a pass. */
export const reroute: Reroute = ({ url }) => previewPath(url.pathname)?.page || undefined

/**
 * No page ships JavaScript, and yet SvelteKit writes the data of each out for a browser that never asks: a sixth of the
 * time a page takes. What a transporter names is not looked into, and this one names everything.
 */
export const transport: Transport = { nothing: { encode: () => 'nothing', decode: () => undefined } }
