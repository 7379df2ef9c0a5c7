import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'

/** Milliseconds a program may take to end by itself. */
const patience = 8000

/** The programs we started: they end together, and we end when one of them does. */
export class Family {
  readonly #children = new Map<ChildProcess, Promise<void>>()
  #ending = false

  constructor() {
    const stop = (): void => void this.end().then(() => process.exit(0))
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
    process.on('SIGHUP', stop)
    // A package manager that dies without a word leaves us to another parent.
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && stop(), 1000).unref()
  }

  get ending(): boolean {
    return this.#ending
  }

  start(command: string, args: string[], options: SpawnOptions): ChildProcess {
    const child = spawn(command, args, options)
    this.#children.set(child, new Promise((resolve) => child.once('close', () => resolve())))
    child.once('close', () => this.#children.delete(child))
    return child
  }

  /** Starts a program that must stay: when it ends by itself, everything ends. */
  keep(name: string, command: string, args: string[], options: SpawnOptions): void {
    this.start(command, args, options).once('close', (code) => {
      if (this.#ending) return
      console.error(`${name} ended by itself (code ${code ?? 'none'}); what it said stands above.`)
      void this.end().then(() => process.exit(1))
    })
  }

  async end(): Promise<void> {
    this.#ending = true
    const children = [...this.#children]
    for (const [child] of children) child.kill('SIGTERM')
    const late = setTimeout(() => children.forEach(([child]) => child.kill('SIGKILL')), patience)
    await Promise.all(children.map(([, closed]) => closed))
    clearTimeout(late)
  }
}
