/**
 * Writes what is generated from the collections: types, the admin's import map, and, when the schema changed, a
 * migration. `node src/bin/generate.ts <name>` names the migration; without a schema change none is written.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { throwawayEnvironment } from './throwaway-environment.ts'

const cms = path.join(import.meta.dirname, '../..')
const folder = path.join(cms, 'src/migrations')
const name = process.argv[2] ?? 'change'
const env = throwawayEnvironment('generate')
const landed = new Set(readdirSync(folder))

for (const args of [['generate:types'], ['generate:importmap'], ['migrate:create', name, '--skip-empty']]) {
  execFileSync(path.join(cms, 'node_modules/.bin/payload'), args, { cwd: cms, env, stdio: 'inherit' })
}

// Payload writes imports that Node's own type stripping cannot read: types as values, and no file endings.
for (const file of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const fixed = text
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }'
    )
    .replace(/from '(\.\/[^']+?)(?:\.(?:ts|js))?'/g, "from '$1.ts'")
    // drizzle-kit forgets ON DELETE where it adds a column to a table: what is referred to could never be deleted.
    .replace(/(ALTER TABLE .* REFERENCES \w+\(id\))(?=;)/g, (added) =>
      landed.has(file) ? added : `${added} ON DELETE set null`
    )
  if (fixed !== text) writeFileSync(path.join(folder, file), fixed)
}
