import { z } from 'zod';
import { islandKinds } from '../vocabulary.ts';
import { BooleanCell, NumberCell, RefCell, TextCell } from './cells.ts';
import { Confidence, Id } from './fields.ts';

/** A point for an island that the outlines do not draw or that a map must name. */
export const Island = z.strictObject({
  island: Id,
  name: TextCell.describe('The Vietnamese name.'),
  kind: z.enum(islandKinds),
  longitude: NumberCell.describe('Degrees east.'),
  latitude: NumberCell.describe('Degrees north.'),
  former_province: RefCell('areas'),
  province: RefCell('areas'),
  special_zone: z.string().describe('The special zone that it forms or belongs to since July 2025, or nothing.'),
  outlined: BooleanCell.describe('Whether the boundary package draws it.'),
  source: RefCell('sources'),
  confidence: Confidence,
});
export type Island = z.infer<typeof Island>;
