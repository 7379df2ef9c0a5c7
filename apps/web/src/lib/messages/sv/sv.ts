import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'
import { act } from './act.ts'
import { data } from './data.ts'
import { developers } from './developers.ts'
import { embeds } from './embeds.ts'
import { filters } from './filters.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { letter } from './letter.ts'
import { machines } from './machines.ts'
import { map } from './map.ts'
import { numbers } from './numbers.ts'
import { place } from './place.ts'
import { preview } from './preview.ts'
import { record } from './record.ts'
import { search } from './search.ts'

const plural = pluralIn('sv')

/** Written for readers in Sweden and Finland, not word by word from the English: what is "abroad" there is "utanför Kina" here. */
export const sv = {
  act,
  developers,
  embeds,
  filters,
  history,
  home,
  letter,
  record,
  search,
  map,
  place,
  preview,
  data,
  machines,
  numbers,

  frame: {
    colon: ': ',
    skip: 'Hoppa till innehållet',
    mainNavigation: 'Huvudmeny',
    languages: 'Språk',
    language: 'Språk',
    defaultName: 'Detwin',
    defaultTagline: 'Registret över vänortsavtal med städer i Kina',
    navigation: {
      statements: 'Uttalanden',
      news: 'Nyheter',
      cities: 'Städer',
      map: 'Karta',
      act: 'Agera',
      groups: 'Grupper'
    },
    banner: 'Aktuellt',
    licences: 'Texter: {texts}. Data: {data}, med tack till Wikipedias skribenter och Wikidata.',
    snapshot: 'Registret som det såg ut den {date}.'
  },

  text: {
    shownIn: (shown, wanted) => `visas på ${shown}, finns ännu inte på ${wanted}`,
    only: (shown) => `endast på ${shown}`,
    someNames: (wanted) => `Namn som vi inte känner till på ${wanted} visas på sitt ursprungsspråk.`,
    theLanguages: {
      en: 'engelska',
      'zh-Hant': 'traditionell kinesiska',
      'zh-Hans': 'förenklad kinesiska',
      sv: 'svenska',
      de: 'tyska',
      nl: 'nederländska',
      fr: 'franska',
      cs: 'tjeckiska',
      ja: 'japanska',
      ug: 'uiguriska'
    },
    when: (date, precision) => ({ day: `den ${date}`, month: `i ${date}`, year: date })[precision],
    aside: (text) => ` (${text})`,
    source: 'originaltext',
    missing: 'ännu inte översatt',
    inLanguages: 'Finns på dessa språk',
    unknown: 'okänt',
    credit: 'Bild: {credit}'
  },

  sources: {
    title: 'Källor',
    note: (n) => `Källa ${n}`,
    archived: 'arkiverad kopia',
    undated: 'utan datum',
    notPublic: 'Ännu finns ingen offentlig källa för detta.'
  },

  statements: {
    title: 'Uttalanden',
    description: 'Texter som grupper av hongkongbor runt om i världen och deras vänner undertecknar tillsammans.',
    none: 'Inget uttalande har publicerats ännu.',
    signedBy: (n) => plural(n, { one: 'undertecknat av {n} grupp', other: 'undertecknat av {n} grupper' }),
    signatures: 'Undertecknare',
    thisText: 'Den här texten',
    earlierText: 'Tidigare versioner',
    confirmed: (n, all) =>
      `Texten har ändrats sedan den först undertecknades. ${plural(all, {
        one: `Den grupp som undertecknade har ${n === 0 ? 'ännu inte ' : ''}bekräftat den nya texten.`,
        other: `Hittills har ${n === 0 ? 'ingen' : n} av {n} grupper bekräftat den nya texten.`
      })}`,
    signedOn: 'den {date}',
    earlierOf: 'versionen från den {date}',
    earlierUnknown: 'en tidigare version, från tiden innan webbplatsen sparade versioner',
    noSignatures: 'Ingen grupp har undertecknat ännu.',
    hash: 'Textens fingeravtryck (SHA-256)',
    hashMeans:
      'Varje underskrift anger fingeravtrycket för den text som undertecknades. Ändras texten, så ändras också fingeravtrycket.'
  },

  news: {
    title: 'Nyheter',
    description: 'Vad kommuner har beslutat och vad grupper har gjort.',
    none: 'Inga nyheter har publicerats ännu.',
    about: 'Om dessa städer',
    by: 'Av ',
    and: ', '
  },

  groups: {
    title: 'Grupper',
    description: 'Organisationerna som undertecknar uttalandena och publicerar här.',
    none: 'Ingen grupp har publicerats ännu.',
    website: 'Webbplats',
    signed: 'Har undertecknat',
    signedNothing: 'Ingen underskrift finns registrerad.'
  },

  cities: {
    title: 'Städer och deras avtal',
    description:
      'Alla städer utanför Kina som är eller har varit vänort med en stad i Kina, land för land, med läget för varje avtal.',
    counts: (cities, countries) =>
      `${plural(cities, { one: '{n} stad', other: '{n} städer' })} i ${plural(countries, { one: '{n} land', other: '{n} länder' })}`,
    found: (n) => plural(n, { one: '{n} stad hittades', other: '{n} städer hittades' }),
    name: 'Stadens namn',
    country: 'Land',
    everyCountry: 'Alla länder',
    status: 'Avtalets läge',
    apply: 'Visa',
    clear: 'Visa alla',
    countries: 'Länder',
    legend: 'Vad tecknen betyder',
    none: 'Ingen stad stämmer med sökningen. Prova en annan stavning eller färre filter.',
    inChina: 'I Kina',
    unknownCountry: 'Vi känner inte till något land ”{value}”, så det filtret används inte.',
    unknownStatus: 'Vi känner inte till något läge ”{value}”, så det filtret används inte.',
    noAgreement: 'inget avtal registrerat'
  },

  city: {
    kind: { city: 'Stad', district: 'Distrikt', county: 'Län eller grevskap', region: 'Region', state: 'Delstat' },
    description: (city) =>
      `${city} och avtalen med städer i Kina: vad som skrevs under och vad som beslutades, med källor.`,
    none: 'Inget avtal mellan {city} och en stad i Kina finns registrerat.',
    country: 'Land',
    kindOf: 'Typ',
    province: 'Provins',
    several: (n) =>
      plural(n, {
        one: '{city} har {n} registrerat avtal med en stad i Kina:',
        other: '{city} har {n} registrerade avtal med städer i Kina:'
      }),
    severalChina: (n) =>
      plural(n, {
        one: '{n} ort utanför Kina har ett registrerat avtal med {city}:',
        other: '{n} orter utanför Kina har registrerade avtal med {city}:'
      }),
    website: 'Webbplats',
    wikidata: 'Wikidata',
    facts: 'Om orten',
    news: 'Nyheter om staden',
    unnamed: 'en stad i Kina som källorna inte namnger',
    unknownCity: 'en stad som inte finns på den här webbplatsen'
  },

  agreement: {
    title: '{city} och {china}',
    heading: 'Med {china}',
    withChina: 'Avtalet med {china}',
    between: 'Avtal',
    timeline: 'Vad som har hänt',
    noEvents: 'Ingen daterad händelse finns registrerad.',
    dateUnknown: 'okänt datum',
    today: 'I dag',
    decidedBy: 'Beslut av',
    decided: (by, side) => (by && side ? `${by} (${side})` : by || side || 'okänt'),
    happened: (event, when) => `${event} ${when}`,
    reason: 'Skäl',
    corrected: 'Markerat som felaktigt den {date}: ',
    paperSigned: '{paper} undertecknat',
    expires: 'Gäller till och med {date}',
    disagree: 'Källorna säger olika',
    disagreeMeans: 'Enligt händelserna nedan gäller avtalet inte längre. De här källorna tar fortfarande upp det:',
    listedBy: 'Anges som befintligt av',
    places: 'De båda orterna',
    citeAs: 'Permanent adress'
  },

  changes: {
    title: 'Vad som har ändrats på sidan, och när',
    published: 'Publicerat',
    withdrawn: 'Tillbakadraget',
    edited: 'Text eller källor redigerade',
    added: 'Tillagt: {event}',
    corrected: 'Markerat som felaktigt: {event}',
    newText: 'Ny version av texten',
    earlier: (n) => plural(n, { one: '{n} tidigare ändring', other: '{n} tidigare ändringar' })
  },

  error: {
    notFoundTitle: 'Sidan finns inte',
    notFound: 'Adressen kan vara felskriven, eller så har innehållet dragits tillbaka.',
    unknownLanguage: 'Webbplatsen finns inte på det språk som adressen anger. Den finns på dessa:',
    brokenTitle: 'Något gick fel',
    broken: 'Felet är vårt, inte ditt. Försök igen om några minuter.',
    tryHome: 'Till startsidan',
    tryCities: 'Se alla städer'
  }
} satisfies Messages
