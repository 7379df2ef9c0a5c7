import { error } from '@sveltejs/kit'
import { svgAnswer } from '#lib/server/atlas/svg.ts'
import { countryMap } from '#lib/server/places/country-map.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = ({ params: { code }, locals: { snapshot } }) => {
  const map = code === code.toLowerCase() ? countryMap(snapshot, code.toUpperCase()) : undefined
  return map ? svgAnswer(map.drawing) : error(404)
}
