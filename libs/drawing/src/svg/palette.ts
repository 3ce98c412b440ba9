import type { Tone } from '../drawing';

/** The colours of a file: dark on white, as one prints it. */
export const printPalette: Readonly<Record<Tone, string>> = {
  ink: '#16181d',
  muted: '#5a6270',
  accent: '#1d4f91',
  soft: '#d7e2f0',
  rule: '#d5d9df',
  paper: '#ffffff',
};

/** Fonts that a file asks for: what is on most machines, and nothing fetched. */
export const drawingFonts = 'Helvetica, Arial, "Liberation Sans", sans-serif';
