import { z } from 'zod';
import {
  DayColumn,
  PartialDateColumn,
  ListColumn,
  provenanceCells,
  provenanceColumns,
  refsTo,
  refTo,
  textCells,
  textColumns,
} from '../columns.ts';
import { defineDataset } from '../dataset.ts';
import type { RecordOf } from '../kinds.ts';
import { typeOn } from '../types-of-areas.ts';
import { areaKinds, areaTypes } from '../vocabulary.ts';

const rowOf = (area: RecordOf<'areas'>, day: string) => {
  const type = typeOn(area, day);
  return {
    area: area.id,
    kind: area.kind,
    ...textCells('name', area.name),
    valid_from: area.valid_from ?? null,
    valid_until: area.valid_until ?? null,
    slug: area.slug,
    type: type?.type ?? null,
    type_since: type?.from ?? null,
    region: area.region ?? null,
    gso_code: area.codes?.gso ?? null,
    iso_3166_2: area.codes?.iso_3166_2 ?? null,
    area_km2: area.area_km2 ?? null,
    wards: area.communes?.wards ?? null,
    communes: area.communes?.communes ?? null,
    special_zones: area.communes?.special_zones ?? null,
    communes_as_of: area.communes?.as_of ?? null,
    ...textCells('seat', area.seat),
    neighbours: [...area.neighbours],
    aliases: [...area.aliases],
    ...textCells('note', area.note),
    ...provenanceCells(area),
  };
};

/** The country, the regions and the provinces of both eras. */
export const areas = defineDataset({
  id: 'areas',
  row: z.strictObject({
    area: z.string(),
    kind: z.enum(areaKinds),
    ...textColumns('name'),
    valid_from: DayColumn.nullable(),
    valid_until: DayColumn.nullable(),
    slug: z.string(),
    type: z.enum(areaTypes).nullable(),
    type_since: PartialDateColumn.nullable(),
    region: refTo('areas').nullable(),
    gso_code: z.string().nullable(),
    iso_3166_2: z.string().nullable(),
    area_km2: z.number().nullable(),
    wards: z.int().nullable(),
    communes: z.int().nullable(),
    special_zones: z.int().nullable(),
    communes_as_of: PartialDateColumn.nullable(),
    ...textColumns('seat'),
    neighbours: refsTo('areas'),
    aliases: ListColumn,
    ...textColumns('note'),
    ...provenanceColumns,
  }),
  key: ['area'],
  guarded: { area_km2: 'number', wards: 'number', communes: 'number', special_zones: 'number' },
  rows: (model) => [...model.areas.values()].map((area) => rowOf(area, model.site.as_of)),
});
