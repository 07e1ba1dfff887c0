import { executable } from '../../scripts/browser/chromium.ts';

/** Unpacks the browser once, before several test files want it at the same time and one finds it half written. */
export async function setup(): Promise<void> {
  await executable();
}
