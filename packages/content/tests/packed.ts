import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const home = path.join(import.meta.dirname, '..')

interface Manifest {
  version: string
  dependencies?: Record<string, string>
}

const manifestIn = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Manifest // a package's own

/** A project of a partner, with the client as it is packed; what it is made of is removed with it. */
export async function partnerProject(): Promise<{ folder: string; remove: () => Promise<unknown> }> {
  const archive = await packed()
  const folder = await mkdtemp(path.join(tmpdir(), 'detwin-partner-'))
  await installPacked(archive, folder)
  const made = [path.dirname(archive), folder]
  return { folder, remove: () => Promise.all(made.map((each) => rm(each, { recursive: true }))) }
}

/** Packs this package as a partner gets it. Gives the archive, in a folder of its own. */
async function packed(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'detwin-packed-'))
  await run('npx', ['--yes', 'pnpm', 'pack', '--pack-destination', folder], { cwd: home })
  const [archive] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
  if (!archive) throw new Error('Nothing was packed.')
  return path.join(folder, archive)
}

/**
 * Installs the archive into a project, as `npm install` would: its files, and of its dependencies exactly the versions it
 * asks for, which are linked from here so that no registry is needed.
 */
async function installPacked(archive: string, project: string): Promise<void> {
  const modules = path.join(project, 'node_modules')
  const target = path.join(modules, '@detwin/content')
  await mkdir(target, { recursive: true })
  await run('tar', ['-xzf', archive, '--strip-components=1', '-C', target])
  const { dependencies = {} } = await manifestIn(target)
  for (const [name, wanted] of Object.entries(dependencies)) {
    const held = await realpath(path.join(home, 'node_modules', name))
    const { version } = await manifestIn(held)
    if (version !== wanted) throw new Error(`${name}@${wanted} is asked for, and ${version} is here.`)
    await mkdir(path.dirname(path.join(modules, name)), { recursive: true })
    await symlink(held, path.join(modules, name))
  }
}
