import type { City } from '@detwin/content'
import type { ListQuery } from '@detwin/content/api'
import { geoDistance } from 'd3-geo'
import { Refusal } from '../refusal.ts'

/** Mean radius of the Earth (IUGG), km. */
const radius = 6371.0088

const usualDistance = 100

type PlaceQuery = Pick<ListQuery<'cities'>, 'bbox' | 'near' | 'distance' | 'sort'>

type Location = City['location']

// Of thousands of agreements many have one city: worked out once a question.
const known = new WeakMap<NonNullable<PlaceQuery['near']>, Map<Location, number>>()

/** Kilometres along the ground from the place a question names; null where either is not known. */
export function kilometresTo({ near }: PlaceQuery, location: Location): number | null {
  if (!near || !location) return null
  const held = known.get(near) ?? new Map<Location, number>()
  known.set(near, held)
  const kilometres = held.get(location) ?? geoDistance(near, [location.longitude, location.latitude]) * radius
  held.set(location, kilometres)
  return kilometres
}

/**
 * What a question wants of a place.
 * @throws Refusal when it wants a distance from nowhere
 */
export function placeTests(query: PlaceQuery): ((location: Location) => boolean)[] {
  const { bbox, near, distance, sort } = query
  const lonely = distance !== undefined ? 'distance' : sort?.endsWith('distance') ? 'sort' : undefined
  if (!near && lonely)
    throw new Refusal(400, 'Parameter missing', '“near” has to say where from: near=longitude,latitude.', {
      parameter: lonely,
      value: String(query[lonely])
    })
  return [...(bbox ? [inBox(bbox)] : []), ...(near ? [within(query, near, distance ?? usualDistance)] : [])]
}

/** Of a degree of latitude on that sphere. */
const kilometresADegree = (radius * Math.PI) / 180

function within(query: PlaceQuery, [, north]: NonNullable<PlaceQuery['near']>, distance: number) {
  // What lies too far north or south for it needs no exact distance, which is slow to find.
  const degrees = distance / kilometresADegree + 1e-9
  return (location: Location): boolean =>
    location !== null &&
    Math.abs(location.latitude - north) <= degrees &&
    (kilometresTo(query, location) ?? Infinity) <= distance
}

const inBox =
  ([west, south, east, north]: NonNullable<PlaceQuery['bbox']>) =>
  (location: Location): boolean => {
    if (!location) return false
    const { longitude, latitude } = location
    const between = west <= east ? west <= longitude && longitude <= east : longitude >= west || longitude <= east
    return between && south <= latitude && latitude <= north
  }
