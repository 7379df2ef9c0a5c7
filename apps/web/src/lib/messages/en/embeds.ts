import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** What stands on other people's pages, and the page where they get it. */
export const embeds = {
  /** Heads the frame of the numbers, and stands above the name of a country. */
  agreements: 'Sister-city agreements with cities in China',
  more: (n: number) => plural(n, { one: 'and {n} more city', other: 'and {n} more cities' }),
  credit: { data: 'Data: {licence}, with Wikipedia and Wikidata', texts: 'Text: {licence}' },

  title: 'Put it on your site',
  description:
    'The status of a city, the cities of a country, the newest statement and the numbers of the record, as frames and a badge for pages of your own. They keep themselves up to date.',
  /** On the page of a place; in the footer of every page. */
  here: 'Embed this',
  footer: 'Embed on your site',
  privacy:
    'No script, no cookie, no request to anybody else: a frame says nothing about your readers to us or to others.',
  how: 'Copy the code and paste it into your page. The frame is as wide as the space you give it, from 280 pixels up; its height is fixed, so nothing on your page moves when it loads.',
  oembed:
    'Where a program knows oEmbed, such as WordPress or Ghost, pasting the address of a page of this site is enough.',
  city: 'Place',
  language: 'Language',
  theme: 'Colours',
  themes: { auto: 'As the reader’s device says', light: 'Light', dark: 'Dark' },
  show: 'Show',
  unknown: '“{value}” is not known here, so it is left out.',
  order: 'A list of places follows the country: choose a country and press “Show”, then a place.',
  kinds: {
    status: 'The status of a place',
    country: 'The places of a country',
    statement: 'The newest statement',
    counter: 'The numbers',
    badge: 'A badge'
  },
  /** Names the field of each code. */
  code: 'Code for your page: {what}',
  badge: 'A picture with the status in words and shape. The link leads to the sources.'
}
