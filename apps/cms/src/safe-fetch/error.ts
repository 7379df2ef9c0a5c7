/** Why an address could not be fetched: ours to refuse, or theirs that failed. */
export type SafeFetchReason = 'refused' | 'unresolved' | 'unreachable' | 'certificate' | 'timeout'

export class SafeFetchError extends Error {
  readonly reason: SafeFetchReason
  constructor(reason: SafeFetchReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SafeFetchError'
    this.reason = reason
  }
}

/** What went wrong on the way, in one of our words. */
export function asSafeFetchError(error: unknown, hostname: string): SafeFetchError {
  if (error instanceof SafeFetchError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const name = error instanceof Error ? error.name : ''
  const failed = (reason: SafeFetchReason, words: string) =>
    new SafeFetchError(reason, `${hostname} ${words}`, { cause: error })
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR' || code === 'ETIMEDOUT')
    return failed('timeout', 'did not answer in time.')
  if (code === 'ENOTFOUND' || code === 'ENODATA') return failed('unresolved', 'is not known to the name service.')
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|EPROTO/.test(code))
    return failed('certificate', `has no valid certificate (${code}).`)
  return failed('unreachable', `cannot be reached${code && ` (${code})`}.`)
}
