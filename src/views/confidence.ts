import type { Translator } from '../i18n/translator.ts';

type Sure = { readonly confidence: string; readonly confidence_of?: Readonly<Record<string, string>> | undefined };

/** What to say beside a field that was not seen in its source, or nothing where it was. */
export function doubtOf({ word }: Translator, record: Sure, field: string): string | undefined {
  const confidence = record.confidence_of?.[field] ?? record.confidence;
  return confidence === 'seen' ? undefined : word('confidence', confidence);
}
