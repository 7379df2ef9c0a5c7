import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface MailServer {
  url: string
  /** What came: to whom, and the whole mail. */
  mails: { to: string[]; text: string }[]
  /** Whether it takes mail. */
  takes: boolean
  close: () => Promise<void>
}

/** A real SMTP server on 127.0.0.1 that keeps what it is given. */
export async function mailServer(): Promise<MailServer> {
  const mails: MailServer['mails'] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, callback) => {
      void text(stream).then((mail) => {
        if (!self.takes) return callback(new Error('Try again later.'))
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), text: mail })
        callback()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  const self: MailServer = {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    takes: true,
    close: () => new Promise((resolve) => server.close(() => resolve()))
  }
  return self
}
