import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const each = 200;

/** The parent and the resident memory in kB of every process of the machine; none where the system does not tell. */
function processes(): ReadonlyMap<number, { parent: number; resident: number }> {
  const found = new Map<number, { parent: number; resident: number }>();
  const entries = existsSync('/proc') ? readdirSync('/proc') : [];
  for (const name of entries.filter((entry) => /^\d+$/.test(entry))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const number = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      found.set(Number(name), { parent: number('PPid'), resident: number('VmRSS') });
    } catch {
      // It ended between the two readings.
    }
  }
  return found;
}

function residentWithin(all: ReturnType<typeof processes>, root: number): number {
  const children = [...all].filter(([, { parent }]) => parent === root).map(([id]) => id);
  return (all.get(root)?.resident ?? 0) + children.reduce((sum, id) => sum + residentWithin(all, id), 0);
}

/** The most memory in MB that a process and its children held together, looked at five times a second until it ends; Linux only. */
export async function peakMemory(child: ChildProcess): Promise<number> {
  let peak = 0;
  while (child.exitCode === null && child.signalCode === null) {
    peak = Math.max(peak, residentWithin(processes(), child.pid!));
    await setTimeout(each);
  }
  return peak / 1024;
}
