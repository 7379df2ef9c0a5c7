import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** What stands above a draft that is looked at. */
export const preview = {
  title: 'Preview, not public',
  ends: 'Ends on {date}',
  links: 'Links open the public site.',
  unpublished: (n: number) =>
    plural(n, {
      one: 'Shown with {n} other record that is not public yet.',
      other: 'Shown with {n} other records that are not public yet.'
    }),
  missing: 'Still missing: {fields}.',
  and: ', ',
  fields: {
    title: 'title',
    name: 'name',
    tagline: 'tagline',
    body: 'text',
    date: 'date',
    slug: 'address',
    kind: 'kind',
    country: 'country',
    code: 'country code',
    city: 'city abroad',
    signatures: 'a group that signs',
    instruments: 'details of a paper',
    events: 'details of an event',
    navigation: 'an entry of the menu'
  } as Record<string, string>
}
