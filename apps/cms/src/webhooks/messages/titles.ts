import { type City, type PublicRecord, textIn } from '@detwin/content'

/** Characters of a title in one language: what a message holds stays small. */
const longest = 200

/** How people know a record, in the languages it has; an agreement by the names of its two cities. */
export async function titlesOf(
  document: PublicRecord,
  cityOf: (id: string) => Promise<City | undefined>
): Promise<Record<string, string>> {
  if (document.type === 'agreement') {
    const city = await cityOf(document.city)
    const other = document.chinaCity ? await cityOf(document.chinaCity) : undefined
    return city ? ofPair(city, other) : {}
  }
  if (document.type === 'source') return { [document.sourceLocale]: short(document.title) }
  const title = 'name' in document ? document.name : 'title' in document ? document.title : {}
  return Object.fromEntries(Object.entries(title).map(([locale, text]) => [locale, short(text)]))
}

const ofPair = (city: City, other: City | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(city.name).map(([locale, name]) => {
      const second = other && textIn(other.name, locale as keyof City['name'], other.sourceLocale)?.text // a key of a name
      return [locale, short(second ? `${name} – ${second}` : name)]
    })
  )

const short = (text: string): string => {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}
