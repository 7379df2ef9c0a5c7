import path from 'node:path'
import { z } from 'zod'

const sampleSecret = /^(change[-_ ]?me|secret|password|sample|test|x+)/i

const secret = (name: string) =>
  z
    .string({
      error: `${name} is missing: set it to 32 random characters or more, for example from \`openssl rand -hex 32\`.`
    })
    .min(32, `${name} is too short: it needs 32 random characters or more, for example from \`openssl rand -hex 32\`.`)
    .refine(
      (value) => !sampleSecret.test(value),
      `${name} is a sample value: make your own with \`openssl rand -hex 32\`.`
    )

const schema = z.object({
  DATABASE_URI: z
    .string({ error: 'DATABASE_URI is missing: set it to file:/path/to/cms.db or mongodb://host/name?replicaSet=rs0.' })
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'DATABASE_URI must begin with file: (SQLite) or mongodb:// (MongoDB).')
    .refine((uri) => uri.startsWith('file:') || /[?&]replicaSet=/.test(uri) || uri.startsWith('mongodb+srv:'), {
      error: 'DATABASE_URI must name a replica set (add ?replicaSet=rs0): without one MongoDB has no transactions.'
    }),
  PAYLOAD_SECRET: secret('PAYLOAD_SECRET'),
  WEB_TOKEN: secret('WEB_TOKEN'),
  DATA_DIR: z.string().default('./data'),
  /** Address editors open, such as https://desk.example.org. */
  CMS_URL: z.url().default('http://127.0.0.1:3001'),
  /** Where the CMS reaches the web app. */
  WEB_URL: z.url().default('http://127.0.0.1:3000')
})

export type Environment = z.infer<typeof schema>

/**
 * The CMS's settings, checked.
 * @throws Error with one sentence per wrong setting, each saying what to do
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = schema.safeParse(variables)
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join(' '))
  return { ...parsed.data, DATA_DIR: path.resolve(parsed.data.DATA_DIR) }
}
