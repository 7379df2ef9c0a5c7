import { createApi } from '@detwin/content/client'
import { readFile, writeFile } from 'node:fs/promises'

const api = createApi({ site: process.env.DETWIN_SITE ?? '' })
const after = await readFile('cursor', 'utf8').catch(() => undefined)

// Without `every: 'once'` this goes on for ever, and looks again each minute.
for await (const { items, cursor } of api.follow({ after, every: 'once' })) {
  for (const entry of items) {
    if (entry.op === 'put') console.log('keep', entry.type, entry.id, entry.revision)
    else console.log('drop', entry.type, entry.id)
  }
  await writeFile('cursor', cursor)
}
