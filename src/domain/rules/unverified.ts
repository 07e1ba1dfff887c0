import { problemAt, sound, type Problem } from '../entry.ts';
import type { Rule } from './rule.ts';

/**
 * Nothing unverified enters a computation: values and the sources that they name, the indicators that are drawn and divided, and the
 * documents and provinces by which series are passed on. A break of territory may be unverified: it only withholds values.
 */
export const unverified: Rule = (content) => {
  const doubtful = (kind: 'sources' | 'indicators' | 'documents' | 'areas'): ReadonlySet<string> =>
    new Set(content[kind].filter(({ record }) => record?.confidence === 'unverified').map(({ id }) => id));
  const [sources, indicators, documents, areas] = [
    doubtful('sources'),
    doubtful('indicators'),
    doubtful('documents'),
    doubtful('areas'),
  ];
  const problems: Problem[] = [];
  for (const entry of sound(content.observations)) {
    if (sources.has(entry.record.source))
      problems.push(problemAt(entry, ['source'], `"${entry.record.source}" is unverified: no value may rest on it`));
    if (indicators.has(entry.id))
      problems.push(problemAt(entry, ['area'], `the indicator "${entry.id}" is unverified and must have no values`));
  }
  for (const entry of sound(content.indicators)) {
    for (const field of ['numerator', 'denominator'] as const) {
      const part = entry.record[field];
      if (part && indicators.has(part))
        problems.push(problemAt(entry, [field], `"${part}" is unverified and enters a ratio`));
    }
    const weight = entry.record.weight?.indicator;
    if (weight && indicators.has(weight))
      problems.push(problemAt(entry, ['weight', 'indicator'], `"${weight}" is unverified and weights a rate`));
  }
  for (const entry of sound(content.successions)) {
    const { document, from_area, to_area } = entry.record;
    if (documents.has(document))
      problems.push(problemAt(entry, ['document'], `"${document}" is unverified, and series are summed by it`));
    for (const [field, area] of [
      ['from_area', from_area],
      ['to_area', to_area],
    ] as const) {
      if (areas.has(area))
        problems.push(problemAt(entry, [field], `"${area}" is unverified, and series are summed into it`));
    }
  }
  return problems;
};
