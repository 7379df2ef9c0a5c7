import { createHash } from 'node:crypto'

/** Two names of different numbers are far apart: no likely duplicates. */
const nameOf = (number: number): string => {
  const letters = createHash('sha256')
    .update(String(number))
    .digest('hex')
    .slice(0, 14)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number)

/** One city in ten lies in China; those of Sweden and China lie inside their country. */
const isChinese = (number: number): boolean => number % 10 === 0

export const citiesTable = (count: number): string =>
  [
    'name,country,kind,latitude,longitude,wikidata',
    ...numbers(count).map((number) =>
      [
        nameOf(number),
        isChinese(number) ? 'China' : 'Sweden',
        'city',
        ...(isChinese(number) ? ['32.1', '112.1'] : ['59.3', '15.2']),
        `Q${10_000_000 + number}`
      ].join(',')
    )
  ].join('\n')

/** Agreements between those cities, each signed and ended, each hundred from one source. */
export const agreementsTable = (count: number): string =>
  [
    'city,country,china city,signed,ended,status,source,source title',
    ...numbers(count).map((number) => {
      const abroad = number % 10 === 0 ? number + 1 : number
      const china = number % 10 === 0 ? (number * 70 + 70) % count : (number * 10) % count
      return [
        nameOf(abroad),
        'SE',
        nameOf(china - (china % 10)),
        String(1980 + (number % 30)),
        '2021-05',
        'ended',
        `https://archive.example/reports/${Math.floor(number / 100)}`,
        `Report ${Math.floor(number / 100)}`
      ].join(',')
    })
  ].join('\n')
