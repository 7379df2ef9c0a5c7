/** The page for people who program; the code on it is code in every language. */
export const developers = {
  title: 'For developers',
  footer: 'For developers',
  description: 'The whole record as an API, as files and as frames: open, without a key, under an open licence.',
  site: 'Every example asks the site that this variable names:',
  spec: 'The whole description, for programs:',
  client:
    'The examples in TypeScript use our client, which has no dependency on a framework. Its README, beside the source of this site, says how to install it.',
  secret: 'WEBHOOK_SECRET is the secret of your endpoint.',
  page: 'All files',
  log: 'Every change, as a feed',
  parts: {
    first: {
      title: 'A first call',
      lead: 'No key, no account. Each record is whole: its texts in every public language, its sources by id, its address, its licence, and a hash that anybody can check.'
    },
    lists: {
      title: 'Lists and filters',
      lead: 'Agreements, cities, countries, groups, news, sources and statements are lists with filters, related records and pages. “total” counts what the filters leave; “next” leads on. A parameter we do not know is refused with a sentence that names those we know.'
    },
    follow: {
      title: 'Follow what changes',
      lead: 'The log gives each record once, at the place of its newest change. Keep the cursor: whoever goes on from it misses nothing, and whoever applies every page holds exactly what this site shows.'
    },
    webhooks: {
      title: 'Webhooks',
      lead: 'We call you when something is published, changed or withdrawn, signed as Standard Webhooks has it. A call may come twice, late or not at all: fetch the record, or read on in the log. Endpoints are made for partners: ask us.'
    },
    files: {
      title: 'Exports and files',
      lead: 'Every list of agreements is there as a table, as a map and as a calendar, filtered as the page is. The whole record is there as files, by day.'
    },
    embeds: { title: 'Embeds', lead: 'Frames and badges for people who do not program: no script, no cookie.' },
    limits: {
      title: 'Limits and keys',
      lead: 'Nobody needs a key. Answers that have to be made are counted by a code for your IP address, which is forgotten after five minutes; whoever asks too much is told how many seconds to wait (429, Retry-After). A key raises the limit, and changes nothing else.'
    },
    promises: {
      title: 'What we promise',
      lead: 'Within version 1 we add fields and never change or remove one: ignore what you do not know. Whatever has to go is announced twelve months ahead, in the answers themselves (Deprecation, Sunset). Addresses that contain an id are permanent. Texts: CC BY 4.0; data: CC BY‑SA 4.0.'
    }
  }
}
