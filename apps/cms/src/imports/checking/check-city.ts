import { cityKinds, defaultLocale, type Locale, locales } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { TableRow } from '../reading/table.ts'
import { newId } from './new-id.ts'
import { Cells, wordList } from './cells.ts'
import type { Knowledge } from './knowledge.ts'
import { countryCode } from './country-codes.ts'
import { newest } from './everything.ts'
import { insideCountry } from './inside-country.ts'
import { note } from './notes.ts'
import { nameKey } from './place-key.ts'
import type { Place } from './places.ts'
import { type ImportRow, outcomeOf, type Plan } from './row.ts'

const kindWords = wordList<(typeof cityKinds)[number]>({
  city: 'town|municipality|stadt|gemeinde|stad|kommun|tätort|城市|市|市鎮|town or city',
  district: 'borough|stadtbezirk|bezirk|stadsdel|區|区',
  county: 'landkreis|kreis|grevskap|縣|县|郡',
  region: 'province|provinz|region|provins|landskap|län|省|地區|地区',
  state: 'bundesland|bundesstaat|delstat|州'
})

/** What becomes of a row of cities. */
export async function checkCity(req: PayloadRequest, row: TableRow, known: Knowledge): Promise<ImportRow> {
  const cells = new Cells(row, known.mapping, known.headers)
  const name = cells.required('name')
  const country = countryOf(cells, known)
  const kind = cells.word('kind', kindWords)
  const latitude = cells.degrees('latitude', 90)
  const longitude = cells.degrees('longitude', 180)
  if ((latitude === undefined) !== (longitude === undefined) && cells.notes.length === 0)
    cells.notes.push(note('halfPlace'))
  const wikidata = cells.text('wikidata').replace(/^https?:\/\/www\.wikidata\.org\/(wiki|entity)\//, '')
  if (wikidata && !/^Q\d+$/.test(wikidata)) cells.notes.push(note('badWikidata', wikidata))
  const website = cells.webAddress('website')
  const refused = (): ImportRow => ({ ...row, outcome: 'refused', notes: cells.notes, title: name })
  if (cells.notes.length > 0 || !country) return refused()
  if (latitude !== undefined && longitude !== undefined) checkPlace(cells, country.code, latitude, longitude)

  const province = cells.text('province')
  const values = { country: country.id, kind, province, latitude, longitude, wikidata, website }
  const data = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))
  const names = otherNames(cells, known.sourceLocale)

  const same = wikidata ? known.places.withWikidata(wikidata) : undefined
  const matches = same ? [same] : placesOf(known, country.code, [name, ...Object.values(names)], province)
  if (matches.length > 1) {
    cells.notes.push(note('manyCities', name, String(matches.length)))
    return refused()
  }
  const [match] = matches
  if (match?.line !== undefined) return repetition(row, cells, match, name)
  const usual = { row, cells, name, names, data, known }
  return match && !match.trashed ? change(req, usual, match) : creation(usual, country.code, match)
}

interface Usual {
  row: TableRow
  cells: Cells
  name: string
  names: Record<string, string>
  data: Record<string, unknown>
  known: Knowledge
}

function countryOf(cells: Cells, { countries }: Knowledge): { id: string; code: string } | undefined {
  const text = cells.required('country')
  if (!text) return undefined
  const code = countryCode(text)
  const id = countries.get(code ?? '')
  if (!code) cells.notes.push(note('unknownCountry', text))
  else if (!id) cells.notes.push(note('countryNotHere', code))
  return code && id ? { id, code } : undefined
}

function checkPlace(cells: Cells, code: string, latitude: number, longitude: number): void {
  if (insideCountry(code, latitude, longitude) !== false) return
  const turned = Math.abs(longitude) <= 90 && insideCountry(code, longitude, latitude)
  cells.notes.push(note(turned ? 'turnedPlace' : 'outsideCountry', `${latitude}, ${longitude}`, code))
}

