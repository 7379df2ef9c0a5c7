import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')

/** What changed in a record, what was wrong in a text, and what was withdrawn. */
export const history = {
  withdrawn: {
    title: 'Withdrawn',
    statement: 'The statement at this address was withdrawn on {date}.',
    news: 'The news post at this address was withdrawn on {date}.',
    agreement: 'The agreement at this address was withdrawn from the record on {date}.',
    city: 'The city at this address was withdrawn from the record on {date}.',
    group: 'The group at this address was withdrawn from the site on {date}.',
    page: 'The page at this address was withdrawn on {date}.',
    reason: 'The reason given',
    noReason: 'No reason was given.',
    kept: 'The address stays, so that whoever quoted it learns what became of it.'
  },
  corrected: {
    title: 'Corrected',
    on: 'Corrected on {date}: '
  },
  outdated: 'The {language} text changed {when}: ',
  outdatedUndated: 'The {language} text has changed since this translation was reviewed.',
  /** Follows `outdated`, as a link. */
  seeWhat: 'see what',

  from: 'Before',
  to: 'After',
  nothing: 'nothing',
  seeChange: 'What changed in the text',
  changedField: 'Changed: {field}',
  fields: {
    title: 'Title',
    name: 'Name',
    summary: 'Summary',
    date: 'Date',
    slug: 'Address',
    website: 'Website',
    province: 'Province',
    description: 'Description',
    contact: 'Contact of the council',
    procedure: 'Procedure card',
    corrections: 'Corrections',
    signature: 'Signature',
    sources: 'Sources',
    chinaCity: 'Chinese side',
    event: 'Event',
    eventDate: 'Date of “{event}”',
    eventCertainty: 'Evidence for “{event}”',
    eventDecidedBy: 'Who decided “{event}”',
    eventReason: 'Reason for “{event}”',
    paperDate: '{paper}, signed',
    paperUntil: '{paper}, valid until'
  },

  page: {
    title: 'What changed on {date}',
    of: 'In “{name}”',
    lead: 'Words that were taken out are struck through; words that came in are underlined.',
    out: 'Taken out: ',
    in: 'Put in: ',
    same: 'The readable text stayed as it was.',
    unknown: 'What the text said before is not kept here: the change is older than this record of it.',
    now: 'The text as it is now',
    left: (n: number) => plural(n, { one: '… {n} paragraph unchanged …', other: '… {n} paragraphs unchanged …' })
  }
}
