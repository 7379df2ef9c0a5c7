import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Pace } from '../answers/pace.ts'
import { contents } from './content.ts'

/** A line of a file of documents. */
interface Line {
  type: string
  id: string
  meta: { hash: string }
}

/**
 * What changed from one dump to another, a line each (JSON Lines): records that came, records that changed, with the hash of
 * before and of after, and records that were withdrawn. The files are in the order of ids, so that both are read side by
 * side, a line at a time.
 */
export async function* differences(before: string, after: string): AsyncGenerator<string> {
  if (before === after) return
  const pace = new Pace()
  for (const { path } of contents.filter(({ format }) => format === 'jsonl'))
    for await (const line of differencesIn(join(before, path), join(after, path))) {
      yield line
      await pace.rest()
    }
}

async function* differencesIn(before: string, after: string): AsyncGenerator<string> {
  await using old = await linesOf(before)
  await using young = await linesOf(after)
  let [a, b] = [await old.next(), await young.next()]
  while (a !== undefined || b !== undefined) {
    if (a === b) {
      ;[a, b] = [await old.next(), await young.next()]
      continue
    }
    const [was, is] = [parsed(a), parsed(b)]
    if (was && (!is || was.id < is.id)) {
      yield told({ op: 'withdrawn', type: was.type, id: was.id, before: was.meta.hash })
      a = await old.next()
    } else if (is && (!was || is.id < was.id)) {
      const { meta, ...document } = is
      yield told({ op: 'added', type: is.type, id: is.id, after: meta.hash, document })
      b = await young.next()
    } else if (was && is) {
      const { meta, ...document } = is
      // A record that was published again unchanged has another revision and the same hash.
      if (was.meta.hash !== meta.hash)
        yield told({ op: 'changed', type: is.type, id: is.id, before: was.meta.hash, after: meta.hash, document })
      ;[a, b] = [await old.next(), await young.next()]
    }
  }
}

const told = (difference: object): string => `${JSON.stringify(difference)}\n`

// Written by `documentLines`, and whole: a dump is shelved when all of it is on the disk.
const parsed = (line: string | undefined): Line | undefined =>
  line === undefined ? undefined : (JSON.parse(line) as Line)

async function linesOf(path: string): Promise<AsyncDisposable & { next: () => Promise<string | undefined> }> {
  const file = await open(path)
  const lines = file.readLines()[Symbol.asyncIterator]()
  return {
    next: async () => {
      const { done, value } = await lines.next()
      return done ? undefined : value
    },
    [Symbol.asyncDispose]: () => file.close()
  }
}
