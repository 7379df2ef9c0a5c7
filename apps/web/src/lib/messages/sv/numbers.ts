import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('sv')
const agreements = (n: number) => plural(n, { one: '{n} avtal', other: '{n} avtal' })

export const numbers: Messages['numbers'] = {
  title: 'Registret i siffror',
  description:
    'Hur många avtal med städer i Kina som är registrerade, efter läge och efter land, och hur många som avslutades varje år. Varje siffra leder till listan den räknar.',
  all: 'Alla siffror: efter läge, land och år',
  none: 'Inget avtal är registrerat ännu.',
  byStatus: 'Avtal efter läge',
  byCountry: 'Avtal efter land',
  status: 'Läge',
  country: 'Land',
  agreements: 'Avtal',
  sum: 'Totalt',
  endedByYear: 'Avslutade avtal, år för år',
  endedMeans:
    'Avtal som nu står som avslutade, efter det år då de avslutades. Avtal som löpt ut eller pausats räknas inte med.',
  year: 'År',
  ended: 'Avslutade',
  yearUnknown: 'Årtal saknas',
  asTable: 'Samma siffror som tabell',
  chart: (first, last, total) =>
    `Stapeldiagram. ${agreements(total)} avslutades åren ${first} till ${last}. Alla siffror står i tabellen som följer.`,
  takeAlong: 'Alla avtal som data'
}
