import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export interface Settings {
  webPort: number
  cmsPort: number
  dataDir: string
  databaseUri: string
  webUrl: string
  cmsUrl: string
  /** Public origin of the site. */
  siteUrl: string
  /** Environment of both apps. */
  env: NodeJS.ProcessEnv
}

interface Secrets {
  PAYLOAD_SECRET: string
  WEB_TOKEN: string
}

const root = path.join(import.meta.dirname, '../..')

/** @throws Error with one sentence that says what to do */
export function readPorts(variables: NodeJS.ProcessEnv): Pick<Settings, 'webPort' | 'cmsPort'> {
  const webPort = port(variables, 'WEB_PORT', 3000)
  const cmsPort = port(variables, 'CMS_PORT', 3001)
  if (webPort === cmsPort) throw new Error('WEB_PORT and CMS_PORT are the same: choose two different ports.')
  return { webPort, cmsPort }
}

/**
 * The settings of `start`, from the environment, with a default for each. Makes DATA_DIR when all of them are right.
 * @throws Error with one sentence that says what to do
 */
export function readSettings(variables: NodeJS.ProcessEnv): Settings {
  const { webPort, cmsPort } = readPorts(variables)
  if (!['demo', 'none', undefined, ''].includes(variables.SEED)) throw new Error('SEED must be demo or none.')
  mustHaveSecrets(variables)
  const dataDir = path.resolve(root, variables.DATA_DIR || 'data')
  makeWritable(dataDir)
  const databaseUri = variables.DATABASE_URI || `file:${path.join(dataDir, 'cms.db')}`
  const cmsUrl = `http://127.0.0.1:${cmsPort}`
  const webUrl = `http://127.0.0.1:${webPort}`
  const siteUrl = variables.SITE_URL || webUrl
  const secrets = secretsOf(variables, dataDir)
  const env = {
    ...variables,
    ...secrets,
    NODE_ENV: 'production' as const,
    DATABASE_URI: databaseUri,
    DATA_DIR: dataDir,
    WEB_PORT: String(webPort),
    CMS_PORT: String(cmsPort),
    CMS_URL: cmsUrl,
    WEB_URL: webUrl,
    SITE_URL: siteUrl,
    NEXT_TELEMETRY_DISABLED: '1'
  }
  return { webPort, cmsPort, dataDir, databaseUri, webUrl, cmsUrl, siteUrl, env }
}

function port(variables: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const value = Number(variables[name] || fallback)
  if (!Number.isInteger(value) || value < 1 || value > 65_535)
    throw new Error(`${name} must be a port number from 1 to 65535.`)
  return value
}

function makeWritable(dataDir: string): void {
  try {
    makeFolder(dataDir)
    const probe = path.join(dataDir, '.writable')
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new Error(
      `DATA_DIR (${dataDir}) cannot be written: make it writable for this user, or set DATA_DIR to another folder.`,
      { cause: error }
    )
  }
}

/** One folder after the other: Node's own recursive way never ends where the system refuses, as below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder)
}

function mustHaveSecrets({ NODE_ENV, PAYLOAD_SECRET, WEB_TOKEN }: NodeJS.ProcessEnv): void {
  const missing = [!PAYLOAD_SECRET && 'PAYLOAD_SECRET', !WEB_TOKEN && 'WEB_TOKEN'].filter(Boolean).join(' and ')
  if (NODE_ENV !== 'production' || !missing) return
  throw new Error(
    `In production ${missing} must be set: give each 32 random characters or more, for example from \`openssl rand -hex 32\`.`
  )
}

/** From the environment; else made once and kept in DATA_DIR. */
function secretsOf({ PAYLOAD_SECRET, WEB_TOKEN }: NodeJS.ProcessEnv, dataDir: string): Secrets {
  if (PAYLOAD_SECRET && WEB_TOKEN) return { PAYLOAD_SECRET, WEB_TOKEN }
  const file = path.join(dataDir, 'secrets.json')
  if (!existsSync(file)) {
    const made: Secrets = {
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      WEB_TOKEN: randomBytes(32).toString('hex')
    }
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  }
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>
  if (!kept.PAYLOAD_SECRET || !kept.WEB_TOKEN)
    throw new Error(`${file} is damaged: restore it, or delete it and sign in anew.`)
  return { PAYLOAD_SECRET: PAYLOAD_SECRET ?? kept.PAYLOAD_SECRET, WEB_TOKEN: WEB_TOKEN ?? kept.WEB_TOKEN }
}
