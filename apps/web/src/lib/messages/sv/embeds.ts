import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('sv')

export const embeds: Messages['embeds'] = {
  agreements: 'Vänortsavtal med städer i Kina',
  more: (n) => plural(n, { one: 'och {n} stad till', other: 'och {n} städer till' }),
  credit: { data: 'Data: {licence}, med Wikipedia och Wikidata', texts: 'Text: {licence}' },

  title: 'Bädda in på din webbplats',
  description:
    'En stads läge, ett lands städer, det senaste uttalandet och registrets siffror, som ramar och ett märke för dina egna sidor. De håller sig aktuella av sig själva.',
  here: 'Bädda in',
  footer: 'Bädda in på din webbplats',
  privacy:
    'Inga skript, inga kakor, inga anrop till någon annan: en ram berättar ingenting om dina läsare, varken för oss eller för andra.',
  how: 'Kopiera koden och klistra in den där ramen ska stå. Ramen blir så bred som sin plats, från 280 bildpunkter och uppåt; höjden är given, så ingenting på din sida flyttar sig när den kommer.',
  oembed:
    'Där programmet kan oEmbed, som WordPress eller Ghost, räcker det att klistra in adressen till en sida på den här webbplatsen.',
  city: 'Plats',
  language: 'Språk',
  theme: 'Färger',
  themes: { auto: 'Som läsarens enhet säger', light: 'Ljust', dark: 'Mörkt' },
  show: 'Visa',
  unknown: '”{value}” är inte känt här och lämnas därför utanför.',
  order: 'Listan över platser följer landet: välj land och tryck på ”Visa”, och sedan en plats.',
  kinds: {
    status: 'En plats läge',
    country: 'Ett lands platser',
    statement: 'Det senaste uttalandet',
    counter: 'Siffrorna',
    badge: 'Ett märke'
  },
  code: 'Kod för din sida: {what}',
  badge: 'En bild med läget i ord och form. Länken leder till källorna.'
}
