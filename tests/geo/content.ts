import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { boundaries } from '../../src/geo/boundaries.ts';

/* What maps are made of, straight from the content, so that these tests do not depend on the rest of it being right. */

const text = (path: string): string => readFileSync(`${import.meta.dirname}/../../content/${path}`, 'utf8');
const rows = (path: string): unknown => parseCsv(text(path), { columns: true, bom: true });

const Areas = z.array(
  z.object({ id: z.string(), name: z.object({ vi: z.string() }), boundary: z.string().default('') }),
);
const Parts = z.array(z.object({ from_area: z.string(), to_area: z.string() }));
const Islands = z.array(
  z.object({
    kind: z.string(),
    longitude: z.coerce.number(),
    latitude: z.coerce.number(),
    former_province: z.string(),
    province: z.string(),
    outlined: z.string(),
  }),
);

export const units = Areas.parse(parseYaml(text('areas/former-provinces.yaml')));
export const provinces = Areas.parse(parseYaml(text('areas/provinces.yaml')));
export const parts = Parts.parse(rows('successions.csv'));
export const islands = Islands.parse(rows('islands.csv')).filter(
  (island) => island.outlined === 'false' && island.kind !== 'archipelago',
);
export const shapes = boundaries(units, parts);
