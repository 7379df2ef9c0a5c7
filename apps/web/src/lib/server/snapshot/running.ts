import type { Settings } from '../settings.ts'
import { Follower } from './follower.ts'

// server.ts and SvelteKit's bundle each have their own copy of this module, and must see one snapshot.
const place = Symbol.for('detwin.snapshots')
const held = globalThis as { [place]?: Promise<Follower> } // a place of our own on the global object

/** What a thread that only makes answers has of a follower. */
type Holder = Pick<Follower, 'snapshot' | 'settings'>

/** In a thread of its own: a copy that somebody else keeps in step. No route that needs more is asked there. */
export function holdSnapshots(holder: Holder): void {
  held[place] = Promise.resolve(holder as Follower)
}

/** Starts holding the snapshot, once a process: reads it from disk. The caller then says `follow()`. */
export function startSnapshots(settings: Settings): Promise<Follower> {
  return (held[place] ??= Follower.open(settings))
}

/** What server.ts, or the hook of a development server, has started. */
export function snapshots(): Promise<Follower> {
  if (!held[place]) throw new Error('Nobody has started the snapshot.')
  return held[place]
}

export const isStarted = (): boolean => held[place] !== undefined
