import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('sv')

export const preview: Messages['preview'] = {
  title: 'Förhandsvisning, inte offentlig',
  ends: 'Upphör den {date}',
  links: 'Länkarna leder till den offentliga webbplatsen.',
  unpublished: (n) =>
    plural(n, {
      one: 'Visas tillsammans med {n} annan post som ännu inte är offentlig.',
      other: 'Visas tillsammans med {n} andra poster som ännu inte är offentliga.'
    }),
  missing: 'Saknas fortfarande: {fields}.',
  and: ', ',
  fields: {
    title: 'rubrik',
    name: 'namn',
    tagline: 'undertitel',
    body: 'text',
    date: 'datum',
    slug: 'webbadress',
    kind: 'typ',
    country: 'land',
    code: 'landskod',
    city: 'stad utanför Kina',
    signatures: 'en grupp som undertecknar',
    instruments: 'uppgifter om ett dokument',
    events: 'uppgifter om en händelse',
    navigation: 'en rad i menyn'
  }
}
