import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** What a reader can do: the pages below /act, and the part of a city's page that leads there. */
export const act = {
  title: 'What you can do',
  description:
    'How a resident asks a city hall to end its agreement with a city in China: the steps, and a helper for your letter.',
  lead: 'A city hall answers to the people who live there. One polite letter, in your own words and with the facts, is read. A hundred copies of one text often count as one.',
  stepsTitle: 'Four steps',
  steps: {
    find: { title: 'Find your city', text: 'See what was signed, what was decided, and the source of each fact.' },
    ask: {
      title: 'Find out what you may file',
      text: 'A letter is open to everybody. In many places a resident may also put a motion, a petition or a question: the procedure card of the country says so, where somebody has written it.'
    },
    write: {
      title: 'Write in your own words',
      text: 'Say who you are, what the agreement means to you, and ask for one thing. The letter helper on each city’s page gives you the facts.'
    },
    tell: {
      title: 'Tell others',
      text: 'Send the city’s page to two people who live there. When an answer comes, tell a group: it belongs in the record.'
    }
  },
  manner:
    'The subject is a state and its agreements, never people because of where they come from. Whoever reads your letter at the city hall did not sign the agreement: be kind to them.',

  here: 'What you can do here',
  write: 'Write to {city}',
  writeHint: 'With the facts, in your own words',
  share: 'Share this page',
  all: 'How to act',

  next: {
    title: 'The next date',
    runsOut: 'The agreement with {china} runs out {when}, {away}.',
    today: 'The agreement with {china} runs out today, {date}.',
    thisMonth: 'The agreement with {china} runs out this month, {when}.',
    thisYear: 'The agreement with {china} runs out this year, {when}.',
    passed:
      'By its paper the agreement with {china} was to run out {when}. Nobody has recorded yet what became of it: ask.',
    unknown: 'No date on which an agreement runs out is on record. Ask the council for a copy of what was signed.',
    over: 'No agreement is in force here, so none can run out.',
    before: 'A council that does nothing may let it renew. Write well before.',
    calendar: 'Put it in your calendar',
    noCalendar: 'There is no calendar file: the sources do not give the day.',
    /** Name of the entry in a calendar. */
    entry: (city: string, china: string) => `The agreement of ${city} with ${china} runs out`
  },

  contact: {
    title: 'Where to write',
    form: 'Page to write on',
    verified: 'Last checked on {date}.',
    none: 'Nobody has verified an address of this council yet. Look for “contact” on its website.',
    website: 'Website of the city'
  },

  procedure: {
    title: 'What a resident can file: {country}',
    who: 'Who may',
    where: 'Where',
    when: 'By when',
    page: 'Official page',
    unknown: 'not stated by the source',
    verified: 'Checked against its sources on {date}.',
    none: 'Nobody has written the procedure card of this country yet, and we do not guess at law. What anybody can do anywhere: write to the council, ask for a copy of the agreement, and ask when it is next discussed.',
    card: 'Procedure card: {country}',
    notAdvice: 'General information, not legal advice.'
  },

  countries: {
    title: 'By country',
    lead: 'Procedure cards are written by volunteers from public sources. These countries have one:',
    none: 'No procedure card has been written yet. You can write to any council all the same.',
    without: 'No procedure card yet',
    cities: (n: number) => plural(n, { one: '{n} city', other: '{n} cities' }),
    inCountry: '{country}: what you can do',
    choose: 'Choose your city',
    over: 'Already over'
  },

  sharing: {
    title: 'Share',
    text: 'Text to send',
    copy: 'Copy the text',
    copied: 'Copied.',
    select:
      'The browser does not let this page copy. The text is selected: press Ctrl+C, or hold it and choose “Copy”.',
    qr: 'QR code of this address',
    qrHint: 'For a poster or a stall: a phone’s camera opens the page.',
    cityText: (stands: string, date: string) => `${stands} As of ${date}, with sources:`,
    siteText: (agreements: string, over: string, date: string) =>
      `${agreements} agreements between places abroad and cities in China are on record; ${over} have ended, lapsed or been suspended (as of ${date}). Does your city have one?`
  }
}
