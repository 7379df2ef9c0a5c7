import { error } from '@sveltejs/kit'
import { svgAnswer } from '#lib/server/atlas/svg.ts'
import { isWorldName, worldDrawing } from '#lib/server/atlas/world.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = ({ params: { name } }) =>
  isWorldName(name) ? svgAnswer(worldDrawing(name)) : error(404)
