import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { table } from '../../src/domain/dataset.ts';
import { datasets } from '../../src/domain/datasets/all.ts';
import { formats } from '../../src/formats/all.ts';
import { formatsFor } from '../../src/formats/format.ts';
import { written } from '../../src/formats/written.ts';
import { model, translators } from '../../src/reader/model.ts';
import { descriptionOf } from '../../src/views/description.ts';
import { site } from './pages.ts';

/* The second half of "the same content gives the same bytes": the tables are written again by another process on another day. */

describe('a table that is written anew', () => {
  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    'is to the byte that of the site: %s',
    async (id, dataset) => {
      const again = table(dataset, model);
      for (const format of formatsFor(formats, again)) {
        const { bytes } = await written(format, again, descriptionOf(model, translators, dataset));
        const file = join(site, `data/${id}.${format.extension}`);
        expect(Buffer.from(bytes).equals(readFileSync(file)), file).toBe(true);
      }
    },
  );
});
