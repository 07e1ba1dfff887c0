import { isReal } from '../domain/rules/dates.ts';

/** The day for which dates are computed: `AS_OF`, or the content's own; never the clock. Throws where `AS_OF` is not a day. */
export function asOf(own: string): string {
  const wanted = process.env['AS_OF'];
  if (wanted === undefined || wanted === '') return own;
  if (/^\d{4}-\d{2}-\d{2}$/.test(wanted) && isReal(wanted)) return wanted;
  throw new Error(`AS_OF="${wanted}" is not a day like 2026-11-21.`);
}
