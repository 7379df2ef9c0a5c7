import { createTransport } from 'nodemailer'
import { readEnvironment } from '../environment.ts'

export interface Mail {
  to: string
  subject: string
  /** Plain text. */
  text: string
}

/** Whether there is a mail server at all: a desk without one says everything on its pages. */
export const canMail = (): boolean => Boolean(readEnvironment().SMTP_URL)

/** @throws when there is no mail server, or it does not take the mail */
export async function sendMail(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = readEnvironment()
  if (!SMTP_URL || !MAIL_FROM) throw new Error('There is no mail server: set SMTP_URL and MAIL_FROM.')
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 10_000
  })
  try {
    await transport.sendMail({ ...mail, from: MAIL_FROM, textEncoding: 'base64' })
  } finally {
    transport.close()
  }
}
