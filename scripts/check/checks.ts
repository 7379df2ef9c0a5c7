import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Command, root, run } from '../command.ts'
import type { Family } from '../start/family.ts'
import { generatedProblem } from './generated.ts'
import { problemsOf } from './version-floors.ts'

export interface Check {
  name: string
  /** Resolves with what is wrong, or undefined. */
  work: () => Promise<string | undefined>
}

/** All checks, the longest first. What the types of both apps need is made before. */
export async function checks(family: Family): Promise<Check[]> {
  const outcome = (command: Command) => async () => {
    const { code, output } = await run(family, command)
    return code === 0 ? undefined : output
  }
  const typescript = (folder: string): Check => ({
    name: `types of ${folder || 'scripts and bench'}`,
    work: outcome({ program: path.join(root, 'node_modules/.bin/tsc'), args: ['--noEmit'], folder })
  })
  await Promise.all([
    run(family, { program: 'svelte-kit', args: ['sync'], folder: 'apps/web' }),
    run(family, { program: 'next', args: ['typegen'], folder: 'apps/cms', env: { NEXT_TELEMETRY_DISABLED: '1' } })
  ])
  return [
    // In two parts of about the same length: by itself it would take longer than all others together.
    { name: 'eslint of apps/cms', work: outcome({ program: 'eslint', args: ['apps/cms'] }) },
    { name: 'eslint of the rest', work: outcome({ program: 'eslint', args: ['.', '--ignore-pattern', 'apps/cms'] }) },
    { name: 'generated files and migrations', work: () => generatedProblem(family) },
    typescript('apps/cms'),
    {
      name: 'types of apps/web',
      work: outcome({ program: 'svelte-check', args: ['--fail-on-warnings', '--output', 'human'], folder: 'apps/web' })
    },
    { name: 'prettier', work: outcome({ program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] }) },
    typescript(''),
    typescript('packages/content'),
    typescript('e2e'),
    typescript('examples/newsroom'),
    typescript('examples/partners'),
    { name: 'knip', work: outcome({ program: 'knip', args: ['--no-progress', '--no-config-hints'] }) },
    {
      name: 'version floors',
      work: async () => problemsOf(await readFile(path.join(root, 'pnpm-lock.yaml'), 'utf8')).join('\n') || undefined
    }
  ]
}