function otherNames(cells: Cells, source: Locale): Record<string, string> {
  return Object.fromEntries(
    locales
      .filter((locale) => locale !== source)
      .map((locale) => [locale, cells.text(`name.${locale}`)])
      .filter(([, name]) => name)
  )
}

/** Places with one of the names; the source language's decides when they differ. */
function placesOf({ places }: Knowledge, code: string, names: string[], province: string): Place[] {
  for (const name of names) {
    const found = places.named(code, name, province)
    if (found.length > 0) return found
  }
  return []
}

/** Lists name a city once for each of its agreements. */
function repetition(row: TableRow, cells: Cells, first: Place, title: string): ImportRow {
  const others = Object.entries(first.cells ?? {}).filter(
    ([target, text]) => text && cells.text(target) && nameKey(cells.text(target)) !== nameKey(text)
  )
  const fields = others.map(([target]) => cells.nameOf(target)).join(', ')
  const line = String(first.line)
  const said = fields ? note('repeatedOtherwise', line, fields) : note('repeated', line)
  return { ...row, outcome: 'same', notes: [said], title }
}

function creation(
  { row, cells, name, names, data, known }: Usual,
  code: string,
  trashed: Place | undefined
): ImportRow {
  const { places, sourceLocale } = known
  const similar = places.similar(code, name)
  if (similar) cells.notes.push(note('similarCity', name, similar.names[0] ?? similar.id))
  if (trashed) cells.notes.push(note('inTrash', name))
  const id = newId()
  places.add({
    id,
    country: code,
    province: cells.text('province'),
    wikidata: cells.text('wikidata'),
    names: [name, ...Object.values(names)],
    trashed: false,
    line: row.line,
    cells: Object.fromEntries(Object.keys(known.mapping).map((target) => [target, cells.text(target)]))
  })
  const plan: Plan = {
    action: 'create',
    id,
    data: { kind: 'city', ...data, name, sourceLocale },
    names,
    publish: known.publish,
    differences: []
  }
  return { ...row, outcome: outcomeOf(cells.notes, 'create'), notes: cells.notes, title: name, plan }
}

const stored = z.looseObject({
  updatedAt: z.string(),
  _status: z.string().nullish(),
  sourceLocale: z.enum(locales).catch(defaultLocale),
  name: z.partialRecord(z.enum(locales), z.string().nullish()).nullish().catch(null)
})

async function change(
  req: PayloadRequest,
  { row, cells, name, names, data, known }: Usual,
  match: Place
): Promise<ImportRow> {
  const before = stored.parse(await newest(req, 'cities', match.id))
  const fields = Object.entries(data).filter(([field, value]) => (before[field] ?? '') !== value)
  // What a city is called in its own language is an editor's choice: only names it does not have are added.
  const newNames = Object.entries({ ...names, [known.sourceLocale]: name }).filter(
    ([locale]) => !before.name?.[locale as Locale]
  )
  const title = match.names[0] ?? name
  const own = before.name?.[known.sourceLocale]
  if (own && nameKey(own) !== nameKey(name)) cells.notes.push(note('otherName', name, title))
  if (fields.length + newNames.length === 0) return { ...row, outcome: 'same', notes: cells.notes, title }
  if (await known.hasUnpublishedChanges(req, 'cities', match.id)) cells.notes.push(note('unpublishedChanges', title))
  const plan: Plan = {
    action: 'change',
    id: match.id,
    base: before.updatedAt,
    data: Object.fromEntries(fields),
    names: Object.fromEntries(newNames),
    publish: before._status === 'published',
    differences: [
      ...fields.map(([field, value]) => ({
        field,
        before: field === 'country' ? match.country : shown(before[field]),
        after: field === 'country' ? known.codeOf(String(value)) : shown(value)
      })),
      ...newNames.map(([locale, text]) => ({ field: `name.${locale}`, before: '', after: text }))
    ]
  }
  return { ...row, outcome: outcomeOf(cells.notes, 'change'), notes: cells.notes, title, plan }
}

const shown = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
