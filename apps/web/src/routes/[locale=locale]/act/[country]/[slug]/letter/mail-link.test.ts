import { describe, expect, test } from 'vitest'
import { longestLink, mailLink, withFact, withoutFact } from './mail-link.ts'

describe('a link to a mail program', () => {
  const letter = { to: 'clerk@city.example', subject: '關於協議 & more', body: 'Dear council,\nI ask you.\n\n黃?&=#' }

  test('says all of it, with the line breaks of mail', () => {
    const { href, whole } = mailLink(letter)
    const url = new URL(href)
    expect(whole).toBe(true)
    expect(url.pathname).toBe('clerk@city.example')
    expect(url.searchParams.get('subject')).toBe(letter.subject)
    expect(url.searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'))
  })

  test('opens without a receiver where none is known', () =>
    expect(mailLink({ ...letter, to: null }).href).toMatch(/^mailto:\?subject=/))

  test('leaves out a text that would be cut off on its way', () => {
    const { href, whole } = mailLink({ ...letter, body: '黃'.repeat(400) })
    expect([whole, href.includes('body=')]).toEqual([false, false])
    expect(href.length).toBeLessThan(longestLink)
  })

  test('cannot be given a second receiver by an address', () =>
    expect(mailLink({ ...letter, to: 'a@b.example?bcc=c@d.example' }).href).not.toContain('?bcc'))
})

describe('a fact', () => {
  const fact = 'It lapsed in 2019.\nSource: https://a.example'
  test('comes to the end of the letter, once', () => {
    const text = withFact('Dear council,\n', fact)
    expect(text).toBe(`Dear council,\n\n${fact}\n`)
    expect(withFact(text, fact)).toBe(text)
    expect(withFact('', fact)).toBe(`${fact}\n`)
  })
  test('goes again, unless its words were changed', () => {
    expect(withoutFact(withFact('Dear council,', fact), fact).trim()).toBe('Dear council,')
    const changed = withFact('Dear council,', fact).replace('lapsed', 'ended')
    expect(withoutFact(changed, fact)).toBe(changed)
  })
})
