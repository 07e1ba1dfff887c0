import type { APIRoute } from 'astro';
import { formats } from '../../../../formats/all.ts';
import { formatsFor } from '../../../../formats/format.ts';
import { writtenOfRelease } from '../../../../formats/written.ts';
import { model, translators } from '../../../../reader/model.ts';
import { releaseFolders, releasedTables } from '../../../../views/release-files.ts';

export const getStaticPaths = () =>
  releaseFolders(model).flatMap(({ folder, version }) =>
    releasedTables(model, translators, version).flatMap((released) =>
      formatsFor(formats, released.table).map((format) => ({
        params: { version: folder, dataset: released.table.dataset, format: format.extension },
        props: { released, format },
      })),
    ),
  );

/** A table as a release has it, in one format; the CSV is the one that was frozen. */
export const GET: APIRoute = async ({ props: { released, format } }) =>
  new Response((await writtenOfRelease(format, released)).bytes);
