import { ClientError } from './client-error.ts'

export interface Patience {
  /** How often a call is tried that the server may answer later. */
  attempts: number
  /** Told of each failure that is waited out, with the seconds until the next try. */
  onWait?: (error: ClientError, seconds: number) => void
  signal?: AbortSignal
}

/** Seconds. */
const longest = 300

/**
 * Tries again what may work later: after the time the server names (`Retry-After`), else after one second, two, four …
 * and a little by chance, so that many who were turned away do not come back together.
 * @throws what the last try threw, and at once what no patience helps
 */
export async function patiently<T>(work: () => Promise<T>, { attempts, onWait, signal }: Patience): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ClientError) || error.reason !== 'unreachable' || attempt >= attempts) throw error
      const seconds = error.retryAfter ?? Math.min(longest, 2 ** (attempt - 1)) * (0.5 + Math.random() / 2)
      onWait?.(error, seconds)
      await pause(seconds * 1000, signal)
    }
  }
}

/** @throws the signal's reason when it is given while waiting */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error) // what `throwIfAborted` throws
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal?.reason as Error)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
