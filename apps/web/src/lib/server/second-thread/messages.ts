import type { OutgoingHttpHeaders } from 'node:http'
import type { Held } from '../snapshot/snapshot.ts'

/** What the main thread says to the second one. */
export type Told =
  | { say: 'hold'; records: Held[] }
  | { say: 'show'; cursor: string | null; revision: number; updatedAt: string | null }
  | { say: 'make'; id: number; url: string }
  /** Of an answer that flows: its reader takes more, or has gone. */
  | { say: 'more' | 'stop'; id: number }

interface Head {
  id: number
  status: number
  headers: OutgoingHttpHeaders
}

/** What the second thread answers. */
export type Answered =
  | (Head & { say: 'whole'; body: Uint8Array })
  | (Head & { say: 'begins'; beginning: string })
  | { say: 'part'; id: number; bytes: Uint8Array }
  | { say: 'ends'; id: number }
  | { say: 'fails'; id: number; reason: string }
