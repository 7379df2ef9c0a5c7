import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('sv')

export const home: Messages['home'] = {
  question: 'Har din stad fortfarande ett avtal med en stad i Kina?',
  lead: 'Hundratals städer har det. Det här är det öppna registret: vad som skrevs under, vad som beslutades, av vem, och källan till varje uppgift. Hongkongbor runt om i världen ber sina egna kommuner att avsluta avtalen.',
  find: 'Hitta din stad',
  findButton: 'Sök',
  findHint: 'Namnet på valfritt språk, till exempel Göteborg, Gothenburg eller 哥德堡',
  numbers: 'Registret i siffror',
  asOf: 'Per den {date}',
  onRecord: (agreements, countries) =>
    `${plural(agreements, { one: 'registrerat avtal', other: 'registrerade avtal' })} ${plural(countries, { one: 'i {n} land', other: 'i {n} länder' })}`,
  over: () => 'har avslutats, löpt ut eller pausats',
  open: (n) =>
    plural(n, {
      one: 'finns i någon källa men är inte verifierat',
      other: 'finns i någon källa men är inte verifierade'
    }),
  newest: 'Senaste ändringarna',
  allCities: 'Alla städer och avtal',
  statement: 'Det gemensamma uttalandet',
  news: 'Nyheter',
  allNews: 'Alla nyheter'
}
