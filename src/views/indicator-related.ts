import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { href } from './page.ts';

/** Indicators that belong to one, and in which way. */
export type Relation = {
  readonly label: string;
  readonly note: string | undefined;
  readonly links: readonly { readonly label: string; readonly href: string }[];
};

/** The indicators that others are made from, that are made from it, that measure the same, or that weigh it; only ways that occur. */
export function relationsOf(model: Model, translator: Translator, id: string): Relation[] {
  const { t, say, language } = translator;
  const own = model.indicators.get(id)!;
  const others = [...model.indicators].filter(([other]) => other !== id);
  const where = (test: (other: typeof own) => boolean): string[] =>
    others.filter(([, other]) => test(other)).map(([other]) => other);
  const { target } = own.assessment;
  const parts = [own.numerator, own.denominator].filter((part) => part !== undefined);
  const relation = (key: 'parts' | 'used_in' | 'same_target' | 'weight' | 'weighs', ids: readonly string[]) => ({
    label: t(`related.${key}`),
    note: key === 'same_target' ? t('related.same_target_note') : undefined,
    links: ids.map((other) => ({
      label: say(model.indicators.get(other)!.title),
      href: href(language, `indicators/${other}/`),
    })),
  });
  return [
    relation('same_target', target === 'none' ? [] : where(({ assessment }) => assessment.target === target)),
    relation('parts', parts),
    relation(
      'used_in',
      where(({ numerator, denominator }) => [numerator, denominator].includes(id)),
    ),
    relation('weight', own.weight ? [own.weight.indicator] : []),
    relation(
      'weighs',
      where(({ weight }) => weight?.indicator === id),
    ),
  ].filter(({ links }) => links.length > 0);
}
