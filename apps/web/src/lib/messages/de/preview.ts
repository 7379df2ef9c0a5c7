import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('de')

export const preview: Messages['preview'] = {
  title: 'Vorschau, nicht öffentlich',
  ends: 'Endet am {date}',
  links: 'Links führen zur öffentlichen Website.',
  unpublished: (n) =>
    plural(n, {
      one: 'Gezeigt mit {n} weiteren Eintrag, der noch nicht öffentlich ist.',
      other: 'Gezeigt mit {n} weiteren Einträgen, die noch nicht öffentlich sind.'
    }),
  missing: 'Es fehlt noch: {fields}.',
  and: ', ',
  fields: {
    title: 'Titel',
    name: 'Name',
    tagline: 'Untertitel',
    body: 'Text',
    date: 'Datum',
    slug: 'Webadresse',
    kind: 'Art',
    country: 'Land',
    code: 'Ländercode',
    city: 'Stadt außerhalb Chinas',
    signatures: 'eine unterzeichnende Gruppe',
    instruments: 'Angaben zu einem Dokument',
    events: 'Angaben zu einem Ereignis',
    navigation: 'ein Menüeintrag'
  }
}
