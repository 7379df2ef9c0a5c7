/**
 * Longest address that every mail program takes from a browser. Windows hands over 2,083 characters:
 * https://learn.microsoft.com/en-us/troubleshoot/developer/browsers/development-website/ie-maximum-url-length
 */
export const longestLink = 2000

export interface Letter {
  /** Null: the mail program opens without a receiver. */
  to: string | null
  subject: string
  body: string
}

/** An address that opens a new message (RFC 6068); without the body when it would be too long to arrive whole. */
export function mailLink({ to, subject, body }: Letter): { href: string; whole: boolean } {
  const head = `mailto:${to ? encodeURIComponent(to).replace('%40', '@') : ''}?subject=${encodeURIComponent(subject)}`
  // RFC 6068: line breaks are %0D%0A.
  const whole = `${head}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`
  return whole.length <= longestLink ? { href: whole, whole: true } : { href: head, whole: false }
}

/** The letter with a fact as lines of its own at its end, once. */
export const withFact = (text: string, fact: string): string =>
  text.includes(fact) ? text : `${text.trimEnd()}${text.trim() ? '\n\n' : ''}${fact}\n`

/** The letter without that fact; one whose words were changed is the writer's and stays. */
export const withoutFact = (text: string, fact: string): string => text.replace(fact, '').replace(/\n{3,}/g, '\n\n')
