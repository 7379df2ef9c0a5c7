import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/**
 * The letter helper. `forCouncil` is printed in the language the reader chose for the letter, which may be another one
 * than that of the page.
 */
export const letter = {
  title: 'Write to {city}',
  description: (city: string) => `Facts, questions and a form check for a letter of your own to ${city}.`,
  private: 'Nothing you type leaves your browser, and nothing is stored: this page sends and keeps no word of it.',
  language: 'Language of the letter',
  languageHint: 'The city hall reads the language of the place best.',
  unknownLanguage: 'This page has no letters in “{value}”, so it uses {language}.',

  facts: 'Facts you can use',
  factsHint: 'Tick what you want in the letter. Each comes with its source.',
  factsPlain: 'Copy what you need. Each comes with its source.',
  source: 'Source',
  noFacts: 'Nothing is known of this city that a letter could quote.',
  questions: 'Questions to answer in your own words',

  yours: 'Your letter',
  subject: 'Subject',
  body: 'The letter',
  bodyHint: 'Begin with a greeting. Three short paragraphs are enough.',
  withoutScript:
    'JavaScript is off, so this page cannot put the letter together. Copy the facts and the questions above into your own mail program: nothing else is missing.',

  check: 'A look at the form',
  good: 'Good',
  consider: 'Think about',
  checks: {
    greeting: { good: 'It begins with a greeting.', consider: 'Begin with a greeting: it is read by a person.' },
    self: {
      good: 'It says who you are.',
      consider: 'Say who you are and that you live there: it is residents a council answers to.'
    },
    ask: { good: 'It asks for something.', consider: 'Ask for something: “I ask the council to …”.' },
    one: {
      good: 'It keeps to one request.',
      consider: 'It seems to ask for several things. One request is harder to set aside.'
    },
    manners: {
      good: 'Its words are polite.',
      consider: 'Some words may sound like an insult or shouting, and would be all that is remembered.'
    },
    people: {
      good: 'It speaks of a state and its agreements.',
      consider:
        'It may be read as blaming people because of where they come from. Speak of the state and what was signed.'
    },
    length: {
      good: 'Its length is right.',
      short: 'It is short. Two or three sentences of your own make it a letter.',
      long: 'It is long. One page is read, three are filed.'
    }
  },

  similarity: 'How much of it is yours',
  few: 'Write a few sentences, and this says how much of them also stands in the common text.',
  own: 'Your own words: {percent}% of it also stands in the common text.',
  partly: 'About {percent}% of it also stands in the common text. Say a little more in your own way.',
  copy: 'About {percent}% of it also stands in the common text. Councils may sort out copies, or count them as one: tell it in your own words.',
  commonMeans:
    'Runs of words are compared, here in your browser, with the joint statement and the questions of this page. The facts you ticked do not count.',

  send: 'Send it yourself',
  open: 'Open in my mail program',
  copyLetter: 'Copy the letter',
  copied: 'Copied. Paste it into a message.',
  select:
    'The browser does not let this page copy. The letter is selected: press Ctrl+C, or hold it and choose “Copy”.',
  tooLong:
    'The letter is too long for a link to a mail program. The button copies it and opens an empty message: paste it there.',
  noAddress: 'We have no verified address of this council: your mail program opens without one.',
  sendsNothing: 'You send it from your own address. Keep a copy, and write down the day.',

  forCouncil: {
    subject: 'The agreement with {china}',
    /** Where several cities in China, or none that is known, stand on the other side. */
    someChina: 'cities in China',
    questions: {
      end: [
        'Who are you, and where in {city} do you live?',
        'What does the agreement with {china} mean to you, or to people you know?',
        'Which facts should the council have before it?',
        'What is the one thing you ask: to end the agreement, not to renew it, or to put it on the agenda?',
        'May they write back to you, and where?'
      ],
      ask: [
        'Who are you, and where in {city} do you live?',
        'Where did you read that {city} has an agreement with {china}?',
        'What do you ask to know: whether it is in force, when it runs out, what was signed?',
        'Why does it matter to you?',
        'May they write back to you, and where?'
      ],
      thank: [
        'Who are you, and where in {city} do you live?',
        'What did the end of the agreement with {china} mean to you?',
        'What do you ask for: that the decision stays public, or that nothing new is signed without a debate?',
        'May they write back to you, and where?'
      ]
    },
    facts: {
      paper: '{paper} between {city} and {china}, signed {when}.',
      paperUntil: '{paper} between {city} and {china}, signed {when}, valid until {until}.',
      event: 'The agreement between {city} and {china}: {event} {when}.',
      others: (n: number) =>
        plural(n, {
          one: '{n} other agreement with a city in China has ended, lapsed or been suspended in the same country.',
          other: '{n} other agreements with cities in China have ended, lapsed or been suspended in the same country.'
        })
    },
    from: 'Source: {url}'
  }
}
