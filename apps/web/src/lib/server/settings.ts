import { resolve } from 'node:path'
import { z } from 'zod'

const origin = z
  .url({ protocol: /^https?$/, error: 'must be a web address' })
  .transform((address) => new URL(address).origin)
const secret = z
  .string({ error: 'is missing: give both apps the same secret of 32 characters or more' })
  .min(32, { error: 'is too short: give both apps the same secret of 32 characters or more' })
const port = z.coerce.number().int().min(0).max(65535)

// Version 3: 56 characters of base32. https://spec.torproject.org/address-spec.html
const onion = origin.refine((address) => /^https?:\/\/([\w-]+\.)*[a-z2-7]{56}\.onion(:\d+)?$/.test(address), {
  error: 'must be an onion address'
})
const contact = z
  .string()
  .regex(/^(mailto:\S+@\S+|https:\/\/\S+|tel:\S+)$/, { error: 'must begin with mailto:, https:// or tel:' })

const environment = z
  .object({
    WEB_PORT: port.default(3000),
    WEB_HOST: z.string().min(1).default('127.0.0.1'),
    CMS_URL: origin.default('http://127.0.0.1:3001'),
    DESK_URL: origin.optional(),
    WEB_TOKEN: secret,
    DATA_DIR: z.string().min(1).default('data'),
    SITE_URL: origin.optional(),
    ONION_URL: onion.optional(),
    SECURITY_CONTACT: contact.optional(),
    TRUSTED_PROXIES: z.coerce
      .number({ error: 'must be how many reverse proxies of yours stand before the site: 0, 1, …' })
      .int({ error: 'must be a whole number' })
      .min(0, { error: 'must be 0 or more' })
      .max(9, { error: 'must be 9 or less' })
      .default(0),
    POLL_SECONDS: z.coerce.number().positive().default(30),
    DUMPS: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
    WEBSUB_HUB: z.url({ protocol: /^https$/, error: 'must be an address that begins with https:' }).optional()
  })
  .transform((env) => ({
    port: env.WEB_PORT,
    host: env.WEB_HOST,
    cmsUrl: env.CMS_URL,
    /** Origin at which editors open the desk: it alone may frame previews. */
    deskUrl: env.DESK_URL ?? env.CMS_URL,
    /** Shown to the CMS to read the log; the key of its signed notices is made from it. */
    token: env.WEB_TOKEN,
    /** Snapshot and media; this process's alone. */
    folder: resolve(env.DATA_DIR, 'web'),
    /** Public origin of the site. */
    siteUrl: env.SITE_URL ?? `http://127.0.0.1:${env.WEB_PORT}`,
    /** Origin of the site as an onion service. */
    onionUrl: env.ONION_URL,
    /** Whom to tell about a hole, for security.txt. */
    securityContact: env.SECURITY_CONTACT,
    /** How many reverse proxies of ours tell in X-Forwarded-For who asks. */
    proxies: env.TRUSTED_PROXIES,
    pollMilliseconds: env.POLL_SECONDS * 1000,
    /** Makes dumps by itself. */
    dumps: env.DUMPS === 'on',
    /** Of a WebSub hub, which feeds name to their readers. */
    webSubHub: env.WEBSUB_HUB
  }))

export type Settings = z.output<typeof environment>

/** An environment the web app must not start with; the message is for the operator, and holds no value. */
class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/**
 * The one place that reads the environment. Empty variables count as missing, as docker compose passes them.
 * @throws SettingsError
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (parsed.success) return parsed.data
  const sentences = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`)
  throw new SettingsError(`The web app cannot start. ${sentences.join(' ')}`)
}
