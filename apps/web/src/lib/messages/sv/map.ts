import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('sv')
const figures = new Intl.NumberFormat('sv')
const agreements = (n: number) => `${figures.format(n)} avtal`
const places = (n: number) => plural(n, { one: '{n} ort', other: '{n} orter' })

export const map: Messages['map'] = {
  title: 'Karta',
  description:
    'Alla orter utanför Kina som är eller har varit vänort med en stad i Kina, på en karta som visar läget för avtalen.',
  heading: 'Här finns avtalen',
  lead: (all, countries) =>
    `${agreements(all)} i ${plural(countries, { one: '{n} land', other: '{n} länder' })}. Varje markering leder till sin ort; listan under kartan säger samma sak i ord.`,
  world: 'Världskarta med de orter utanför Kina som har avtal med städer i Kina',
  ofCountry: (country) => `Karta över ${country} med orterna i registret`,
  ofTies: (place) => `Karta med linjer mellan ${place} och orterna på andra sidan avtalen`,
  shows: (counts) => `Kartan visar ${counts}.`,
  count: (status, n) => `${status}: ${figures.format(n)}`,
  and: ', ',
  mark: (place, status, n) => (n === 1 ? `${place}: ${status}` : `${place}: ${status}, ${agreements(n)}`),
  marks: (country, n, status, count) => `${country}, ${places(n)}: ${status}, ${agreements(count)}`,
  skip: 'Hoppa över kartan, gå till listan',
  legend: 'Vad markeringarna betyder, och hur många avtal de står för',
  show: 'Visa bara dessa',
  clear: 'Visa alla',
  shown: (n, all) => `${figures.format(n)} av ${agreements(all)} visas.`,
  none: 'Inget avtal har det läget. Välj andra, eller visa alla.',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  whole: 'Hela kartan',
  controls: 'Kartans reglage',
  help: 'Dra, rulla eller använd piltangenterna för att flytta kartan. Zooma med + och −, med två fingrar eller med Ctrl och mushjulet.',
  rule: 'Orter i samma land som ligger så tätt att de inte går att skilja åt delar på en större markering för varje läge. Den leder till landets karta, som visar var och en av dem.',
  ruleCountry: 'En ort vars avtal har olika lägen har en markering för varje läge, sida vid sida.',
  unplaced: (n) =>
    plural(n, {
      one: '{n} avtal hör till en ort vars position ännu inte är registrerad. Det finns i listan men inte på kartan.',
      other: '{n} avtal hör till orter vars position ännu inte är registrerad. De finns i listan men inte på kartan.'
    }),
  notOnMap: 'inte på kartan',
  borders:
    'Kuster och gränser: {source}, fritt material (public domain) som ritar gränserna så som de upprätthålls i praktiken. De är ritade för att man ska hitta; ingen gräns här är ett ställningstagande från webbplatsen.',
  list: 'Samma sak som lista',
  listByCountry: 'Listan räknar per land; varje lands sida listar orterna där.',
  tiesMissing: (n) =>
    plural(n, {
      one: '{n} avtal är inte utritat: en av orterna är inte namngiven eller saknar registrerad position.',
      other: '{n} avtal är inte utritade: en av orterna är inte namngiven eller saknar registrerad position.'
    }),
  bordersShort:
    'Linjerna förbinder två orter och är inga resvägar. Gränserna är ritade av {source} och är inget ställningstagande från webbplatsen.',
  open: 'Öppna kartan'
}
