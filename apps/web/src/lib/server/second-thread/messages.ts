import type { OutgoingHttpHeaders } from 'node:http'
import type { Encoding } from '../answers/encoding.ts'
import type { Packed } from '../answers/packed.ts'
import type { Held } from '../snapshot/snapshot.ts'

/** What the main thread says to the second one. */
export type Told =
  | { say: 'hold'; records: Held[] }
  | { say: 'show'; cursor: string | null; revision: number; updatedAt: string | null }
  | { say: 'make'; id: number; url: string; encoding: Encoding }
  /** Of an answer that flows: its reader takes more, or has gone. */
  | { say: 'more' | 'stop'; id: number }

interface Head {
  id: number
  status: number
  headers: OutgoingHttpHeaders
}

/** What the second thread answers. */
export type Answered =
  | ({ say: 'whole'; id: number } & Omit<Packed, 'body'> & { body: Uint8Array })
  | (Head & { say: 'begins'; beginning: string })
  | { say: 'part'; id: number; bytes: Uint8Array }
  | { say: 'ends'; id: number }
  | { say: 'fails'; id: number; reason: string }
