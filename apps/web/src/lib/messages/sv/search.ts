import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('sv')

export const search: Messages['search'] = {
  title: 'Sök',
  description: 'Städer, avtal, uttalanden, nyheter och grupper: sök på ett namn eller ett ord, på valfritt språk.',
  label: 'Stadens namn eller valfritt ord',
  headerLabel: 'Hitta din stad',
  hint: 'Valfritt språk och valfri stavning, till exempel Göteborg, Gothenburg eller 哥德堡. Skriv två orter för att hitta avtalet mellan dem.',
  button: 'Sök',
  results: 'Sökresultat',
  titleFor: (q) => `Sökning: ${q}`,
  found: (n) => plural(n, { one: '{n} träff på ”{q}”.', other: '{n} träffar på ”{q}”.' }),
  similar: (n) =>
    plural(n, {
      one: 'Inget i registret stavas ”{q}”. {n} träff stavas nästan så:',
      other: 'Inget i registret stavas ”{q}”. {n} träffar stavas nästan så:'
    }),
  nothing: 'Inget i registret innehåller alla orden i ”{q}”.',
  nearest: 'De närmaste namnen i registret',
  tips: 'Prova en annan stavning, namnet på ett annat språk eller färre ord.',
  allCities: 'Se alla städer och avtal',
  empty: 'Skriv namnet på en stad eller en grupp, eller ett ord ur en text.',
  signs: 'Sökningen innehåller varken bokstäver eller siffror. Skriv ett namn eller ett ord.',
  short: 'Skriv en bokstav till: inget i registret heter ”{q}”.',
  long: (n) => `Sökningen är mycket lång: vi sökte på de första ${n} tecknen.`,
  kinds: {
    city: 'Städer',
    agreement: 'Avtal',
    country: 'Länder',
    statement: 'Uttalanden',
    news: 'Nyheter',
    group: 'Grupper',
    page: 'Om webbplatsen'
  },
  all: {
    city: (n) => plural(n, { one: 'Visa {n} stad', other: 'Visa alla {n} städer' }),
    agreement: (n) => plural(n, { one: 'Visa {n} avtal', other: 'Visa alla {n} avtal' }),
    country: (n) => plural(n, { one: 'Visa {n} land', other: 'Visa alla {n} länder' }),
    statement: (n) => plural(n, { one: 'Visa {n} uttalande', other: 'Visa alla {n} uttalanden' }),
    news: (n) => plural(n, { one: 'Visa {n} nyhet', other: 'Visa alla {n} nyheter' }),
    group: (n) => plural(n, { one: 'Visa {n} grupp', other: 'Visa alla {n} grupper' }),
    page: (n) => plural(n, { one: 'Visa {n} sida', other: 'Visa alla {n} sidor' })
  },
  everything: 'Alla träffar',
  pages: 'Sidor med träffar',
  page: (n, of) => `Sida ${n} av ${of}`,
  previous: 'Föregående',
  next: 'Nästa',
  unknownKind: 'Det går inte att söka på enbart ”{value}”, så alla träffar visas.',
  unknownPage: 'Träfflistan har ingen sida ”{value}”, så den första visas.',
  suggestions: 'Letade du efter någon av dessa?'
}
