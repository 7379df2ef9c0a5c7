import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import os from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

/** Where and on what the numbers were taken. */
export const machine = () => ({
  cpu: os.cpus()[0]?.model ?? 'unknown',
  cores: os.cpus().length,
  memoryGB: Math.round(os.totalmem() / 1e9),
  system: `${os.type()} ${os.release()}`,
  node: process.version,
  commit: commit()
})

function commit(): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: import.meta.dirname })
      .toString()
      .trim()
  try {
    return (
      git('rev-parse', '--short', 'HEAD') +
      (git('status', '--porcelain', '--', '../apps', '../packages') && ' and changes')
    )
  } catch {
    return 'unknown'
  }
}

export interface Load {
  /** Of the last minute: what we did ourselves counts. */
  load1: number
  /** Cores that others kept busy in the two seconds before a part, while we did nothing. */
  busyCores: number
}

/** How busy the machine is before we make it so. */
export async function load(): Promise<Load> {
  const before = ticks()
  await sleep(2000)
  const after = ticks()
  const all = after.all - before.all
  const busy = all > 0 ? ((all - (after.idle - before.idle)) / all) * os.cpus().length : Number.NaN
  return { load1: Number((os.loadavg()[0] ?? 0).toFixed(2)), busyCores: Number(busy.toFixed(2)) }
}

function ticks(): { all: number; idle: number } {
  const times = os.cpus().map((cpu) => cpu.times)
  const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)
  return { all: sum(times.flatMap((time) => Object.values(time))), idle: sum(times.map(({ idle }) => idle)) }
}

/** What the system knows about a process of ours (Linux). */
export interface Usage {
  rssMB: number
  /** The most it ever was. */
  peakRssMB: number
  cpuMs: number
}

export function usageOf(pid: number): Usage {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kilobytes = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1])
  // Fields 14 and 15 of proc_pid_stat(5), counted from behind the name, in hundredths of a second.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return {
    rssMB: Math.round(kilobytes('VmRSS') / 1000),
    peakRssMB: Math.round(kilobytes('VmHWM') / 1000),
    cpuMs: (Number(fields[11]) + Number(fields[12])) * 10
  }
}
