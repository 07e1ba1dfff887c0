import type { Language } from '../domain/languages.ts';

/** The cuts of the typeface that pictures use. */
export type Weight = 400 | 600 | 700;

export type Rect = {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
};

/** A path in its own units, put at a place and a scale; the width of its stroke is in units of the scene. */
export type Path = {
  readonly kind: 'path';
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
  /** Whether the ends of strokes are round. */
  readonly round?: boolean;
};

/** One line of words, from its left end and its base line. */
export type Line = {
  readonly kind: 'line';
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  /** What it is to somebody who listens to the file. */
  readonly role: 'heading' | 'text' | 'decoration';
};

export type Shape = Rect | Path | Line;

/** A picture as plain data, in units that are pixels of an image or points (1/72 inch) of a sheet; its first shape fills it. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
};

/** A part of a scene that shapes are put into. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A rectangle of one colour. */
export const rect = (box: Box, fill: string): Rect => ({ kind: 'rect', ...box, fill });
