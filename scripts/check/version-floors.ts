import semver from 'semver'
import { parse } from 'yaml'

/** Below these, something known is broken or can be broken into. `*` stands for every package of a scope. */
const floors: { name: string; floor: string; because: string }[] = [
  {
    name: 'payload',
    floor: '3.90.1',
    because: 'SQL injection and access leaks below 3.90.0; the set is whole at 3.90.1'
  },
  { name: '@payloadcms/*', floor: '3.90.1', because: 'packages of one Payload release go together' },
  { name: 'next', floor: '16.4.1', because: 'remote code execution (CVE-2026-126187)' },
  { name: 'react', floor: '19.2.9', because: 'remote code execution (CVE-2026-126187)' },
  { name: 'react-dom', floor: '19.2.9', because: 'remote code execution (CVE-2026-126187)' },
  { name: 'sharp', floor: '0.35.5', because: 'holes in its image decoders' },
  { name: 'sanitize-html', floor: '2.18.0', because: 'it guards every published text' },
  { name: '@sveltejs/kit', floor: '3.2.0', because: 'the oldest version tried here' },
  { name: 'node', floor: '24.21.0', because: 'the long-term release tried here' }
]

interface Lockfile {
  packages: Record<string, unknown>
}

/** One sentence for each version in the lockfile that is too old, and for each name the table has and the lockfile has not. */
export function problemsOf(lockfile: string): string[] {
  const installed = Object.keys((parse(lockfile) as Lockfile).packages).map((key) => {
    const at = key.lastIndexOf('@')
    return { name: key.slice(0, at), version: key.slice(at + 1) }
  })
  return floors.flatMap(({ name, floor, because }) => {
    const found = installed.filter((one) => matches(name, one.name))
    if (found.length === 0) return [`${name} is in the table of version floors and not in pnpm-lock.yaml.`]
    return found
      .filter(({ version }) => !semver.gte(version, floor))
      .map((one) => `${one.name} ${one.version} is below ${floor}: ${because}.`)
  })
}

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
