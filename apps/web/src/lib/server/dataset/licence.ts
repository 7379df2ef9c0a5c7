/** What the record may be used under, named on every download: parts of it derive from Wikipedia. */
export const dataLicence = {
  name: 'CC BY-SA 4.0',
  url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  credit: 'Contributors of Wikipedia; Wikidata'
} as const
