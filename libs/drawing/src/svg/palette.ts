import type { Tone } from '../drawing';

/** The colours of a file: dark on white, as one prints it. */
export const printPalette: Readonly<Record<Tone, string>> = {
  ink: '#1d1b18',
  muted: '#5f5a52',
  accent: '#0a665a',
  soft: '#bfdcd5',
  rule: '#c9c4ba',
  paper: '#ffffff',
};

/** Fonts that a file asks for: what is on most machines, and nothing fetched. */
export const drawingFonts = 'Helvetica, Arial, "Liberation Sans", sans-serif';
