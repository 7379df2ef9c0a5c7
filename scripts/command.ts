import path from 'node:path'
import type { Family } from './start/family.ts'

export const root = path.join(import.meta.dirname, '..')

export interface Command {
  /** A program of the folder's own node_modules, or an absolute path. */
  program: string
  args: string[]
  /** Folder from the root. */
  folder?: string
  env?: NodeJS.ProcessEnv
}

/** Milliseconds after which a program that hangs is ended. */
const patience = 25 * 60_000

export interface Outcome {
  code: number
  output: string
}

/** Runs a program to its end and keeps what it says. */
export async function run(family: Family, { program, args, folder = '', env }: Command): Promise<Outcome> {
  const cwd = path.join(root, folder)
  const file = path.isAbsolute(program) ? program : path.join(cwd, 'node_modules/.bin', program)
  const child = family.start(file, args, {
    cwd,
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `${file} did not start: ${error.message}` }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
