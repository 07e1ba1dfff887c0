import { expect, it } from 'vitest';
import { typeOn } from '../../src/domain/types-of-areas.ts';

const types = [
  { type: 'province', until: '2026-04' },
  { type: 'city', from: '2026-05-01' },
] as const;

it('gives the type that an area has on a day', () => {
  expect(typeOn({ types: [...types] }, '2026-04-30')?.type).toBe('province');
  expect(typeOn({ types: [...types] }, '2026-05-01')?.type).toBe('city');
  expect(typeOn({ types: [] }, '2026-05-01')).toBeUndefined();
});

it('gives a former province the type of its last day', () => {
  expect(typeOn({ types: [...types], valid_until: '2025-06-30' }, '2026-11-21')?.type).toBe('province');
});
