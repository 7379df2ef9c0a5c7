/** The second thread: SvelteKit once more, over a copy of the record that the main thread keeps in step. */
import type { RequestListener } from 'node:http'
import { constants, setPriority } from 'node:os'
import type { Readable } from 'node:stream'
import { parentPort } from 'node:worker_threads'
import type { Encoding } from '../answers/encoding.ts'
import { pack } from '../answers/packed.ts'
import { render } from '../answers/rendered.ts'
import { readSettings } from '../settings.ts'
import { holdSnapshots } from '../snapshot/running.ts'
import { type Held, keyOf, Snapshot } from '../snapshot/snapshot.ts'
import type { Answered, Told } from './messages.ts'

if (!parentPort) throw new Error('This is a thread of the web app, and no program.')
const port = parentPort
// Linux takes this of the calling thread alone: where cores are fewer than work, pages go first there too.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const settings = readSettings(process.env)
const records = new Map<string, Held>()
const place: { snapshot: Snapshot | null; settings: typeof settings } = { snapshot: null, settings }
holdSnapshots(place)

// Made by `vite build`, so there are no types here; documented at https://svelte.dev/docs/kit/adapter-node
const build = new URL('../../../../build/handler.js', import.meta.url)
const { handler } = (await import(build.href)) as { handler: RequestListener }

const flows = new Map<number, { flow: Readable; more: () => void }>()

port.on('message', (told: Told) => {
  switch (told.say) {
    case 'hold':
      for (const record of told.records) records.set(keyOf(record.type, record.id), record)
      return
    case 'show':
      place.snapshot = new Snapshot(new Map(records), told.cursor, told.revision, told.updatedAt)
      return
    case 'make':
      return void make(told.id, told.url, told.encoding)
    case 'more':
      return flows.get(told.id)?.more()
    case 'stop':
      flows.get(told.id)?.flow.destroy()
      flows.delete(told.id)
  }
})

async function make(id: number, url: string, encoding: Encoding): Promise<void> {
  try {
    const made = await render(handler, url, settings.siteUrl)
    if ('body' in made) {
      const whole = await pack(made, encoding)
      return answer({ say: 'whole', id, ...whole }, owned(whole.body))
    }
    const { status, headers } = made
    answer({ say: 'begins', id, status, headers, beginning: made.beginning })
    await pour(id, made.flow)
    answer({ say: 'ends', id })
  } catch (error) {
    answer({ say: 'fails', id, reason: error instanceof Error ? error.message : String(error) })
  } finally {
    flows.delete(id)
  }
}

/** Sends a part each time the reader wants one. */
async function pour(id: number, flow: Readable): Promise<void> {
  let wanted = Promise.withResolvers<void>()
  flows.set(id, { flow, more: () => wanted.resolve() })
  for await (const bytes of flow as AsyncIterable<Uint8Array>) {
    await wanted.promise
    wanted = Promise.withResolvers()
    answer({ say: 'part', id, bytes }, owned(bytes))
  }
}

const answer = (message: Answered, handed: readonly ArrayBuffer[] = []): void => port.postMessage(message, handed)

/** Bytes that are a part of nothing larger: they are handed over rather than copied. */
const owned = ({ buffer, byteLength }: Uint8Array): ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
