import path from 'node:path'
import { z } from 'zod'

const sampleSecret = /^(change|your|my|secret|password|sample|example|test)[-_ ]|changeme/i

/** Copied from an example, or one key held down. */
const isSample = (value: string): boolean => sampleSecret.test(value) || new Set(value).size < 8

const secret = (name: string) =>
  z
    .string({
      error: `${name} is missing: set it to 32 random characters or more, for example from \`openssl rand -hex 32\`.`
    })
    .min(32, `${name} is too short: it needs 32 random characters or more, for example from \`openssl rand -hex 32\`.`)
    .refine((value) => !isSample(value), `${name} is a sample value: make your own with \`openssl rand -hex 32\`.`)

const webAddress = (name: string, example: string) =>
  z.url({ protocol: /^https?$/, error: `${name} must be a whole address, such as ${example}.` }).default(example)

const schema = z.object({
  DATABASE_URI: z
    .string({ error: 'DATABASE_URI is missing: set it to file:/path/to/cms.db or mongodb://host/name?replicaSet=rs0.' })
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'DATABASE_URI must begin with file: (SQLite) or mongodb:// (MongoDB).')
    .refine((uri) => uri.startsWith('file:') || /[?&]replicaSet=[^&]/.test(uri) || uri.startsWith('mongodb+srv:'), {
      error: 'DATABASE_URI must name a replica set (add ?replicaSet=rs0): without one MongoDB has no transactions.'
    }),
  PAYLOAD_SECRET: secret('PAYLOAD_SECRET'),
  WEB_TOKEN: secret('WEB_TOKEN'),
  DATA_DIR: z.string().default('./data'),
  /** Address editors open, such as https://desk.example.org. */
  CMS_URL: webAddress('CMS_URL', 'http://127.0.0.1:3001'),
  /** Where the CMS reaches the web app. */
  WEB_URL: webAddress('WEB_URL', 'http://127.0.0.1:3000'),
  /** Public origin of the site, where editors and reviewers see previews. */
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'SITE_URL must be a whole address, such as https://example.org.' })
    .optional(),
  /** The mail server that tells owners of webhooks what stopped; without it only the desk does. */
  SMTP_URL: z.preprocess(
    (value) => value || undefined,
    z
      .url({
        protocol: /^smtps?$/,
        error: 'SMTP_URL must be a mail server, such as smtps://name:password@mail.example.org.'
      })
      .optional()
  ),
  /** From whom that mail is. */
  MAIL_FROM: z.preprocess(
    (value) => value || undefined,
    z.email('MAIL_FROM must be an e-mail address, such as desk@example.org.').optional()
  ),
  /** How much the CMS tells its log. */
  LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace.'
    })
    .default('info')
})

export type Environment = z.infer<typeof schema> & { SITE_URL: string }

/**
 * The CMS's settings, checked.
 * @throws Error with one sentence per wrong setting, each saying what to do
 */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
  const parsed = schema.safeParse(variables)
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join(' '))
  if (parsed.data.WEB_TOKEN === parsed.data.PAYLOAD_SECRET)
    throw new Error('WEB_TOKEN must not be PAYLOAD_SECRET: the web app holds it, and could then sign in as anybody.')
  if (parsed.data.SMTP_URL && !parsed.data.MAIL_FROM)
    throw new Error('MAIL_FROM is missing: set it to the address that mail sent through SMTP_URL comes from.')
  const { SITE_URL = parsed.data.WEB_URL } = parsed.data
  return { ...parsed.data, SITE_URL, DATA_DIR: path.resolve(parsed.data.DATA_DIR) }
}
