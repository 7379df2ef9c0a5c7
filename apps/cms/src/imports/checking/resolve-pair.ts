import type { Cells } from './cells.ts'
import { countryCode } from './country-codes.ts'
import type { Knowledge } from './knowledge.ts'
import { note } from './notes.ts'
import type { Place } from './places.ts'

export interface Pair {
  city: Place
  china: Place | undefined
}

/** The two cities a row names, or undefined, with what is in the way among the notes. */
export function resolvePair(cells: Cells, known: Knowledge): Pair | undefined {
  const name = cells.required('city')
  const countryText = cells.required('country')
  const chinaName = cells.text('chinaCity')
  const code = countryText ? countryCode(countryText) : undefined
  if (countryText && !code) cells.notes.push(note('unknownCountry', countryText))
  if (!name || !code) return undefined

  const turned = chinaName ? turnedAround(cells, known, name, chinaName, code) : undefined
  if (turned) {
    cells.notes.push(note('swappedSides', turned.city.names[0] ?? '', turned.china?.names[0] ?? ''))
    return turned
  }
  if (code === 'CN') {
    cells.notes.push(note('chinaAbroad', name))
    return undefined
  }
  const city = placeNamed(cells, known, code, name)
  const china = chinaName ? placeNamed(cells, known, 'CN', chinaName, cells.text('chinaProvince')) : undefined
  return city && (china || !chinaName) ? { city, china } : undefined
}

/** The city in China stands where the one abroad should, and the other way round. */
function turnedAround(
  cells: Cells,
  { places }: Knowledge,
  name: string,
  chinaName: string,
  code: string
): Pair | undefined {
  const inChina = places.named('CN', name, cells.text('chinaProvince')).filter(alive)
  if (inChina.length !== 1) return undefined
  const asWritten = code === 'CN' ? [] : places.named(code, name).filter(alive)
  if (asWritten.length > 0) return undefined
  const abroad = (code === 'CN' ? places.abroad(chinaName) : places.named(code, chinaName)).filter(alive)
  return abroad.length === 1 && abroad[0] ? { city: abroad[0], china: inChina[0] } : undefined
}

const alive = ({ trashed }: Place): boolean => !trashed

function placeNamed(
  { notes }: Cells,
  { places }: Knowledge,
  code: string,
  name: string,
  province = ''
): Place | undefined {
  const found = places.named(code, name, province).filter(alive)
  if (found.length > 1) notes.push(note('manyCities', name, String(found.length)))
  if (found.length > 0) return found.length === 1 ? found[0] : undefined
  const similar = places.similar(code, name)
  if (similar) notes.push(note('takenAs', name, similar.names[0] ?? similar.id))
  else notes.push(note('noSuchCity', name, code))
  return similar
}
