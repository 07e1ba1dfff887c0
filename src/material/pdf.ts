import PDFDocument from 'pdfkit';
import type { Face } from './face.ts';
import type { Line, Path, Rect, Scene, Weight } from './scene.ts';

/** What a document says of itself beside its page. */
export type Imprint = {
  readonly author: string;
  /** The day for which the site speaks; nothing is taken from the clock. */
  readonly day: string;
};

type Sheet = InstanceType<typeof PDFDocument>;

const nameOf = (weight: Weight): string => `face-${weight}`;

function drawRect(sheet: Sheet, { x, y, width, height, fill }: Rect): void {
  sheet.rect(x, y, width, height).fill(fill);
}

function drawPath(sheet: Sheet, { d, x, y, scale, fill, stroke, strokeWidth = 1, dash, round }: Path): void {
  if (d === '') return;
  sheet.save().translate(x, y).scale(scale);
  if (stroke) {
    sheet.lineJoin('round').lineWidth(strokeWidth / scale);
    if (round) sheet.lineCap('round');
    if (dash) sheet.dash(dash[0] / scale, { space: dash[1] / scale });
  }
  sheet.path(d);
  if (fill && stroke) sheet.fillAndStroke(fill, stroke);
  else if (fill) sheet.fill(fill);
  else if (stroke) sheet.stroke(stroke);
  sheet.restore();
}

function drawLine(sheet: Sheet, { words, x, y, size, weight, fill }: Line): void {
  sheet
    .font(nameOf(weight))
    .fontSize(size)
    .fillColor(fill)
    .text(words, x, y, { lineBreak: false, baseline: 'alphabetic' });
}

/** Lines that follow each other as parts of one paragraph: the same look, one below the other from the same edge. */
const continues = (before: Line | undefined, line: Line): boolean =>
  before !== undefined &&
  before.role === line.role &&
  before.size === line.size &&
  before.weight === line.weight &&
  before.fill === line.fill &&
  before.x === line.x &&
  line.y > before.y &&
  line.y - before.y < 1.7 * line.size;

/** Lines in the paragraphs that they make up. */
function paragraphs(lines: readonly Line[]): Line[][] {
  return lines.reduce<Line[][]>((all, line) => {
    const last = all.at(-1);
    return last && continues(last.at(-1), line) ? [...all.slice(0, -1), [...last, line]] : [...all, [line]];
  }, []);
}

/** The drawn parts as one figure with its description, then the words as headings and paragraphs. */
function draw(sheet: Sheet, scene: Scene): void {
  const drawn = scene.shapes.filter((shape) => shape.kind !== 'line' || shape.role === 'decoration');
  const words = scene.shapes.filter((shape) => shape.kind === 'line').filter(({ role }) => role !== 'decoration');
  const drawFigure = (): void => {
    for (const shape of drawn) {
      if (shape.kind === 'rect') drawRect(sheet, shape);
      else if (shape.kind === 'path') drawPath(sheet, shape);
      else drawLine(sheet, shape);
    }
  };
  const parts = paragraphs(words).map((lines) =>
    sheet.struct(lines[0]?.role === 'heading' ? 'H1' : 'P', {}, () => {
      for (const line of lines) drawLine(sheet, line);
    }),
  );
  const figure = sheet.struct('Figure', { alt: scene.description }, drawFigure);
  sheet.addStructure(sheet.struct('Document', { lang: scene.language }, [figure, ...parts]));
}

/**
 * A scene as a PDF of one page: tagged, in its language, with the part of the typeface that it uses inside. Equal scenes give equal bytes:
 * the dates in it, and the id that is made of them, are those of the imprint.
 */
export async function scenePdf(scene: Scene, face: Face, { author, day }: Imprint): Promise<Uint8Array> {
  const sheet = new PDFDocument({
    size: [scene.width, scene.height],
    margin: 0,
    lang: scene.language,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: scene.title,
      Subject: scene.description,
      Author: author,
      CreationDate: new Date(`${day}T00:00:00Z`),
    },
  });
  for (const weight of [400, 600, 700] as const) sheet.registerFont(nameOf(weight), Buffer.from(face.files[weight]));
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    sheet.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.on('end', resolve);
    sheet.on('error', reject);
  });
  draw(sheet, scene);
  sheet.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}
