import type { Translator } from '../i18n/translator.ts';

/** A number of bytes as readers know it from their file manager: bytes, kB or MB (powers of 1000), two or three digits. */
export function fileSize({ t, number }: Translator, bytes: number): string {
  if (bytes < 1000) return t('size.bytes', { size: bytes });
  const [key, size] =
    bytes < 999_500 ? (['size.kilobytes', bytes / 1e3] as const) : (['size.megabytes', bytes / 1e6] as const);
  return t(key, { size: number(size, size < 10 ? 1 : 0) });
}
